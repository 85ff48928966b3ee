import Testing

@testable import Charts

@Suite struct ScaleTests {
  @Test(arguments: [(0.0, 300.0), (5, 200), (10, 100), (2.5, 250)])
  func `a linear scale is in proportion`(number: Double, position: Double) {
    let scale = NumericScale(lower: 0, upper: 10, start: 300, end: 100)
    #expect(scale.position(of: number) == position)
  }

  @Test func `a linear scale of the whole range of doubles does not overflow`() {
    let most = Double.greatestFiniteMagnitude
    let scale = NumericScale(lower: -most, upper: most, start: 0, end: 100)
    #expect(scale.position(of: 0) == 50)
    #expect(scale.position(of: most) == 100)
  }

  @Test func `bands divide the interval`() {
    let names = ["a", "b", "c", "d"].map(PlottableValue.category)
    let scale = BandScale(names, from: 0, to: 100, padding: 0.2)
    #expect(scale.step == 25)
    #expect(scale.bandwidth == 20)
    #expect(names.map(scale.center(of:)) == [12.5, 37.5, 62.5, 87.5])
    #expect(scale.center(of: .category("e")) == nil)
  }

  @Test func `points lie on the ends of the interval, one alone in the middle`() {
    let names = ["a", "b", "c"].map(PlottableValue.category)
    let scale = BandScale(names, from: 10, to: 30, padding: nil)
    #expect(names.map(scale.center(of:)) == [10, 20, 30])
    let single = BandScale([.category("a")], from: 10, to: 30, padding: nil)
    #expect(single.center(of: .category("a")) == 20)
  }

  @Test func `names that only look the same stay apart`() {
    let names = [PlottableValue.category("\u{E9}"), .category("e\u{301}")]
    #expect(names.uniqued().count == 2)
    #expect(BandScale(names, from: 0, to: 10, padding: 0).center(of: names[1]) == 7.5)
  }

  @Test func `whole numbers on a band axis are ordered and keep their gaps`() {
    let values = [9.0, 7, 12].map(PlottableValue.number)
    let channel = Channel(role: .x, label: "Hour", values: values, bandPadding: 0)
    let domain = AxisDomain([channel], AxisOptions(), isExact: false)
    guard case .band(let bands, _, nil) = domain.kind else {
      Issue.record("the axis has no bands")
      return
    }
    #expect(bands == [7, 8, 9, 10, 11, 12].map(PlottableValue.number))
  }

  @Test(arguments: [
    ([0.0, 41], [0.0, 10, 20, 30, 40, 50]),
    ([0, 38], [0, 8, 16, 24, 32, 40]),
    ([0, 0.9], [0, 0.2, 0.4, 0.6, 0.8, 1]),
    ([60, 99], [60, 70, 80, 90, 100]),
    ([0], [0, 1]),
    ([7, 7], [0, 8]),
    ([-3], [-3, 0]),
    ([0, 1], [0, 1, 2]),
    ([], [0, 1]),
    ([0, 3], [0, 1, 2, 3]),
  ])
  func `a ramp has up to five steps between round boundaries`(
    numbers: [Double],
    boundaries: [Double]
  ) {
    #expect(Ramp(numbers).boundaries == boundaries)
  }

  @Test func `the shades of a ramp run from lowest to highest`() {
    let ramp = Ramp([0, 41])
    let shades = [0, 9.9, 10, 35, 41, 50].map(ramp.cssClass(of:))
    #expect(shades == [0, 0, 1, 3, 4, 4].map { "chart-ramp-\($0)" })
    #expect(Ramp([0, 3]).cssClasses == [0, 2, 4].map { "chart-ramp-\($0)" })
    #expect(ColorScale.ramp(label: "", ramp).cssClass(of: .missing) == "chart-no-data")
  }

  @Test(arguments: [([0.0, 0], [0]), ([7, 7], [2]), ([-3], [2]), ([], [0]), ([0, 1], [0, 4])])
  func `numbers that are all zero are light, all the same in the middle`(
    numbers: [Double],
    shades: [Int]
  ) {
    let ramp = Ramp(numbers)
    #expect(ramp.cssClasses == shades.map { "chart-ramp-\($0)" })
    #expect(numbers.allSatisfy { ramp.cssClasses.contains(ramp.cssClass(of: $0)) })
  }

  @Test func `series share a grey after the sixth`() {
    let names = (0..<8).map { PlottableValue.category("\($0)") }
    let scale = ColorScale.series(label: "", names)
    #expect(scale.cssClass(of: names[5]) == "chart-series-6")
    #expect(scale.cssClass(of: names[6]) == "chart-secondary")
  }
}
