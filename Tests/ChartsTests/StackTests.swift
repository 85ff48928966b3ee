import Testing

@testable import Charts

@Suite struct StackTests {
  static let ends: [(MarkStackingMethod, [Double])] = [
    (.standard, [0, 3, 0, -2, 3, 8]), (.normalized, [0, 0.3, 0, -0.2, 0.3, 0.8]),
    (.center, [-3, 0, -3, -5, 0, 5]), (.unstacked, [0, 3, 0, -2, 0, 5]),
  ]

  @Test(arguments: ends)
  func `the rows of a place are put together`(method: MarkStackingMethod, ends: [Double]) {
    let stacks = Stacks(
      categories: [.category("a"), .category("a"), .category("a"), .missing],
      lengths: [.number(3), .number(-2), .number(5), .number(1)],
      order: [0, 1, 2, 3],
      method: method
    )
    #expect(stacks.all.count == 1 && stacks.rowCount == 3)
    #expect(zip(stacks.ends, ends).allSatisfy { ($0 - $1).magnitude < 1e-12 })
    #expect(stacks.all[0].total == 6)
  }

  @Test func `groups have stacks of their own`() {
    let stacks = Stacks(
      categories: [.category("a"), .category("a")],
      groups: [.category("x"), .category("y")],
      lengths: [.number(3), .number(5)],
      order: [0, 1],
      method: .standard
    )
    #expect(stacks.all.map(\.total) == [3, 5])
  }

  @Test func `an area without a row keeps its place in the stack`() {
    let rows = [("2021", "a", 1.0), ("2022", "a", 2), ("2021", "b", 4), ("2023", "b", 8)].map {
      MonthHours(month: $0.0, hours: $0.2, kind: $0.1)
    }
    let svg = Chart {
      AreaPlot(rows, x: .value("Year", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
    }
    .chartYScale(domain: 0...8).chartYAxis(.hidden).chartHeight(80).svg(idPrefix: "a")
    let areas = svg.split(separator: "\n").filter { $0.contains("chart-area\"") }
    // Eight hours are eighty units high, the top of the plot lies at 8.
    let upper = areas.map { line in
      line.split(separator: "d=\"M")[1].split(separator: "L").prefix(3)
        .compactMap { $0.split(separator: ",").last }
    }
    #expect(upper == [["78", "68", "88"], ["38", "68", "8"]])
  }

  @Test func `shares are of what the rows add up to`() {
    let chart = Chart {
      BarPlot(
        Samples.monthsByKind,
        x: .value("Month", \.month),
        y: .value("Hours", \.hours),
        stacking: .normalized
      )
    }
    let svg = chart.svg(idPrefix: "a")
    #expect(svg.contains(">Share of Hours</text>") && svg.contains(">100\u{A0}%</text>"))
  }
}

@Suite struct CurveTests {
  static let points = [(0.0, 0.0), (10, 4), (20, 2)].map { Path.Point(x: $0.0, y: $0.1) }

  static let paths: [(InterpolationMethod, String)] = [
    (.linear, "M0,0L10,4L20,2"), (.stepStart, "M0,0L0,4L10,4L10,2L20,2"),
    (.stepCenter, "M0,0L5,0L5,4L10,4L15,4L15,2L20,2"), (.stepEnd, "M0,0L10,0L10,4L20,4L20,2"),
    (.monotone, "M0,0C3.33,1.33 6.67,4 10,4C13.33,4 16.67,2.67 20,2"),
  ]

  @Test(arguments: paths)
  func `a path goes from point to point`(method: InterpolationMethod, path: String) {
    let drawn = SVG.path(Curve(method: method).path(through: Self.points)).markup()
    #expect(drawn == "<path d=\"\(path)\"/>\n")
  }

  @Test func `a smooth curve through points that go back is straight`() {
    let points = Self.points.dropLast() + [Path.Point(x: 5, y: 9)]
    let drawn = SVG.path(Curve(method: .monotone).path(through: Array(points))).markup()
    #expect(drawn == "<path d=\"M0,0L10,4L5,9\"/>\n")
  }
}
