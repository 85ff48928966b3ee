/// The texts under the plot, and the unit at their end.
struct XAxis: ChartContent {
  let ticks: [AxisTick]
  let label: String?
  /// The right edge of the plot, where the unit ends.
  let maxX: Double

  var channels: [Channel] { [] }

  private static let lineHeight = 15.0
  private static let firstLine = 18.0

  /// How much height the texts take.
  var height: Double {
    guard !ticks.isEmpty || label != nil else { return 4 }
    return max(hasNotes ? Self.firstLine + Self.lineHeight : Self.firstLine, labelDrop) + 5
  }

  private var hasNotes: Bool { ticks.contains { $0.note != nil } }

  /// The unit shares the line of the ticks where it does not touch the last of them.
  private var labelDrop: Double {
    guard let label else { return 0 }
    let start = maxX - TextMetrics.width(label, size: Theme.tickSize)
    let end = ticks.map { $0.position + $0.width / 2 }.max() ?? 0
    if end + 12 <= start { return Self.firstLine }
    return Self.firstLine + Self.lineHeight * (hasNotes ? 2 : 1) + 2
  }

  func draw(in area: PlotArea) -> SVG {
    let top = area.frame.maxY + Self.firstLine
    var texts = ticks.map { tick in
      SVG.label(tick.label, class: "chart-tick", x: tick.position, y: top, anchor: .middle)
        .titled(tick.title)
    }
    texts += ticks.compactMap { tick in
      tick.note.map {
        .label($0, class: "chart-tick", x: tick.position, y: top + Self.lineHeight, anchor: .middle)
      }
    }
    if let label {
      let y = area.frame.maxY + labelDrop
      texts.append(.label(label, class: "chart-unit", x: maxX, y: y, anchor: .end))
    }
    return .group(class: "chart-axis", isDecorative: true, texts)
  }
}
