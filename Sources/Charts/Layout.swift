/// Where everything goes: margins from the widths of the texts, height from the number of rows.
struct Layout: Sendable {
  let size: (width: Double, height: Double)
  let area: PlotArea
  /// The grid, which lies under the marks.
  let below: [any ChartContent]
  let baseline: Baseline
  let xAxis: XAxis
  let yAxis: YAxis
  let rightNotes: RightNotes
  /// Unit, legend and other notes, which lie over the marks and the axes.
  let above: [any ChartContent]
  let heading: Heading?

  init(_ plan: ChartPlan, width: Double) {
    let header = Header(plan, width: width)
    let columns = Columns(plan, width: width)
    let topNotes = TopNotes(plan.notes, scale: columns.scale, width: width)
    // The name of a point at the top stands between the plot and the texts over it.
    let noteRoom = topNotes.height > 0 && plan.hasPointNotes ? 14.0 : 0
    let minY = max(header.height, 8) + topNotes.height + noteRoom + plan.room.top
    let maxY = minY + plan.plotHeight(width: columns.maxX - columns.minX, total: width)
    let inset = plan.pointInset(plan.y)
    let y = plan.y.scale(from: maxY - inset, to: minY + inset)
    let yTicks =
      plan.hidesY ? [] : plan.y.verticalTicks(y, limit: width * Columns.largestNameShare)
    let xLabel = header.unit?.isAtZero == true ? nil : plan.xLabel
    xAxis = XAxis(ticks: columns.ticks, label: xLabel, maxX: columns.maxX)

    size = (width, maxY + plan.room.bottom + xAxis.height)
    area = PlotArea(
      space: plan.space,
      hasTooltips: plan.hasTooltips,
      saysValues: plan.saysValues,
      frame: Rect(x1: columns.minX, y1: minY, x2: columns.maxX, y2: maxY),
      outer: Rect(
        x1: columns.minX,
        y1: minY - plan.room.top - noteRoom,
        x2: columns.maxX + plan.room.right,
        y2: maxY
      ),
      namesEdge: columns.minX - plan.room.left,
      unitBaseline: header.unitBaseline,
      x: columns.scale,
      y: y,
      color: plan.color,
      symbols: plan.symbols,
      sizes: plan.sizes
    )
    let grid = Grid(
      hasLines: !plan.saysAll,
      hasColumns: !plan.x.isTight,
      xTicks: columns.ticks,
      yTicks: yTicks
    )
    below = [grid]
    baseline = Baseline(isVisible: plan.x.hasBaseline && plan.y.hasBaseline)
    yAxis = YAxis(ticks: yTicks, areNames: plan.y.bandCount != nil)
    rightNotes = RightNotes(plan.notes)
    let pointNotes = PointNotes(plan.notes, cells: CellColors(plan.marks, plan.color))
    above = header.parts + [topNotes, pointNotes]
    heading = header.heading
  }
}

/// What stands over the plot: heading, legend and the unit of the value axis.
struct Header: Sendable {
  let heading: Heading?
  let unit: UnitLabel?
  let parts: [any ChartContent]
  let height: Double
  let unitBaseline: Double

  init(_ plan: ChartPlan, width: Double) {
    heading = plan.title.map { Heading($0, width: width) }
    unit = plan.unitLabel
    let legendTop = heading?.height ?? 0
    let legends = plan.legends(top: legendTop, width: width)
    let unitTop = legendTop + legends.map(\.height).reduce(0, +)
    unitBaseline = unitTop + UnitLabel.baseline
    height = unitTop + (unit?.height ?? 0)
    parts = (unit.map { [$0] } ?? []) + legends
  }
}

/// The horizontal extent of the plot, between the names on the left and the labels on the right.
private struct Columns {
  private(set) var minX: Double
  private(set) var maxX: Double
  private(set) var scale: PositionScale
  let ticks: [AxisTick]

  static let largestNameShare = 0.34
  private static let leastWidth = 40.0

  init(_ plan: ChartPlan, width: Double) {
    // So high that no name is thinned out: the widest of all names sets the margin.
    let names = plan.y.verticalTicks(
      plan.y.scale(from: 1e6, to: 0),
      limit: width * Self.largestNameShare
    )
    minX = (plan.hidesY ? 0 : plan.namesWidth(names)) + plan.room.left
    let room = plan.room.right + RightNotes(plan.notes).room(width: width)
    maxX = max(width - room, minX + Self.leastWidth)
    let inset = plan.pointInset(plan.x)
    scale = plan.x.scale(from: minX + inset, to: maxX - inset)
    guard !plan.hidesX else {
      ticks = []
      return
    }
    // Twice, since a narrower plot moves the outermost labels outwards again.
    for _ in 0..<2 {
      let (left, right) = Self.overhang(plan.x.horizontalTicks(scale), width: width)
      minX += left
      maxX = max(maxX - right, minX + Self.leastWidth)
      scale = plan.x.scale(from: minX + inset, to: maxX - inset)
    }
    (minX, maxX) = plan.x.snapped(from: minX, to: maxX)
    scale = plan.x.scale(from: minX + inset, to: maxX - inset)
    ticks = plan.x.horizontalTicks(scale)
  }

  /// How far the outermost labels reach over the edges of the drawing.
  private static func overhang(
    _ ticks: [AxisTick],
    width: Double
  ) -> (left: Double, right: Double) {
    guard let first = ticks.first, let last = ticks.last else { return (0, 0) }
    return (
      max(0, first.width / 2 - first.position), max(0, last.position + last.width / 2 - width)
    )
  }
}

extension ChartPlan {
  /// The keys of colors, shapes and sizes; names that have both a color and a shape stand once.
  func legends(top: Double, width: Double) -> [any LegendPart] {
    guard needsLegend else { return [] }
    var parts: [any LegendPart] = []
    var next: Double { top + parts.map(\.height).reduce(0, +) }
    switch color {
    case .series(_, let names):
      let isShaped = symbols?.names == names
      parts.append(
        Legend(
          names: names,
          top: next,
          width: width,
          color: { color?.cssClass(of: $0) ?? MarkStyle.accent.cssClass },
          symbol: isShaped ? symbols.map { scale in { scale.symbol(of: $0) } } : nil
        )
      )
    case .ramp(let label, let ramp):
      parts.append(
        RampLegend(label: label, ramp: ramp, showsNoData: hasUnknownCells, top: next, width: width)
      )
    case nil: break
    }
    if let symbols, !isColored(symbols.names) {
      parts.append(
        Legend(
          names: symbols.names,
          top: next,
          width: width,
          color: { _ in MarkStyle.primary.cssClass },
          symbol: symbols.symbol(of:)
        )
      )
    }
    if let sizes { parts.append(SizeLegend(scale: sizes, top: next)) }
    return parts
  }

  private func isColored(_ names: [PlottableValue]) -> Bool {
    guard case .series(_, names) = color else { return false }
    return true
  }

  private var hasUnknownCells: Bool {
    guard let columns = x.bandCount, let rows = y.bandCount else { return false }
    return marks.contains { mark in
      mark.channels.contains { channel in
        channel.role == .color
          && (channel.values.contains(where: \.isMissing) || channel.values.count < columns * rows)
      }
    }
  }

  /// The name of the vertical axis, or of a horizontal axis that has no ticks.
  var unitLabel: UnitLabel? {
    guard !hasNoAxes else { return nil }
    if let yLabel { return UnitLabel(text: yLabel, isAtZero: false) }
    guard hidesX, let xLabel else { return nil }
    return UnitLabel(text: xLabel, isAtZero: true)
  }

  fileprivate func namesWidth(_ ticks: [AxisTick]) -> Double {
    let size = y.bandCount == nil ? Theme.tickSize : Theme.labelSize
    let widest = ticks.map { TextMetrics.width($0.label, size: size) }.max()
    return widest.map { $0 + YAxis.gap } ?? 0
  }

  /// Rows of names have a height each; a value axis is as high as goes well with the width.
  fileprivate func plotHeight(width: Double, total: Double) -> Double {
    if isEmpty { return 120 }
    if hasNoAxes, let markHeight { return markHeight }
    if let height { return height }
    if hasNoAxes { return min(max(total * 0.42, 200), 300) }
    guard let rows = y.bandCount else { return min(max(total * 0.38, 190), 300) }
    let least = rows <= 30 ? leastRowHeight : 0
    if let columns = x.bandCount, rows <= 100 {
      let side = min(max(width / Double(max(columns, 1)), 18), 30).rounded()
      return Double(rows) * max(side, least)
    }
    let lines = 1 + 0.75 * Double(y.subdivisions - 1)
    return Double(rows) * max(Self.rowHeight(rows * y.subdivisions) * lines, least)
  }

  /// Comfortable for a list, tight for a long one, a texture for thousands.
  private static func rowHeight(_ count: Int) -> Double {
    if count <= 30 { return 26 }
    return count <= 100 ? 18 : max(1.5, 1_800 / Double(count))
  }
}

extension AxisDomain {
  /// Gives cells that touch a whole width, so that all are alike on a screen; thin ones stay as they
  /// are, since they would leave much of the width empty.
  fileprivate func snapped(from start: Double, to end: Double) -> (Double, Double) {
    guard case .band(let values, padding: 0, _) = kind else { return (start, end) }
    let first = start.rounded(.up)
    let step = ((end - first) / Double(max(values.count, 1))).rounded(.down)
    return step >= 8 ? (first, first + step * Double(values.count)) : (start, end)
  }
}

extension ChartPlan {
  /// Whether texts stand beside points, as opposed to in cells.
  fileprivate var hasPointNotes: Bool {
    guard x.bandCount == nil || y.bandCount == nil else { return false }
    return notes.contains {
      guard case .beside = $0.place else { return false }
      return true
    }
  }

  /// Keeps points off the edges of the plot: those of the outermost categories, and large ones.
  fileprivate func pointInset(_ domain: AxisDomain) -> Double {
    guard case .band(_, let padding, _) = domain.kind else { return sizes == nil ? 0 : 14 }
    return padding == nil && !domain.isTight ? 12 : 0
  }
}
