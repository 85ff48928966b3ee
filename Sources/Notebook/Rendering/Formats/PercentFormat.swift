/// A ratio from 0 to 1, as a percentage with a fixed number of decimals.
package struct PercentFormat: TableFormat {
  package static let name = "percent"
  package static let usage = "percent 1"

  private let decimals: Int

  package init(decimals: Int) { self.decimals = decimals }

  package init?(words: [Substring]) {
    guard let decimals = NumberText.decimals(words, default: 0) else { return nil }
    self.init(decimals: decimals)
  }

  package func text(of value: Int) -> String? { text(of: Double(value)) }
  package func text(of value: Double) -> String? { NumberText.percent(value, decimals: decimals) }
  package var saysUnit: Bool { true }
  package var isSummable: Bool { false }
}

extension TableFormat where Self == PercentFormat {
  package static func percent(_ decimals: Int) -> Self { PercentFormat(decimals: decimals) }
}
