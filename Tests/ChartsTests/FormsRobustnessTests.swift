import Testing

@testable import Charts

/// Odd numbers and hostile names in the forms that are made for one purpose each.
@Suite struct FormsRobustnessTests {
  @Test(arguments: RobustnessTests.numbers, [240.0, 360, 680])
  func `any numbers are drawn in the plane`(numbers: [Double], width: Double) {
    for chart in charts(numbers) {
      let svg = chart.svg(idPrefix: "a", width: width)
      #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
      #expect(!svg.contains("nan") && !svg.contains("inf") && !svg.contains("style="))
      #expect(!chart.responsiveSVG(idPrefix: "a").contains("--"))
      #expect(chart.dataTable.rows.allSatisfy { $0.count == chart.dataTable.columns.count })
    }
  }

  private func charts(_ numbers: [Double]) -> [Chart] {
    let rows = numbers.enumerated().map { ArtistHours(artist: "2021-03-0\($0 + 1)", hours: $1) }
    return [
      Chart {
        BumpPlot(
          rows,
          x: .value("Day", \.artist),
          y: .value("Rank", \.hours),
          series: .value("Name", \.artist)
        )
      },
      Chart {
        CalendarPlot(rows, date: .value("Day", \.artist))
          .foregroundStyle(by: .value("N", \.hours))
      },
      Chart {
        RectanglePlot(rows, x: .value("Day", \.artist), y: .value("N", \.hours))
          .foregroundStyle(by: .value("N", \.hours))
          .marginals()
      },
      Chart {
        LinePlot(rows, x: .value("N", \.hours), y: .value("N", \.hours))
          .facet(by: .value("N", \.hours))
        RuleMark(x: .value("Most", numbers.max()))
      },
    ]
  }

  static let names = [
    "<script>alert(1)</script>", "\" onload=\"x", "]]>", "\u{202E}gpj.exe", "e\u{301}", "👩‍👩‍👧", "",
    String(repeating: "long ", count: 2_000), "أغنية", "&amp;", "--><!--",
  ]

  @Test func `hostile names are only names`() {
    let rows = Self.names.map { ArtistHours(artist: $0, hours: Double($0.utf8.count % 7 + 1)) }
    let charts = [
      Chart {
        BumpPlot(
          rows,
          x: .value("<b>", \.hours),
          y: .value("]]>", \.hours),
          series: .value("\"", \.artist)
        )
      },
      Chart {
        CalendarPlot(rows, date: .value("<b>", \.artist))
          .foregroundStyle(by: .value("<b>", \.artist))
      },
      Chart {
        BarPlot(rows, x: .value("<b>", \.hours), y: .value("<i>", \.artist))
          .facet(by: .value("<u>", \.artist))
      },
    ]
    for chart in charts {
      for svg in [
        chart.svg(idPrefix: "a", title: Self.names[0]),
        chart.responsiveSVG(idPrefix: "a", title: Self.names[1]),
      ] {
        #expect(!svg.contains("<script") && !svg.contains("\" onload") && !svg.contains("]]>"))
        #expect(!svg.contains("<b>") && !svg.contains("<!--") && !svg.contains("\u{202E}"))
      }
    }
  }
}
