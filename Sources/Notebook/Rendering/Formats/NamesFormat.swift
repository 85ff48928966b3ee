/// Several names in one text, shown with a blank behind what separates them.
package struct NamesFormat: TableFormat {
  package static let name = "names"
  package static let usage = "names ;"

  private let separator: String

  package init(separator: String) { self.separator = separator }

  package init?(words: [Substring]) {
    guard words.count <= 1 else { return nil }
    separator = words.first.map(String.init) ?? ";"
  }

  package func text(of text: String) -> String {
    guard text.contains(separator) else { return text }
    return text.split(separator: separator, omittingEmptySubsequences: false)
      .joined(separator: separator + " ")
  }

  package var isSummable: Bool { false }
}

extension TableFormat where Self == NamesFormat {
  package static func names(separator: String) -> Self { NamesFormat(separator: separator) }
}
