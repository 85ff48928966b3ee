/// A shaded stretch of one axis, behind what follows it: a summer, a range that is usual.
public struct RectangleMark: AnnotationMark {
  /// The text beside the stretch; nil for the labels of its ends.
  public var annotationText: String?
  private let isVertical: Bool
  private let start: PlottableConstant
  private let end: PlottableConstant

  /// Shades a stretch of the horizontal axis.
  ///
  /// ```swift
  /// Chart {
  ///   RectangleMark(xStart: .value("Night", 0), xEnd: .value("Night", 5))
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - xStart: What the stretch is called, and where it begins: a number, a date or a category.
  ///   - xEnd: Where it ends; a category is shaded as a whole.
  public init(xStart: PlottableConstant, xEnd: PlottableConstant) {
    (isVertical, start, end) = (true, xStart, xEnd)
  }

  /// Shades a stretch of the vertical axis.
  ///
  /// ```swift
  /// Chart {
  ///   RectangleMark(yStart: .value("Usual", 1000), yEnd: .value("Usual", 3000))
  ///   LinePlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - yStart: What the stretch is called, and where it begins: a number, a date or a category.
  ///   - yEnd: Where it ends; a category is shaded as a whole.
  public init(yStart: PlottableConstant, yEnd: PlottableConstant) {
    (isVertical, start, end) = (false, yStart, yEnd)
  }

  /// The two ends.
  public var channels: [Channel] {
    [start.channel(isVertical ? .x : .y), end.channel(isVertical ? .x : .y)]
  }

  /// From where to where, in words.
  public var summary: MarkSummary? {
    let texts = zip(channels, [start, end]).map { $0.format.string($1.value) }
    let isDrawn = !start.value.isMissing && !end.value.isMissing
    return MarkSummary(
      kind: "Shaded range",
      subject: label,
      detail: isDrawn ? "\(texts[0]) to \(texts[1])" : "no data",
      drawn: isDrawn ? 1 : 0
    )
  }

  private var label: String {
    start.label == end.label ? start.label : "\(start.label) to \(end.label)"
  }

  /// The label, above a stretch of the horizontal axis, or right of one of the vertical axis.
  public var notes: [Note] {
    let text = annotationText ?? label
    let values = [start.value, end.value]
    guard !text.isEmpty else { return [] }
    return [Note(text: text, place: isVertical ? .top(values) : .right(values))]
  }

  /// The stretch, cut off at the ends of the domain.
  public func draw(in area: PlotArea) -> SVG {
    let scale = isVertical ? area.x : area.y
    guard scale.contains(anyOf: [start.value, end.value]),
      let first = scale.edges(of: start.value), let last = scale.edges(of: end.value)
    else { return .group([]) }
    let ends = [first.lowerBound, first.upperBound, last.lowerBound, last.upperBound]
    let (low, high) = (ends.min() ?? 0, ends.max() ?? 0)
    let frame = area.frame
    let rect =
      isVertical
      ? Rect(x1: low, y1: area.outer.minY, x2: high, y2: frame.maxY)
      : Rect(x1: frame.minX, y1: low, x2: area.outer.maxX, y2: high)
    return .rect(rect, class: "chart-stretch").titled(summary.map { "\(label): \($0.detail)" })
  }
}

extension PositionScale {
  /// The edges of a category's band; a number is its own edge.
  fileprivate func edges(of value: PlottableValue) -> ClosedRange<Double>? {
    middle(of: [value]).map { place in
      let half = (band?.bandwidth ?? 0) > 0 ? (band?.step ?? 0) / 2 : 0
      return (place - half)...(place + half)
    }
  }
}
