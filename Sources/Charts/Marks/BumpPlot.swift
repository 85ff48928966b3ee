/// Ranks over time: a line per name, the first rank on top.
///
/// The eight lines with the most places, of these the best, are colored, the others grey and small;
/// the seventh and the eighth are dashed, since only six colors can be told apart by everyone. Each
/// line is named at the ends of the plot that it reaches, a colored one that reaches neither above one
/// of its dots where its name touches nothing else, and has a gap where its name is not ranked. Rows
/// without a place, a rank or a name are not drawn.
public struct BumpPlot<Element: Sendable>: VectorizedChartContent {
  /// The rows and how they are shown; colors follow from the names.
  public var encoding: MarkEncoding<Element>
  private var series: Channel

  /// Makes a line of ranks for each name in `series`.
  ///
  /// ```swift
  /// Chart {
  ///   BumpPlot(
  ///     history.topArtists(5),
  ///     x: .value("Plays", \.plays),
  ///     y: .value("Rank", \.rank),
  ///     series: .value("Artist", \.artist)
  ///   )
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - data: The rows, one for each name at each place.
  ///   - x: The time: a date in ISO form, a number or a name.
  ///   - y: The rank, 1 for the first; ranks are drawn as they are given, not computed.
  ///   - series: The name that is ranked.
  public init<Data: RandomAccessCollection>(
    _ data: Data,
    x: PlottableProjection<Element, some Plottable>,
    y: PlottableProjection<Element, some Plottable>,
    series: PlottableProjection<Element, some Plottable>
  ) where Data.Element == Element {
    encoding = MarkEncoding(data, x: x, y: y)
    self.series = series.channel(.color, of: encoding.elements)
  }

  /// The time, the rank and the name.
  public var channels: [Channel] {
    var (x, y) = (encoding.x, encoding.y)
    x.isTight = true
    y.bandPadding = 0
    y.isMeasure = true
    return [x, y, series]
  }

  /// How many lines there are, and who is first most often.
  public var summary: MarkSummary? {
    let (x, y) = (channels[0], channels[1])
    let races = races
    return MarkSummary(
      kind: "Bump chart",
      subject: "\(y.label) by \(x.label)",
      detail: races.description(y) + leftOut(encoding.elements.count - races.rowCount),
      drawn: races.rowCount
    )
  }

  private var races: Races {
    Races(x: encoding.x.values, ranks: encoding.y.values, names: series.values)
  }
}

extension BumpPlot {
  private typealias Vertex = (row: Int, x: Double, y: Double)

  private static var mostColored: Int { 8 }
  private static var gap: Double { 12 }
  private static var leastRow: Double { 30 }

  /// Lines with their dots, those with the most places over the others.
  public func draw(in area: PlotArea) -> SVG {
    let places = places(in: area)
    let tooltip = area.tooltip(channels)
    let lines = races.runners.enumerated().map { index, runner -> SVG in
      let vertices = vertices(of: runner, in: area)
      let name = NumberFormat(decimals: 0).string(runner.name)
      let dots = vertices.map {
        SVG.circle(class: "chart-end", x: $0.x, y: $0.y, radius: Self.radius(index))
          .titled(tooltip.text(ofRow: $0.row))
      }
      let line = SVG.path(path(vertices, places), class: "chart-line").titled(name)
        .with("stroke-dasharray", Self.isDashed(index) ? "5 5" : nil)
      return .group(class: Self.color(index), [line] + dots)
        .with("opacity", index < Self.mostColored ? nil : "0.6")
    }
    return .group(class: "chart-lines", lines.reversed())
      .with("opacity", encoding.opacityText)
  }

  /// The times that have a place, from left to right.
  private func places(in area: PlotArea) -> [Double: Int] {
    Dictionary(
      encoding.x.values.compactMap(area.x.position(of:)).sorted().uniqued().enumerated()
        .map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func radius(_ index: Int) -> Double { index < mostColored ? 4.5 : 3 }

  private static func isDashed(_ index: Int) -> Bool {
    index >= ColorScale.seriesCount && index < mostColored
  }

  private static func color(_ index: Int) -> String {
    guard index < mostColored else { return MarkStyle.secondary.cssClass }
    return "chart-series-\(index % ColorScale.seriesCount + 1)"
  }

  private func vertices(of runner: Races.Runner, in area: PlotArea) -> [Vertex] {
    runner.rows.compactMap { row -> Vertex? in
      guard let x = area.x.position(of: encoding.x.values[row]), area.containsX(x),
        let y = area.y.position(of: encoding.y.values[row]), area.containsY(y)
      else { return nil }
      return (row, x, y)
    }
    .sorted { ($0.x, $0.row) < ($1.x, $1.row) }
  }

  private static func areNeighbors(
    _ first: Vertex,
    _ second: Vertex,
    _ places: [Double: Int]
  ) -> Bool {
    guard let from = places[first.x], let to = places[second.x] else { return false }
    return to - from <= 1
  }

  /// Curves between neighbors in time that leave and arrive level.
  private func path(_ vertices: [Vertex], _ places: [Double: Int]) -> Path {
    var path = Path()
    var last: Vertex?
    for vertex in vertices {
      if let last, Self.areNeighbors(last, vertex, places) {
        let middle = (last.x + vertex.x) / 2
        path.curve(
          .init(x: middle, y: last.y),
          .init(x: middle, y: vertex.y),
          to: .init(x: vertex.x, y: vertex.y)
        )
      } else {
        path.move(to: vertex.x, vertex.y)
      }
      last = vertex
    }
    return path
  }
}

extension BumpPlot {
  /// The widths of the longest names, and rows that leave room for names between them.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    let widest = races.runners.map {
      TextMetrics.width(shortName($0.name, space), size: Theme.labelSize)
    }
    let room = Self.gap + (widest.max() ?? 0)
    return LabelRoom(
      insets: Insets(top: 8, left: room, right: room),
      replacesLegend: true,
      rowHeight: Self.leastRow
    )
  }

  private func shortName(_ name: PlottableValue, _ space: LabelSpace) -> String {
    TextMetrics.truncated(
      NumberFormat(decimals: 0).string(name),
      to: space.width * 0.22,
      size: Theme.labelSize
    )
  }

  /// The names at both ends, and where there is room those between them.
  public func drawLabels(in area: PlotArea) -> SVG? {
    let lines = races.runners.map { Line(name: $0.name, vertices: vertices(of: $0, in: area)) }
      .filter { !$0.vertices.isEmpty }
    guard let start = lines.compactMap(\.start).min(), let end = lines.compactMap(\.end).max()
    else { return nil }
    let starting = lines.filter { $0.start == start }.map { ($0.name, $0.vertices[0].y) }
    let ending = lines.filter { $0.end == end }.map { ($0.name, $0.vertices.last?.y ?? 0) }
    let between = lines.prefix(Self.mostColored).filter { $0.start != start && $0.end != end }
    return .group(
      class: "chart-names",
      isDecorative: true,
      names(starting, x: start - Self.gap, anchor: .end, in: area)
        + names(ending, x: end + Self.gap, anchor: .start, in: area)
        + names(of: Array(between), over: obstacles(lines, in: area), in: area)
    )
  }

  private struct Line {
    let name: PlottableValue
    let vertices: [Vertex]

    var start: Double? { vertices.first?.x }
    var end: Double? { vertices.last?.x }
  }

  /// All dots and all curves.
  private func obstacles(_ lines: [Line], in area: PlotArea) -> Obstacles {
    let places = places(in: area)
    let dots = lines.flatMap(\.vertices).map {
      Rect(x1: $0.x - 5, y1: $0.y - 5, x2: $0.x + 5, y2: $0.y + 5)
    }
    let curves = lines.flatMap { line in
      zip(line.vertices, line.vertices.dropFirst())
        .filter { Self.areNeighbors($0, $1, places) }
        .flatMap { Obstacles.boxes(along: (from: ($0.x, $0.y), to: ($1.x, $1.y))) }
    }
    return Obstacles(dots + curves)
  }

  /// Each name over the first of its dots where it touches nothing, else none.
  private func names(of lines: [Line], over obstacles: Obstacles, in area: PlotArea) -> [SVG] {
    guard let band = area.y.band, band.step >= Self.leastRow else { return [] }
    var taken: [Rect] = []
    return lines.compactMap { line in
      let text = shortName(line.name, area.space)
      let width = TextMetrics.width(text, size: Theme.labelSize)
      let boxes = line.vertices.lazy.flatMap { Self.boxes(over: $0, width: width) }
      let free = boxes.first { box in
        area.containsX(box.minX) && area.containsX(box.maxX) && obstacles.leaveFree(box)
          && !taken.contains { $0.overlaps(box) }
      }
      guard let free else { return nil }
      taken.append(free)
      return .label(
        text,
        class: "chart-value chart-halo",
        x: free.midX,
        y: free.maxY - 3,
        anchor: .middle
      )
    }
  }

  /// Where a name may stand over a dot: in the middle, to the right or to the left.
  private static func boxes(over vertex: Vertex, width: Double) -> [Rect] {
    let half = width / 2
    return [0, half - 4, 4 - half].map { shift in
      let middle = vertex.x + shift
      return Rect(
        x1: middle - half - 3,
        y1: vertex.y - 19,
        x2: middle + half + 3,
        y2: vertex.y - 5.5
      )
    }
  }

  /// Names beside the dots of one time; those that share a rank share a line, and where rows are
  /// thin, some are left out.
  private func names(
    _ names: [(name: PlottableValue, y: Double)],
    x: Double,
    anchor: SVG.TextAnchor,
    in area: PlotArea
  ) -> [SVG] {
    var last = -Double.infinity
    return Dictionary(grouping: names, by: \.y).sorted { $0.key < $1.key }.compactMap { y, names in
      guard y - last >= Theme.labelSize else { return nil }
      last = y
      let text = names.map { NumberFormat(decimals: 0).string($0.name) }.joined(separator: ", ")
      return .label(
        shortName(.category(text), area.space),
        class: "chart-value chart-halo",
        x: x,
        y: y + Theme.labelDrop,
        anchor: anchor
      )
    }
  }
}

extension [Double] {
  /// Each number once, from ascending ones.
  fileprivate func uniqued() -> [Double] {
    reduce(into: []) { result, number in
      if result.last != number { result.append(number) }
    }
  }
}

extension BumpPlot {
  /// Drops all rows but some.
  public mutating func keep(_ rows: [Int]) {
    series = series.keeping(rows)
    encoding = encoding.keeping(rows)
  }
}
