internal import DecimalText

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
    DecimalText.fixed(self, decimals: digits) ?? special
  }

  /// The share as a percentage: 0.1234 gives `12 %`, with a no-break space before the sign.
  ///
  /// The share is multiplied by a hundred without a rounding error and then rounded once.
  ///
  /// - Parameter digits: How many decimals the percentage has, taken as 0...13.
  /// - Returns: The text, the same on every machine.
  public func percent(_ digits: Int = 0) -> String {
    DecimalText.percent(self, decimals: digits)
      ?? (isFinite ? "\(self * 100)\u{A0}%" : special + "\u{A0}%")
  }

  private var special: String {
    isFinite ? description : isNaN ? "NaN" : self < 0 ? "-∞" : "∞"
  }
}

extension Int {
  /// The number with a comma at every third digit: `24,901`.
  public func formatted() -> String { DecimalText.grouped(self) }
}
