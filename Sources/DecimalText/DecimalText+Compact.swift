extension DecimalText {
  /// A thousand, a million, a billion, a trillion.
  private static let units = ["k", "M", "B", "T"]

  /// The number with one decimal and the unit that it fills: `24.9 k`; below a thousand as it is.
  package static func compact(_ value: Int) -> String {
    guard value.magnitude >= 1000 else { return grouped(value) }
    return compact(UInt128(value.magnitude), isNegative: value < 0)
  }

  /// The number with one decimal and the unit that it fills, if any; nil as for ``fixed``.
  package static func compact(_ value: Double) -> String? {
    guard let tenths = rounded(value, timesPowerOfTen: 1), tenths >= 10_000 else {
      return fixed(value, decimals: 1)
    }
    // The fraction cannot move a rounding to hundreds or more, which begins at a whole number.
    return compact(UInt128(value.magnitude), isNegative: value < 0)
  }

  private static func compact(_ magnitude: UInt128, isNegative: Bool) -> String {
    var (unit, tenths) = (0, divided(magnitude, byPowerOfTen: 2))
    while tenths >= 10_000, unit < units.count - 1 {
      unit += 1
      tenths = divided(magnitude, byPowerOfTen: unit * 3 + 2)
    }
    return text(tenths, isNegative: isNegative, decimals: 1) + "\u{A0}" + units[unit]
  }
}
