/// A whole that is shared out: how much each of several has of it, in ascending order.
struct Shares {
  private let values: [Int]
  private let total: Int

  /// Takes what each has, at least 0, in any order.
  init(_ values: [Int]) {
    self.values = values.sortedByDigits()
    total = values.reduce(0, +)
  }

  var count: Int { values.count }

  /// The part of the `count` that have most; nil when the whole is nothing.
  func top(_ count: Int) -> Double? {
    total > 0 ? Double(values.suffix(count).reduce(0, +)) / Double(total) : nil
  }

  /// The Gini coefficient, in 0..<1; nil when the whole is nothing.
  ///
  /// G = Σ (2i − n − 1) xᵢ / (n Σ xᵢ), where xᵢ is the i-th smallest of n; summed in whole numbers.
  ///
  /// - SeeAlso: Christian Damgaard and Jacob Weiner, “Describing inequality in plant size or
  ///   fecundity”, Ecology 81, 2000, equation 2.
  var gini: Double? {
    guard total > 0 else { return nil }
    var sum = Int128(0)
    for (index, value) in values.enumerated() {
      sum += Int128(2 * index + 1 - count) * Int128(value)
    }
    return Double(sum) / (Double(count) * Double(total))
  }

  /// The entropy in bits, at least 0; nil when the whole is nothing.
  ///
  /// H = Σ pᵢ log₂ (1 / pᵢ), where pᵢ is the share of the i-th; who has nothing adds nothing.
  ///
  /// - SeeAlso: Claude Shannon, “A Mathematical Theory of Communication”, 1948. 2^H is the effective
  ///   number of Mark Hill, “Diversity and Evenness”, Ecology 54, 1973, of order 1.
  var entropy: Double? {
    guard total > 0 else { return nil }
    let whole = Double(total)
    return values.lazy.filter { $0 > 0 }.sum {
      Double($0) / whole * Binary.logarithm(of: whole / Double($0))
    }
  }
}
