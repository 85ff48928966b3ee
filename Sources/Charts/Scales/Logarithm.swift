/// Logarithms to the base of ten, the same to the last bit on every machine, which those of a C
/// library are not.
enum Logarithm {
  private static let ln10 = 2.302585092994046
  private static let ln2 = 0.6931471805599453

  /// The decimal logarithm of a positive number, to about 15 digits.
  ///
  /// The number is s · 2^e with s in 1..<2, and ln s = 2 (z + z³/3 + z⁵/5 + …), z = (s − 1) / (s + 1).
  static func base10(_ number: Double) -> Double {
    let z = (number.significand - 1) / (number.significand + 1)
    var power = z
    var sum = 0.0
    for divisor in stride(from: 1.0, through: 35, by: 2) {
      sum += power / divisor
      power *= z * z
    }
    return (Double(number.exponent) * ln2 + 2 * sum) / ln10
  }
}
