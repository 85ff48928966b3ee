/// Something that a chart draws: a mark with its channels.
///
/// A chart collects the channels of all its content, derives the scales, and asks each mark to draw
/// itself with them. To add a mark, write one file in `Marks` with a type that conforms.
public protocol ChartContent: Sendable {
  /// The values bound to positions, colors and so on, all of one length.
  var channels: [Channel] { get }

  /// What the mark shows, for the description; nil for axes and grids.
  var summary: MarkSummary? { get }

  /// Whether the rows only trace a curve between numbers, so that a table may leave some of them out.
  var tracesCurve: Bool { get }

  /// Whether the mark says something about the data of other marks, as a rule does.
  var isAnnotation: Bool { get }

  /// The room that the mark's own labels need outside the plot.
  func labelRoom(in space: LabelSpace) -> LabelRoom

  /// Texts beside the mark, for which the chart finds the room.
  var notes: [Note] { get }

  /// What tells the panels of small multiples apart; nil for a mark that all panels share.
  var facet: Channel? { get }

  /// The mark in the panel of one value of its facet.
  func inPanel(_ value: PlottableValue) -> any ChartContent

  /// Draws the mark into the plot.
  func draw(in area: PlotArea) -> SVG

  /// Draws the texts that lie over all marks, or nothing.
  func drawLabels(in area: PlotArea) -> SVG?
}

extension ChartContent {
  /// No summary, as for axes and grids.
  public var summary: MarkSummary? { nil }

  /// No: each row counts.
  public var tracesCurve: Bool { false }

  /// Data of its own.
  public var isAnnotation: Bool { false }

  /// None.
  public var facet: Channel? { nil }

  /// The mark itself.
  public func inPanel(_ value: PlottableValue) -> any ChartContent { self }

  /// No texts.
  public var notes: [Note] { [] }

  /// No texts.
  public func drawLabels(in area: PlotArea) -> SVG? { nil }

  /// No room.
  public func labelRoom(in space: LabelSpace) -> LabelRoom { LabelRoom() }
}

/// What a mark knows of the chart when it chooses its labels.
public struct LabelSpace: Sendable {
  /// The width of the whole drawing.
  let width: Double
  /// How many bands share the width or the height; 0 without a band axis.
  let bandCount: Int
}

/// The room that a mark's labels take, and what they make superfluous.
public struct LabelRoom: Sendable {
  var insets = Insets()
  /// Whether the labels say the values; they do where those of all marks can.
  var saysValues = false
  /// Whether the labels say every value, so that the value axis and its grid are not drawn.
  var replacesValueAxis = false
  /// Whether the labels name the series, so that no legend is drawn.
  var replacesLegend = false
  /// The height of a mark that lies along no axis, as a calendar; nil for one that goes well with the
  /// width.
  var plotHeight: Double?
  /// How far apart the rows of a short list must be at least.
  var rowHeight = 0.0
}

/// What a mark shows, in words: "Bar chart of Hours by Artist: 3 bars from 1 (A) to 5 (B)".
public struct MarkSummary: Sendable {
  let kind: String
  let subject: String
  let detail: String
  /// How many rows can be drawn.
  let drawn: Int
  /// Whether the mark says something about the data of others.
  var isAnnotation = false
}

/// Collects the marks of a chart; `if`, `else` and `for` work as in Swift.
@resultBuilder
public enum ChartContentBuilder {
  /// One mark.
  public static func buildExpression(_ content: any ChartContent) -> [any ChartContent] {
    [content]
  }

  /// The marks of a block, in order.
  public static func buildBlock(_ parts: [any ChartContent]...) -> [any ChartContent] {
    parts.flatMap(\.self)
  }

  /// The marks of an `if` without `else`.
  public static func buildOptional(_ part: [any ChartContent]?) -> [any ChartContent] {
    part ?? []
  }

  /// The marks of the first branch.
  public static func buildEither(first: [any ChartContent]) -> [any ChartContent] { first }

  /// The marks of the second branch.
  public static func buildEither(second: [any ChartContent]) -> [any ChartContent] { second }

  /// The marks of a loop.
  public static func buildArray(_ parts: [[any ChartContent]]) -> [any ChartContent] {
    parts.flatMap(\.self)
  }
}
