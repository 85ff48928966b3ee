/// What the colors mean: swatches with names, or the steps of a ramp with their boundaries.
struct Legend: ChartContent {
  let scale: ColorScale
  /// Whether the chart marks places without data.
  let showsNoData: Bool
  let top: Double
  let width: Double

  var channels: [Channel] { [] }

  private static let lineHeight = 20.0
  private static let swatch = 11.0
  private static let stepWidth = 34.0

  func draw(in area: PlotArea) -> SVG {
    switch scale {
    case .series(_, let names):
      .group(class: "chart-legend", isDecorative: true, entries(names).map(draw))
    case .ramp(let label, let ramp):
      .group(class: "chart-legend", isDecorative: true, draw(ramp, label: label))
    }
  }

  var height: Double {
    switch scale {
    case .series(_, let names):
      (entries(names).last.map { $0.y - top } ?? 0) + Self.lineHeight + 6
    case .ramp(let label, let ramp):
      rampOrigin(label, ramp).y - top + 36
    }
  }
}

extension Legend {
  private typealias Entry = (name: String, color: String, x: Double, y: Double)

  /// Lays the names out in lines.
  private func entries(_ names: [PlottableValue]) -> [Entry] {
    var x = 0.0
    var y = top
    var shown = names.prefix(ColorScale.seriesCount).map {
      (NumberFormat(decimals: 0).string($0), scale.cssClass(of: $0))
    }
    if names.count > shown.count {
      shown.append(("\(names.count - shown.count) others", MarkStyle.secondary.cssClass))
    }
    return shown.map { name, color in
      let name = TextMetrics.truncated(name, to: width - 40, size: Theme.tickSize)
      let entryWidth = Self.swatch + 6 + TextMetrics.width(name, size: Theme.tickSize)
      if x > 0, x + entryWidth > width {
        x = 0
        y += Self.lineHeight
      }
      defer { x += entryWidth + 16 }
      return (name, color, x, y)
    }
  }

  private func draw(_ entry: Entry) -> SVG {
    let swatch = Rect(
      x1: entry.x,
      y1: entry.y + 2,
      x2: entry.x + Self.swatch,
      y2: entry.y + 2 + Self.swatch
    )
    return .group([
      .rect(swatch, class: "chart-swatch \(entry.color)"),
      .label(
        entry.name,
        class: "chart-tick",
        x: entry.x + Self.swatch + 6,
        y: entry.y + 12
      ),
    ])
  }
}

extension Legend {
  private static let noDataWidth = 70.0

  /// Steps beside the label, or under it where the line is too short.
  private func rampOrigin(_ label: String, _ ramp: Ramp) -> (x: Double, y: Double) {
    let labelWidth = TextMetrics.width(label, size: Theme.tickSize)
    let steps = Double(ramp.boundaries.count - 1) * Self.stepWidth
    let rest = steps + 30 + (showsNoData ? Self.noDataWidth : 0)
    return labelWidth + 16 + rest <= width ? (labelWidth + 16, top) : (8, top + Self.lineHeight)
  }

  private func draw(_ ramp: Ramp, label: String) -> [SVG] {
    let origin = rampOrigin(label, ramp)
    var parts = [SVG.label(label, class: "chart-unit", x: 0, y: top + 11)]
    for (index, shade) in ramp.shades.enumerated() {
      let x = origin.x + Double(index) * Self.stepWidth
      let rect = Rect(x1: x, y1: origin.y + 1, x2: x + Self.stepWidth - 1, y2: origin.y + 12)
      parts.append(.rect(rect, class: "chart-swatch chart-ramp-\(shade)"))
    }
    for (index, boundary) in ramp.boundaries.enumerated() {
      parts.append(
        .label(
          ramp.format.string(boundary),
          class: "chart-tick",
          x: origin.x + Double(index) * Self.stepWidth - 0.5,
          y: origin.y + 26,
          anchor: .middle
        )
      )
    }
    return parts
      + noData(x: origin.x + Double(ramp.shades.count) * Self.stepWidth + 24, y: origin.y)
  }

  private func noData(x: Double, y: Double) -> [SVG] {
    guard showsNoData else { return [] }
    return [
      .line(class: "chart-dash", x1: x, y1: y + 6.5, x2: x + 6, y2: y + 6.5),
      .label("no data", class: "chart-tick", x: x + 12, y: y + 11),
    ]
  }
}
