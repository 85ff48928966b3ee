/// What the shades of a calendar mean: zero, and steps between quartiles.
struct LevelsLegend: Sendable {
  let levels: Levels
  let width: Double

  private static let lineHeight = 20.0
  private static let zeroWidth = 18.0
  private static let gap = 16.0
  private static let labelGap = 8.0
  private static let indent = 8.0

  private var boundaries: [String] { levels.boundaries.map(levels.format.string) }

  private var note: String {
    levels.stepCount < 2 ? "" : levels.hasZero ? "quartiles of the days above 0" : "quartiles"
  }

  private var widest: Double { boundaries.map(Self.textWidth).max() ?? 0 }

  /// As wide as the widest boundary, so that no two touch, if all steps fit then.
  private var stepWidth: Double {
    let room = width - Self.indent - zeroRoom - widest / 2
    return max(12, min(wantedStepWidth, room / Double(levels.stepCount)))
  }

  private var wantedStepWidth: Double { max(34, widest + Self.labelGap) }

  private static func textWidth(_ text: String) -> Double {
    TextMetrics.width(text, size: Theme.tickSize)
  }

  /// From the left edge of the zero to the first step: their labels stand apart, too.
  ///
  /// Without a zero it is what the first label would reach over the edge.
  private var zeroRoom: Double {
    let half = boundaries.first.map { Self.textWidth($0) / 2 } ?? 0
    let overhang = boundaries.count == 1 ? wantedStepWidth / 2 : 0
    guard levels.hasZero else { return max(0, half - overhang - Self.indent) }
    let least = Self.zeroWidth / 2 + Self.textWidth("0") / 2 + Self.labelGap + half - overhang
    return max(Self.zeroWidth + Self.gap, least)
  }

  private var keyWidth: Double { zeroRoom + Double(levels.stepCount) * stepWidth }

  private var noteWidth: Double { TextMetrics.width(note, size: Theme.tickSize) }

  /// The label leaves room for the note.
  private var label: String {
    TextMetrics.truncated(levels.label, to: width - noteWidth - Self.gap, size: Theme.tickSize)
  }

  private var labelWidth: Double { TextMetrics.width(label, size: Theme.tickSize) }

  private var isOneLine: Bool { labelWidth + keyWidth + noteWidth + 4 * Self.gap <= width }

  var height: Double { isOneLine ? 40 : 40 + Self.lineHeight }

  /// The label, the shades with their boundaries, and what the boundaries are: in one line, or the
  /// shades below the texts.
  func draw(top: Double) -> SVG {
    let label = SVG.label(self.label, class: "chart-unit", x: 0, y: top + 11)
    let keyX = isOneLine ? labelWidth + Self.gap : Self.indent
    let noteX = isOneLine ? keyX + keyWidth + 1.5 * Self.gap : labelWidth + Self.gap
    let notes =
      note.isEmpty ? [] : [SVG.label(note, class: "chart-tick", x: noteX, y: top + 11)]
    let key = key(x: keyX, y: isOneLine ? top : top + Self.lineHeight)
    return .group(class: "chart-legend", isDecorative: true, [label] + notes + key)
  }

  private func key(x: Double, y: Double) -> [SVG] {
    var parts: [SVG] = []
    let start = x + zeroRoom
    if levels.hasZero {
      parts.append(swatch(x: x, y: y, width: Self.zeroWidth, Levels.zeroClass))
      parts.append(boundary("0", x: x + Self.zeroWidth / 2, y: y))
    }
    for (index, color) in levels.cssClasses.enumerated() {
      let left = start + Double(index) * stepWidth
      parts.append(swatch(x: left, y: y, width: stepWidth - 1, color))
    }
    return parts + boundaryLabels(start: start, y: y)
  }

  /// The first boundary, the last one and those between that touch neither them nor each other.
  private func boundaryLabels(start: Double, y: Double) -> [SVG] {
    let isSingle = boundaries.count == 1
    let places = boundaries.enumerated().map { index, text in
      let middle = start + (isSingle ? stepWidth / 2 : Double(index) * stepWidth - 0.5)
      return (text: text, x: middle, half: Self.textWidth(text) / 2 + 2)
    }
    guard let last = places.last else { return [] }
    var end = -Double.infinity
    return places.enumerated().compactMap { index, place in
      let isLast = index == places.count - 1
      let isFree = place.x - place.half >= end && place.x + place.half <= last.x - last.half
      guard isLast || index == 0 || isFree else { return nil }
      end = place.x + place.half
      return boundary(place.text, x: place.x, y: y)
    }
  }

  private func swatch(x: Double, y: Double, width: Double, _ color: String) -> SVG {
    let rect = Rect(x1: x, y1: y + 1, x2: x + width, y2: y + 12)
    return .rect(rect, class: "chart-swatch \(color)")
  }

  private func boundary(_ text: String, x: Double, y: Double) -> SVG {
    .label(text, class: "chart-tick", x: x, y: y + 26, anchor: .middle)
  }
}
