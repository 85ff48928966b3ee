/// Places numbers: a domain onto the interval from `start` to `end`, by differences or by ratios.
struct NumericScale: Sendable {
  let lower: Double
  let upper: Double
  let start: Double
  let end: Double
  var type = ScaleType.linear

  /// Whether the number lies in the domain; it does not where it has no place at all.
  func contains(_ number: Double) -> Bool { lower <= number && number <= upper }

  /// Halves before it subtracts, so that no finite domain overflows; nil for a number without a place.
  func position(of number: Double) -> Double? {
    switch type {
    case .linear: return place((number / 2 - lower / 2) / (upper / 2 - lower / 2))
    case .log:
      guard number > 0 else { return nil }
      let first = Logarithm.base10(lower)
      return place((Logarithm.base10(number) - first) / (Logarithm.base10(upper) - first))
    }
  }

  private func place(_ share: Double) -> Double { start + share * (end - start) }

  /// The position of the nearest number inside the domain.
  func clampedPosition(of number: Double) -> Double {
    if number <= lower { return start }
    return number >= upper ? end : position(of: number) ?? start
  }
}
