/// Says the values of one row: "Ann: 3.1", or where there are several numbers "Ann: From 2, To 3.1".
struct Tooltip: Sendable {
  private typealias Column = (channel: Channel, format: NumberFormat)

  /// Whether there is a pointer to show a text to; where there is none, none is written.
  let isShown: Bool
  private let dimensions: [Column]
  private let measures: [Column]

  /// Takes what a chart measures by before what it measures; a label that comes twice is said once.
  init(_ channels: [Channel], isShown: Bool = true) {
    self.isShown = isShown
    var labels: Set<[UInt8]> = []
    let columns = (channels.filter { !$0.isMeasure } + channels.filter(\.isMeasure))
      .filter { labels.insert(Array($0.label.utf8)).inserted }.map { ($0, $0.format) }
    dimensions = columns.filter { !$0.0.isMeasure }
    measures = columns.filter(\.0.isMeasure)
  }

  /// What to say of a row; nil where nothing is shown.
  ///
  /// The label of the one measure is left out, since it stands beside the scale.
  func text(ofRow row: Int) -> String? {
    guard isShown else { return nil }
    if measures.count == 1 { return joined(dimensions, [text(measures[0], row)], row) }
    let names = dimensions.filter { $0.channel.values[row].isCategory }
    let numbers = dimensions.filter { !$0.channel.values[row].isCategory } + measures
    return joined(names, numbers.map { phrase($0, row) }, row)
  }

  private func joined(_ columns: [Column], _ values: [String], _ row: Int) -> String {
    [columns.map { phrase($0, row) }, values].filter { !$0.isEmpty }
      .map { $0.joined(separator: ", ") }.joined(separator: ": ")
  }

  /// Names stand alone, a number needs its label.
  private func phrase(_ column: Column, _ row: Int) -> String {
    let text = text(column, row)
    return column.channel.values[row].isCategory ? text : "\(column.channel.label) \(text)"
  }

  private func text(_ column: Column, _ row: Int) -> String {
    column.format.string(column.channel.values[row])
  }
}

extension PlotArea {
  /// More marks than this are too close for a pointer to tell them apart.
  private static let mostTooltips = 400

  /// The tooltips of a mark; none for narrow screens, which have no pointer, and for very many rows.
  func tooltip(_ channels: [Channel]) -> Tooltip {
    let count = channels.map(\.values.count).max() ?? 0
    return Tooltip(channels, isShown: hasTooltips && count <= Self.mostTooltips)
  }
}
