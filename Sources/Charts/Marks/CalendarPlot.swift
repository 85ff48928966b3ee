/// Days as cells: weeks as columns with Monday on top, and a strip for each year.
///
/// Color by a number shows how much: zero has the lightest shade, and the days above it fall into four
/// shades at their quartiles, since a few days with much would make all others look alike. A day
/// without a row or without a value is marked as having no data; days before the first and after the
/// last row are not drawn. Of several rows for one day, the last is drawn. Rows without a date in the
/// form `2021-03-05` are left out, and so are years without a row, and those before the latest 24.
public struct CalendarPlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>
  private var date: Channel

  /// Makes one cell per day.
  ///
  /// ```swift
  /// Chart {
  ///   CalendarPlot(history.byDay, date: .value("Day", \.day))
  ///     .foregroundStyle(by: .value("Hours", \.hours))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, one a day, in any order.
  ///   - date: The day, as ISO 8601 writes it.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    date: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data)
    self.date = date.channel(.detail, of: encoding.elements)
  }

  /// The day and the color; numbers have shades of their own, not those of the chart's scale.
  public var channels: [Channel] {
    guard var color = encoding.color else { return [date] }
    guard !color.hasCategories else { return [date, color] }
    color.role = .detail
    color.isMeasure = true
    return [date, color]
  }

  /// The number of days, and the least and the most of the color value.
  public var summary: MarkSummary? {
    let days = days
    guard let color = encoding.color else {
      let detail = days.rows.isEmpty ? "no data" : "\(days.rows.count) marked"
      return MarkSummary(
        kind: "Calendar",
        subject: date.label,
        detail: detail + leftOut(days.leftOut),
        drawn: days.rows.count
      )
    }
    let rows = days.rows.sorted { $0.key < $1.key }.map(\.value)
    let values = rows.compactMap { row in
      color.values[row].number.map { ($0, { date.phrase(date.values[row]) }) }
    }
    let unknown = days.count - values.count
    return MarkSummary(
      kind: "Calendar",
      subject: "\(color.label) by \(date.label)",
      detail: (color.hasCategories
        ? "\(rows.count) days" : Extremes(values, of: "day", color.format).text)
        + (unknown > 0 && !color.hasCategories && !values.isEmpty
          ? "; \(unknown) without data" : "")
        + leftOut(days.leftOut),
      drawn: rows.count
    )
  }

  private var days: CalendarDays { CalendarDays(date.values) }

  private var levels: Levels? {
    guard let color = encoding.color, !color.hasCategories else { return nil }
    return Levels(color)
  }
}

/// The rows of the days that a calendar shows.
private struct CalendarDays {
  /// The row to draw for each day, by the day's number.
  private(set) var rows: [Int: Int] = [:]
  private(set) var leftOut = 0

  init(_ values: [PlottableValue]) {
    for (row, value) in values.enumerated() {
      if let date = CalendarDate(value), date.day != nil {
        rows[date.ordinal] = row
      } else {
        leftOut += 1
      }
    }
  }

  /// How many days lie between the first and the last, both included, in years that have a row.
  var count: Int {
    CalendarGrid(days: Array(rows.keys), width: 0).strips.map(\.days.count).reduce(0, +)
  }
}

extension CalendarPlot {
  /// The height of the strips, with the key of the shades above them.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    let grid = CalendarGrid(days: Array(days.rows.keys), width: space.width)
    let legend = levels.map { LevelsLegend(levels: $0, width: space.width).height } ?? 0
    return LabelRoom(replacesValueAxis: true, plotHeight: legend + grid.height)
  }

  /// A cell per day, with lines between months.
  public func draw(in area: PlotArea) -> SVG {
    let days = days
    let grid = CalendarGrid(days: Array(days.rows.keys), width: area.space.width)
    let legend = levels.map { LevelsLegend(levels: $0, width: area.space.width) }
    let top = area.frame.minY + (legend?.height ?? 0)
    let key = legend.map { [$0.draw(top: area.frame.minY)] } ?? []
    let strips = grid.strips.map { texts(of: $0, grid, top: top) }
    let borders = SVG.path(grid.borders(top: top), class: "chart-month")
    return .group(key + strips + [cells(of: days, grid, top: top, in: area), borders])
  }

  private func cells(
    of days: CalendarDays,
    _ grid: CalendarGrid,
    top: Double,
    in area: PlotArea
  ) -> SVG {
    let side = grid.pitch - (grid.pitch < 10 ? 1 : 2)
    var cells = Cells(width: side, height: side)
    let tooltip = area.tooltip(channels)
    let levels = levels
    for strip in grid.strips {
      for day in strip.daysByWeekday {
        let (x, y) = grid.place(of: day, in: strip)
        let name = CalendarDate(ordinal: day, unit: .day).name
        if let row = days.rows[day] {
          let color = color(ofRow: row, levels, in: area)
          cells.append(x: x, y: top + y, color: color, title: tooltip.text(ofRow: row))
        } else if encoding.color == nil {
          cells.append(x: x, y: top + y, color: Levels.zeroClass, title: name)
        } else {
          let title = tooltip.isShown ? name + ": no data" : nil
          cells.append(x: x, y: top + y, color: nil, title: title)
        }
      }
    }
    return cells.drawing.with("opacity", encoding.opacityText)
  }

  private func color(ofRow row: Int, _ levels: Levels?, in area: PlotArea) -> String? {
    guard let levels, let color = encoding.color else { return colorClass(ofRow: row, in: area) }
    return color.values[row].number.map(levels.cssClass(of:))
  }

  /// The year, its months and, at every second or third line, the weekdays.
  private func texts(of strip: CalendarGrid.Strip, _ grid: CalendarGrid, top: Double) -> SVG {
    let baseline = top + strip.top - 6
    let months = grid.months(of: strip)
    let stride = 4 * grid.pitch >= 28 ? 1 : 2
    let year = SVG.label(String(strip.year), class: "chart-name", x: 0, y: baseline)
    let names = months.enumerated().filter { $0.offset.isMultiple(of: stride) }.map { _, month in
      SVG.label(
        month.monthName,
        class: "chart-tick",
        x: grid.place(of: month.ordinal, in: strip).x - grid.pitch / 2,
        y: baseline
      )
    }
    let lines = Swift.stride(from: 0, to: 7, by: max(1, Int((14 / grid.pitch).rounded(.up))))
    let weekdays = lines.map { line in
      SVG.label(
        CalendarDate.weekdayNames[line],
        class: "chart-tick",
        x: 0,
        y: top + strip.top + (Double(line) + 0.5) * grid.pitch + Theme.tickDrop
      )
    }
    return .group(class: "chart-axis", isDecorative: true, [year] + names + weekdays)
  }
}

extension CalendarPlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    date = date.keeping(rows)
    encoding = encoding.keeping(rows)
  }
}
