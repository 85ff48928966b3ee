/// Reads decimal numbers exactly: the nearest double to the written value.
enum Decimal {
  /// The powers of ten that are doubles without rounding.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// A number in its parts, and where it ends; of more than 19 digits the mantissa is wrong.
  private struct Parts {
    var mantissa: UInt64 = 0
    var digits = 0
    var exponent = 0
    var isNegative = false
    var end = 0
  }

  /// The number that a cell holds; nil for what is no finite number.
  static func value(_ text: Bytes) -> Double? {
    let trimmed = text.trimmingBlanks
    guard let base = trimmed.baseAddress, let parts = parts(base, trimmed.count),
      parts.end == trimmed.count
    else { return nil }
    if let exact = exact(parts) { return exact }
    let value = Double(String(decoding: trimmed, as: UTF8.self))
    // What is beyond any measurement would make means and distances infinite.
    return value.flatMap { abs($0) <= 1e100 ? $0 : nil }
  }

  /// The correctly rounded value: an integer below 2^53 times or divided by an exact power of ten
  /// is rounded once.
  ///
  /// - SeeAlso: William Clinger, “How to Read Floating Point Numbers Accurately”, 1990.
  @inline(__always)
  private static func exact(_ parts: Parts) -> Double? {
    guard parts.digits <= 19, parts.mantissa <= 1 << 53,
      let magnitude = scaled(Int64(parts.mantissa), parts.exponent)
    else { return nil }
    return parts.isNegative ? -magnitude : magnitude
  }

  /// An integer of at most 2^53 times a power of ten; nil where that is not rounded only once.
  @inline(__always)
  static func scaled(_ mantissa: Int64, _ exponent: Int) -> Double? {
    guard exponent.magnitude <= 22 else { return nil }
    let power = powers[Int(exponent.magnitude)]
    return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
  }

  @inline(__always)
  private static func parts(_ text: UnsafePointer<UInt8>, _ count: Int) -> Parts? {
    var parts = Parts()
    var position = 0
    if position < count, text[position] == .hyphen || text[position] == UInt8(ascii: "+") {
      parts.isNegative = text[position] == .hyphen
      position += 1
    }
    let start = position
    readDigits(text, count, &position, &parts)
    var digitCount = position - start
    if position < count, text[position] == .dot {
      position += 1
      let fraction = position
      readDigits(text, count, &position, &parts)
      parts.exponent = fraction - position
      digitCount += position - fraction
    }
    guard digitCount > 0 else { return nil }
    if position < count, text[position] | 0x20 == UInt8(ascii: "e") {
      guard readExponent(text, count, &position, &parts) else { return nil }
    }
    parts.end = position
    return parts
  }

  @inline(__always)
  private static func readDigits(
    _ text: UnsafePointer<UInt8>,
    _ count: Int,
    _ position: inout Int,
    _ parts: inout Parts
  ) {
    let start = position
    while position < count {
      let digit = text[position] &- .zero
      guard digit < 10 else { break }
      parts.mantissa = parts.mantissa &* 10 &+ UInt64(digit)
      position += 1
    }
    parts.digits += position - start
  }

  private static func readExponent(
    _ text: UnsafePointer<UInt8>,
    _ count: Int,
    _ position: inout Int,
    _ parts: inout Parts
  ) -> Bool {
    position += 1
    var isNegative = false
    if position < count, text[position] == .hyphen || text[position] == UInt8(ascii: "+") {
      isNegative = text[position] == .hyphen
      position += 1
    }
    let start = position
    var exponent = 0
    while position < count, text[position].isDigit {
      exponent = min(exponent * 10 + Int(text[position] &- .zero), 100_000)
      position += 1
    }
    parts.exponent += isNegative ? -exponent : exponent
    return position > start
  }
}

extension Bytes {
  /// The text without blanks and tabs around it.
  fileprivate var trimmingBlanks: Bytes {
    var (low, high) = (0, count)
    while low < high, self[low] == .space || self[low] == .tab { low += 1 }
    while high > low, self[high - 1] == .space || self[high - 1] == .tab { high -= 1 }
    return part(low, high - low)
  }
}
