/// Says the values of one row: "Artist: Ann, Hours: 3.1".
struct Tooltip: Sendable {
  private let channels: [(channel: Channel, format: NumberFormat)]

  /// Takes what a chart measures by before what it measures; a label that comes twice is said once.
  init(_ channels: [Channel]) {
    var labels: Set<[UInt8]> = []
    let ordered = channels.filter { !$0.isMeasure } + channels.filter(\.isMeasure)
    self.channels = ordered.filter { labels.insert(Array($0.label.utf8)).inserted }
      .map { ($0, $0.format) }
  }

  var labels: [String] { channels.map(\.channel.label) }

  func values(ofRow row: Int) -> [String] {
    channels.map { $0.format.string($0.channel.values[row]) }
  }

  func text(ofRow row: Int) -> String {
    zip(labels, values(ofRow: row)).map { "\($0): \($1)" }.joined(separator: ", ")
  }
}
