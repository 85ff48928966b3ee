/// What the sizes of circles mean: two of them, with their numbers.
struct SizeLegend: LegendPart {
  let scale: SizeScale
  let top: Double

  var channels: [Channel] { [] }

  private static let gap = 14.0

  var height: Double { 2 * largestRadius + 8 }

  private var largestRadius: Double {
    max(8, scale.samples.compactMap { scale.radius(of: .number($0.number)) }.max() ?? 0)
  }

  func draw(in area: PlotArea) -> SVG {
    let y = top + largestRadius
    var parts = [SVG.label(scale.label, class: "chart-unit", x: 0, y: y + Theme.tickDrop)]
    var x = TextMetrics.width(scale.label, size: Theme.tickSize) + Self.gap
    for sample in scale.samples {
      guard let radius = scale.radius(of: .number(sample.number)) else { continue }
      parts.append(.circle(class: "chart-size", x: x + radius, y: y, radius: radius))
      x += 2 * radius + 5
      parts.append(.label(sample.label, class: "chart-tick", x: x, y: y + Theme.tickDrop))
      x += TextMetrics.width(sample.label, size: Theme.tickSize) + Self.gap
    }
    return .group(class: "chart-legend", isDecorative: true, parts)
  }
}
