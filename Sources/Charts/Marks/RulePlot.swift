/// One line per row, from one number to another: a range, such as the middle of a distribution or an
/// interval of confidence.
///
/// Dots of a `PointPlot` lie well upon it. The axis does not have to hold zero. Rows without one of
/// the three values are not drawn.
public struct RulePlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>
  private let isHorizontal: Bool
  private var start: Channel
  private var end: Channel
  private var place: Channel { isHorizontal ? encoding.y : encoding.x }

  /// Makes one horizontal line per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   RulePlot(
  ///     history.files,
  ///     xStart: .value("Least", \.leastPlayedMsPlayed),
  ///     xEnd: .value("Most", \.mostPlayedMsPlayed),
  ///     y: .value("File", \.file)
  ///   )
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, in the order in which the categories are to appear.
  ///   - xStart: Where the line begins.
  ///   - xEnd: Where it ends.
  ///   - y: Its place on the other axis.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    xStart: PlottableProjection<Element, some Plottable>,
    xEnd: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: xStart, y: y)
    isHorizontal = true
    (start, end) = Self.ends(encoding.x, xEnd.channel(.x, of: encoding.elements))
  }

  /// Makes one vertical line per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   RulePlot(
  ///     history.files,
  ///     x: .value("File", \.file),
  ///     yStart: .value("Least", \.leastPlayedMsPlayed),
  ///     yEnd: .value("Most", \.mostPlayedMsPlayed)
  ///   )
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, in the order in which the categories are to appear.
  ///   - x: Its place on the other axis.
  ///   - yStart: Where the line begins.
  ///   - yEnd: Where it ends.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    yStart: PlottableProjection<Element, some Plottable>,
    yEnd: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: yStart)
    isHorizontal = false
    (start, end) = Self.ends(encoding.y, yEnd.channel(.y, of: encoding.elements))
  }

  private static func ends(_ start: Channel, _ end: Channel) -> (Channel, Channel) {
    var (start, end) = (start, end)
    (start.otherEnd, end.otherEnd) = (end.label, end.label)
    return (start, end)
  }

  /// The two ends, the place and the color.
  public var channels: [Channel] {
    [start, end, place] + (encoding.color.map { [$0] } ?? [])
  }

  /// The number of ranges, and from where to where they go.
  public var summary: MarkSummary? {
    let numbers = drawnRows.flatMap { [start.values[$0], end.values[$0]].compactMap(\.number) }
    let format = start.format
    let detail = numbers.min().flatMap { least in
      numbers.max().map { most in
        "\(drawnRows.count == 1 ? "1 range" : "\(drawnRows.count) ranges") within "
          + "\(format.string(least)) and \(format.string(most))"
      }
    }
    return MarkSummary(
      kind: "Range chart",
      subject: "\(start.label) to \(end.label) by \(place.label)",
      detail: (detail ?? "no data") + leftOut(encoding.elements.count - drawnRows.count),
      drawn: drawnRows.count
    )
  }

  private var drawnRows: [Int] {
    encoding.elements.indices.filter { row in
      start.values[row].number != nil && end.values[row].number != nil
        && !place.values[row].isMissing
    }
  }

  /// A line per row, with its values as a tooltip.
  public func draw(in area: PlotArea) -> SVG {
    let tooltip = area.tooltip(channels)
    let lines = drawnRows.compactMap { row -> SVG? in
      guard let rect = rect(ofRow: row, in: area) else { return nil }
      return .rect(rect, class: "chart-range \(colorClass(ofRow: row, in: area))")
        .with("rx", "3").titled(tooltip.text(ofRow: row))
    }
    return .group(class: "chart-ranges", lines).with("opacity", encoding.opacityText)
  }

  /// The line as a rectangle, cut off at the sides of the plot; nil where none of it can be seen.
  private func rect(ofRow row: Int, in area: PlotArea) -> Rect? {
    guard let first = start.values[row].number, let second = end.values[row].number,
      let scale = (isHorizontal ? area.x : area.y).numeric, scale.type.holds(min(first, second)),
      let center = (isHorizontal ? area.y : area.x).position(of: place.values[row]),
      isHorizontal ? area.containsY(center) : area.containsX(center)
    else { return nil }
    let (from, to) = (scale.clampedPosition(of: first), scale.clampedPosition(of: second))
    let half = 3.0
    // A range of one number is still to be seen.
    let widening = max(1 - (to - from).magnitude / 2, 0)
    let (low, high) = (min(from, to) - widening, max(from, to) + widening)
    return isHorizontal
      ? Rect(x1: low, y1: center - half, x2: high, y2: center + half)
      : Rect(x1: center - half, y1: low, x2: center + half, y2: high)
  }
}

extension RulePlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    (start, end) = (start.keeping(rows), end.keeping(rows))
    encoding = encoding.keeping(rows)
  }
}
