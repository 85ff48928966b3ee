import Testing

@testable import Charts

@Suite struct LogarithmicTests {
  static let logarithms: [(Double, Double)] = [
    (1.0, 0.0), (10, 1), (1000, 3), (0.001, -3), (1e300, 300), (1e-300, -300),
    (2, 0.30102999566398),
  ]

  @Test(arguments: logarithms)
  func `logarithms are right to many digits`(number: Double, logarithm: Double) {
    #expect((Logarithm.base10(number) - logarithm).magnitude < 1e-12)
  }

  static let directions: [(Double, Double, Double)] = [
    (0, 0, 1), (0.25, 1, 0), (0.5, 0, -1), (0.75, -1, 0), (1.0 / 12, 0.5, 0.8660254),
  ]

  @Test(arguments: directions)
  func `sines and cosines of shares of a turn`(turn: Double, sine: Double, cosine: Double) {
    let result = Turn.sineAndCosine(turn)
    #expect((result.sine - sine).magnitude < 1e-7 && (result.cosine - cosine).magnitude < 1e-7)
  }

  static let ticks: [(ClosedRange<Double>, [String])] = [
    (1.0...1000.0, ["1", "10", "100", "1,000"]),
    (3...40, ["2", "5", "10", "20", "50"]),
    (0.02...1, ["0.02", "0.05", "0.1", "0.2", "0.5", "1"]),
    (1...1e12, ["1", "100", "10,000", "1 M", "100 M", "10 B", "1 T"]),
    (1e-9...1e-1, ["1.0 × 10⁻⁹", "1.0 × 10⁻⁷", "1.0 × 10⁻⁵", "0.001", "0.1"]),
    (7...7, ["5", "10"]),
    (100...100, ["50", "100", "200"]),
  ]

  @Test(arguments: ticks)
  func `ticks are 1, 2 and 5 times powers of ten, or these alone`(
    range: ClosedRange<Double>,
    labels: [String]
  ) {
    let ticks = Ticks(logarithmic: range)
    #expect(ticks.labels.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) } == labels)
    #expect(ticks.lower <= range.lowerBound && range.upperBound <= ticks.upper)
  }

  @Test func `equal ratios are equal distances`() {
    let scale = NumericScale(lower: 1, upper: 1000, start: 0, end: 300, type: .log)
    #expect([1.0, 10, 100, 1000].map { scale.position(of: $0)?.rounded() } == [0, 100, 200, 300])
    #expect(scale.position(of: 0) == nil)
    #expect(scale.clampedPosition(of: -5) == 0)
  }

  @Test func `rows at or below zero are left out and counted`() {
    let rows = [10.0, 100, 0, -3].map { ArtistHours(artist: "a", hours: $0) }
    let chart = Chart { PointPlot(rows, x: .value("N", \.hours), y: .value("M", \.hours)) }
      .chartXScale(type: .log)
    #expect(
      chart.alternativeText.hasSuffix(
        "; 2 rows at or below zero are left out of the logarithmic scale."
      )
    )
    #expect(chart.svg(idPrefix: "a").components("class=\"chart-point ") == 2)
    let none = Chart { PointPlot(rows.suffix(2), x: .value("N", \.hours), y: .value("M", \.hours)) }
    #expect(none.chartXScale(type: .log).svg(idPrefix: "a").contains(">no data</text>"))
  }
}
