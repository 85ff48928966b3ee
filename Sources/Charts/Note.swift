/// A text that a mark wants beside it; the chart finds the room, so that no two touch.
public struct Note: Sendable {
  enum Place: Sendable {
    /// Over the plot, at the middle of the values of the horizontal axis.
    case top([PlottableValue])
    /// Right of the plot, at the middle of the values of the vertical axis.
    case right([PlottableValue])
    /// Beside a point, that far from it; none between two categories, whose cell it fills.
    case beside(x: PlottableValue, y: PlottableValue, clearance: Double)
  }

  let text: String
  let place: Place
  /// Whether the text is the name of a mark, which is set as large as values, not as small as ticks.
  var isName = false

  var size: Double { isName ? Theme.labelSize : Theme.tickSize }
  var cssClass: String { isName ? "chart-value" : "chart-tick" }
  var drop: Double { isName ? Theme.labelDrop : Theme.tickDrop }

  /// The text, cut where it would take too much of the drawing.
  func shortText(width: Double) -> String {
    TextMetrics.truncated(text, to: width * 0.28, size: size)
  }

  func draw(_ text: String, x: Double, y: Double, anchor: SVG.TextAnchor) -> SVG {
    .label(text, class: cssClass + " chart-halo", x: x, y: y, anchor: anchor)
      .titled(text.utf8.elementsEqual(self.text.utf8) ? nil : self.text)
  }
}

extension PositionScale {
  /// The middle of the places that the values have, inside the domain.
  func middle(of values: [PlottableValue]) -> Double? {
    let places = values.compactMap { value -> Double? in
      guard let scale = numeric, let number = value.number else { return position(of: value) }
      return scale.clampedPosition(of: number)
    }
    return places.isEmpty ? nil : places.reduce(0, +) / Double(places.count)
  }

  /// Whether any of the values has a place inside the domain.
  func contains(anyOf values: [PlottableValue]) -> Bool {
    guard let scale = numeric else { return values.contains { position(of: $0) != nil } }
    let numbers = values.compactMap(\.number)
    guard let least = numbers.min(), let most = numbers.max() else { return false }
    return most >= scale.lower && least <= scale.upper
  }
}
