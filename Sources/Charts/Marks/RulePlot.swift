/// One horizontal line per row, from one number to another: a range, such as the middle of a
/// distribution or an interval of confidence.
///
/// Dots of a `PointPlot` lie well upon it. The axis does not have to hold zero. Rows without one of
/// the three values are not drawn.
public struct RulePlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>
  private let end: Channel

  /// Makes one line per element of `data`.
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
    end = xEnd.channel(.x, of: encoding.elements)
  }

  /// The two ends, the place and the color.
  public var channels: [Channel] {
    [encoding.x, end, encoding.y] + (encoding.color.map { [$0] } ?? [])
  }

  /// The number of ranges, and from where to where they go.
  public var summary: MarkSummary? {
    let numbers = drawnRows.flatMap {
      [encoding.x.values[$0], end.values[$0]].compactMap(\.number)
    }
    let format = encoding.x.format
    let detail = numbers.min().flatMap { least in
      numbers.max().map { most in
        "\(drawnRows.count == 1 ? "1 range" : "\(drawnRows.count) ranges") within "
          + "\(format.string(least)) and \(format.string(most))"
      }
    }
    return MarkSummary(
      kind: "Range chart",
      subject: "\(encoding.x.label) to \(end.label) by \(encoding.y.label)",
      detail: (detail ?? "no data") + leftOut(encoding.elements.count - drawnRows.count),
      drawn: drawnRows.count
    )
  }

  private var drawnRows: [Int] {
    encoding.elements.indices.filter { row in
      encoding.x.values[row].number != nil && end.values[row].number != nil
        && !encoding.y.values[row].isMissing
    }
  }

  /// A line per row, with its values as a tooltip.
  public func draw(in area: PlotArea) -> SVG {
    let tooltip = Tooltip(channels)
    let lines = drawnRows.compactMap { row -> SVG? in
      guard let rect = rect(ofRow: row, in: area) else { return nil }
      return .rect(rect, class: "chart-range \(colorClass(ofRow: row, in: area))")
        .with("rx", "3").titled(tooltip.text(ofRow: row))
    }
    let opacity = encoding.opacity < 1 ? SVG.number(encoding.opacity) : nil
    return .group(class: "chart-ranges", lines).with("opacity", opacity)
  }

  /// The line as a rectangle, cut off at the sides of the plot; nil where none of it can be seen.
  private func rect(ofRow row: Int, in area: PlotArea) -> Rect? {
    guard let start = area.x.linear?.clampedPosition(of: encoding.x.values[row].number ?? .nan),
      let end = area.x.linear?.clampedPosition(of: end.values[row].number ?? .nan),
      let y = area.y.position(of: encoding.y.values[row]), area.containsY(y)
    else { return nil }
    let half = 3.0
    // A range of one number is still to be seen.
    let widening = max(1 - (end - start).magnitude / 2, 0)
    let (left, right) = (min(start, end) - widening, max(start, end) + widening)
    return Rect(x1: left, y1: y - half, x2: right, y2: y + half)
  }
}
