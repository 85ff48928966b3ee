/// A grid of cells, such as the hours of a day by the days of a week; color by a number shows how much.
///
/// Both positions are ordered categories; numbers are put in numeric order, the first `y` on top. A
/// place without a row, or without a color value, is marked as having no data, which differs from
/// zero. Of several rows in one place, the last is drawn.
public struct RectanglePlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>

  /// Makes one cell per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   RectanglePlot(history.hourByWeekday, x: .value("Hour", \.hour), y: .value("Day", \.weekday))
  ///     .foregroundStyle(by: .value("Minutes", \.minutesPerWeek))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows.
  ///   - x: The column of the cell.
  ///   - y: The row of the cell.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
  }
}

extension RectanglePlot {
  private struct Place: Hashable {
    let x: PlottableValue
    let y: PlottableValue
  }

  /// The two positions, as bands, and the color.
  public var channels: [Channel] {
    var (x, y) = (encoding.x, encoding.y)
    x.bandPadding = 0
    y.bandPadding = 0
    guard var color = encoding.color else { return [x, y] }
    color.isMeasure = true
    return [x, y, color]
  }

  /// The row to draw at each place; rows without a place are left out.
  private var rows: [Place: Int] {
    var rows: [Place: Int] = [:]
    for (row, (x, y)) in zip(encoding.x.values, encoding.y.values).enumerated()
    where !x.isMissing && !y.isMissing {
      rows[Place(x: x, y: y)] = row
    }
    return rows
  }

  /// The number of cells, and the least and the most of the color value.
  public var summary: MarkSummary? {
    let (x, y) = (channels[0], channels[1])
    let rows = rows.values.sorted()
    guard let color = encoding.color else {
      return MarkSummary(
        kind: "Grid",
        subject: "\(y.label) by \(x.label)",
        detail: "\(rows.count) cells",
        drawn: rows.count
      )
    }
    let values = rows.compactMap { row in
      color.values[row].number.map {
        ($0, { "\(y.phrase(y.values[row])), \(x.phrase(x.values[row]))" })
      }
    }
    let unknown = columnCount(x) * columnCount(y) - values.count
    let note = unknown == 0 ? "" : "; \(unknown) without data"
    return MarkSummary(
      kind: "Heat map",
      subject: "\(color.label) by \(x.label) and \(y.label)",
      detail: Extremes(values, of: "cell", color.format).text + note
        + (totals.map { "; \($0.text)" } ?? ""),
      drawn: rows.count
    )
  }
}

extension RectanglePlot {
  private var totals: Marginals? {
    guard encoding.hasMarginals, channels.count == 3 else { return nil }
    let (x, y, color) = (channels[0], channels[1], channels[2])
    return Marginals(x: x, y: y, values: color, rows: rows.values.sorted())
  }

  /// The room of the bars beside the cells.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    LabelRoom(insets: totals?.room(in: space) ?? Insets())
  }

  /// The values of the longest bars beside the cells.
  public func drawLabels(in area: PlotArea) -> SVG? {
    totals.map { .group(class: "chart-values", isDecorative: true, $0.labels(in: area)) }
  }

  private func columnCount(_ channel: Channel) -> Int {
    AxisDomain([channel], AxisOptions(), isExact: false).bandCount ?? 0
  }

  /// A cell per place of the grid, row by row.
  public func draw(in area: PlotArea) -> SVG {
    guard let columns = area.x.band, let lines = area.y.band else { return .group([]) }
    let rows = rows
    let tooltip = area.tooltip(channels)
    let gap = columns.step < 8 ? min(columns.step, lines.step) / 8 : columns.step < 16 ? 1 : 2
    var cells = Cells(width: columns.step - gap, height: lines.step - gap)
    for (line, y) in lines.domain.enumerated() {
      for (column, x) in columns.domain.enumerated() {
        let row = rows[Place(x: x, y: y)]
        cells.append(
          x: columns.center(ofIndex: column),
          y: lines.center(ofIndex: line),
          color: row.map { colorClass(ofRow: $0, in: area) },
          title: tooltip.isShown ? row.flatMap(tooltip.text(ofRow:)) ?? noData(x, y) : nil
        )
      }
    }
    let opacity = encoding.opacity < 1 ? SVG.number(encoding.opacity) : nil
    let bars = totals.map { [$0.drawing(in: area, gap: gap)] } ?? []
    return .group(bars + [cells.drawing]).with("opacity", opacity)
  }

  private func noData(_ x: PlottableValue, _ y: PlottableValue) -> String {
    let (xChannel, yChannel) = (channels[0], channels[1])
    return "\(xChannel.phrase(x)), \(yChannel.phrase(y)): no data"
  }
}
