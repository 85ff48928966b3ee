import Charts
import Testing

@Suite struct AnnotationTests {
  private let line = LinePlot(
    Samples.months,
    x: .value("Month", \.month),
    y: .value("Hours", \.hours)
  )

  @Test func `annotations stand in place of labels, and are described`() {
    let chart = Chart {
      line
      RuleMark(y: .value("Mean", 35.5)).annotation("half of it")
      RectangleMark(xStart: .value("Summer", "2021-06"), xEnd: .value("Summer", "2021-08"))
      PointMark(x: .value("Month", "2021-05"), y: .value("Hours", 20)).annotation("ill")
    }
    let svg = chart.svg(idPrefix: "a")
    for text in ["half of it", "Summer", "ill"] { #expect(svg.contains(">\(text)</text>")) }
    #expect(!svg.contains(">Mean 35.5</text>"))
    #expect(
      chart.alternativeText.hasSuffix(
        "Rule of Mean: 35.5. Shaded range of Summer: 2021-06 to 2021-08. "
          + "Point of ill: Month 2021-05, Hours 20."
      )
    )
    #expect(chart.dataTable.columns == ["Month", "Hours"])
  }

  @Test func `an empty annotation is none`() {
    let chart = Chart {
      line
      RuleMark(y: .value("Mean", 35.5)).annotation("")
    }
    #expect(chart.svg(idPrefix: "a").components("Mean") == 2)
  }

  @Test func `a chart without rows has no data, whatever is annotated`() {
    let chart = Chart {
      LinePlot([MonthHours](), x: .value("Month", \.month), y: .value("Hours", \.hours))
      RuleMark(y: .value("Mean", 35.5))
    }
    #expect(chart.svg(idPrefix: "a").contains(">no data</text>"))
  }

  @Test func `parts of a chart can be hidden and shown`() {
    let bars = Chart {
      BarPlot(Samples.artists, x: .value("Hours", \.hours), y: .value("Artist", \.artist))
    }
    #expect(!bars.svg(idPrefix: "a").contains(">20</text>"))
    #expect(bars.chartXAxis(.visible).svg(idPrefix: "a").contains(">20</text>"))
    #expect(!bars.chartYAxis(.hidden).svg(idPrefix: "a").contains(">Glasshouse</text>"))
    let ticks = bars.chartXAxis(.visible).chartXAxis(values: [7, 14, 900, .nan])
    let svg = ticks.svg(idPrefix: "a")
    #expect(svg.contains(">7</text>") && svg.contains(">14</text>") && !svg.contains(">900</text>"))
  }

  @Test func `at most six sectors are drawn, the rest together`() {
    let chart = Chart {
      SectorPlot(Samples.artists, angle: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Artist", \.artist))
    }
    let svg = chart.svg(idPrefix: "a")
    #expect(svg.components("class=\"chart-sector ") == 6)
    #expect(svg.contains(">5 others 21\u{A0}%</text>"))
    #expect(chart.alternativeText.hasPrefix("Pie chart of Hours by Artist: 10 parts from 3.1 (Ö)"))
  }

  @Test func `the author's order gives the colors`() {
    let chart = Chart {
      LinePlot(Samples.monthsByKind, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
    }
    .chartForegroundStyleScale(domain: ["Audiobooks", "Podcasts"]).chartLegend(.visible)
    let svg = chart.svg(idPrefix: "a")
    #expect(svg.contains("class=\"chart-series-3\">\n      <path class=\"chart-line\""))
    #expect(svg.components("chart-swatch") == 3)
  }
}
