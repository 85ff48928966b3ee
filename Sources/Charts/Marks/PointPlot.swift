/// A dot per row, for the relation of two numbers, or of a number and a name.
///
/// Neither axis has to hold zero. Rows without a value, or outside a domain that the author set, are
/// not drawn.
public struct PointPlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>

  /// Makes one dot per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows; later ones lie above earlier ones.
  ///   - x: The horizontal position.
  ///   - y: The vertical position.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
  }

  /// The two positions and the color.
  public var channels: [Channel] {
    [encoding.x, encoding.y] + (encoding.color.map { [$0] } ?? [])
  }

  /// The number of dots and the range of both positions.
  public var summary: MarkSummary? {
    let drawn = zip(encoding.x.values, encoding.y.values)
      .filter { !$0.isMissing && !$1.isMissing }
    let ranges = [range(of: encoding.x, drawn.map(\.0)), range(of: encoding.y, drawn.map(\.1))]
    let count = drawn.count == 1 ? "1 point" : "\(drawn.count) points"
    return MarkSummary(
      kind: "Scatter plot",
      subject: "\(encoding.y.label) against \(encoding.x.label)",
      detail: drawn.isEmpty
        ? "no data"
        : ([count] + ranges.compactMap(\.self)).joined(separator: "; ")
          + leftOut(encoding.elements.count - drawn.count),
      drawn: drawn.count
    )
  }

  private func range(of channel: Channel, _ values: [PlottableValue]) -> String? {
    let numbers = values.compactMap(\.number)
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    return "\(channel.label) from \(channel.format.string(least)) to \(channel.format.string(most))"
  }

  /// A circle per row, with its values as a tooltip.
  public func draw(in area: PlotArea) -> SVG {
    let tooltip = Tooltip(channels)
    let dots = encoding.elements.indices.compactMap { row -> SVG? in
      guard let x = area.x.position(of: encoding.x.values[row]),
        let y = area.y.position(of: encoding.y.values[row]), area.containsX(x), area.containsY(y)
      else { return nil }
      return .circle(
        class: "chart-point \(colorClass(ofRow: row, in: area))",
        x: x,
        y: y,
        radius: 4
      )
      .titled(tooltip.text(ofRow: row))
    }
    let opacity = encoding.opacity < 1 ? SVG.number(encoding.opacity) : nil
    return .group(class: "chart-points", dots).with("opacity", opacity)
  }
}
