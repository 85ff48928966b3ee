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

  @Test func `who is there between the ends only is named over a dot`() throws {
    let names = ["C", "A", "A", "A", "A", "A", "A", "C"]
    let rows = ranking(names.enumerated().map { $1 == "A" ? [$1, "B\($0)"] : [$1] })
    let svg = chart(rows).svg(idPrefix: "a")
    let name = try #require(PlacedText.all(in: svg).first { $0.content == "A" })
    #expect(svg.components(">A</text>") == 1)
    #expect(name.box.minY >= 0)
  }

  @Test(arguments: [(false, 1), (true, 0)])
  func `a name that would touch a line is left out`(areRestless: Bool, count: Int) {
    let months = (0..<11).map { month in
      let isCrossed = areRestless && month % 2 == 1
      let middle = (1...9).contains(month) ? "Wanderers" : "Rank \(month)"
      return isCrossed ? ["Y", middle, "X"] : ["X", middle, "Y"]
    }
    let svg = chart(ranking(months)).svg(idPrefix: "a")
    #expect(svg.components(">Wanderers</text>") == count)
    #expect(svg.components("<title>Wanderers</title>") == 1)
  }

  @Test func `a box is free where no curve passes`() {
    let curve = Obstacles(Obstacles.boxes(along: (from: (0, 0), to: (40, 30))))
    #expect(curve.leaveFree(Rect(x1: 0, y1: 20, x2: 10, y2: 30)))
    #expect(curve.leaveFree(Rect(x1: 30, y1: 0, x2: 40, y2: 10)))
    #expect(!curve.leaveFree(Rect(x1: 15, y1: 10, x2: 25, y2: 20)))
    #expect(!curve.leaveFree(Rect(x1: -5, y1: -5, x2: 80, y2: 80)))
    #expect(Obstacles([]).leaveFree(Rect(x1: 0, y1: 0, x2: 1, y2: 1)))
  }

  @Test func `those with the most places are colored, then the best`() {
    let races = Races(
      x: ["1", "1", "1", "2", "2", "3"].map(PlottableValue.category),
      ranks: [1.0, 2, 3, 2, 3, 1].map(PlottableValue.number),
      names: ["once", "better", "worse", "better", "worse", "last"].map(PlottableValue.category)
    )
    #expect(
      races.runners.map(\.name)
        == ["better", "worse", "once", "last"].map(PlottableValue.category)
    )
  }

  @Test func `rows of a short list are far apart, grey dots are small`() {
    let svg = chart(ranking([(0..<9).map { "N\($0)" }])).svg(idPrefix: "a")
    let ys = PlacedText.all(in: svg).filter { $0.content.hasPrefix("N") }.map(\.box.minY)
    #expect(Set(ys).sorted().prefix(2).reduce(0) { $1 - $0 } == 30)
    #expect(svg.components("r=\"4.5\"") == 8)
    #expect(svg.components("r=\"3\"") == 1)
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
