import Testing

@testable import Charts

@Suite struct CompactTests {
  private let square = Rect(x1: 1, y1: 2, x2: 4.04, y2: 6)

  @Test func `a path is written step by step`() {
    var path = Path()
    path.move(to: 10, 20.26)
    path.line(to: 15, 20.26)
    path.line(to: 15, 8)
    path.line(to: 12.5, 10)
    path.line(to: 10, 8)
    path.curve(.init(x: 11, y: 8), .init(x: 12, y: 9), to: .init(x: 12, y: 12))
    path.close()
    path.move(to: 12, 21)
    #expect(path.absoluteMarkup == "M10,20.26L15,20.26L15,8L12.5,10L10,8C11,8 12,9 12,12ZM12,21")
    #expect(path.relativeMarkup == "M10 20.3h5v-12.3l-2.5 2-2.5-2c1 0 2 1 2 4zm2 .7")
  }

  @Test func `rounding does not add up along a path`() {
    var path = Path()
    path.move(to: 0, 0)
    for step in 1...4 { path.line(to: Double(step) * 0.34, 0) }
    #expect(path.relativeMarkup == "M0 0h.3 .4 .3 .4")
  }

  @Test func `lines and rectangles that look alike are one path`() {
    let group = SVG.group([
      .line(class: "a", x1: 0, y1: 1, x2: 9, y2: 1), .rect(square, class: "a"),
      .rect(square, class: "b"), .rect(square, class: "b").titled("say"),
    ])
    #expect(
      group.compacted().markup(.compact)
        == #"<g><path class="a" d="M0 1h9M1 2h3v4h-3z"/><g class="b"><path d="M1 2h3v4h-3z"/>"#
        + #"<path d="M1 2h3v4h-3z"><title>say</title></path></g></g>"#
    )
  }

  @Test func `a group says what all of its children say`() {
    let group = SVG.group(
      class: "values",
      [
        .label("1", class: "big bold", x: 0, y: 1.04, anchor: .end),
        .label("2", class: "big red", x: 0, y: 2, anchor: .end),
      ]
    )
    #expect(
      group.compacted().markup(.compact)
        == #"<g class="values big" text-anchor="end"><text class="bold" x="0" y="1">1</text>"#
        + #"<text class="red" x="0" y="2">2</text></g>"#
    )
  }

  @Test func `a round rectangle stays one`() {
    let range = SVG.rect(square, class: "a").with("rx", "3")
    #expect(range.compacted().name == "rect")
  }

  @Test func `without a pointer there are no tooltips and no targets for it`() {
    let group = SVG.group([
      .rect(square, class: "a").titled("say"),
      .group(class: SVG.hitTargets, [.circle(x: 1, y: 1, radius: 5).titled("say")]),
    ])
    #expect(group.tooltipCount == 2)
    #expect(group.withoutTooltips().children.map(\.name) == ["rect"])
    #expect(group.withoutTooltips().tooltipCount == 0)
  }

  @Test(arguments: Gallery.charts.keys.sorted())
  func `a page's drawing for narrow screens has no tooltips and few bytes`(name: String) throws {
    let chart = try #require(Gallery.charts[name])
    let page = chart.responsiveSVG(idPrefix: name)
    let narrow = try #require(page.ranges(of: "<svg ").last.map { page[$0.lowerBound...] })
    #expect(!narrow.contains("<title"))
    #expect(!page.contains("\n"))
    #expect(page.utf8.count < 2 * chart.svg(idPrefix: name).utf8.count)
  }

  @Test(arguments: [("artists", 4_096), ("week", 15_872)])
  func `charts are small on a page`(name: String, limit: Int) throws {
    let chart = try #require(Gallery.charts[name])
    #expect(chart.responsiveSVG(idPrefix: "chart-10").utf8.count <= limit)
  }

  @Test func `a curve loses the vertices that nobody sees`() {
    let points = (0...1_000).map { index in
      Path.Point(x: Double(index) / 10, y: index < 500 ? Double(index) / 10 : 50)
    }
    let wavy = points.map { Path.Point(x: $0.x, y: $0.y + ($0.x > 20 && $0.x < 21 ? 0.2 : 0)) }
    #expect(points.simplified(within: 0.25) == [points[0], points[500], points[1_000]])
    #expect(wavy.simplified(within: 0.25).count == 3)
    #expect(wavy.simplified(within: 0.1).count > 5)
  }

  @Test func `the ends of a line stay, wherever they lie`() {
    let same = [Path.Point](repeating: Path.Point(x: 1, y: 1), count: 4)
    #expect(same.simplified(within: 0.25).count == 2)
    #expect([Path.Point]().simplified(within: 0.25).isEmpty)
    let loop = [(0.0, 0.0), (5, 0), (5, 5), (0, 0)].map { Path.Point(x: $0.0, y: $0.1) }
    #expect(loop.simplified(within: 0.25) == loop)
  }

  @Test func `where there are more than 400 marks, none has a tooltip`() {
    let titles = { (count: Int) in
      let rows = (0..<count).map { ArtistHours(artist: "\($0)", hours: Double($0)) }
      return Chart { PointPlot(rows, x: .value("X", \.hours), y: .value("Y", \.hours)) }
        .svg(idPrefix: "a").components("<title")
    }
    #expect(titles(400) == 401)
    #expect(titles(401) == 1)
  }
}
