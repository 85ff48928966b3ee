/// The character set of Western Windows, of which Latin-1 is nearly a part.
enum Windows1252 {
  /// What the bytes 80 to 9F mean; five of them mean nothing.
  private static let middle = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars
  )

  /// The text in UTF-8.
  static func utf8(_ text: Bytes) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 16)
    for byte in text {
      switch byte {
      case 0..<0x80: result.append(byte)
      case 0x80..<0xA0: appendUTF8(middle[Int(byte) - 0x80].value, to: &result)
      default: appendUTF8(UInt32(byte), to: &result)
      }
    }
    return result
  }

  /// Whether text that is not UTF-8 is rather this than UTF-8 with some damage: it has more bytes
  /// that fit no character than characters of more than one byte.
  static func isLikely(_ text: Bytes) -> Bool {
    var (position, damaged, intact) = (0, 0, 0)
    while position < text.count {
      let rest = text.part(position, text.count - position)
      let length = firstInvalidUTF8(in: rest) ?? rest.count
      intact += rest.prefix(length).count { $0 >= 0xC0 }
      if length < rest.count { damaged += 1 }
      position += length + 1
    }
    return damaged > intact
  }
}
