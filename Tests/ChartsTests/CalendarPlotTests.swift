import Testing

@testable import Charts

@Suite struct CalendarPlotTests {
  private func chart(_ days: [(String, Double?)]) -> Chart {
    Chart {
      CalendarPlot(days.map { MonthHours(month: $0.0, hours: $0.1) }, date: .value("Day", \.month))
        .foregroundStyle(by: .value("Hours", \.hours))
    }
  }

  @Test(arguments: [
    ("1970-01-05", 0), ("2000-02-29", 1), ("2026-11-25", 2), ("1999-12-31", 4), ("0001-01-01", 0),
    ("2021-03-07", 6),
  ])
  func `weeks begin on Monday`(date: String, weekday: Int) throws {
    let ordinal = try #require(CalendarDate(.category(date))).ordinal
    #expect(CalendarDate.weekday(ordinal) == weekday)
  }

  @Test func `the description has the extremes and what is not known`() {
    #expect(
      chart([("2021-03-05", 2), ("2021-03-01", 0), ("2021-03-03", nil), ("soon", 9)])
        .alternativeText
        == "Calendar of Hours by Day: 2 days from 0 (2021-03-01) to 2 (2021-03-05)"
        + "; 3 without data; 1 row without a value is left out."
    )
    #expect(chart([]).alternativeText == "Calendar of Hours by Day: no data.")
  }

  @Test func `zero, no data and days out of range differ`() {
    let svg = chart([("2021-03-01", 0), ("2021-03-02", nil), ("2021-03-04", 3)]).svg(idPrefix: "a")
    #expect(svg.components("<title>2021-03-01: 0</title>") == 1)
    #expect(svg.components("<title>2021-03-02: no data</title>") == 1)
    #expect(svg.components("<title>2021-03-03: no data</title>") == 1)
    #expect(!svg.contains("2021-03-05"))
    #expect(svg.components("<g class=\"chart-ramp-0\">") == 1)
  }

  @Test func `shades hold a quarter of the days above zero each`() {
    let channel = { (numbers: [Double]) in
      Channel(role: .color, label: "Hours", values: numbers.map(\.plotted), isMeasure: true)
    }
    let levels = Levels(channel([0, 0, 0, 0, 0, 1, 2, 3, 4, 1_000]))
    #expect(levels.boundaries == [1, 2, 3, 4, 1_000])
    #expect(
      [0, 1, 2, 3, 4, 1_000].map(levels.cssClass(of:))
        == (0...4).map { "chart-ramp-\($0)" } + ["chart-ramp-4"]
    )
    #expect(Levels(channel([5, 5])).cssClasses == ["chart-ramp-2"])
    #expect(Levels(channel([0, 0])).boundaries == [])
    #expect(Levels(channel([])).cssClasses == [])
    #expect(Levels(channel([-4, 0, 9])).hasZero == false)
  }

  @Test(arguments: [240.0, 360, 680])
  func `the labels of the steps do not touch`(width: Double) {
    let minutes = [0.0, 11, 50, 73, 74, 101, 130, 248].map(\.plotted)
    let channel = Channel(role: .color, label: "Time", values: minutes, valueFormat: .minutes)
    let key = LevelsLegend(levels: Levels(channel), width: width).draw(top: 0)
    let labels = PlacedText.all(in: key.markup()).filter { $0.box.minY > 14 }
    #expect(labels.first?.content == "0" && labels.last?.content.hasPrefix("4") == true)
    #expect(labels.count == (width < 300 ? 4 : 6))
    #expect(zip(labels, labels.dropFirst()).allSatisfy { $1.box.minX - $0.box.maxX >= 4 })
    #expect(labels.allSatisfy { $0.box.minX >= 0 && $0.box.maxX <= width })
  }

  @Test func `each year with a row has a strip, of at most 24`() {
    let years = { (years: [Int]) in
      CalendarGrid(days: years.map { CalendarDate.firstDay(of: 3, in: $0) }, width: 680)
        .strips.map(\.year)
    }
    #expect(years([2021, 2019]) == [2019, 2021])
    #expect(years(Array(1990...2020)) == Array(1997...2020))
    #expect(years([]) == [])
  }

  @Test func `a year alone is as wide as its months, several are whole years`() throws {
    let day = { try #require(CalendarDate(.category($0))).ordinal }
    let alone = try CalendarGrid(days: [day("2021-03-05"), day("2021-04-02")], width: 680)
    #expect(try alone.strips[0].span == day("2021-03-01")...day("2021-04-30"))
    #expect(alone.pitch == 20)
    let both = try CalendarGrid(days: [day("2020-12-31"), day("2021-01-01")], width: 680)
    #expect(
      try both.strips.map(\.span)
        == [day("2020-01-01")...day("2020-12-31"), day("2021-01-01")...day("2021-12-31")]
    )
    #expect(both.strips.map(\.days.count) == [1, 1])
    #expect(both.pitch == 12)
  }

  @Test(arguments: [2_000, 2_012, 2_018, 2_028], [240.0, 360, 680])
  func `the weeks of every year fit`(year: Int, width: Double) {
    let first = CalendarDate.firstDay(of: 1, in: year)
    let grid = CalendarGrid(days: [first, first + 365], width: width)
    let last = grid.place(of: CalendarDate.firstDay(of: 13, in: year) - 1, in: grid.strips[0])
    #expect(last.x + grid.pitch / 2 <= width)
  }

  @Test func `days colored by a name take the colors of series`() {
    let days = [
      MonthHours(month: "2021-03-01", hours: 1), MonthHours(month: "2021-03-03", hours: 2),
    ]
    let svg = Chart {
      CalendarPlot(days, date: .value("Day", \.month)).foregroundStyle(by: .value("Kind", \.kind))
    }
    .svg(idPrefix: "a")
    #expect(svg.contains("<title>2021-03-01, Music</title>"))
    #expect(svg.contains("class=\"chart-series-1\""))
  }

  @Test func `without a color the days with a row are marked`() {
    let svg = Chart {
      CalendarPlot(
        [MonthHours(month: "2021-03-01", hours: 1), MonthHours(month: "2021-03-03", hours: 1)],
        date: .value("Day", \.month)
      )
    }
    #expect(svg.alternativeText == "Calendar of Day: 2 marked.")
    #expect(svg.svg(idPrefix: "a").components("no data") == 0)
  }

  @Test func `twelve years take few bytes`() {
    let bytes = chart(Samples.days(from: 881_000, count: 4_383).map { ($0.month, $0.hours) })
      .responsiveSVG(idPrefix: "a").utf8.count
    #expect(bytes < 100_000)
  }
}
