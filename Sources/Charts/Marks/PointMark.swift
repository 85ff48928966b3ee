/// One point that the author sets among those of the data.
public struct PointMark: AnnotationMark {
  /// The text beside the point; nil for the label of its vertical position.
  public var annotationText: String?
  private let x: PlottableConstant
  private let y: PlottableConstant

  /// Draws a ring at a place.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  ///   PointMark(x: .value("Hour", 18), y: .value("Plays", 2000)).annotation("after work")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - x: The horizontal position: a number, a date or a category.
  ///   - y: The vertical position.
  public init(x: PlottableConstant, y: PlottableConstant) {
    self.x = x
    self.y = y
  }

  /// The two positions.
  public var channels: [Channel] { [x.channel(.x), y.channel(.y)] }

  /// The place, in words.
  public var summary: MarkSummary? {
    let isDrawn = !x.value.isMissing && !y.value.isMissing
    return MarkSummary(
      kind: "Point",
      subject: annotationText.flatMap { $0.isEmpty ? nil : $0 } ?? y.label,
      detail: isDrawn ? place : "no data",
      drawn: isDrawn ? 1 : 0
    )
  }

  private var place: String {
    zip(channels, [x, y]).map { "\($0.label) \($0.format.string($1.value))" }.joined(
      separator: ", "
    )
  }

  /// The text, where there is room beside the point.
  public var notes: [Note] {
    let text = annotationText ?? y.label
    guard !text.isEmpty else { return [] }
    let place = Note.Place.beside(x: x.value, y: y.value, clearance: 6)
    return [Note(text: text, place: place)]
  }

  /// A ring; nothing outside the domain.
  public func draw(in area: PlotArea) -> SVG {
    guard let x = area.x.position(of: x.value), let y = area.y.position(of: y.value),
      area.containsX(x), area.containsY(y)
    else { return .group([]) }
    return .circle(class: "chart-ring", x: x, y: y, radius: 5).titled(place)
  }
}
