/// What the steps of a ramp mean: swatches with their boundaries.
struct RampLegend: LegendPart {
  let label: String
  let ramp: Ramp
  /// Whether the chart marks places without data.
  let showsNoData: Bool
  let top: Double
  let width: Double

  var channels: [Channel] { [] }

  private static let lineHeight = 20.0
  private static let noDataWidth = 70.0

  /// As wide as the widest boundary.
  private var stepWidth: Double {
    let widths = ramp.boundaries.map {
      TextMetrics.width(ramp.format.string($0), size: Theme.tickSize)
    }
    return max(34, (widths.max() ?? 0) + 8)
  }

  var height: Double { origin.y - top + 36 }

  func draw(in area: PlotArea) -> SVG {
    .group(class: "chart-legend", isDecorative: true, parts)
  }

  /// Steps beside the label, or under it where the line is too short.
  private var origin: (x: Double, y: Double) {
    let labelWidth = TextMetrics.width(label, size: Theme.tickSize)
    let steps = Double(ramp.boundaries.count - 1) * stepWidth
    let rest = steps + 30 + (showsNoData ? Self.noDataWidth : 0)
    return labelWidth + 16 + rest <= width
      ? (labelWidth + 16, top) : (stepWidth / 2, top + Self.lineHeight)
  }

  private var parts: [SVG] {
    let (origin, stepWidth) = (origin, stepWidth)
    var parts = [SVG.label(label, class: "chart-unit", x: 0, y: top + 11)]
    for (index, color) in ramp.cssClasses.enumerated() {
      let x = origin.x + Double(index) * stepWidth
      let rect = Rect(x1: x, y1: origin.y + 1, x2: x + stepWidth - 1, y2: origin.y + 12)
      parts.append(.rect(rect, class: "chart-swatch \(color)"))
    }
    for (index, boundary) in ramp.boundaries.enumerated() {
      parts.append(
        .label(
          ramp.format.string(boundary),
          class: "chart-tick",
          x: origin.x + Double(index) * stepWidth - 0.5,
          y: origin.y + 26,
          anchor: .middle
        )
      )
    }
    return parts
      + noData(x: origin.x + Double(ramp.cssClasses.count) * stepWidth + 24, y: origin.y)
  }

  private func noData(x: Double, y: Double) -> [SVG] {
    guard showsNoData else { return [] }
    return [
      .line(class: "chart-dash", x1: x, y1: y + 6.5, x2: x + 6, y2: y + 6.5),
      .label("no data", class: "chart-tick", x: x + 12, y: y + 11),
    ]
  }
}
