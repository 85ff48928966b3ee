/// Text as it is; integers with thousands separators; numbers with three decimals at most.
package struct PlainFormat: TableFormat {
  package static let name = "plain"

  package init() {}

  package init?(words: [Substring]) {
    guard words.isEmpty else { return nil }
  }
}

extension TableFormat where Self == PlainFormat {
  package static var plain: Self { PlainFormat() }
}
