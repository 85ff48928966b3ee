/// The lines at the ticks, behind the data; in a dot plot, a line per name.
struct Grid: ChartContent {
  /// Whether ticks are drawn across the plot; a chart with values at its marks has none.
  let hasLines: Bool
  /// Whether the ticks of the horizontal axis are drawn too, which lines do not need.
  let hasColumns: Bool
  let xTicks: [AxisTick]
  let yTicks: [AxisTick]

  var channels: [Channel] { [] }

  func draw(in area: PlotArea) -> SVG {
    var lines: [SVG] = []
    let isDotPlot = area.y.band?.bandwidth == 0
    if hasLines, area.y.numeric != nil || isDotPlot {
      lines += yTicks.map { horizontal($0.position, in: area) }
    }
    if hasLines, hasColumns, area.x.numeric != nil, !isDotPlot {
      lines += xTicks.map { vertical($0.position, in: area) }
    }
    return .group(class: "chart-grid-lines", isDecorative: true, lines)
  }

  private func horizontal(_ y: Double, in area: PlotArea) -> SVG {
    .line(class: "chart-grid", x1: area.frame.minX, y1: y, x2: area.frame.maxX, y2: y)
  }

  private func vertical(_ x: Double, in area: PlotArea) -> SVG {
    .line(class: "chart-grid", x1: x, y1: area.frame.minY, x2: x, y2: area.frame.maxY)
  }
}

/// The line of zero on the value axis, where the domain holds it; there is none at another value,
/// which would look like zero.
struct Baseline: ChartContent {
  let isVisible: Bool

  var channels: [Channel] { [] }

  func draw(in area: PlotArea) -> SVG {
    .group(isDecorative: true, isVisible ? [line(in: area)].compactMap(\.self) : [])
  }

  private func line(in area: PlotArea) -> SVG? {
    let frame = area.frame
    if let scale = area.y.numeric {
      guard scale.contains(0) else { return nil }
      let y = scale.clampedPosition(of: 0)
      return .line(class: "chart-base", x1: frame.minX, y1: y, x2: frame.maxX, y2: y)
    }
    guard let scale = area.x.numeric, scale.contains(0) else { return nil }
    let x = scale.clampedPosition(of: 0)
    return .line(class: "chart-base", x1: x, y1: frame.minY, x2: x, y2: frame.maxY)
  }
}
