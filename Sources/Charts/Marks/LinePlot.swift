/// A line through the rows in data order; one line per name when colored by a name.
///
/// Names on `x` keep data order; months (`2021-03`), days (`2021-03-05`) and times of day
/// (`2021-03-05 13:45`) lie at their true distances, whatever their order. The value axis holds zero unless the smallest value is over half of the
/// largest. A row without a value breaks the line. Up to six lines are named at their ends.
public struct LinePlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element> { didSet { arrange() } }
  private var series: Channel?
  /// The rows of each line, in order, with its name.
  private var lines: [(name: PlottableValue, rows: [Int])] = []

  /// Makes a line with one vertex per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, in the order in which the line joins them.
  ///   - x: The horizontal position: a number, a name or a date in ISO form.
  ///   - y: The vertical position, a number.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
    series = nil
    arrange()
  }

  /// Makes a line per series, all of one color unless they are colored by a value.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(
  ///     history.topArtistsByMonth(3),
  ///     x: .value("Month", \.period),
  ///     y: .value("Hours", \.hours),
  ///     series: .value("Artist", \.artist)
  ///   )
  ///   .foregroundStyle(.secondary)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, in the order in which each line joins its own.
  ///   - x: The horizontal position: a number, a name or a date in ISO form.
  ///   - y: The vertical position, a number.
  ///   - series: Which line a row belongs to; rows without are not drawn.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>,
    series: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
    self.series = series.channel(.detail, of: encoding.elements)
    arrange()
  }
}

extension LinePlot {
  private mutating func arrange() {
    guard let series else {
      lines = encoding.series(by: encoding.color)
      return
    }
    let rows = Dictionary(grouping: encoding.elements.indices) { series.values[$0] }
    lines = series.values.uniqued().filter { !$0.isMissing }.map { ($0, rows[$0] ?? []) }
  }

  /// The two positions, the color and the series.
  public var channels: [Channel] {
    var y = encoding.y
    y.zero = .whenNear
    y.isMeasure = true
    var x = encoding.x
    x.isTight = true
    return [x, y] + [encoding.color, series].compactMap(\.self)
  }

  /// The number of points, and the lowest and the highest of them.
  public var summary: MarkSummary? {
    let (x, y) = (channels[0], channels[1])
    let values = lines.flatMap { line in
      line.rows.compactMap { row -> (Double, () -> String)? in
        guard let number = y.values[row].number, !x.values[row].isMissing else { return nil }
        return (
          number,
          {
            let place = x.phrase(x.values[row])
            return line.name.isMissing ? place : "\(name(line.name)), \(place)"
          }
        )
      }
    }
    let detail = Extremes(values, of: "point", y.format).text
    let count = lines.count > 1 ? "\(lines.count) lines, " : ""
    return MarkSummary(
      kind: "Line chart",
      subject: "\(y.label) by \(x.label)",
      detail: count + detail + leftOut(encoding.elements.count - values.count),
      drawn: values.count
    )
  }

  /// Whether both positions are numbers.
  public var tracesCurve: Bool { !encoding.x.hasCategories && !encoding.y.hasCategories }

  private func name(_ value: PlottableValue) -> String {
    (series ?? encoding.color)?.format.string(value) ?? ""
  }

  private var namesLines: Bool { (2...ColorScale.seriesCount).contains(lines.count) }

  /// Whether names stand at the ends of the lines.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    LabelRoom(replacesLegend: namesLines && namesColors)
  }

  /// Whether each line has a color of its own, so that its name explains it.
  private var namesColors: Bool {
    guard let series, let color = encoding.color else { return true }
    return series.values == color.values
  }

  /// The names of up to six lines at their ends.
  public var notes: [Note] {
    guard namesLines else { return [] }
    return lines.compactMap { line in
      let last = line.rows.last { row in
        encoding.y.values[row].number != nil && !encoding.x.values[row].isMissing
      }
      return last.map {
        Note(text: name(line.name), place: .right([encoding.y.values[$0]]), isName: true)
      }
    }
  }
}

extension LinePlot {
  private typealias Vertex = (row: Int, x: Double, y: Double)

  /// A path per line, a hover target per row, and a dot at the end.
  public func draw(in area: PlotArea) -> SVG {
    let lines = lines
    let areNamed = (2...ColorScale.seriesCount).contains(lines.count)
    let drawn = lines.map { ($0.name, vertices(of: $0.rows, in: area)) }
    let tooltip = area.tooltip(channels)
    let parts = drawn.map { name, runs -> SVG in
      let color = colorClass(ofRow: runs.first?.first?.row ?? 0, in: area)
      let title = name.isMissing ? nil : self.name(name)
      return .group(
        class: encoding.elements.isEmpty ? nil : color,
        [line(runs).titled(title)] + dots(runs, isNamed: areNamed)
          + [hitTargets(runs.flatMap(\.self), tooltip)]
      )
    }
    let opacity = encoding.opacityText
    let style = encoding.lineStyle.cssClass.map { " " + $0 } ?? ""
    return .group(class: "chart-lines" + style, parts).with("opacity", opacity)
  }

  /// The vertices of a line, divided where a row has no value.
  private func vertices(of rows: [Int], in area: PlotArea) -> [[Vertex]] {
    var runs: [[Vertex]] = [[]]
    for row in rows {
      if let x = area.x.position(of: encoding.x.values[row]), let scale = area.y.numeric,
        let value = encoding.y.values[row].number, area.containsX(x), scale.type.holds(value)
      {
        runs[runs.count - 1].append((row, x, scale.clampedPosition(of: value)))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private func line(_ runs: [[Vertex]]) -> SVG {
    let curve = Curve(method: encoding.interpolation)
    let path = runs.reduce(Path()) { path, run in
      path.appending(curve.path(through: run.map { Path.Point(x: $0.x, y: $0.y) }))
    }
    return .path(path, class: "chart-line")
  }

  /// Dots where a run is a single vertex, and where a name follows.
  private func dots(_ runs: [[Vertex]], isNamed: Bool) -> [SVG] {
    let single = runs.dropLast().filter { $0.count == 1 }.compactMap(\.first)
    let last = runs.last.flatMap { isNamed || $0.count == 1 ? $0.last : nil }
    return (single + [last].compactMap(\.self)).map {
      .circle(class: "chart-end", x: $0.x, y: $0.y, radius: 4)
    }
  }

  /// Invisible circles that carry the tooltips.
  private func hitTargets(_ vertices: [Vertex], _ tooltip: Tooltip) -> SVG {
    guard tooltip.isShown else { return .group([]) }
    let targets = vertices.map {
      SVG.circle(x: $0.x, y: $0.y, radius: 5).titled(tooltip.text(ofRow: $0.row))
    }
    return .group(class: SVG.hitTargets, targets)
  }
}

extension LinePlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    series = series?.keeping(rows)
    encoding = encoding.keeping(rows)
  }
}
