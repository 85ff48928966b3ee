extension Double {
  /// The number with `digits` decimals and a comma at every third whole digit: `24,901.5`.
  ///
  /// The rounding looks at the exact value of the double, not at its shortest spelling: 2.675 is a
  /// little less than it looks and gives 2.67. Only exact halves are rounded away from zero. No
  /// locale plays a part. From 2^127 on the shortest spelling is shown; what is no number is `NaN`.
  ///
  /// - Parameter digits: How many decimals, taken as 0...15.
  /// - Returns: The text, the same on every machine.
  public func formatted(_ digits: Int = 1) -> String {
    guard isFinite else { return isNaN ? "NaN" : (self < 0 ? "-∞" : "∞") }
    guard let scaled = roundedTimesPowerOfTen(Swift.min(Swift.max(digits, 0), 15)) else {
      return description
    }
    return decimalText(scaled, digits: Swift.min(Swift.max(digits, 0), 15))
  }

  /// The share as a percentage: 0.1234 gives `12 %`, with a no-break space before the sign.
  ///
  /// The share is multiplied by a hundred without a rounding error and then rounded once.
  ///
  /// - Parameter digits: How many decimals the percentage has, taken as 0...13.
  /// - Returns: The text, the same on every machine.
  public func percent(_ digits: Int = 0) -> String {
    let digits = Swift.min(Swift.max(digits, 0), 13)
    guard isFinite else { return formatted() + "\u{A0}%" }
    guard let scaled = roundedTimesPowerOfTen(digits + 2) else { return "\(self * 100)\u{A0}%" }
    return decimalText(scaled, digits: digits) + "\u{A0}%"
  }

  /// The magnitude times 10^`power`, rounded to a whole number; nil where 128 bits do not hold it.
  private func roundedTimesPowerOfTen(_ power: Int) -> UInt128? {
    guard self != 0 else { return 0 }
    let significand = UInt128(significandBitPattern) | (isNormal ? 1 << 52 : 0)
    let exponent = isNormal ? Int(exponentBitPattern) - 1075 : -1074
    let scaled = significand * (0..<power).reduce(UInt128(1)) { power, _ in power * 10 }
    if exponent >= 0 {
      return scaled.leadingZeroBitCount > exponent ? scaled << UInt128(exponent) : nil
    }
    guard exponent > -128 else { return 0 }
    return (scaled >> UInt128(-exponent)) + ((scaled >> UInt128(-exponent - 1)) & 1)
  }

  private func decimalText(_ scaled: UInt128, digits: Int) -> String {
    let sign = self < 0 && scaled > 0 ? "-" : ""
    var text = String(scaled)
    if text.utf8.count <= digits {
      text = String(repeating: "0", count: digits + 1 - text.utf8.count) + text
    }
    let whole = groupedByThousands(text.dropLast(digits))
    return sign + whole + (digits > 0 ? "." + text.suffix(digits) : "")
  }
}

extension Int {
  /// The number with a comma at every third digit: `24,901`.
  public func formatted() -> String {
    (self < 0 ? "-" : "") + groupedByThousands(Substring(String(magnitude)))
  }
}

/// Puts a comma at every third digit, counted from the right.
private func groupedByThousands(_ digits: Substring) -> String {
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return text
}
