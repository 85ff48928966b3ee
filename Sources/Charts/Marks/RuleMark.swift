/// A line across the plot at one value: a mean, a limit.
public struct RuleMark: AnnotationMark {
  /// The text beside the line; nil for its label and its value.
  public var annotationText: String?
  private let isVertical: Bool
  private let constant: PlottableConstant

  /// Draws a vertical line at a value of the horizontal axis.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.topArtists(5), x: .value("Hours", \.hours), y: .value("Artist", \.artist))
  ///   RuleMark(x: .value("Ten hours", 10))
  /// }
  /// ```
  ///
  /// - Parameter x: What the line is called, and its place: a number, or a category of the axis.
  public init(x: PlottableConstant) {
    isVertical = true
    constant = x
  }

  /// Draws a horizontal line at a value of the vertical axis.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  ///   RuleMark(y: .value("A thousand", 1000))
  /// }
  /// ```
  ///
  /// - Parameter y: What the line is called, and its place: a number, or a category of the axis.
  public init(y: PlottableConstant) {
    isVertical = false
    constant = y
  }

  /// The one position.
  public var channels: [Channel] { [constant.channel(isVertical ? .x : .y)] }

  /// The value, in words.
  public var summary: MarkSummary? {
    MarkSummary(
      kind: "Rule",
      subject: constant.label,
      detail: channels[0].format.string(constant.value),
      drawn: constant.value.isMissing ? 0 : 1
    )
  }

  /// The label with the value, above a vertical line, or right of a horizontal one.
  public var notes: [Note] {
    let text = annotationText ?? text
    guard !text.isEmpty else { return [] }
    return [Note(text: text, place: isVertical ? .top([constant.value]) : .right([constant.value]))]
  }

  private var text: String {
    guard constant.value.number != nil else { return constant.label }
    return "\(constant.label) \(channels[0].format.string(constant.value))"
  }

  /// The line; nothing outside the domain.
  public func draw(in area: PlotArea) -> SVG {
    let frame = area.frame
    if isVertical {
      guard let x = area.x.position(of: constant.value), area.containsX(x) else {
        return .group([])
      }
      let top = area.outer.minY - (notes.isEmpty ? 0 : 6)
      return .line(class: "chart-rule", x1: x, y1: top, x2: x, y2: frame.maxY).titled(text)
    }
    guard let y = area.y.position(of: constant.value), area.containsY(y) else { return .group([]) }
    return .line(class: "chart-rule", x1: frame.minX, y1: y, x2: area.outer.maxX + 4, y2: y)
      .titled(text)
  }
}
