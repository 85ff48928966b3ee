internal import CBytes

/// Reads the records of a history file one after the other, most of them by their shape.
///
/// All records of a file are laid out alike: the same keys in the same order with the same blanks.
/// So the text between two values is compared with that of a record before, and only what differs is
/// read key by key.
struct RecordScanner {
  /// One value of a record: the text before it, and what it is.
  private struct Slot {
    /// Where the text before the value stands in the record that the shape was learned from.
    let start: Int
    let count: Int
    let field: PlayField
    /// Tells the keys that are only compared from each other.
    let keyHash: UInt64
  }

  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var shape: [Slot] = []
  /// For each slot the last value that was hashed, since most of them repeat.
  private var hashed: [(start: Int, count: Int, hash: UInt64)] = []
  var scanner: JSONScanner
  private(set) var record = RawRecord()
  /// The hashes of all keys that name the listener, one over the other.
  private(set) var personKeys: UInt64 = 0

  init(_ scanner: JSONScanner) {
    self.scanner = scanner
    base = scanner.base
    count = scanner.text.count
  }

  /// Reads the object at the cursor, which stands at its opening brace.
  @inline(__always)
  mutating func next() throws(JSONDamage) {
    record.clear()
    if !shape.isEmpty, readByShape() { return }
    try readByKeys()
  }

  // MARK: By shape

  /// False when the record is laid out differently; then the cursor has not moved.
  @inline(__always)
  private mutating func readByShape() -> Bool {
    var position = scanner.offset
    for index in shape.indices {
      let slot = shape[index]
      guard count - position > slot.count, equal(position, slot.start, slot.count) else {
        return fallBack()
      }
      position += slot.count
      guard let value = scalar(at: &position) else { return fallBack() }
      keep(value, index, slot)
    }
    guard position < count, base[position] == .closeBrace || closes(&position) else {
      return fallBack()
    }
    scanner.move(to: position + 1)
    return true
  }

  private mutating func fallBack() -> Bool {
    record.clear()
    return false
  }

  /// Passes blanks up to the closing brace.
  private func closes(_ position: inout Int) -> Bool {
    while position < count, base[position] <= .space { position += 1 }
    return position < count && base[position] == .closeBrace
  }

  /// Reads a text, a number, `true`, `false` or `null`; nil for anything else.
  @inline(__always)
  private func scalar(at position: inout Int) -> RawRecord.Value? {
    let byte = base[position]
    if byte == .quote { return text(at: &position) }
    let start = position
    if byte.isDigit {
      repeat { position += 1 } while position < count && base[position].isDigit
      guard position < count, Self.endsValue(base[position]) else { return nil }
      return RawRecord.Value(start: start, count: position - start, kind: .number)
    }
    guard count - position > 5 else { return nil }
    switch cbytes_load32(base + position) {
    case 0x6C6C_756E: position += 4  // null
    case 0x6575_7274: position += 4  // true
    case 0x736C_6166 where base[position + 4] == UInt8(ascii: "e"): position += 5  // false
    default: return nil
    }
    guard Self.endsValue(base[position]) else { return nil }
    let kind: RawRecord.Value.Kind =
      byte == UInt8(ascii: "n") ? .null : (byte == UInt8(ascii: "t") ? .yes : .no)
    return RawRecord.Value(start: start, count: position - start, kind: kind)
  }

  @inline(__always)
  private static func endsValue(_ byte: UInt8) -> Bool {
    byte == .comma || byte == .closeBrace || byte <= .space
  }

  /// Reads a text up to its closing quote, sixteen bytes a step.
  @inline(__always)
  private func text(at position: inout Int) -> RawRecord.Value? {
    let start = position + 1
    var hasEscapes = false
    var end = start
    while true {
      end = cbytes_find(base, end, count, .quote, .backslash)
      guard end < count else { return nil }
      if base[end] == .quote { break }
      hasEscapes = true
      end += 2
    }
    position = end + 1
    return RawRecord.Value(
      start: start,
      count: end - start,
      kind: .text,
      hasEscapes: hasEscapes
    )
  }

  /// Whether the text at two places is the same.
  @inline(__always)
  private func equal(_ first: Int, _ second: Int, _ length: Int) -> Bool {
    cbytes_equal(base + first, base + second, length) != 0
  }

  /// Files a value under its field, or its hash where it is only compared.
  @inline(__always)
  private mutating func keep(_ value: RawRecord.Value, _ index: Int, _ slot: Slot) {
    switch slot.field {
    case .other: record.otherHash &+= hash(of: value, index, slot.keyHash)
    case .person: record.personHash &+= hash(of: value, index, slot.keyHash)
    default: record[slot.field] = value
    }
  }

  @inline(__always)
  private mutating func hash(
    of value: RawRecord.Value,
    _ index: Int,
    _ keyHash: UInt64
  ) -> UInt64 {
    if value.kind == .null { return 0 }
    let last = hashed[index]
    if last.count == value.count, equal(last.start, value.start, value.count) { return last.hash }
    let hash = Self.hash(scanner.text.part(value.start, value.count), keyHash)
    hashed[index] = (value.start, value.count, hash)
    return hash
  }

  private static func hash(_ value: Bytes, _ keyHash: UInt64) -> UInt64 {
    StringTable.wideHash(value, seed: keyHash)
  }

  // MARK: By keys

  /// Reads a record of any layout, and learns its shape when it is a plain one.
  private mutating func readByKeys() throws(JSONDamage) {
    let start = scanner.offset
    var (slots, isPlain, valueEnd) = ([Slot](), true, start)
    try scanner.expect(.openBrace, "'{'")
    if scanner.take(.closeBrace) { return }
    repeat {
      let key = try scanner.string()
      try scanner.expect(.colon, "':'")
      _ = scanner.next()
      let (field, keyHash) = meaning(of: key)
      let slotStart = valueEnd
      let slot = Slot(
        start: slotStart,
        count: scanner.offset - slotStart,
        field: field,
        keyHash: keyHash
      )
      let value = try value()
      isPlain = isPlain && value.kind != .nested && !key.hasEscapes
      valueEnd = scanner.offset
      slots.append(slot)
      keepSlowly(value, slot)
    } while scanner.take(.comma)
    try scanner.expect(.closeBrace, "',' or '}'")
    if isPlain {
      shape = slots
      hashed = Array(repeating: (start, 0, 0), count: slots.count)
    }
  }

  private func meaning(of key: JSONText) -> (PlayField, UInt64) {
    let spelling = scanner.bytes(of: key)
    guard key.hasEscapes else {
      return (PlayField.named(spelling), StringTable.wideHash(spelling, seed: 0))
    }
    // A key may be written with escapes, though no export does.
    var decoded: [UInt8] = []
    _ = JSONString.append(spelling, to: &decoded)
    return decoded.withUnsafeBufferPointer {
      (PlayField.named($0), StringTable.wideHash($0, seed: 0))
    }
  }

  private mutating func keepSlowly(_ value: RawRecord.Value, _ slot: Slot) {
    let isMissing = value.kind == .null
    if slot.field == .person { personKeys |= slot.keyHash }
    let spelling = scanner.text.part(value.start, value.count)
    switch slot.field {
    case .other where !isMissing: record.otherHash &+= Self.hash(spelling, slot.keyHash)
    case .person where !isMissing: record.personHash &+= Self.hash(spelling, slot.keyHash)
    case .other, .person: break
    default: record[slot.field] = value
    }
  }

  private mutating func value() throws(JSONDamage) -> RawRecord.Value {
    let first = scanner.next()
    if first == .quote {
      let text = try scanner.string()
      return RawRecord.Value(
        start: text.start,
        count: text.count,
        kind: .text,
        hasEscapes: text.hasEscapes
      )
    }
    let start = scanner.offset
    try scanner.skipValue()
    let kind: RawRecord.Value.Kind =
      switch first {
      case .openBrace, .openBracket: .nested
      case UInt8(ascii: "n"): .null
      case UInt8(ascii: "t"): .yes
      case UInt8(ascii: "f"): .no
      default: .number
      }
    return RawRecord.Value(start: start, count: scanner.offset - start, kind: kind)
  }
}
