/// A name in plain letters: case folded, in parts, without accents, and with ASCII punctuation.
///
/// `Ëlan – “Añil…”` and `elan - "anil..."` are one plain text. A mark is an accent, and goes, on
/// Latin and Greek letters; on Cyrillic ones only the stress marks and the dots of `ё` do, for `й`
/// is a letter of its own. All other scripts keep their marks: `ガ` is not `カ`.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  /// Where in the name each byte comes from; empty when the name is ASCII, for then nothing moved.
  private var origins: [Int] = []
  private var folded: [UInt8] = []
  /// The letter that a mark would stand on.
  private var base: UInt32 = 0

  /// Reads well-formed UTF-8; of an ASCII name nothing is allocated once there is room for it.
  mutating func read(_ name: Bytes) {
    bytes.removeAll(keepingCapacity: true)
    if !origins.isEmpty { origins.removeAll(keepingCapacity: true) }
    if name.isASCII { return CaseFolding.append(name, to: &bytes) }
    base = 0
    var position = 0
    while position < name.count {
      let length = Self.length(startingWith: name[position])
      append(name.part(position, length))
      while origins.count < bytes.count { origins.append(position) }
      position += length
    }
  }

  /// The part of the name that became a part of the plain text.
  func origin(of range: Range<Int>, in name: Bytes) -> Range<Int> {
    guard !origins.isEmpty else { return range }
    let end = range.upperBound < origins.count ? origins[range.upperBound] : name.count
    return range.lowerBound < origins.count ? origins[range.lowerBound]..<end : end..<end
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func length(startingWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : (byte < 0xE0 ? 2 : (byte < 0xF0 ? 3 : 4))
  }

  /// Appends one character of the name.
  private mutating func append(_ character: Bytes) {
    switch character[0] {
    case 0..<0x80: return appendSign(Self.folded(character[0]))
    case 0xC3...0xC5:
      let letter = PlainLetters.latin[Int(character[0] - 0xC3) << 6 | Int(character[1] & 0x3F)]
      if letter > 0 { return appendSign(letter) }
    case 0xE2 where character[1] == 0x80, 0xE3:  // typographic signs and kana have no case
      let scalar = UInt32(character[0] & 0x0F) << 12 | UInt32(character[1] & 0x3F) << 6
      return append(scalar | UInt32(character[2] & 0x3F))
    case 0xE4...0xE9:  // ideographs, which have neither case nor parts
      base = 0x4E00
      return bytes.append(contentsOf: character)
    default: break
    }
    appendFolded(character)
  }

  private mutating func appendFolded(_ character: Bytes) {
    folded.removeAll(keepingCapacity: true)
    CaseFolding.append(character, to: &folded)
    var (decoder, iterator) = (UTF8(), folded.makeIterator())
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { append(scalar.value) }
  }

  private mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: appendSign(UInt8(scalar))
    case 0x131: append(0x69)  // Turkish capitals fold to `i`, so that `ı` has to as well.
    case 0x300...0x36F where Self.isAccent(scalar, on: base): break
    case 0xAC00...0xD7A3: appendHangul(scalar - 0xAC00)
    case 0xFF01...0xFF5E: append(scalar - 0xFEE0)  // the wide forms of ASCII
    default:
      if let parts = PlainLetters.shared.parts(of: scalar) {
        for part in parts { appendPart(part) }
      } else {
        appendPart(scalar)
      }
    }
  }

  /// Appends a scalar that stands for itself or for an ASCII sign.
  private mutating func appendPart(_ scalar: UInt32) {
    if scalar < 0x80 { return appendSign(UInt8(scalar)) }
    if let signs = PlainSigns.signs(for: scalar) {
      for sign in signs.utf8 { appendSign(sign) }
    } else {
      if Unicode.Scalar(scalar)?.properties.canonicalCombiningClass == .notReordered {
        base = scalar
      }
      appendUTF8(scalar, to: &bytes)
    }
  }

  private mutating func appendSign(_ sign: UInt8) {
    base = UInt32(sign)
    bytes.append(sign)
  }

  /// Appends the two or three letters of a syllable (The Unicode Standard, section 3.12).
  private mutating func appendHangul(_ syllable: UInt32) {
    base = 0xAC00
    appendUTF8(0x1100 + syllable / 588, to: &bytes)
    appendUTF8(0x1161 + syllable % 588 / 28, to: &bytes)
    if syllable % 28 > 0 { appendUTF8(0x11A7 + syllable % 28, to: &bytes) }
  }

  /// Whether a mark of U+0300 to U+036F says nothing about which letter it is.
  static func isAccent(_ mark: UInt32, on base: UInt32) -> Bool {
    switch base {
    case 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
    case 0x370...0x3FF, 0x1F00...0x1FFF: true
    case 0x400...0x52F: mark == 0x300 || mark == 0x301 || (mark == 0x308 && base == 0x435)
    default: false
    }
  }
}
