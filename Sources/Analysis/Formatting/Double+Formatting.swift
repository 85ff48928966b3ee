internal import DecimalText

extension Double {
  /// The number with `digits` decimals and a comma at every third whole digit: `24,901.5`.
  ///
  /// The rounding looks at the exact value of the double, not at its shortest spelling: 2.675 is a
  /// little less than it looks and gives 2.67. Only exact halves are rounded away from zero. No
  /// locale plays a part. From 2^127 on the shortest spelling is shown; what is no number is `NaN`.
  ///
  /// ```swift
  /// 24901.46.formatted()  // 24,901.5
  /// ```
  ///
  /// - Parameter digits: How many decimals, taken as 0...15.
  /// - Returns: The text, the same on every machine.
  public func formatted(_ digits: Int = 1) -> String {
    DecimalText.fixed(self, decimals: digits) ?? spelling
  }

  /// The number rounded to its first `digits` digits, wherever the decimal point stands: `1,230`,
  /// `0.0123`.
  ///
  /// It is rounded as by `formatted(_:)`; zeros at the end say how far it was rounded: `0.500`. Zero
  /// is `0`. Below a millionth and from 2^127 on the shortest spelling is shown.
  ///
  /// ```swift
  /// 0.012345.formatted(significant: 3)  // 0.0123
  /// ```
  ///
  /// - Parameter digits: How many digits from the first that is not zero, taken as 1...15.
  /// - Returns: The text, the same on every machine.
  public func formatted(significant digits: Int) -> String {
    DecimalText.significant(self, digits: digits) ?? spelling
  }

  /// The number as by `formatted(_:)`, with a plus sign when it is positive: `+0.5`.
  ///
  /// ```swift
  /// 0.46.signed()  // +0.5
  /// ```
  ///
  /// - Parameter digits: How many decimals, taken as 0...15.
  /// - Returns: The text; what is rounded to zero has no sign.
  public func signed(_ digits: Int = 1) -> String {
    let text = formatted(digits)
    return self > 0 && text.contains { $0 != "0" && $0 != "." } ? "+" + text : text
  }

  /// The number in thousands `k`, millions `M`, billions `B` or trillions `T`, with one decimal.
  ///
  /// Below a thousand it has no unit: `12.3`. It is rounded once, as by `formatted(_:)`, and a
  /// no-break space stands before the unit.
  ///
  /// ```swift
  /// 1_234_567.8.compact()  // 1.2 M
  /// ```
  public func compact() -> String { DecimalText.compact(self) ?? spelling }

  /// The share as a percentage: 0.1234 gives `12 %`, with a no-break space before the sign.
  ///
  /// The share is multiplied by a hundred without a rounding error and then rounded once.
  ///
  /// ```swift
  /// 0.1234.percent(1)  // 12.3 %
  /// ```
  ///
  /// - Parameter digits: How many decimals the percentage has, taken as 0...13.
  /// - Returns: The text, the same on every machine.
  public func percent(_ digits: Int = 0) -> String {
    DecimalText.percent(self, decimals: digits) ?? (self * 100).spelling + "\u{A0}%"
  }

  /// The shortest digits that give the number back, or a word or a sign for what is none.
  private var spelling: String {
    let sign = self < 0 ? DecimalText.minus : ""
    return isNaN ? "NaN" : sign + (isFinite ? magnitude.description : "∞")
  }
}
