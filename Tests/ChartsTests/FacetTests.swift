import Testing

@testable import Charts

@Suite struct FacetTests {
  private func chart(_ rows: [(year: Int?, month: Int, hours: Double)]) -> Chart {
    Chart {
      BarPlot(
        rows.map { YearMonth(year: $0.year, month: $0.month, hours: $0.hours, kind: "Music") },
        x: .value("Month", \.month),
        y: .value("Hours", \.hours)
      )
      .facet(by: .value("Year", \.year))
      RuleMark(y: .value("Goal", 2))
    }
  }

  private let small: [(year: Int?, month: Int, hours: Double)] = [
    (2021, 1, 3), (2020, 1, 1), (2020, 2, 9), (nil, 2, 100), (2021, 2, 4),
  ]

  @Test func `each value has a panel, numbers in order, and marks without a facet repeat`() throws {
    let facets = try #require(Facets(chart(small)))
    #expect(facets.panels.map(\.name) == ["2020", "2021"])
    #expect(facets.panels.map(\.marks.count) == [2, 2])
    let svg = chart(small).svg(idPrefix: "a")
    #expect(svg.components("class=\"chart-panel\"") == 2)
    #expect(svg.components("class=\"chart-bar ") == 4)
    #expect(svg.components("<title>Goal 2</title>") == 2)
  }

  @Test func `panels share their scales, and stacks do not add up over panels`() {
    let svg = chart([(2020, 1, 8), (2021, 1, 8)]).chartYAxis(.visible).svg(idPrefix: "a")
    let bars = svg.split(separator: "\n").filter { $0.contains("chart-bar ") }
    let heights = bars.compactMap { $0.split(separator: "\"").dropLast(2).last }
    #expect(Set(heights).count == 1)
    #expect(svg.contains(">8</text>") && !svg.contains(">16</text>"))
  }

  @Test func `the description has a sentence for each of a few panels`() {
    #expect(
      chart(small).alternativeText
        == "2 panels by Year, 2020 to 2021; 1 row without a value is left out. "
        + "2020: Bar chart of Hours by Month: 2 bars from 1 (Month 1) to 9 (Month 2). "
        + "Rule of Goal: 2. "
        + "2021: Bar chart of Hours by Month: 2 bars from 3 (Month 1) to 4 (Month 2). "
        + "Rule of Goal: 2."
    )
  }

  @Test func `the data table says which panel a row is in`() {
    let table = chart(small).dataTable
    #expect(table.columns == ["Year", "Month", "Hours"])
    #expect(table.rows.first == ["2021", "1", "3"])
  }

  @Test func `at most 24 panels are drawn, and the rest is said`() throws {
    let rows = (0..<30).map { (year: Int?(2000 + $0), month: 1, hours: 1.0) }
    let svg = chart(rows).svg(idPrefix: "a")
    #expect(svg.components("class=\"chart-panel\"") == 24)
    #expect(svg.components(">6 more panels are not shown</text>") == 1)
    #expect(chart(rows).alternativeText.hasPrefix("24 panels of 30 by Year, 2000 to 2023."))
  }

  @Test(arguments: [240.0, 360, 680, 1_200], [1, 2, 3, 5, 7, 24])
  func `no panel leaves the drawing or lies over another`(width: Double, count: Int) throws {
    let chart = chart((0..<count).map { (year: 2000 + $0, month: 1, hours: 1) })
    let facets = try #require(Facets(chart))
    let layout = FacetLayout(chart, facets, width: width)
    let places = layout.parts.compactMap { part -> (x: Double, y: Double)? in
      guard case .text(let text) = part["transform"] else { return nil }
      let numbers = text.dropFirst("translate(".count).dropLast().split(separator: " ")
        .compactMap { Double($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
    #expect(places.count == count)
    let rows = Dictionary(grouping: places, by: \.y).mapValues { $0.map(\.x) }
    for row in rows.values {
      #expect(zip(row, row.dropFirst()).allSatisfy { $1 - $0 >= 130 })
    }
    let tops = rows.keys.sorted()
    #expect(zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 >= 96 })
    #expect(tops.allSatisfy { $0 < layout.size.height })
  }

  @Test func `without rows there is no data, with one value one panel`() {
    let none = Chart {
      PointPlot([Song](), x: .value("X", \.energy), y: .value("Y", \.valence))
        .facet(by: .value("Group", \.group))
    }
    #expect(none.svg(idPrefix: "a").contains(">no data</text>"))
    #expect(chart([(2020, 1, 1)]).svg(idPrefix: "a").components("class=\"chart-panel\"") == 1)
    #expect(chart([(nil, 1, 1)]).svg(idPrefix: "a").components("class=\"chart-panel\"") == 0)
  }

  @Test func `every mark can be divided into panels`() throws {
    for (name, chart) in Gallery.charts.merging(
      Gallery.forms,
      uniquingKeysWith: { first, _ in first }
    ) {
      for mark in chart.content {
        let rows = mark.channels.first?.values.count ?? 0
        let panel = mark.inPanel(.category("none of the values"))
        let left = panel.channels.first?.values.count ?? 0
        #expect(left == (mark.facet == nil ? rows : 0), "\(name)")
      }
    }
  }
}
