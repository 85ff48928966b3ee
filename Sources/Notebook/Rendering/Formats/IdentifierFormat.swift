/// A number that names something, such as a row of a file or a year: no separators.
package struct IdentifierFormat: TableFormat {
  package static let name = "identifier"

  package init() {}

  package init?(words: [Substring]) {
    guard words.isEmpty else { return nil }
  }

  package func text(of value: Int) -> String? { String(value) }
  package func text(of value: Double) -> String? { NumberText.ungrouped(value) }
  package var isSummable: Bool { false }
}

extension TableFormat where Self == IdentifierFormat {
  package static var identifier: Self { IdentifierFormat() }
}
