/// An address, as a link with words of its own.
package struct LinkFormat: TableFormat {
  package static let name = "link"
  package static let usage = "link open"

  private let label: String

  package init(_ label: String) { self.label = label }

  package init?(words: [Substring]) {
    self.init(words.isEmpty ? "open" : words.joined(separator: " "))
  }

  package var isSummable: Bool { false }
  package var linkText: String? { label }
}

extension TableFormat where Self == LinkFormat {
  package static func link(_ label: String) -> Self { LinkFormat(label) }
}
