/// The decoding of JSON strings that hold escapes or ill-formed UTF-8.
enum JSONString {
  /// Appends the text that `escaped` stands for.
  ///
  /// - Returns: False when something had to become U+FFFD: half of a surrogate pair, an unknown escape
  ///   or ill-formed UTF-8.
  static func append(_ escaped: Bytes, to result: inout [UInt8]) -> Bool {
    var isFaithful = true
    var position = 0
    var decoded: [UInt8] = []
    while position < escaped.count {
      if escaped[position] == .backslash {
        isFaithful = unescape(escaped, at: &position, to: &decoded) && isFaithful
      } else {
        decoded.append(escaped[position])
        position += 1
      }
    }
    let isWellFormed = decoded.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) == nil }
    if isWellFormed {
      result.append(contentsOf: decoded)
    } else {
      result.append(contentsOf: String(decoding: decoded, as: UTF8.self).utf8)
    }
    return isFaithful && isWellFormed
  }

  private static func unescape(
    _ text: Bytes,
    at position: inout Int,
    to result: inout [UInt8]
  ) -> Bool {
    guard position + 1 < text.count else {
      position += 1
      appendUTF8(0xFFFD, to: &result)
      return false
    }
    let letter = text[position + 1]
    if letter == UInt8(ascii: "u") { return unescapeScalar(text, at: &position, to: &result) }
    position += 2
    guard let byte = plainEscape(letter) else {
      appendUTF8(0xFFFD, to: &result)
      return false
    }
    result.append(byte)
    return true
  }

  private static func plainEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case .quote, .backslash, UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): .newline
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    default: nil
    }
  }

  private static func unescapeScalar(
    _ text: Bytes,
    at position: inout Int,
    to result: inout [UInt8]
  ) -> Bool {
    guard let unit = codeUnit(text, at: position) else {
      position += 2
      appendUTF8(0xFFFD, to: &result)
      return false
    }
    position += 6
    if unit & 0xFC00 == 0xD800, let low = codeUnit(text, at: position), low & 0xFC00 == 0xDC00 {
      position += 6
      appendUTF8(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), to: &result)
      return true
    }
    appendUTF8(unit, to: &result)
    return unit & 0xF800 != 0xD800
  }

  /// The value of `\uXXXX` at `position`, if it is there.
  private static func codeUnit(_ text: Bytes, at position: Int) -> UInt32? {
    guard position + 6 <= text.count, text[position] == .backslash,
      text[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for index in (position + 2)..<(position + 6) {
      guard let digit = hexadecimalDigit(text[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    if byte.isDigit { return UInt32(byte &- .zero) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
