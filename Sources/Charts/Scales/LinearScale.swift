/// Places numbers in proportion: `domain` onto the interval from `start` to `end`.
struct LinearScale: Sendable {
  let lower: Double
  let upper: Double
  let start: Double
  let end: Double

  func contains(_ number: Double) -> Bool { lower <= number && number <= upper }

  /// Halves before it subtracts, so that no finite domain overflows.
  func position(of number: Double) -> Double {
    let share = (number / 2 - lower / 2) / (upper / 2 - lower / 2)
    return start + share * (end - start)
  }

  /// The position of the nearest number inside the domain.
  func clampedPosition(of number: Double) -> Double {
    position(of: min(max(number, lower), upper))
  }
}
