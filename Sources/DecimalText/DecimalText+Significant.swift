extension DecimalText {
  /// The most significant digits that mean anything for a double.
  package static let mostSignificantDigits = 15

  /// The number with `digits` significant digits, from 1 to 15: 1234.5 with two is `1,200`.
  ///
  /// Zero is `0`. Nil for what is not finite, for magnitudes that 128 bits do not hold, and for those
  /// below a millionth, whose zeros no reader would count.
  package static func significant(_ value: Double, digits: Int) -> String? {
    guard value != 0 else { return "0" }
    guard value.isFinite, value.magnitude >= 1e-6 else { return nil }
    let digits = min(max(digits, 1), mostSignificantDigits)
    // The power of ten at or just below the number's; rounding may also carry it to the next one.
    var exponent = Int((Double(value.exponent) * 0.301_03).rounded(.down))
    while true {
      let decimals = digits - 1 - exponent
      guard let scaled = rounded(value, timesPowerOfTen: decimals) else { return nil }
      guard scaled >= powerOfTen(digits) else {
        let whole = decimals < 0 ? scaled * powerOfTen(-decimals) : scaled
        return text(whole, isNegative: value < 0, decimals: max(decimals, 0))
      }
      exponent += 1
    }
  }
}
