/// A plot of a whole collection, one mark per element.
public protocol VectorizedChartContent<Element>: ChartContent {
  /// The type of one row of the data.
  associatedtype Element: Sendable

  /// The rows and how they are shown.
  var encoding: MarkEncoding<Element> { get set }

  /// Drops all rows but some, as for a panel of small multiples.
  ///
  /// A mark that reads more from its rows than the encoding holds drops those values, too.
  mutating func keep(_ rows: [Int])
}

/// The rows of a plot, with the values that each channel reads from them.
public struct MarkEncoding<Element: Sendable>: Sendable {
  private(set) var elements: [Element]
  private(set) var x: Channel
  private(set) var y: Channel
  var color: Channel?
  var symbol: Channel?
  var size: Channel?
  var group: Channel?
  /// What tells the panels of small multiples apart.
  var facet: Channel?
  var style = MarkStyle.accent
  var opacity = 1.0
  /// Whether a grid of cells shows what its columns and lines add up to.
  var hasMarginals = false
  var interpolation = InterpolationMethod.linear
  var lineStyle = LineStyle.solid

  init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    elements = Array(data)
    self.x = x.channel(.x, of: elements)
    self.y = y.channel(.y, of: elements)
  }

  /// For marks that lie along no axis: both positions are without values.
  init<Data: RandomAccessCollection>(_ data: Data) where Data.Element == Element {
    elements = Array(data)
    x = Channel(role: .x, label: "", values: [])
    y = Channel(role: .y, label: "", values: [])
  }

  /// The same of some rows.
  func keeping(_ rows: [Int]) -> MarkEncoding {
    var copy = self
    copy.elements = rows.map { elements[$0] }
    (copy.x, copy.y) = (
      x.values.isEmpty ? x : x.keeping(rows), y.values.isEmpty ? y : y.keeping(rows)
    )
    (copy.color, copy.symbol) = (color?.keeping(rows), symbol?.keeping(rows))
    (copy.size, copy.group) = (size?.keeping(rows), group?.keeping(rows))
    copy.facet = facet?.keeping(rows)
    return copy
  }

  /// The value of the `opacity` attribute; nil for none.
  var opacityText: String? { opacity < 1 ? SVG.number(opacity) : nil }

  /// The rows of each series, in order, where color tells names apart; else all rows as one.
  func series(by channel: Channel?) -> [(name: PlottableValue, rows: [Int])] {
    guard let channel, channel.hasCategories else { return [(.missing, Array(elements.indices))] }
    let rows = Dictionary(grouping: elements.indices) { channel.values[$0] }
    return channel.values.uniqued().filter { !$0.isMissing }.map { ($0, rows[$0] ?? []) }
  }
}

/// A color of the theme that does not depend on data.
///
/// ```swift
/// Chart {
///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
///     .foregroundStyle(.secondary)
/// }
/// ```
public enum MarkStyle: String, CaseIterable, Sendable {
  /// The one accent color: the subject of the chart.
  case accent
  /// A grey: context for the subject.
  case secondary
  /// The color of text.
  case primary

  var cssClass: String { "chart-\(rawValue)" }
}

extension VectorizedChartContent {
  /// Colors each mark by a value: names get the series colors, numbers five steps of one hue.
  ///
  /// A row whose value is missing keeps its place and gets the color for no data.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  ///     .foregroundStyle(by: .value("Hours", \.hours))
  /// }
  /// ```
  ///
  /// - Parameter value: What the color is called in the legend, and how to read it from a row.
  /// - Returns: The same marks, each in its color.
  public func foregroundStyle(by value: PlottableProjection<Element, some Plottable>) -> Self {
    var copy = self
    copy.encoding.color = value.channel(.color, of: encoding.elements)
    return copy
  }

  /// Colors all marks alike.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  ///     .foregroundStyle(.secondary)
  /// }
  /// ```
  ///
  /// - Parameter style: A color of the theme.
  /// - Returns: The same marks in that color.
  public func foregroundStyle(_ style: MarkStyle) -> Self {
    var copy = self
    copy.encoding.color = nil
    copy.encoding.style = style
    return copy
  }

  /// Makes all marks translucent; `opacity` is clamped to 0...1.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  ///     .opacity(0.5)
  /// }
  /// ```
  ///
  /// - Parameter opacity: 0 cannot be seen, 1 hides what is below.
  /// - Returns: The same marks, translucent.
  public func opacity(_ opacity: Double) -> Self {
    var copy = self
    copy.encoding.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 1
    return copy
  }

  /// Puts the marks of one place side by side, as bars in groups; ignored by other marks.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  ///     .position(by: .value("Hour", \.hour))
  /// }
  /// ```
  ///
  /// - Parameter value: What the groups are called, and how to read a row's group.
  /// - Returns: The same marks, in groups.
  public func position(by value: PlottableProjection<Element, some Plottable>) -> Self {
    var copy = self
    copy.encoding.group = value.channel(.group, of: encoding.elements)
    return copy
  }

  /// Gives each point the shape of a value, of which there are six; ignored by other marks.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  ///     .symbol(by: .value("Artist", \.artist))
  /// }
  /// ```
  ///
  /// - Parameter value: What the shapes tell apart, and how to read it from a row.
  /// - Returns: The same points, each in its shape.
  public func symbol(by value: PlottableProjection<Element, some Plottable>) -> Self {
    var copy = self
    copy.encoding.symbol = value.channel(.symbol, of: encoding.elements)
    return copy
  }

  /// Makes the areas of points proportional to a number; ignored by other marks.
  ///
  /// Points whose number is missing or not above zero are not drawn.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  ///     .symbolSize(by: .value("Hours", \.hours))
  /// }
  /// ```
  ///
  /// - Parameter value: What the sizes show, and how to read it from a row.
  /// - Returns: The same points, each in its size.
  public func symbolSize(by value: PlottableProjection<Element, some Plottable>) -> Self {
    var copy = self
    copy.encoding.size = value.channel(.size, of: encoding.elements)
    return copy
  }

  /// Says how lines and the edges of areas go from point to point; ignored by other marks.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
  ///     .interpolationMethod(.stepEnd)
  /// }
  /// ```
  ///
  /// - Parameter method: Straight, smooth or in steps.
  /// - Returns: The same marks, joined so.
  public func interpolationMethod(_ method: InterpolationMethod) -> Self {
    var copy = self
    copy.encoding.interpolation = method
    return copy
  }

  /// Sets the pattern of lines; ignored by other marks.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
  ///     .lineStyle(.dashed)
  /// }
  /// ```
  ///
  /// - Parameter style: Solid, dashed or dotted.
  /// - Returns: The same lines in that pattern.
  public func lineStyle(_ style: LineStyle) -> Self {
    var copy = self
    copy.encoding.lineStyle = style
    return copy
  }

  func colorClass(ofRow row: Int, in area: PlotArea) -> String {
    guard let color = encoding.color, let scale = area.color else {
      return encoding.style.cssClass
    }
    return scale.cssClass(of: color.values[row])
  }
}
