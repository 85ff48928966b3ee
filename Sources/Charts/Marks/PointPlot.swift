/// A point per row, for the relation of two numbers, or of a number and a name.
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

  /// The two positions, the color, the shape and the size.
  public var channels: [Channel] {
    [encoding.x, encoding.y]
      + [encoding.color, encoding.symbol, encoding.size].compactMap(\.self)
  }

  /// The number of dots and the range of both positions.
  public var summary: MarkSummary? {
    let drawn = drawnRows
    let ranges = [encoding.x, encoding.y, encoding.size].compactMap { channel in
      channel.flatMap { range(of: $0, drawn) }
    }
    let count = drawn.count == 1 ? "1 point" : "\(drawn.count) points"
    return MarkSummary(
      kind: "Scatter plot",
      subject: "\(encoding.y.label) against \(encoding.x.label)",
      detail: drawn.isEmpty
        ? "no data"
        : ([count] + ranges).joined(separator: "; ")
          + leftOut(encoding.elements.count - drawn.count),
      drawn: drawn.count
    )
  }

  private var drawnRows: [Int] {
    encoding.elements.indices.filter { row in
      !encoding.x.values[row].isMissing && !encoding.y.values[row].isMissing
        && encoding.size.map { ($0.values[row].number ?? 0) > 0 } ?? true
    }
  }

  private func range(of channel: Channel, _ rows: [Int]) -> String? {
    let numbers = rows.compactMap { channel.values[$0].number }
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    return "\(channel.label) from \(channel.format.string(least)) to \(channel.format.string(most))"
  }

  /// A point per row, with its values as a tooltip; large ones lie under small ones.
  public func draw(in area: PlotArea) -> SVG {
    let tooltip = area.tooltip(channels)
    let sized = drawnRows.compactMap { row in radius(ofRow: row, in: area).map { (row, $0) } }
    let ordered = encoding.size == nil ? sized : sized.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    let points = ordered.compactMap { row, radius -> SVG? in
      guard let x = area.x.position(of: encoding.x.values[row]),
        let y = area.y.position(of: encoding.y.values[row]), area.containsX(x), area.containsY(y)
      else { return nil }
      let cssClass = "chart-point \(colorClass(ofRow: row, in: area))"
      let symbol = encoding.symbol.flatMap { area.symbols?.symbol(of: $0.values[row]) } ?? .circle
      return symbol.draw(x: x, y: y, radius: radius, class: cssClass)
        .titled(tooltip.text(ofRow: row))
    }
    return .group(class: "chart-points", points).with("opacity", encoding.opacityText)
  }

  private func radius(ofRow row: Int, in area: PlotArea) -> Double? {
    guard let size = encoding.size else { return 4 }
    return area.sizes?.radius(of: size.values[row])
  }
}
