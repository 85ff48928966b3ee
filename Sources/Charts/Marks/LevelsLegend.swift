/// What the shades of a calendar mean: zero, and steps between quartiles.
struct LevelsLegend: Sendable {
  let levels: Levels
  let width: Double

  private static let lineHeight = 20.0
  private static let zeroWidth = 18.0
  private static let gap = 16.0

  private var boundaries: [String] { levels.boundaries.map(levels.format.string) }

  private var note: String {
    levels.stepCount < 2 ? "" : levels.hasZero ? "quartiles of the days above 0" : "quartiles"
  }

  /// As wide as the widest boundary.
  private var stepWidth: Double {
    let widest = boundaries.map { TextMetrics.width($0, size: Theme.tickSize) }.max() ?? 0
    return max(34, widest + 8)
  }

  private var keyWidth: Double {
    (levels.hasZero ? Self.zeroWidth + zeroGap : 0) + Double(levels.stepCount) * stepWidth
  }

  /// Half of the first boundary, which stands in the middle below the beginning of its step.
  private var firstHalf: Double {
    boundaries.first.map { TextMetrics.width($0, size: Theme.tickSize) / 2 } ?? 0
  }

  /// Keeps the first boundary clear of the zero before it.
  private var zeroGap: Double { max(Self.gap, firstHalf + 10) }

  private var noteWidth: Double { TextMetrics.width(note, size: Theme.tickSize) }

  /// The label leaves room for the note.
  private var label: String {
    TextMetrics.truncated(levels.label, to: width - noteWidth - Self.gap, size: Theme.tickSize)
  }

  private var labelWidth: Double { TextMetrics.width(label, size: Theme.tickSize) }

  private var isOneLine: Bool {
    labelWidth + keyWidth + noteWidth + 4 * Self.gap + firstHalf <= width
  }

  var height: Double { isOneLine ? 40 : 40 + Self.lineHeight }

  /// The label, the shades with their boundaries, and what the boundaries are: in one line, or the
  /// shades below the texts.
  func draw(top: Double) -> SVG {
    let label = SVG.label(self.label, class: "chart-unit", x: 0, y: top + 11)
    let overhang = levels.hasZero ? 8 : max(8, firstHalf)
    let keyX = isOneLine ? labelWidth + Self.gap + overhang : overhang
    let noteX = isOneLine ? keyX + keyWidth + 1.5 * Self.gap : labelWidth + Self.gap
    let notes =
      note.isEmpty ? [] : [SVG.label(note, class: "chart-tick", x: noteX, y: top + 11)]
    let key = key(x: keyX, y: isOneLine ? top : top + Self.lineHeight)
    return .group(class: "chart-legend", isDecorative: true, [label] + notes + key)
  }

  private func key(x: Double, y: Double) -> [SVG] {
    var parts: [SVG] = []
    var start = x
    if levels.hasZero {
      parts.append(swatch(x: x, y: y, width: Self.zeroWidth, Levels.zeroClass))
      parts.append(boundary("0", x: x + Self.zeroWidth / 2, y: y))
      start += Self.zeroWidth + zeroGap
    }
    for (index, color) in levels.cssClasses.enumerated() {
      let left = start + Double(index) * stepWidth
      parts.append(swatch(x: left, y: y, width: stepWidth - 1, color))
    }
    let isSingle = boundaries.count == 1
    for (index, text) in boundaries.enumerated() {
      let middle = start + (isSingle ? stepWidth / 2 : Double(index) * stepWidth - 0.5)
      parts.append(boundary(text, x: middle, y: y))
    }
    return parts
  }

  private func swatch(x: Double, y: Double, width: Double, _ color: String) -> SVG {
    let rect = Rect(x1: x, y1: y + 1, x2: x + width, y2: y + 12)
    return .rect(rect, class: "chart-swatch \(color)")
  }

  private func boundary(_ text: String, x: Double, y: Double) -> SVG {
    .label(text, class: "chart-tick", x: x, y: y + 26, anchor: .middle)
  }
}
