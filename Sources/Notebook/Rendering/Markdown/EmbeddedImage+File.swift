extension EmbeddedImage {
  /// The image as a file, with the ending of its kind; nil where its text is no whole Base64.
  var file: (kind: String, bytes: [UInt8])? {
    guard let comma = source.firstIndex(of: ","), let slash = source.firstIndex(of: "/"),
      let bytes = Base64.decode(source[comma...].dropFirst())
    else { return nil }
    let kind = source[slash...].dropFirst().prefix { $0 != ";" && $0 != "+" }
    return (kind == "jpeg" ? "jpg" : String(kind), bytes)
  }
}

extension Base64 {
  /// The bytes of a text; nil where it ends in the middle of one or holds anything else.
  static func decode(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    let digits = text.utf8.prefix { $0 != UInt8(ascii: "=") }
    for digit in digits {
      guard let value = value(of: digit) else { return nil }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return digits.count % 4 == 1 ? nil : bytes
  }

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
