/// Where the panels of small multiples lie: in rows of equal panels, with one key for all of them.
struct FacetLayout: Sendable {
  private(set) var size: (width: Double, height: Double)
  private(set) var parts: [SVG] = []
  /// The scales that all panels share.
  private let plan: ChartPlan
  private let columns: FacetColumns

  private static let nameHeight = 16.0
  private static let rowGap = 12.0

  init(_ chart: Chart, _ facets: Facets, width: Double) {
    var shared = chart
    shared.content = facets.panels.flatMap(\.marks)
    // Names at the ends of lines would take most of a panel; the key says them once.
    if chart.legend == .automatic,
      shared.content.contains(where: { $0.notes.contains(where: \.isName) })
    {
      shared.legend = .visible
    }
    columns = FacetColumns(shared, facets, width: width)
    plan = ChartPlan(shared, width: columns.panelWidth)
    size = (width, 0)
    addHeader(ChartPlan(shared, width: width))
    addPanels(facets)
    addFooter(leftOut: facets.leftOut)
  }

  /// Heading, keys and the unit of the value axis, once for all panels.
  private mutating func addHeader(_ plan: ChartPlan) {
    var unlabeled = plan
    (unlabeled.xLabel, unlabeled.yLabel) = (nil, nil)
    let header = Header(unlabeled, width: size.width)
    let area = Layout(unlabeled, width: size.width).area
    parts += (header.heading.map { [$0] } ?? []).map { $0.draw(in: area) }
    parts += header.parts.map { $0.draw(in: area) }
    size.height = header.height
    guard let unit = plan.yLabel ?? (plan.hidesX ? plan.xLabel : nil) else { return }
    parts.append(
      .label(unit, class: "chart-unit", x: 0, y: size.height + UnitLabel.baseline)
        .with("aria-hidden", "true")
    )
    size.height += 22
  }

  private mutating func addPanels(_ facets: Facets) {
    let top = size.height
    for (index, panel) in facets.panels.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: columns.count)
      let marks = plan.panel(panel.marks)
      let layout = Layout(marks, width: columns.panelWidth)
      let step = layout.size.height - layout.xAxis.height + Self.nameHeight + Self.rowGap
      let x = Double(column) * columns.step
      let y = top + Double(row) * step
      let isLowest = index + columns.count >= facets.panels.count
      let edges: [any ChartContent] =
        (isLowest ? [layout.xAxis] : []) + (column == 0 ? [layout.yAxis] : [])
        + (column == columns.count - 1 ? [layout.rightNotes] : [])
      let group = draw(panel.name, marks, layout, edges: edges)
      parts.append(group.with("transform", "translate(\(SVG.number(x)) \(SVG.number(y)))"))
      let bottom = isLowest ? layout.size.height : layout.size.height - layout.xAxis.height
      size.height = max(size.height, y + Self.nameHeight + bottom)
    }
  }

  private func draw(
    _ name: String,
    _ plan: ChartPlan,
    _ layout: Layout,
    edges: [any ChartContent]
  ) -> SVG {
    let area = layout.area
    let axes = plan.hasNoAxes ? [] : [layout.baseline] + edges
    let all = layout.below + plan.marks + axes + layout.above
    let title = TextMetrics.truncated(name, to: area.frame.width, size: Theme.labelSize)
    var group = SVG.group(
      all.map { $0.draw(in: area) } + plan.marks.compactMap { $0.drawLabels(in: area) }
    )
    group = SVG.group([group.with("transform", "translate(0 \(SVG.number(Self.nameHeight)))")])
    group.children.insert(
      .label(title, class: "chart-panel", x: area.frame.minX, y: 13)
        .titled(title.utf8.elementsEqual(name.utf8) ? nil : name),
      at: 0
    )
    return group
  }

  /// The name of the horizontal axis, and how many panels there is no room for.
  private mutating func addFooter(leftOut: Int) {
    var texts: [SVG] = []
    let y = size.height + 12
    if leftOut > 0 {
      let panels = leftOut == 1 ? "1 more panel is" : "\(leftOut) more panels are"
      texts.append(.label("\(panels) not shown", class: "chart-tick", x: 0, y: y))
    }
    if let label = plan.xLabel, !plan.hidesX {
      texts.append(.label(label, class: "chart-unit", x: size.width, y: y, anchor: .end))
    }
    guard !texts.isEmpty else { return }
    parts.append(.group(class: "chart-axis", isDecorative: true, texts))
    size.height += 18
  }
}

/// How many panels share a line, and how wide they are.
private struct FacetColumns {
  let count: Int
  /// The width of one panel with the axis left of it, which only the first column shows, and the
  /// notes right of it, which only the last one does.
  let panelWidth: Double
  /// From one panel to the next.
  let step: Double

  private static let leastPlotWidth = 130.0
  private static let gap = 22.0

  init(_ chart: Chart, _ facets: Facets, width: Double) {
    let marks = facets.panels.first?.marks ?? []
    let leftEdge = { (width: Double) in
      Layout(ChartPlan(chart, width: width).panel(marks), width: width).area.frame.minX
    }
    let notes = RightNotes(ChartPlan(chart, width: width).panel(marks).notes)
    let wideEdge = leftEdge(width)
    let panels = max(facets.panels.count, 1)
    let room = width - wideEdge - notes.room(width: width)
    let fitting = (room + Self.gap) / (Self.leastPlotWidth + Self.gap)
    let rows = (panels - 1) / min(max(Int(fitting), 1), panels) + 1
    let columns = (panels - 1) / rows + 1
    let gaps = Double(columns - 1) * Self.gap
    // A panel is no narrower than this, and so leaves its notes as much room at least.
    let right = notes.room(width: width / Double(columns))
    let plotWidth = { (left: Double) in (width - left - right - gaps) / Double(columns) }
    // Names are cut to a share of the width, so that their width follows from that of the panel.
    let left = leftEdge(plotWidth(wideEdge) + wideEdge + right)
    count = columns
    panelWidth = plotWidth(left) + left + right
    step = plotWidth(left) + Self.gap
  }
}

extension ChartPlan {
  /// The plan of one panel: the same scales, other marks, and nothing that is said once for all.
  fileprivate func panel(_ marks: [any ChartContent]) -> ChartPlan {
    var copy = self
    copy.marks = marks
    copy.notes = marks.flatMap(\.notes).filter { !$0.isName }
    (copy.title, copy.xLabel, copy.yLabel, copy.needsLegend) = (nil, nil, nil, false)
    if y.bandCount == nil, !hasNoAxes, height == nil {
      copy.height = min(max(space.width * 0.55, 96), 160)
    }
    return copy
  }
}
