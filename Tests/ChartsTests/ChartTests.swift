import Charts
import Testing

@Suite struct ChartTests {
  private let bars = Chart {
    BarPlot(Samples.artists, x: .value("Hours", \.hours), y: .value("Artist", \.artist))
  }

  @Test func `the description follows from the data`() {
    #expect(
      bars.alternativeText
        == "Bar chart of Hours by Artist: 10 bars from 3.1 (Ö) to 40.2 (The Paper Lanterns)."
    )
  }

  @Test func `an author's title and description replace those from the data`() {
    let svg = bars.chartTitle("One & two").chartDescription("Mine").svg(idPrefix: "a")
    #expect(svg.contains(#"<title id="a-title">One &amp; two</title>"#))
    #expect(svg.contains(#"<desc id="a-desc">Mine</desc>"#))
  }

  @Test(arguments: [
    ("fig-1", "fig-1-title"), ("1", "chart-1-title"), ("a\"><b", "a---b-title"),
    ("é", "chart---title"), ("", "chart--title"),
  ])
  func `ids hold letters, digits and hyphens only`(prefix: String, id: String) {
    #expect(bars.svg(idPrefix: prefix).contains("aria-labelledby=\"\(id) "))
  }

  @Test func `bars of one category are stacked`() {
    let rows = [("a", 2.0), ("b", 1), ("a", 3), ("a", -1)]
      .map { ArtistHours(artist: $0.0, hours: $0.1) }
    let chart = Chart {
      BarPlot(rows, x: .value("Hours", \.hours), y: .value("Name", \.artist))
    }
    #expect(chart.alternativeText == "Bar chart of Hours by Name: 2 bars from 1 (b) to 4 (a).")
    #expect(chart.svg(idPrefix: "a").components("class=\"chart-bar ") == 4)
  }

  @Test func `rows without a value are counted, not drawn`() {
    let rows = [1, .nan, .infinity, 4].enumerated()
      .map { ArtistHours(artist: "\($0)", hours: $1) }
    let chart = Chart {
      BarPlot(rows, x: .value("Hours", \.hours), y: .value("Name", \.artist))
    }
    #expect(
      chart.alternativeText == "Bar chart of Hours by Name: 2 bars from 1 (0) to 4 (3)"
        + "; 2 rows without a value are left out."
    )
    #expect(chart.svg(idPrefix: "a").components("class=\"chart-bar ") == 2)
  }

  @Test func `no rows are no data`() {
    let chart = Chart {
      BarPlot([ArtistHours](), x: .value("Hours", \.hours), y: .value("Name", \.artist))
    }
    #expect(chart.alternativeText == "Bar chart of Hours by Name: no data.")
    #expect(chart.svg(idPrefix: "a").contains(">no data</text>"))
    #expect(Chart(content: []).svg(idPrefix: "a").contains(">no data</text>"))
  }

  @Test func `rows of any type work through closures and plain values`() {
    let rows: [[PlottableValue]] = [
      [.category("a"), .number(1)], [.category("b"), .number(.nan)], [.missing, .number(2)],
    ]
    let plot = BarPlot<[PlottableValue]>(
      rows,
      x: .value("N") { $0[1] },
      y: .value("Name") { $0[0] }
    )
    let content: [any ChartContent] = [plot.foregroundStyle(by: .value("Kind") { $0[0] })]
    #expect(
      Chart(content: content).alternativeText
        == "Bar chart of N by Name: 1 bar, 1 (a); 2 rows without a value are left out."
    )
  }

  @Test(arguments: [true, false])
  func `a block may branch and repeat`(isWide: Bool) {
    let chart = Chart {
      if isWide {
        RuleMark(x: .value("A", 1))
      } else {
        RuleMark(y: .value("B", 1))
      }
      for limit in [2, 3] { RuleMark(y: .value("Limit", limit)) }
    }
    #expect(
      chart.alternativeText
        == "Rule of \(isWide ? "A" : "B"): 1. Rule of Limit: 2. Rule of Limit: 3."
    )
  }

  @Test func `the whole of a cut name is at hand`() {
    let name = String(repeating: "Long name ", count: 12)
    let chart = Chart {
      BarPlot(
        [ArtistHours(artist: name, hours: 1)],
        x: .value("Hours", \.hours),
        y: .value("Name", \.artist)
      )
    }
    #expect(chart.svg(idPrefix: "a").components("<title>\(name)</title>") == 1)
  }

  @Test func `a chart for both screens is drawn twice and titled once`() {
    let svg = bars.responsiveSVG(idPrefix: "a")
    #expect(svg.components("<svg ") == 2)
    #expect(svg.components("id=\"a-title\"") == 1)
    #expect(svg.components("aria-labelledby=\"a-title a-desc\"") == 2)
  }

  @Test func `a caption is the title of a chart that has none`() {
    let titled = { (chart: Chart) in
      chart.responsiveSVG(idPrefix: "a", title: "A & B").components("A &amp; B</title>")
    }
    #expect(titled(bars) == 1)
    #expect(titled(bars.chartTitle("Mine")) == 0)
    #expect(bars.svg(idPrefix: "a", title: "").contains(">Hours by Artist</title>"))
  }
}

extension String {
  /// How often `part` occurs.
  func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
