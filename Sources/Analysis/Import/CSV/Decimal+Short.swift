extension Decimal {
  /// How many bytes `shortValue` may look at.
  static let shortLimit = 16

  /// The number at `start` and how many bytes it takes, for the short ones that files are full of:
  /// up to eight characters before an exponent of up to two digits; nil for all others.
  ///
  /// The characters are looked at together: the first eight are one word, from which the point is
  /// taken out, and whose digits are added up in pairs.
  ///
  /// - Parameter start: At least `shortLimit` bytes that may be read.
  /// - Returns: The number, correctly rounded, and its length; what comes after it may be anything but
  ///   a digit.
  /// - SeeAlso: Daniel Lemire, “Quickly parsing eight digits”, 2018.
  @inline(__always)
  static func shortValue(_ start: UnsafePointer<UInt8>) -> (value: Double, count: Int)? {
    let sign = start[0] == .hyphen ? 1 : 0
    let text = start + sign
    let raw = UnsafeRawPointer(text).loadUnaligned(as: UInt64.self)
    let word = UInt64(littleEndian: raw) ^ 0x3030_3030_3030_3030
    // The top bit of each byte that is no digit.
    var marks = ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | word
    marks &= 0x8080_8080_8080_8080
    guard marks != 0 else { return nil }
    let whole = marks.trailingZeroBitCount &>> 3
    var (end, digits, digitCount) = (whole, word, whole)
    if text[whole] == .dot {
      marks &= marks &- 1
      end = marks == 0 ? 8 : marks.trailingZeroBitCount &>> 3
      if marks == 0, text[8].isDigit { return nil }
      let before = (1 &<< UInt64(truncatingIfNeeded: whole &* 8)) &- 1
      digits = word & before | (word &>> 8) & ~before
      digitCount = end &- 1
    }
    guard digitCount > 0 else { return nil }
    // Zeros come before the first digit, and what follows the last one falls out.
    digits &<<= UInt64(truncatingIfNeeded: (8 &- digitCount) &* 8)
    var exponent = whole &- digitCount
    if text[end] | 0x20 == UInt8(ascii: "e") {
      guard let (power, count) = shortExponent(text + end + 1) else { return nil }
      exponent &+= power
      end &+= 1 &+ count
    }
    guard let magnitude = scaled(sum(ofDigits: digits), exponent) else { return nil }
    return (sign == 0 ? magnitude : -magnitude, sign &+ end)
  }

  /// The number whose decimal digits are the eight bytes, the first of them lowest.
  @inline(__always)
  private static func sum(ofDigits digits: UInt64) -> Int64 {
    let pairs = (digits &* 2561) &>> 8 & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 6_553_601) &>> 16 & 0x0000_FFFF_0000_FFFF
    return Int64(truncatingIfNeeded: (fours &* 42_949_672_960_001) &>> 32)
  }

  /// One or two digits, with or without a sign.
  private static func shortExponent(_ text: UnsafePointer<UInt8>) -> (power: Int, count: Int)? {
    let isNegative = text[0] == .hyphen
    let sign = isNegative || text[0] == UInt8(ascii: "+") ? 1 : 0
    guard text[sign].isDigit else { return nil }
    var (power, count) = (Int(text[sign] &- .zero), sign + 1)
    if text[count].isDigit {
      power = power * 10 + Int(text[count] &- .zero)
      count += 1
      if text[count].isDigit { return nil }
    }
    return (isNegative ? -power : power, count)
  }
}
