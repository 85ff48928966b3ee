/// A plot of a whole collection, one mark per element.
public protocol VectorizedChartContent<Element>: ChartContent {
  /// The type of one row of the data.
  associatedtype Element: Sendable

  /// The rows and how they are shown.
  var encoding: MarkEncoding<Element> { get set }
}

/// The rows of a plot, with the values that each channel reads from them.
public struct MarkEncoding<Element: Sendable>: Sendable {
  let elements: [Element]
  let x: Channel
  let y: Channel
  var color: Channel?
  var style = MarkStyle.accent
  var opacity = 1.0

  init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    elements = Array(data)
    self.x = x.channel(.x, of: elements)
    self.y = y.channel(.y, of: elements)
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

  func colorClass(ofRow row: Int, in area: PlotArea) -> String {
    guard let color = encoding.color, let scale = area.color else {
      return encoding.style.cssClass
    }
    return scale.cssClass(of: color.values[row])
  }
}
