/// A place in an order: no separators, muted.
package struct RankFormat: TableFormat {
  package static let name = "rank"

  package init() {}

  package init?(words: [Substring]) {
    guard words.isEmpty else { return nil }
  }

  package func text(of value: Int) -> String? { String(value) }
  package func text(of value: Double) -> String? { NumberText.ungrouped(value) }
  package var isMuted: Bool { true }
  package var isSummable: Bool { false }
}

extension TableFormat where Self == RankFormat {
  package static var rank: Self { RankFormat() }
}
