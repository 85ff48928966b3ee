import Testing

@testable import Charts

@Suite struct TimeTests {
  @Test(arguments: [
    ("2021-03-05 13:45", "2021-03-05 00:00", 825.0), ("2021-03-05T13:45", "2021-03-05", 825),
    ("2021-03-05T13:45:30Z", "2021-03-05", 825.5), ("2021-03", "2021-02-28", 1440),
    ("2020-03-01 00:01", "2020-02-28", 2881),
  ])
  func `moments are told apart by minutes`(text: String, earlier: String, minutes: Double) throws {
    let moment = try #require(Moment(.category(text)))
    #expect(try moment.minutes - #require(Moment(.category(earlier))).minutes == minutes)
  }

  @Test(arguments: [
    "2021", "2021-03-05 24:00", "2021-03-05 12:60", "2021-03-05 12", "2021-03-0512:00",
    "2021-02-30",
    "2021-03-05 12:00:60", "2021-03-05 12:00 h", "2021-03-05 1a:00", "spring", "",
  ])
  func `anything else is a name`(text: String) {
    #expect(Moment(.category(text)) == nil)
  }

  static let spans: [(first: String, last: String, labels: [String], notes: [String])] = [
    (
      "2021-12-31 22:00", "2022-01-01 16:00",
      ["00:00", "03:00", "06:00", "09:00", "12:00", "15:00"],
      ["1 Jan 2022"]
    ),
    ("2021-03-05", "2021-03-07", ["5", "6", "7"], ["Mar 2021"]),
    ("2021-01", "2021-04", ["Jan", "Feb", "Mar", "Apr"], ["2021"]),
    ("2009-01-01", "2021-01-01", (2009...2021).map(String.init), []),
    ("1900-01", "2000-01", (0...10).map { String(1900 + $0 * 10) }, []),
  ]

  @Test(arguments: spans)
  func `ticks go from hours to decades and name each year once`(
    span: (first: String, last: String, labels: [String], notes: [String])
  ) {
    let values = [span.last, span.first].map(PlottableValue.category)
    var channel = Channel(role: .x, label: "", values: values)
    channel.isTight = true
    let domain = AxisDomain([channel], AxisOptions(), isExact: false)
    let ticks = domain.horizontalTicks(domain.scale(from: 0, to: 560))
    #expect(ticks.map(\.label) == span.labels)
    #expect(ticks.compactMap(\.note) == span.notes)
  }

  @Test func `rows in any order lie at their true distances`() {
    let rows = ["2021-01-31", "2021-01-01", "2021-03-02"].map { MonthHours(month: $0, hours: 1) }
    let svg = Chart { PointPlot(rows, x: .value("Day", \.month), y: .value("Hours", \.hours)) }
      .chartYAxis(.hidden).svg(idPrefix: "a")
    let places = svg.split(separator: "cx=\"").dropFirst().compactMap {
      Double($0.prefix { $0 != "\"" })
    }
    #expect(places.count == 3)
    #expect(((places[0] - places[1]) * 2 - (places[2] - places[1])).magnitude < 0.05)
  }

  @Test func `bars keep bands`() {
    let rows = ["2021-01", "2021-03"].map { MonthHours(month: $0, hours: 1) }
    let chart = Chart { BarPlot(rows, x: .value("Month", \.month), y: .value("Hours", \.hours)) }
    #expect(chart.svg(idPrefix: "a").contains(">Feb</text>"))
  }
}
