/// Where and why a text is not the JSON that was expected.
struct JSONDamage: Error, Equatable {
  /// The byte counted from 0; nil when the whole text is meant.
  let offset: Int?
  let reason: String
}

/// A piece of a scanned text: a string without its quotes, or a number as it is written.
struct JSONText {
  let start: Int
  let count: Int
  var hasEscapes = false
}

/// A cursor over JSON text that reads one token at a time and copies nothing.
struct JSONScanner {
  let text: Bytes
  let base: UnsafePointer<UInt8>
  private let count: Int
  private(set) var offset = 0

  /// Starts at the first byte after a byte order mark; `text` must not be empty.
  init?(_ text: Bytes) {
    guard let base = text.baseAddress, !text.isEmpty else { return nil }
    self.text = text
    self.base = base
    count = text.count
    if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { offset = 3 }
  }

  var isAtEnd: Bool { offset >= count }

  /// Goes on at another byte.
  @inline(__always)
  mutating func move(to offset: Int) { self.offset = offset }

  /// The byte at the cursor after blanks, or 0 at the end.
  @inline(__always)
  mutating func next() -> UInt8 {
    while offset < count {
      let byte = base[offset]
      if byte > 0x20 { return byte }
      guard byte == .space || byte == .newline || byte == .carriageReturn || byte == .tab else {
        return byte
      }
      offset += 1
      // Records are usually indented by blanks, four at a time.
      if byte == .newline { skipIndentation() }
    }
    return 0
  }

  @inline(__always)
  private mutating func skipIndentation() {
    let raw = UnsafeRawPointer(base)
    while offset + 4 <= count,
      raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self) == 0x2020_2020
    {
      offset += 4
    }
  }

  /// Passes the next byte if it is `byte`.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte, offset < count else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ expectation: StaticString) throws(JSONDamage) {
    guard take(byte) else { throw unexpected(expectation) }
  }

  /// Passes a string, the cursor being at its opening quote or before it.
  @inline(__always)
  mutating func string() throws(JSONDamage) -> JSONText {
    guard take(.quote) else { throw unexpected("a string") }
    let start = offset
    var hasEscapes = false
    while true {
      skipPlainText()
      guard offset < count else { throw damage("the text ends inside a string", at: start - 1) }
      if base[offset] == .quote { break }
      if base[offset] == .backslash {
        hasEscapes = true
        offset = min(offset + 2, count)
      } else {
        offset += 1
      }
    }
    offset += 1
    return JSONText(start: start, count: offset - 1 - start, hasEscapes: hasEscapes)
  }

  /// Moves on to the next quote or backslash, eight bytes a step.
  @inline(__always)
  private mutating func skipPlainText() {
    let raw = UnsafeRawPointer(base)
    while offset + 8 <= count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      )
      let hits =
        zeroBytes(word ^ 0x2222_2222_2222_2222)
        | zeroBytes(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      if hits != 0 {
        offset += hits.trailingZeroBitCount / 8
        return
      }
      offset += 8
    }
    while offset < count, base[offset] != .quote, base[offset] != .backslash { offset += 1 }
  }

  /// Passes a number, `true`, `false` or `null` and returns its spelling.
  @inline(__always)
  mutating func word() throws(JSONDamage) -> JSONText {
    _ = next()
    let start = offset
    while offset < count, Self.isWordByte(base[offset]) { offset += 1 }
    guard offset > start else { throw unexpected("a value") }
    return JSONText(start: start, count: offset - start)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isDigit || (byte | 0x20) &- 0x61 < 26 || byte == .hyphen || byte == .dot
      || byte == UInt8(ascii: "+")
  }

  /// Passes a value of any kind.
  @inline(__always)
  mutating func skipValue() throws(JSONDamage) {
    switch next() {
    case .quote: _ = try string()
    case .openBrace, .openBracket: try skipNested()
    default: try checkWord(word())
    }
  }

  /// Deeper than this no export nests its values; reading on at each of a million openings would
  /// take as many times as long as the text.
  private static let deepest = 64

  /// Passes an object or an array; the depth is counted, not the call stack used.
  private mutating func skipNested() throws(JSONDamage) {
    let start = offset
    var closers: [UInt8] = []
    repeat {
      guard closers.count < Self.deepest else {
        throw damage("values are nested too deeply", at: start)
      }
      switch next() {
      case .openBrace: closers.append(.closeBrace)
      case .openBracket: closers.append(.closeBracket)
      case .closeBrace, .closeBracket:
        guard closers.popLast() == base[offset] else { throw unexpected("a matching bracket") }
      case .quote:
        _ = try string()
        continue
      case .comma, .colon: break
      default:
        guard !isAtEnd else { throw damage("the text ends inside this value", at: start) }
        try checkWord(word())
        continue
      }
      offset += 1
    } while !closers.isEmpty
  }

  private func checkWord(_ word: JSONText) throws(JSONDamage) {
    let spelling = bytes(of: word)
    if spelling[0].isDigit || spelling[0] == .hyphen { return }
    if spelling.spells("null") || spelling.spells("true") || spelling.spells("false") { return }
    throw damage(
      "expected a value, found '\(String(decoding: spelling, as: UTF8.self))'",
      at: word.start
    )
  }

  func bytes(of piece: JSONText) -> Bytes { text.part(piece.start, piece.count) }

  // MARK: Damage

  func damage(_ reason: String, at offset: Int) -> JSONDamage {
    JSONDamage(offset: offset, reason: reason)
  }

  mutating func unexpected(_ expectation: StaticString) -> JSONDamage {
    let byte = next()
    guard !isAtEnd else { return damage("expected \(expectation) and the text ends", at: count) }
    let found = byte > 0x20 && byte < 0x7F ? "'\(Unicode.Scalar(byte))'" : "byte \(byte)"
    return damage("expected \(expectation), found \(found)", at: offset)
  }
}
