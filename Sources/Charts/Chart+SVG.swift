extension Chart {
  /// Draws the chart.
  ///
  /// - Parameters:
  ///   - idPrefix: Begins every id, so that several charts can share a page; characters other than
  ///     letters, digits and hyphens become hyphens.
  ///   - standalone: Whether the style sheet is included, for a file of its own. A page includes
  ///     `Chart.styleSheet` once instead.
  ///   - width: The width of the drawing in user units, at least 240; texts are 12 to 16 units high,
  ///     so it is best near the width in pixels at which the chart will be seen. The height follows
  ///     from the content.
  ///   - title: What screen readers say first where the chart has no title of its own, such as the
  ///     caption of the figure; it is not drawn.
  /// - Returns: An `svg` element without style attributes, scripts or references to other files,
  ///   indented for people. Marks say their values to a pointer over them where a plot has at most
  ///   400.
  public func svg(
    idPrefix: String,
    standalone: Bool = false,
    width: Double = 680,
    title: String? = nil
  ) -> String {
    let drawing = Drawing(of: self, summaries, width: width, margin: standalone ? 16 : 0)
    let ids = ElementIDs(prefix: idPrefix)
    var root = drawing.root(class: "chart", ids).with("xmlns", "http://www.w3.org/2000/svg")
    root.children = drawing.texts(title: title, ids)
    if standalone {
      let (width, height) = (SVG.number(drawing.paper.width), SVG.number(drawing.paper.height))
      root = root.with("width", width).with("height", height)
      let sheet = Self.styleSheet + ".chart { max-width: \(width)px; }\n"
      root.children += [.plain("style", sheet), .rect(drawing.paper, class: "chart-paper")]
    }
    root.children += drawing.parts.map { $0.withoutCrowdedTooltips() }
    return root.markup()
  }

  /// Draws the chart twice, for wide and for narrow screens; the style sheet shows one of them.
  ///
  /// - Parameters:
  ///   - idPrefix: Begins every id, as in `svg(idPrefix:standalone:width:title:)`.
  ///   - title: What screen readers say first where the chart has no title of its own.
  /// - Returns: Two `svg` elements, 680 and 360 units wide, in as few bytes as show the same on a
  ///   screen. The narrow one has no tooltips and shares the title and the description of the wide
  ///   one.
  public func responsiveSVG(idPrefix: String, title: String? = nil) -> String {
    let ids = ElementIDs(prefix: idPrefix)
    let summaries = summaries
    let wide = Drawing(of: self, summaries, width: 680)
    var wideRoot = wide.root(class: "chart chart-wide", ids)
    wideRoot.children =
      wide.texts(title: title, ids)
      + wide.parts.map { $0.withoutCrowdedTooltips() }
    var untitled = self
    untitled.hasTooltips = false
    let narrow = Drawing(of: untitled, summaries, width: 360)
    var narrowRoot = narrow.root(class: "chart chart-narrow", ids)
    narrowRoot.children = narrow.parts.map { $0.withoutTooltips() }
    return [wideRoot, narrowRoot].map { $0.compacted().markup(.compact) }.joined()
  }
}

/// A chart laid out for one width.
private struct Drawing {
  /// What the drawing covers, with a margin around the chart.
  let paper: Rect
  let parts: [SVG]
  private let chart: Chart
  private let summaries: [MarkSummary]

  init(of chart: Chart, _ summaries: [MarkSummary], width: Double, margin: Double = 0) {
    let width = width.isFinite ? min(max(width, 240), 4_000) : 680
    let isEmpty = summaries.areEmpty
    let size: (width: Double, height: Double)
    if !isEmpty, let facets = Facets(chart) {
      let layout = FacetLayout(chart, facets, width: width)
      (size, parts) = (layout.size, [.group(layout.parts)])
    } else {
      let plan = ChartPlan(chart, width: width, isEmpty: isEmpty)
      let layout = Layout(plan, width: width)
      (size, parts) = (layout.size, Self.parts(plan, layout))
    }
    self.chart = chart
    self.summaries = summaries
    paper = Rect(x1: -margin, y1: -margin, x2: size.width + margin, y2: size.height + margin)
  }

  func root(class cssClass: String, _ ids: ElementIDs) -> SVG {
    let box = [paper.minX, paper.minY, paper.width, paper.height].map { SVG.number($0) }
    return SVG("svg", class: cssClass)
      .with("viewBox", box.joined(separator: " "))
      .with("role", "img").with("aria-labelledby", "\(ids.title) \(ids.description)")
  }

  func texts(title: String?, _ ids: ElementIDs) -> [SVG] {
    [
      .plain("title", chart.accessibleTitle(summaries, or: title)).with("id", ids.title),
      .plain("desc", chart.alternativeText(summaries)).with("id", ids.description),
    ]
  }

  private static func parts(_ plan: ChartPlan, _ layout: Layout) -> [SVG] {
    let area = layout.area
    let heading = layout.heading.map { [$0.draw(in: area)] } ?? []
    guard !plan.isEmpty else { return heading + [EmptyNote().draw(in: area)] }
    let axes: [any ChartContent] =
      plan.hasNoAxes ? [] : [layout.baseline, layout.xAxis, layout.yAxis]
    let all = layout.below + plan.marks + axes + layout.above + [layout.rightNotes]
    return heading + all.map { $0.draw(in: area) }
      + plan.marks.compactMap { $0.drawLabels(in: area) }
  }
}

/// The ids of the two texts that say what a chart shows.
private struct ElementIDs {
  let title: String
  let description: String

  init(prefix: String) {
    let isPlain = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    let plain = prefix.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && isPlain(UInt8(scalar.value)) ? Character(scalar) : "-"
    }
    let startsWithLetter = plain.first?.isLetter ?? false
    let base = (startsWithLetter ? "" : "chart-") + String(plain)
    title = base + "-title"
    description = base + "-desc"
  }
}
