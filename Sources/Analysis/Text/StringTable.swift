internal import CBytes

/// Distinct texts, numbered in the order in which they came; two are the same only byte for byte.
struct StringTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Open addressing: the hash of a text above its number plus 1, or 0 where the slot is free.
  ///
  /// With the hash beside it most texts are told apart without leaving the slot.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)

  var count: Int { ends.count }

  /// The text with a number.
  subscript(id: UInt32) -> String { withBytes(of: id) { String(decoding: $0, as: UTF8.self) } }

  /// The number of a text, a new one when it has none yet.
  mutating func intern(_ text: Bytes) -> UInt32 {
    intern(text, hash: Self.hash(text))
  }

  /// The number of a text that is known or well-formed UTF-8; nil when it is neither.
  @inline(__always)
  mutating func internWellFormed(_ text: Bytes) -> UInt32? {
    let hash = Self.hash(text)
    let slot = slot(of: text, hash: hash)
    if let id = id(in: slot) { return id }
    // Whatever is in the table was looked at when it came.
    guard firstInvalidUTF8(in: text) == nil else { return nil }
    return add(text, hash: hash, at: slot)
  }

  /// The numbers that the texts of another table have here, by their numbers there.
  mutating func intern(contentsOf other: StringTable) -> [UInt32] {
    (0..<UInt32(other.count)).map { id in
      other.withBytes(of: id) { intern($0, hash: other.hashes[Int(id)]) }
    }
  }

  private mutating func intern(_ text: Bytes, hash: UInt32) -> UInt32 {
    let slot = slot(of: text, hash: hash)
    return id(in: slot) ?? add(text, hash: hash, at: slot)
  }

  @inline(__always)
  private func id(in slot: Int) -> UInt32? {
    slots[slot] > 0 ? UInt32(truncatingIfNeeded: slots[slot]) - 1 : nil
  }

  private mutating func add(_ text: Bytes, hash: UInt32, at slot: Int) -> UInt32 {
    slots[slot] = UInt64(hash) << 32 | UInt64(count + 1)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  /// The number of a text, if it has one.
  func find(_ text: Bytes) -> UInt32? {
    id(in: slot(of: text, hash: Self.hash(text)))
  }

  /// Whether a text with this hash may be here; false is certain.
  func mayContain(hash: UInt32) -> Bool {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0 {
      if slots[slot] >> 32 == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// Whether text `first` comes before text `second` by Unicode scalars.
  func comparison(_ first: UInt32, _ second: UInt32) -> Int {
    guard first != second else { return 0 }
    return withBytes(of: first) { a in withBytes(of: second) { b in a.comparison(with: b) } }
  }

  func withBytes<Result>(of id: UInt32, _ body: (Bytes) -> Result) -> Result {
    let start = id == 0 ? 0 : ends[Int(id) - 1]
    let end = ends[Int(id)]
    return bytes.withUnsafeBufferPointer { body($0.part(start, end - start)) }
  }

  /// The slot that holds the text, or the free one where it belongs.
  private func slot(of text: Bytes, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0 {
      if slots[slot] >> 32 == hash, let id = id(in: slot), withBytes(of: id, { $0.equals(text) }) {
        return slot
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(id + 1)
    }
  }

  /// A hash without a seed, so that nothing depends on the run: eight bytes a step, multiplied and mixed.
  static func hash(_ text: Bytes) -> UInt32 {
    UInt32(truncatingIfNeeded: wideHash(text, seed: 0) >> 32)
  }

  /// The same in 64 bits, another one for each seed.
  static func wideHash(_ text: Bytes, seed: UInt64) -> UInt64 {
    guard let base = text.baseAddress else { return 0 }
    let count = text.count
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count) ^ seed
    var position = 0
    while position + 8 <= count {
      state = mix(state ^ cbytes_load64(base + position))
      position += 8
    }
    var rest: UInt64 = 0
    while position < count {
      rest = rest << 8 | UInt64(base[position])
      position += 1
    }
    return mix(state ^ rest)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
