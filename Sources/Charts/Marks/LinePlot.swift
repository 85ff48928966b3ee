/// A line through the rows in data order; one line per name when colored by a name.
///
/// Names on `x` keep data order, and months (`2021-03`) or days (`2021-03-05`) in ascending order lie
/// at their true distances. The value axis holds zero unless the smallest value is over half of the
/// largest. A row without a value breaks the line. Up to six lines are named at their ends.
public struct LinePlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element>

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
  }
}

extension LinePlot {
  /// The two positions and the color.
  public var channels: [Channel] {
    var y = encoding.y
    y.zero = .whenNear
    y.isMeasure = true
    var x = encoding.x
    x.isTight = true
    return [x, y] + (encoding.color.map { [$0] } ?? [])
  }

  /// The number of points, and the lowest and the highest of them.
  public var summary: MarkSummary? {
    let (x, y) = (channels[0], channels[1])
    let values = lines.flatMap { line in
      line.rows.compactMap { row -> (Double, String)? in
        guard let number = y.values[row].number, !x.values[row].isMissing else { return nil }
        let place = x.phrase(x.values[row])
        return (number, line.name.isMissing ? place : "\(name(line.name)), \(place)")
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

  /// The rows of each line, in order, with its name.
  private var lines: [(name: PlottableValue, rows: [Int])] {
    guard let color = encoding.color, color.hasCategories else {
      return [(.missing, Array(encoding.elements.indices))]
    }
    let rows = Dictionary(grouping: encoding.elements.indices) { color.values[$0] }
    return color.values.uniqued().filter { !$0.isMissing }.map { ($0, rows[$0] ?? []) }
  }

  private func name(_ value: PlottableValue) -> String { NumberFormat(decimals: 0).string(value) }

  private var namesLines: Bool { (2...ColorScale.seriesCount).contains(lines.count) }

  /// The width of the longest name at the end of a line.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    guard namesLines else { return LabelRoom() }
    let widest = lines.map {
      TextMetrics.width(endName($0.name, space.width), size: Theme.labelSize)
    }
    return LabelRoom(insets: Insets(right: 10 + (widest.max() ?? 0)), replacesLegend: true)
  }

  private func endName(_ name: PlottableValue, _ width: Double) -> String {
    TextMetrics.truncated(
      NumberFormat(decimals: 0).string(name),
      to: width * 0.24,
      size: Theme.labelSize
    )
  }
}

extension LinePlot {
  private typealias Vertex = (row: Int, x: Double, y: Double)

  /// A path per line, a hover target per row, and a dot at the end.
  public func draw(in area: PlotArea) -> SVG {
    let drawn = lines.map { ($0.name, vertices(of: $0.rows, in: area)) }
    let tooltip = Tooltip(channels)
    let parts = drawn.map { name, runs -> SVG in
      let color = colorClass(ofRow: runs.first?.first?.row ?? 0, in: area)
      let title = name.isMissing ? nil : self.name(name)
      return .group(
        class: encoding.elements.isEmpty ? nil : color,
        [line(runs).titled(title)] + dots(runs) + [hitTargets(runs.flatMap(\.self), tooltip)]
      )
    }
    let opacity = encoding.opacity < 1 ? SVG.number(encoding.opacity) : nil
    return .group(class: "chart-lines", parts).with("opacity", opacity)
  }

  /// The names at the ends of the lines, where there are several.
  public func drawLabels(in area: PlotArea) -> SVG? {
    guard namesLines else { return nil }
    return endNames(lines.map { ($0.name, vertices(of: $0.rows, in: area)) }, in: area)
  }

  /// The vertices of a line, divided where a row has no value.
  private func vertices(of rows: [Int], in area: PlotArea) -> [[Vertex]] {
    var runs: [[Vertex]] = [[]]
    for row in rows {
      if let x = area.x.position(of: encoding.x.values[row]), let scale = area.y.linear,
        let value = encoding.y.values[row].number, area.containsX(x)
      {
        runs[runs.count - 1].append((row, x, scale.clampedPosition(of: value)))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private func line(_ runs: [[Vertex]]) -> SVG {
    let path = runs.filter { $0.count > 1 }.reduce(Path()) { path, run in
      path.appending(Path(through: run.map { Path.Point(x: $0.x, y: $0.y) }))
    }
    return .path(path, class: "chart-line")
  }

  /// Dots where a run is a single vertex, and where a name follows.
  private func dots(_ runs: [[Vertex]]) -> [SVG] {
    let single = runs.dropLast().filter { $0.count == 1 }.compactMap(\.first)
    let last = runs.last.flatMap { namesLines || $0.count == 1 ? $0.last : nil }
    return (single + [last].compactMap(\.self)).map {
      .circle(class: "chart-end", x: $0.x, y: $0.y, radius: 4)
    }
  }

  /// Invisible circles that carry the tooltips.
  private func hitTargets(_ vertices: [Vertex], _ tooltip: Tooltip) -> SVG {
    let targets = vertices.map {
      SVG.circle(x: $0.x, y: $0.y, radius: 5).titled(tooltip.text(ofRow: $0.row))
    }
    return .group(class: SVG.hitTargets, targets)
  }

  /// Names beside the last vertices, moved apart where lines end close together.
  private func endNames(_ lines: [(PlottableValue, [[Vertex]])], in area: PlotArea) -> SVG {
    let ends = lines.compactMap { name, runs in runs.last?.last.map { (name, $0.y) } }
      .sorted { $0.1 < $1.1 }
    let spacing = 15.0
    var next = -Double.infinity
    var placed = ends.map { name, y in
      next = max(y, next + spacing)
      return (name, next)
    }
    let overflow = max(0, (placed.last?.1 ?? 0) - area.frame.maxY)
    placed = placed.map { ($0.0, $0.1 - overflow) }
    let labels = placed.map { name, y in
      SVG.label(
        endName(name, area.space.width),
        class: "chart-value",
        x: area.frame.maxX + 10,
        y: y + Theme.labelDrop
      )
    }
    return .group(class: "chart-names", isDecorative: true, labels)
  }
}
