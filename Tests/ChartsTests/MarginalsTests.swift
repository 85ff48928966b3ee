import Testing

@testable import Charts

@Suite struct MarginalsTests {
  private func chart(_ cells: [(hour: Int, day: String, minutes: Double?)]) -> Chart {
    let rows = cells.map { WeekCell(hour: $0.hour, weekday: $0.day, minutesPerWeek: $0.minutes) }
    return Chart {
      RectanglePlot(rows, x: .value("Hour", \.hour), y: .value("Day", \.weekday))
        .foregroundStyle(by: .value("Minutes", \.minutesPerWeek))
        .marginals()
    }
  }

  @Test func `bars say what columns and lines add up to`() {
    let svg = chart([(1, "Mon", 2), (2, "Mon", 3), (1, "Tue", 4), (2, "Tue", nil)])
      .svg(idPrefix: "a")
    for title in ["Hour 1, in all: 6", "Hour 2, in all: 3", "Mon, in all: 5", "Tue, in all: 4"] {
      #expect(svg.components("<title>\(title)</title>") == 1)
    }
    #expect(svg.components("class=\"chart-bar ") == 4)
  }

  @Test func `the longest bars are labeled and named in the description`() {
    let chart = chart([(1, "Mon", 2), (2, "Mon", 3), (1, "Tue", 4)])
    #expect(
      chart.alternativeText
        == "Heat map of Minutes by Hour and Day: 3 cells from 2 (Mon, Hour 1) to 4 (Tue, Hour 1)"
        + "; 1 without data; most in all: Hour 1 adds up to 6, Mon adds up to 5."
    )
    #expect(chart.svg(idPrefix: "a").components(">6</text>") == 1)
  }

  @Test(arguments: [[], [0], [nil], [-1, 3]] as [[Double?]])
  func `what has no length has no bars`(minutes: [Double?]) {
    let svg = chart(minutes.enumerated().map { ($0.offset, "Mon", $0.element) }).svg(idPrefix: "a")
    #expect(!svg.contains("chart-bar "))
  }

  @Test func `sums that no number can hold are as large as numbers are`() {
    let most = Double.greatestFiniteMagnitude
    let svg = chart([(1, "Mon", most), (2, "Mon", most)]).svg(idPrefix: "a")
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }
}
