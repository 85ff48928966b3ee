/// The texts left of the plot.
struct YAxis: ChartContent {
  let ticks: [AxisTick]
  /// Whether the texts are names, which are set as large as values, not as small as ticks.
  let areNames: Bool

  var channels: [Channel] { [] }

  static let gap = 8.0

  func draw(in area: PlotArea) -> SVG {
    let labels = ticks.map { tick in
      SVG.label(
        tick.label,
        class: areNames ? "chart-name" : "chart-tick",
        x: area.namesEdge - Self.gap,
        y: tick.position + (areNames ? Theme.labelDrop : Theme.tickDrop),
        anchor: .end
      )
      .titled(tick.title)
    }
    return .group(class: "chart-axis", isDecorative: true, labels)
  }
}

/// The unit of the value axis, in a quiet line above the plot.
struct UnitLabel: ChartContent {
  let text: String
  /// Whether the text begins at the zero of the horizontal axis, not at the edge of the drawing.
  let isAtZero: Bool

  var channels: [Channel] { [] }

  static let baseline = 12.0

  /// Keeps clear of the topmost tick, which the unit of a vertical axis stands over.
  var height: Double { isAtZero ? 20 : 28 }

  func draw(in area: PlotArea) -> SVG {
    let zero = area.x.numeric?.clampedPosition(of: 0) ?? area.frame.minX
    return .label(
      text,
      class: "chart-unit",
      x: isAtZero ? zero : 0,
      y: area.unitBaseline
    )
    .with("aria-hidden", "true")
  }
}
