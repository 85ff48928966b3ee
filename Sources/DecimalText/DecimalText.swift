/// Numbers as a reader sees them, by one rule wherever a report shows one: in its prose, its tables
/// and its charts.
///
/// "," between thousands, "." before decimals, a true minus sign, never "−0", no locale. The rounding
/// looks at the exact value of the double, not at its shortest spelling: 2.675 is a little less than
/// it looks and gives 2.67. Only exact halves are rounded away from zero.
package enum DecimalText {
  /// The most decimals that mean anything for a double.
  package static let mostDecimals = 15

  /// The sign of a negative number, as wide as a plus.
  package static let minus = "\u{2212}"

  /// The number with commas at every third digit: `24,901`.
  package static func grouped(_ value: Int) -> String {
    (value < 0 ? minus : "") + grouped(digits: String(value.magnitude))
  }

  /// The number with `decimals` decimals, from 0 to 15; nil for what is not finite, and for
  /// magnitudes that 128 bits do not hold.
  package static func fixed(_ value: Double, decimals: Int) -> String? {
    let decimals = min(max(decimals, 0), mostDecimals)
    guard let scaled = rounded(value, timesPowerOfTen: decimals) else { return nil }
    return text(scaled, isNegative: value < 0, decimals: decimals)
  }

  /// The ratio as a percentage, 0.1234 as `12 %` with a no-break space; nil as for ``fixed``.
  ///
  /// The ratio is multiplied by a hundred without a rounding error and then rounded once.
  package static func percent(_ ratio: Double, decimals: Int) -> String? {
    let decimals = min(max(decimals, 0), mostDecimals - 2)
    guard let scaled = rounded(ratio, timesPowerOfTen: decimals + 2) else { return nil }
    return text(scaled, isNegative: ratio < 0, decimals: decimals) + "\u{A0}%"
  }

  /// The magnitude times 10^`power`, rounded to a whole number.
  static func rounded(_ value: Double, timesPowerOfTen power: Int) -> UInt128? {
    guard value.isFinite else { return nil }
    if power < 0 {
      guard value.magnitude < 0x1p127 else { return nil }
      return divided(UInt128(value.magnitude), byPowerOfTen: -power)
    }
    let significand = UInt128(value.significandBitPattern) | (value.isNormal ? 1 << 52 : 0)
    let exponent = value.isNormal ? Int(value.exponentBitPattern) - 1075 : -1074
    let scaled = significand * powerOfTen(power)
    if exponent >= 0 {
      return scaled.leadingZeroBitCount > exponent ? scaled << UInt128(exponent) : nil
    }
    guard exponent > -128 else { return 0 }
    return (scaled >> UInt128(-exponent)) + ((scaled >> UInt128(-exponent - 1)) & 1)
  }

  /// The number over 10^`power`, rounded to a whole number; `power` is at least 1.
  static func divided(_ value: UInt128, byPowerOfTen power: Int) -> UInt128 {
    let unit = powerOfTen(power)
    return (value + unit / 2) / unit
  }

  /// 10^`power`, for 0...38.
  static func powerOfTen(_ power: Int) -> UInt128 {
    (0..<power).reduce(UInt128(1)) { product, _ in product * 10 }
  }

  static func text(_ scaled: UInt128, isNegative: Bool, decimals: Int) -> String {
    var digits = String(scaled)
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    return (isNegative && scaled > 0 ? minus : "")
      + grouped(digits: String(digits.dropLast(decimals)))
      + (decimals > 0 ? "." + digits.suffix(decimals) : "")
  }

  /// Puts a comma at every third digit, counted from the right.
  private static func grouped(digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
