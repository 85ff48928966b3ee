/// A number with a fixed number of decimals.
package struct DecimalFormat: TableFormat {
  package static let name = "decimal"
  package static let usage = "decimal 1"

  private let decimals: Int

  package init(decimals: Int) { self.decimals = decimals }

  package init?(words: [Substring]) {
    guard let decimals = NumberText.decimals(words, default: 1) else { return nil }
    self.init(decimals: decimals)
  }

  package func text(of value: Int) -> String? { text(of: Double(value)) }
  package func text(of value: Double) -> String? { NumberText.fixed(value, decimals: decimals) }
}

extension TableFormat where Self == DecimalFormat {
  package static func decimal(_ decimals: Int) -> Self { DecimalFormat(decimals: decimals) }
}
