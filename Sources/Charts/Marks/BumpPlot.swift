/// Ranks over time: a line per name, the first rank on top.
///
/// The eight lines that rank highest over the whole time are colored, the others grey; the seventh
/// and the eighth are dashed, since only six colors can be told apart by everyone. Each line is named
/// at the ends of the plot that it reaches, a colored one that reaches neither above one of its dots
/// where no other name, dot or line is touched, and has a gap where its name is not ranked. Rows
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
  private static var dotRadius: Double { 4.5 }

  /// Lines with their dots, the highest ranked over the others.
  public func draw(in area: PlotArea) -> SVG {
    let places = Dictionary(
      encoding.x.values.compactMap(area.x.position(of:)).sorted().uniqued().enumerated()
        .map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let tooltip = area.tooltip(channels)
    let lines = races.runners.enumerated().map { index, runner -> SVG in
      let vertices = vertices(of: runner, in: area)
      let name = NumberFormat(decimals: 0).string(runner.name)
      let radius = index < Self.mostColored ? Self.dotRadius : 3
      let dots = vertices.map {
        SVG.circle(class: "chart-end", x: $0.x, y: $0.y, radius: radius)
          .titled(tooltip.text(ofRow: $0.row))
      }
      let line = SVG.path(path(vertices, places), class: "chart-line").titled(name)
        .with("stroke-dasharray", Self.isDashed(index) ? "5 5" : nil)
      return .group(class: Self.color(index), [line] + dots)
    }
    return .group(class: "chart-lines", lines.reversed())
      .with("opacity", encoding.opacityText)
  }

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

  /// Curves between neighbors in time that leave and arrive level.
  private func path(_ vertices: [Vertex], _ places: [Double: Int]) -> Path {
    var path = Path()
    var last: Vertex?
    for vertex in vertices {
      if let last, let from = places[last.x], let to = places[vertex.x], to - from <= 1 {
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
  /// The widths of the longest names.
  public func labelRoom(in space: LabelSpace) -> LabelRoom {
    let widest = races.runners.map {
      TextMetrics.width(shortName($0.name, space), size: Theme.labelSize)
    }
    let room = Self.gap + (widest.max() ?? 0)
    return LabelRoom(insets: Insets(left: room, right: room), replacesLegend: true)
  }

  private func shortName(_ name: PlottableValue, _ space: LabelSpace) -> String {
    TextMetrics.truncated(
      NumberFormat(decimals: 0).string(name),
      to: space.width * 0.22,
      size: Theme.labelSize
    )
  }

  /// The names at both ends, and above dots where lines begin and end between them.
  public func drawLabels(in area: PlotArea) -> SVG? {
    let lines = races.runners.compactMap { runner -> Line? in
      let vertices = vertices(of: runner, in: area)
      guard let first = vertices.first, let last = vertices.last else { return nil }
      return Line(name: runner.name, first: first, last: last, vertices: vertices)
    }
    guard let start = lines.map(\.first.x).min(), let end = lines.map(\.last.x).max() else {
      return nil
    }
    let starting = lines.filter { $0.first.x == start }.map { ($0.name, $0.first.y) }
    let ending = lines.filter { $0.last.x == end }.map { ($0.name, $0.last.y) }
    let between = lines.prefix(Self.mostColored).filter { $0.first.x > start && $0.last.x < end }
    var taken = lines.flatMap(\.boxes)
    return .group(
      class: "chart-names",
      isDecorative: true,
      names(starting, x: start - Self.gap, anchor: .end, in: area)
        + names(ending, x: end + Self.gap, anchor: .start, in: area)
        + between.compactMap { nameAbove($0, clearOf: &taken, in: area) }
    )
  }

  private struct Line {
    let name: PlottableValue
    let first: Vertex
    let last: Vertex
    let vertices: [Vertex]

    /// What the dots take, and the stretches between them, as if each filled its corners.
    var boxes: [Rect] {
      let dots = vertices.map { Rect($0, to: $0, margin: BumpPlot.dotRadius) }
      return dots + zip(vertices, vertices.dropFirst()).map { Rect($0, to: $1, margin: 1) }
    }
  }

  /// A name over the first of its line's dots where it touches nothing that is taken; it then is.
  private func nameAbove(
    _ line: Line,
    clearOf taken: inout [Rect],
    in area: PlotArea
  ) -> SVG? {
    let text = shortName(line.name, area.space)
    let half = TextMetrics.width(text, size: Theme.labelSize) / 2
    for vertex in line.vertices {
      let x = min(max(vertex.x, area.frame.minX + half), area.frame.maxX - half)
      let baseline = vertex.y - 8
      let box = Rect(
        x1: x - half - 3,
        y1: baseline - Theme.labelSize * 0.85,
        x2: x + half + 3,
        y2: baseline + 2
      )
      guard !taken.contains(where: box.overlaps) else { continue }
      taken.append(box)
      return .label(text, class: "chart-value chart-halo", x: x, y: baseline, anchor: .middle)
    }
    return nil
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

extension Rect {
  /// The rectangle whose corners are two points, with a margin around it.
  fileprivate init(
    _ start: (row: Int, x: Double, y: Double),
    to end: (row: Int, x: Double, y: Double),
    margin: Double
  ) {
    self.init(
      x1: min(start.x, end.x) - margin,
      y1: min(start.y, end.y) - margin,
      x2: max(start.x, end.x) + margin,
      y2: max(start.y, end.y) + margin
    )
  }
}
