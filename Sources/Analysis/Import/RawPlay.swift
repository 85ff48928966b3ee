/// The fields of one record, still as pieces of the text.
struct RawPlay {
  enum Value { case absent, null, text(JSONText), word(JSONText), nested }

  var endTime = Value.absent
  var artist = Value.absent
  var track = Value.absent
  var milliseconds = Value.absent

  var hasNeitherTimeNorLength: Bool {
    if case .absent = endTime, case .absent = milliseconds { true } else { false }
  }

  /// Reads an object whose opening brace is next; of a repeated key the last value counts.
  mutating func scan(_ scanner: inout JSONScanner, keys: PlayKeys) throws(JSONDamage) {
    try scanner.expect(.openBrace, "'{'")
    if scanner.take(.closeBrace) { return }
    repeat {
      let key = try scanner.string()
      try scanner.expect(.colon, "':'")
      try scanValue(&scanner, of: key, keys: keys)
    } while scanner.take(.comma)
    try scanner.expect(.closeBrace, "',' or '}'")
  }

  @inline(__always)
  private mutating func scanValue(
    _ scanner: inout JSONScanner,
    of key: JSONText,
    keys: PlayKeys
  ) throws(JSONDamage) {
    if key.hasEscapes { return try scanEscaped(&scanner, key, keys) }
    let name = scanner.bytes(of: key)
    if name.spells(keys.endTime) {
      endTime = try Self.value(&scanner)
    } else if name.spells(keys.artist) {
      artist = try Self.value(&scanner)
    } else if name.spells(keys.track) {
      track = try Self.value(&scanner)
    } else if name.spells(keys.milliseconds) {
      milliseconds = try Self.value(&scanner)
    } else {
      try scanner.skipValue()
    }
  }

  /// A key may be written with escapes, though no export does.
  private mutating func scanEscaped(
    _ scanner: inout JSONScanner,
    _ key: JSONText,
    _ keys: PlayKeys
  ) throws(JSONDamage) {
    var decoded: [UInt8] = []
    _ = JSONString.append(scanner.bytes(of: key), to: &decoded)
    let value = try Self.value(&scanner)
    decoded.withUnsafeBufferPointer { name in
      if name.spells(keys.endTime) { endTime = value }
      if name.spells(keys.artist) { artist = value }
      if name.spells(keys.track) { track = value }
      if name.spells(keys.milliseconds) { milliseconds = value }
    }
  }

  private static func value(_ scanner: inout JSONScanner) throws(JSONDamage) -> Value {
    switch scanner.next() {
    case .quote: return .text(try scanner.string())
    case .openBrace, .openBracket:
      try scanner.skipValue()
      return .nested
    case UInt8(ascii: "n"):
      try scanner.skipValue()
      return .null
    default:
      let start = scanner.offset
      try scanner.skipValue()
      return .word(JSONText(start: start, count: scanner.offset - start))
    }
  }
}
