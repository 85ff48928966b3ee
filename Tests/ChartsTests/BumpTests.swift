import Testing

@testable import Charts

@Suite struct BumpTests {
  private func chart(_ rows: [Ranking]) -> Chart {
    Chart {
      BumpPlot(
        rows,
        x: .value("Month", \.month),
        y: .value("Rank", \.rank),
        series: .value("Artist", \.artist)
      )
    }
  }

  private func ranking(_ months: [[String]]) -> [Ranking] {
    months.enumerated().flatMap { month, names in
      names.enumerated()
        .map { Ranking(month: Samples.isoMonth(month), rank: $0 + 1, artist: $1) }
    }
  }

  @Test func `the description names who is first most often`() {
    let rows = ranking([["A", "B"], ["B", "A"], ["B", "C"]])
    #expect(
      chart(rows).alternativeText
        == "Bump chart of Rank by Month: 3 lines; Rank 1 most often is B, 2 of 3 times."
    )
    #expect(chart([]).alternativeText == "Bump chart of Rank by Month: no data.")
  }

  @Test func `of two that are first equally often, the one that ranks higher is named`() {
    let rows = ranking([["A", "B"], ["B", "C", "A"]])
    #expect(chart(rows).alternativeText.contains("most often is B, 1 of 2 times"))
  }

  @Test func `a row without a rank is left out and counted`() {
    let rows = ranking([["A"]]) + [Ranking(month: "2020-02", rank: nil, artist: "A")]
    #expect(
      chart(rows).alternativeText
        == "Bump chart of Rank by Month: 1 line; Rank 1 most often is A, once"
        + "; 1 row without a value is left out."
    )
  }

  @Test func `a line has a gap where its name is not ranked`() {
    let svg = chart(ranking([["A", "B"], ["A"], ["A", "B"], ["B", "A"]])).svg(idPrefix: "a")
    let paths = svg.split(separator: "\n").filter { $0.contains("chart-line\"") }
    #expect(paths.map { $0.count { $0 == "M" } } == [2, 1])
    #expect(paths.map { $0.count { $0 == "C" } } == [1, 3])
  }

  @Test func `eight lines are colored, two of them dashed, and the others grey`() {
    let svg = chart(ranking([(0..<12).map { "N\($0)" }])).svg(idPrefix: "a")
    #expect(svg.components("class=\"chart-series-") == 8)
    #expect(svg.components("stroke-dasharray") == 2)
    #expect(svg.components("class=\"chart-secondary\"") == 4)
  }

  @Test func `names stand at both ends, once each`() {
    let svg = chart(ranking([["A", "B"], ["B", "A"]])).svg(idPrefix: "a")
    #expect(svg.components(">A</text>") == 2)
    #expect(svg.components(">B</text>") == 2)
  }

  @Test func `who is there between the ends only is named at the first dot`() {
    let svg = chart(ranking([["A"], ["A", "B"], ["A"]])).svg(idPrefix: "a")
    #expect(svg.components(">B</text>") == 1)
  }

  @Test func `a hostile name is only a name`() {
    let svg = chart(ranking([["<script>", "]]>"], ["]]>", "<script>"]]))
      .responsiveSVG(idPrefix: "a")
    #expect(!svg.contains("<script") && !svg.contains("]]>"))
  }

  @Test func `very many names leave the drawing as high as it is`() {
    let svg = chart(ranking([(0..<2_000).map { "N\($0)" }])).svg(idPrefix: "a")
    let height = svg.split(separator: "\"").first { $0.hasPrefix("0 0 680 ") }
    #expect(height.flatMap { Double($0.dropFirst("0 0 680 ".count)) }.map { $0 < 4_000 } == true)
  }
}
