/// The area under a line, from zero; areas of several names are stacked in the order of the names.
///
/// The rows are joined along the horizontal axis, whatever their order. A row without a value is a gap
/// in a single area and no height in a stack. Up to six areas are named at their right ends.
public struct AreaPlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown.
  public var encoding: MarkEncoding<Element> { didSet { arrange() } }
  private let stacking: MarkStackingMethod
  /// The other edge, where both come from the data.
  private var start: Channel?
  private var length: Channel
  private var stacks: Stacks

  /// Makes areas from zero, with one vertex per element of `data`.
  ///
  /// ```swift
  /// Chart {
  ///   AreaPlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows.
  ///   - x: The horizontal position: a number, a name or a date in ISO form.
  ///   - y: The height, a number.
  ///   - stacking: How the areas of several names are put together.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>,
    stacking: MarkStackingMethod = .standard
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
    self.stacking = stacking
    start = nil
    length = encoding.y
    length.zero = stacking == .center ? .meaningless : .always
    length.axis = stacking.axis(of: length)
    stacks = Stacks(categories: [], lengths: [], order: [], method: stacking)
    arrange()
  }

  /// Makes an area between two numbers of each element: a range that changes.
  ///
  /// ```swift
  /// Chart {
  ///   AreaPlot(
  ///     history.discovery,
  ///     x: .value("Month", \.month),
  ///     yStart: .value("New songs", \.newSongPlays),
  ///     yEnd: .value("Plays", \.plays)
  ///   )
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows; areas of several names lie over each other.
  ///   - x: The horizontal position: a number, a name or a date in ISO form.
  ///   - yStart: One edge, a number.
  ///   - yEnd: The other edge.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    yStart: PlottableProjection<Element, some Plottable>,
    yEnd: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: yEnd)
    stacking = .unstacked
    var start = yStart.channel(.y, of: encoding.elements)
    length = encoding.y
    start.otherEnd = length.label
    length.otherEnd = length.label
    self.start = start
    length.zero = .whenNear
    stacks = Stacks(categories: [], lengths: [], order: [], method: .unstacked)
    arrange()
  }

  private mutating func arrange() {
    length.isMeasure = true
    guard start == nil else { return }
    stacks = Stacks(
      categories: encoding.x.values,
      lengths: encoding.y.values,
      order: encoding.series(by: encoding.color).flatMap(\.rows),
      method: stacking
    )
    length.extent = stacks.ends
  }
}

extension AreaPlot {
  /// The positions and the color.
  public var channels: [Channel] {
    var x = encoding.x
    x.isTight = true
    var start = start
    start?.isMeasure = true
    return [x] + [start, length, encoding.color].compactMap(\.self)
  }

  /// The number of rows, and the least and the most of them.
  public var summary: MarkSummary? {
    let x = channels[0]
    let names = encoding.color.flatMap { $0.hasCategories ? $0 : nil }
    let values = drawnRows.flatMap { row -> [(Double, () -> String)] in
      let owner = {
        let place = x.phrase(x.values[row])
        return names.map { "\($0.format.string($0.values[row])), \(place)" } ?? place
      }
      return [start, length].compactMap { $0?.values[row].number }.map { ($0, owner) }
    }
    let count = series.count > 1 ? "\(series.count) areas, " : ""
    let subject = start.map { "\($0.label) to \(length.label)" } ?? length.label
    return MarkSummary(
      kind: "Area chart",
      subject: "\(subject) by \(x.label)",
      detail: count + Extremes(values, of: start == nil ? "point" : "edge", length.format).text
        + leftOut(encoding.elements.count - drawnRows.count),
      drawn: drawnRows.count
    )
  }

  private var series: [(name: PlottableValue, rows: [Int])] { encoding.series(by: encoding.color) }

  private var drawnRows: [Int] {
    series.flatMap(\.rows).filter { row in
      !encoding.x.values[row].isMissing && length.values[row].number != nil
        && start.map { $0.values[row].number != nil } ?? true
    }
  }

  private var namesAreas: Bool { (2...ColorScale.seriesCount).contains(series.count) }

  /// Whether names stand at the ends, and whether the axis says something.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    LabelRoom(replacesValueAxis: stacking == .center, replacesLegend: namesAreas)
  }

  /// The names of up to six areas, each in the middle of its right end.
  public var notes: [Note] {
    guard namesAreas, let color = encoding.color else { return [] }
    let edges = edges
    return series.compactMap { name, rows in
      let last = rows.last { edges[$0] != nil }
      return last.flatMap { edges[$0] }.map { edge in
        let ends = [edge.lower, edge.upper].map(PlottableValue.number)
        return Note(text: color.format.string(name), place: .right(ends), isName: true)
      }
    }
  }

  /// The two edges at each row that can be drawn.
  private var edges: [Int: (lower: Double, upper: Double)] {
    if let start {
      let pairs = drawnRows.compactMap { row in
        start.values[row].number.flatMap { low in
          length.values[row].number.map { (row, (lower: low, upper: $0)) }
        }
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    let segments = stacks.all.flatMap(\.segments).map { ($0.row, (lower: $0.start, upper: $0.end)) }
    return Dictionary(uniqueKeysWithValues: segments)
  }
}

extension AreaPlot {
  private typealias Vertex = (row: Int?, x: Double, lower: Double, upper: Double)

  /// An area per name, with hover targets at its upper edge.
  public func draw(in area: PlotArea) -> SVG {
    let tooltip = area.tooltip(channels)
    let isTranslucent = stacking == .unstacked && (start != nil || series.count > 1)
    let levels = levels
    let parts = series.map { name, rows -> SVG in
      let runs = runs(of: name, rows, levels, in: area)
      let color = colorClass(ofRow: rows.first ?? 0, in: area)
      let targets = runs.flatMap(\.self).compactMap { vertex -> SVG? in
        guard let row = vertex.row else { return nil }
        return .circle(x: vertex.x, y: vertex.upper, radius: 5)
          .titled(tooltip.text(ofRow: row))
      }
      let title = name.isMissing ? nil : encoding.color?.format.string(name)
      return .group(
        class: encoding.elements.isEmpty ? nil : color,
        [shape(runs).titled(title), .group(class: SVG.hitTargets, targets)]
      )
    }
    return .group(class: isTranslucent ? "chart-areas chart-translucent" : "chart-areas", parts)
      .with("opacity", encoding.opacityText)
  }

  private func shape(_ runs: [[Vertex]]) -> SVG {
    let curve = Curve(method: encoding.interpolation)
    let path = runs.reduce(Path()) { path, run in
      // A single row would have no width.
      let run =
        run.count == 1 ? [run[0], run[0]].enumerated().map { widened($1, by: $0 * 2 - 1) } : run
      let area = curve.area(
        from: run.map { Path.Point(x: $0.x, y: $0.lower) },
        to: run.map { Path.Point(x: $0.x, y: $0.upper) }
      )
      return path.appending(area)
    }
    return .path(path, class: "chart-area")
  }

  private func widened(_ vertex: Vertex, by side: Int) -> Vertex {
    (vertex.row, vertex.x + Double(side), vertex.lower, vertex.upper)
  }

  /// The vertices of one area along the axis, divided where a single area has no value.
  private func runs(
    of name: PlottableValue,
    _ rows: [Int],
    _ levels: [PlottableValue: [PlottableValue: Double]],
    in area: PlotArea
  ) -> [[Vertex]] {
    guard let scale = area.y.numeric else { return [] }
    let edges = edges
    let own = Dictionary(rows.map { (encoding.x.values[$0], $0) }, uniquingKeysWith: { $1 })
    let isStacked = start == nil && stacking != .unstacked && series.count > 1
    let places =
      isStacked ? encoding.x.values.uniqued() : rows.map { encoding.x.values[$0] }.uniqued()
    let found = places.compactMap { x in area.x.position(of: x).map { (value: x, x: $0) } }
      .filter { area.containsX($0.x) }.sorted { $0.x < $1.x }
    var runs: [[Vertex]] = [[]]
    for place in found {
      let row = own[place.value].flatMap { edges[$0] == nil ? nil : $0 }
      let edge = row.flatMap { edges[$0] } ?? levels[place.value]?[name].map { ($0, $0) }
      if let edge {
        let (low, high) = (scale.clampedPosition(of: edge.0), scale.clampedPosition(of: edge.1))
        runs[runs.count - 1].append((row, place.x, low, high))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// Where an area without a row at a place of a stack passes it: on top of those below it.
  private var levels: [PlottableValue: [PlottableValue: Double]] {
    guard start == nil, stacking != .unstacked, series.count > 1 else { return [:] }
    var result: [PlottableValue: [PlottableValue: Double]] = [:]
    for stack in stacks.all {
      let own = Dictionary(uniqueKeysWithValues: stack.segments.map { ($0.row, $0) })
      let names = encoding.color?.values ?? []
      let segments = Dictionary(
        own.map { (names[$0.key], $0.value) },
        uniquingKeysWith: { first, _ in first }
      )
      var level = stack.segments.first?.start ?? 0
      for (name, _) in series {
        if let segment = segments[name] {
          level = segment.end
        } else {
          result[stack.category, default: [:]][name] = level
        }
      }
    }
    return result
  }
}

extension AreaPlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    (start, length) = (start?.keeping(rows), length.keeping(rows))
    encoding = encoding.keeping(rows)
  }
}
