/// What the columns and the lines of a heat map add up to, as thin bars above it and right of it.
struct Marginals: Sendable {
  struct Total: Sendable {
    let place: PlottableValue
    let sum: Double
  }

  let columns: [Total]
  let lines: [Total]
  private let x: Channel
  private let y: Channel
  private let format: NumberFormat

  private static let gap = 5.0
  private static let textHeight = 15.0
  /// The share of a cell's side that a bar has, so that bars are not taken for cells.
  private static let thickness = 0.6

  /// Adds up the numbers of the rows; nil without a number above zero, or where one is below.
  init?(x: Channel, y: Channel, values: Channel, rows: [Int]) {
    let numbers = rows.compactMap { row in values.values[row].number.map { (row, $0) } }
    guard numbers.allSatisfy({ $0.1 >= 0 }), numbers.contains(where: { $0.1 > 0 }) else {
      return nil
    }
    let totals = { (channel: Channel) -> [Total] in
      let sums = Dictionary(grouping: numbers) { channel.values[$0.0] }
        .mapValues { min($0.map(\.1).reduce(0, +), .greatestFiniteMagnitude) }
      return channel.values.uniqued().compactMap { place in
        sums[place].map { Total(place: place, sum: $0) }
      }
    }
    (columns, lines) = (totals(x), totals(y))
    (self.x, self.y, format) = (x, y, values.format)
  }

  func room(in space: LabelSpace) -> Insets {
    let text = lines.max { $0.sum < $1.sum }.map { format.string($0.sum) } ?? ""
    return Insets(
      top: Self.gap + Self.length(in: space) + Self.textHeight,
      right: 2 * Self.gap + Self.length(in: space)
        + TextMetrics.width(text, size: Theme.tickSize)
    )
  }

  private static func length(in space: LabelSpace) -> Double { min(36, space.width * 0.08) }

  /// The largest sums, in words.
  var text: String {
    let most = { (totals: [Total], channel: Channel) -> String in
      let sum = totals.map(\.sum).max() ?? 0
      let place = totals.first { $0.sum == sum }?.place ?? .missing
      return "\(channel.phrase(place)) adds up to \(format.string(sum))"
    }
    return "most in all: \(most(columns, x)), \(most(lines, y))"
  }

  func drawing(in area: PlotArea, gap: Double) -> SVG {
    .group(class: "chart-bars chart-marginals", above(in: area, gap) + beside(in: area, gap))
  }

  private func above(in area: PlotArea, _ gap: Double) -> [SVG] {
    guard let band = area.x.band, let most = columns.map(\.sum).max() else { return [] }
    let bottom = area.frame.minY - Self.gap
    return columns.compactMap { total in
      guard let middle = band.center(of: total.place) else { return nil }
      let half = (band.step - gap) * Self.thickness / 2
      let top = bottom - total.sum / most * Self.length(in: area.space)
      return bar(Rect(x1: middle - half, y1: top, x2: middle + half, y2: bottom), total, x)
    }
  }

  private func beside(in area: PlotArea, _ gap: Double) -> [SVG] {
    guard let band = area.y.band, let most = lines.map(\.sum).max() else { return [] }
    let left = area.frame.maxX + Self.gap
    return lines.compactMap { total in
      guard let middle = band.center(of: total.place) else { return nil }
      let half = (band.step - gap) * Self.thickness / 2
      let right = left + total.sum / most * Self.length(in: area.space)
      return bar(Rect(x1: left, y1: middle - half, x2: right, y2: middle + half), total, y)
    }
  }

  private func bar(_ rect: Rect, _ total: Total, _ channel: Channel) -> SVG {
    .rect(rect, class: "chart-bar chart-secondary")
      .titled("\(channel.phrase(total.place)), in all: \(format.string(total.sum))")
  }

  /// The values of the longest bars, which give the others a measure.
  func labels(in area: PlotArea) -> [SVG] {
    var labels: [SVG] = []
    if let most = columns.max(by: { $0.sum < $1.sum }),
      let middle = area.x.band?.center(of: most.place)
    {
      let text = format.string(most.sum)
      let half = TextMetrics.width(text, size: Theme.tickSize) / 2
      labels.append(
        .label(
          text,
          class: "chart-tick",
          x: min(max(middle, area.frame.minX + half), area.frame.maxX - half),
          y: area.frame.minY - Self.gap - Self.length(in: area.space) - 4,
          anchor: .middle
        )
      )
    }
    if let most = lines.max(by: { $0.sum < $1.sum }),
      let middle = area.y.band?.center(of: most.place)
    {
      labels.append(
        .label(
          format.string(most.sum),
          class: "chart-tick",
          x: area.frame.maxX + 2 * Self.gap + Self.length(in: area.space),
          y: middle + Theme.tickDrop
        )
      )
    }
    return labels
  }
}

extension VectorizedChartContent {
  /// Shows what the columns and the lines of a grid of cells add up to, as thin bars above them and
  /// right of them.
  ///
  /// The longest bars are labeled. Without numbers as colors, or where one is below zero, there are
  /// no bars, and none at a mark that draws no grid.
  ///
  /// ```swift
  /// Chart {
  ///   RectanglePlot(history.hourByWeekday, x: .value("Hour", \.hour), y: .value("Day", \.weekday))
  ///     .foregroundStyle(by: .value("Minutes", \.minutesPerWeek))
  ///     .marginals()
  /// }
  /// ```
  ///
  /// - Returns: The same marks, with bars beside them.
  public func marginals() -> Self {
    var copy = self
    copy.encoding.hasMarginals = true
    return copy
  }
}
