import Testing

@testable import Charts

@Suite struct TicksTests {
  @Test(arguments: [
    (0.0...40.2, [0.0, 10, 20, 30, 40]),
    (0...38, [0, 10, 20, 30, 40]),
    (0...12, [0, 5, 10, 15]),
    (0...10.1, [0, 2, 4, 6, 8, 10]),
    (0...59, [0, 20, 40, 60]),
    (0...1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (0...0.3, [0, 0.1, 0.2, 0.3]),
    (20...30, [20, 22, 24, 26, 28, 30]),
    (-8...12.5, [-10, -5, 0, 5, 10, 15]),
    (-3...(-1), [-3, -2.5, -2, -1.5, -1]),
    (0...1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]),
  ])
  func `ticks are multiples of 1, 2 or 5 times a power of ten`(
    range: ClosedRange<Double>,
    ticks: [Double]
  ) {
    #expect(Ticks(covering: range).values == ticks)
  }

  @Test(arguments: [0.0...2, 0...1, 3...5])
  func `counts have no fractions`(range: ClosedRange<Double>) {
    let ticks = Ticks(covering: range, isWhole: true).values
    #expect(ticks.allSatisfy { $0 == $0.rounded() })
  }

  static let odd: [ClosedRange<Double>] = [
    0...Double.leastNonzeroMagnitude, 0...1e-300, 1e300...1.1e300, -1.7e308...1.7e308,
    1e15...(1e15 + 1), -4...(-4),
    0...0, 7...7, 123_456...123_457, 0...0.07, -1e-9...3,
  ]

  @Test(arguments: odd)
  func `any domain has a handful of ticks that it contains`(range: ClosedRange<Double>) {
    let ticks = Ticks(covering: range)
    #expect(ticks.lower.isFinite && ticks.upper.isFinite && ticks.lower < ticks.upper)
    #expect(ticks.lower <= range.lowerBound && range.upperBound <= ticks.upper)
    #expect((2...6).contains(ticks.values.count))
    #expect(ticks.values.allSatisfy { ticks.lower <= $0 && $0 <= ticks.upper })
  }

  @Test func `a domain without length is widened to zero`() {
    #expect(Ticks(covering: 7...7).lower == 0)
    #expect(Ticks(covering: -7...(-7)).upper == 0)
  }

  @Test func `a fixed domain stays as it is`() {
    let ticks = Ticks(covering: 0.5...9.7, isFixed: true)
    #expect(ticks.lower == 0.5)
    #expect(ticks.upper == 9.7)
    #expect(ticks.values == [2, 4, 6, 8])
  }

  @Test func `years have no thousands separator`() {
    let ticks = Ticks(covering: 1998...2021, isWhole: true)
    #expect(ticks.labels == ["2000", "2005", "2010", "2015", "2020"])
  }
}
