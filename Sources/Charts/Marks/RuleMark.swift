/// A line across the plot at one value: a mean, a limit.
public struct RuleMark: ChartContent {
  private let role: Channel.Role
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
    role = .x
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
    role = .y
    constant = y
  }

  /// The one position.
  public var channels: [Channel] {
    [Channel(role: role, label: constant.label, values: [constant.value], isMeasure: true)]
  }

  /// The value, in words.
  public var summary: MarkSummary? {
    MarkSummary(
      kind: "Rule",
      subject: constant.label,
      detail: channels[0].format.string(constant.value),
      drawn: constant.value.isMissing ? 0 : 1
    )
  }

  /// A line of text above a vertical rule, or right of a horizontal one.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    let text = shortText(in: space)
    let textWidth = TextMetrics.width(text, size: Theme.tickSize)
    return LabelRoom(insets: role == .x ? Insets(top: 18) : Insets(right: textWidth + Self.gap))
  }

  private static let gap = 8.0

  private var text: String {
    guard constant.value.number != nil else { return constant.label }
    return "\(constant.label) \(channels[0].format.string(constant.value))"
  }

  private func shortText(in space: LabelSpace) -> String {
    TextMetrics.truncated(text, to: space.width * 0.3, size: Theme.tickSize)
  }

  /// The line; nothing outside the domain.
  public func draw(in area: PlotArea) -> SVG {
    guard let place = position(in: area) else { return .group([]) }
    let frame = area.frame
    let line: SVG =
      role == .x
      ? .line(class: "chart-rule", x1: place, y1: frame.minY - 6, x2: place, y2: frame.maxY)
      : .line(class: "chart-rule", x1: frame.minX, y1: place, x2: frame.maxX + 4, y2: place)
    return line.titled(text)
  }

  /// The label with the value.
  public func drawLabels(in area: PlotArea) -> SVG? {
    guard let place = position(in: area) else { return nil }
    let frame = area.frame
    let text = shortText(in: area.space)
    let isLate = place > frame.midX
    let label: SVG =
      role == .x
      ? .label(
        text,
        class: "chart-tick chart-halo",
        x: isLate ? place - 5 : place + 5,
        y: frame.minY - 7,
        anchor: isLate ? .end : .start
      )
      : .label(
        text,
        class: "chart-tick chart-halo",
        x: frame.maxX + Self.gap,
        y: place + Theme.tickDrop
      )
    return label.with("aria-hidden", "true")
  }

  private func position(in area: PlotArea) -> Double? {
    switch role {
    case .x: area.x.position(of: constant.value).flatMap { area.containsX($0) ? $0 : nil }
    case .y, .color: area.y.position(of: constant.value).flatMap { area.containsY($0) ? $0 : nil }
    }
  }
}
