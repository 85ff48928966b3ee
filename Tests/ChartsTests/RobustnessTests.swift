import Charts
import Testing

/// Odd data give a drawing all the same.
@Suite struct RobustnessTests {
  static let numbers: [[Double]] = [
    [], [0], [5], [-5], [3, 3, 3], [0, 0], [.nan], [.nan, 1], [1e-300, 2e-300], [1e300, -1e300],
    [.greatestFiniteMagnitude, -.greatestFiniteMagnitude], [1e15, 1e15 + 1], [1, 1e12],
    [.greatestFiniteMagnitude, .greatestFiniteMagnitude], [.leastNonzeroMagnitude, 0], [-1, -2],
    [0.1, 0.10001],
  ]

  @Test(arguments: numbers, [200.0, 360, 680, .nan, 1e9])
  func `any numbers are drawn with plain coordinates`(numbers: [Double], width: Double) {
    for chart in charts(numbers) {
      let svg = chart.svg(idPrefix: "a", width: width)
      #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
      #expect(!svg.contains("style="))
      #expect(oddCoordinates(in: svg) == [])
    }
  }

  private func charts(_ numbers: [Double]) -> [Chart] {
    let rows = numbers.enumerated().map { ArtistHours(artist: "row \($0)", hours: $1) }
    return [
      Chart { BarPlot(rows, x: .value("N", \.hours), y: .value("Row", \.artist)) },
      Chart { BarPlot(rows, x: .value("Row", \.artist), y: .value("N", \.hours)) },
      Chart { BarPlot(rows, x: .value("N", \.hours), y: .value("N", \.hours)) },
      Chart { LinePlot(rows, x: .value("Row", \.artist), y: .value("N", \.hours)) },
      Chart { PointPlot(rows, x: .value("N", \.hours), y: .value("M") { -$0.hours }) }
        .chartXScale(domain: 0...(.infinity)).chartYScale(domain: 2...2),
      Chart {
        RulePlot(
          rows,
          xStart: .value("N", \.hours),
          xEnd: .value("M") { -$0.hours / 2 },
          y: .value("Row", \.artist)
        )
      },
      Chart {
        RectanglePlot(rows, x: .value("N", \.hours), y: .value("Row", \.artist))
          .foregroundStyle(by: .value("N", \.hours))
        RuleMark(x: .value("N", numbers.first))
      },
    ]
  }

  @Test(arguments: numbers, [200.0, 680])
  func `any numbers are drawn by every part of the grammar`(numbers: [Double], width: Double) {
    for chart in grammar(numbers) {
      let svg = chart.svg(idPrefix: "a", width: width)
      #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
      #expect(!svg.contains("nan") && !svg.contains("inf"))
      #expect(oddCoordinates(in: svg) == [])
    }
  }

  private func grammar(_ numbers: [Double]) -> [Chart] {
    let rows = numbers.enumerated().map { ArtistHours(artist: "row \($0)", hours: $1) }
    return areas(rows) + bars(rows) + points(rows) + annotations(rows)
  }

  private func areas(_ rows: [ArtistHours]) -> [Chart] {
    MarkStackingMethod.allCases.map { method in
      Chart {
        AreaPlot(
          rows,
          x: .value("N", \.hours),
          y: .value("M", \.hours, format: .minutes),
          stacking: method
        )
        .foregroundStyle(by: .value("Row", \.artist)).interpolationMethod(.monotone)
        AreaPlot(
          rows,
          x: .value("N", \.hours),
          yStart: .value("From", \.hours),
          yEnd: .value("To") { -$0.hours }
        )
        .interpolationMethod(.stepCenter)
      }
    }
  }

  private func bars(_ rows: [ArtistHours]) -> [Chart] {
    zip(MarkStackingMethod.allCases, ValueFormat.allCases.dropFirst()).map { method, format in
      Chart {
        BarPlot(
          rows,
          x: .value("Row") { _ in "all" },
          y: .value("M", \.hours, format: format),
          stacking: method
        )
        .position(by: .value("Row", \.artist)).foregroundStyle(by: .value("N", \.hours))
      }
      .chartYScale(type: .log).chartYScale(isReversed: true)
    }
  }

  private func points(_ rows: [ArtistHours]) -> [Chart] {
    [
      Chart {
        PointPlot(rows, x: .value("N", \.hours), y: .value("M", \.hours, format: .clock))
          .symbolSize(by: .value("N", \.hours)).symbol(by: .value("Row", \.artist))
        TextPlot(
          rows,
          x: .value("N", \.hours),
          y: .value("M", \.hours),
          text: .value("N", \.hours, format: .milliseconds)
        )
      }
      .chartXScale(type: .log).chartXAxis(values: rows.map(\.hours)),
      Chart {
        SectorPlot(rows, angle: .value("N", \.hours), innerRadius: 0.5)
          .foregroundStyle(by: .value("Row", \.artist))
      },
    ]
  }

  private func annotations(_ rows: [ArtistHours]) -> [Chart] {
    [
      Chart {
        for row in rows {
          RectangleMark(xStart: .value("A", row.hours), xEnd: .value("B", -row.hours))
          RectangleMark(yStart: .value("A", row.hours), yEnd: .value("B", 0))
          PointMark(x: .value("A", row.hours), y: .value("B", row.hours)).annotation("here")
        }
        RulePlot(
          rows,
          x: .value("Row", \.artist),
          yStart: .value("N", \.hours),
          yEnd: .value("M") { -$0.hours }
        )
      }
      .chartHeight(.nan)
    ]
  }

  @Test(arguments: [1, 10_000])
  func `one category and ten thousand are drawn and described`(count: Int) {
    let rows = (0..<count).map { ArtistHours(artist: "Artist \($0)", hours: Double($0) + 1) }
    let charts = [
      Chart {
        PointPlot(rows, x: .value("Artist", \.artist), y: .value("N", \.hours))
        TextPlot(
          rows,
          x: .value("Artist", \.artist),
          y: .value("N", \.hours),
          text: .value("Artist", \.artist)
        )
      },
      Chart {
        LinePlot(
          rows,
          x: .value("N", \.hours),
          y: .value("N", \.hours),
          series: .value("Artist", \.artist)
        )
      },
      Chart {
        SectorPlot(rows, angle: .value("N", \.hours))
          .foregroundStyle(by: .value("Artist", \.artist))
      },
    ]
    for chart in charts {
      #expect(chart.alternativeText.contains("\(count) "))
      #expect(chart.svg(idPrefix: "a").components("<text") <= 500)
    }
  }

  /// The values of position and size attributes that are not written as plain decimals.
  private func oddCoordinates(in svg: String) -> [Substring] {
    let names: Set<Substring> = ["x", "y", "width", "height", "cx", "cy", "x1", "x2", "y1", "y2"]
    return svg.split(separator: " ").compactMap { word in
      let parts = word.split(separator: "=\"", maxSplits: 1)
      guard parts.count == 2, names.contains(parts[0]) else { return nil }
      let value = parts[1].prefix { $0 != "\"" }
      let isPlain = value.allSatisfy { "-.0123456789".contains($0) } && value != "-0"
      let decimals = value.split(separator: ".").dropFirst().first?.count ?? 0
      return isPlain && decimals <= 2 ? nil : value
    }
  }

  @Test(arguments: [200, 1_000])
  func `the names of very many rows do not touch`(count: Int) {
    let rows = (0..<count).map { ArtistHours(artist: "Artist \($0)", hours: Double($0)) }
    let svg = Chart {
      BarPlot(rows, x: .value("N", \.hours), y: .value("Row", \.artist))
    }
    .svg(idPrefix: "a")
    let lines = svg.split(separator: "\n").filter { $0.contains("chart-name") }
    let positions = lines.compactMap { line in
      line.split(separator: " y=\"").last.flatMap { Double($0.prefix { $0 != "\"" }) }
    }
    #expect(positions.count > 50)
    #expect(zip(positions, positions.dropFirst()).allSatisfy { $1 - $0 >= 13.5 })
    #expect(svg.components("class=\"chart-bar ") == count)
  }

  @Test func `categories outside of a fixed domain are left out`() {
    let svg = Chart {
      BarPlot(Samples.artists, x: .value("Hours", \.hours), y: .value("Artist", \.artist))
    }
    .chartYScale(domain: ["Glasshouse", "Nobody"]).svg(idPrefix: "a")
    #expect(svg.components("class=\"chart-bar ") == 1)
    #expect(svg.contains(">Nobody</text>"))
  }

  @Test func `the same chart gives the same bytes`() {
    for chart in Gallery.all.values {
      #expect(chart.svg(idPrefix: "a") == chart.svg(idPrefix: "a"))
    }
  }
}
