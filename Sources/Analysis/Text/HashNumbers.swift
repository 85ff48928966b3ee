/// Distinct 64-bit hashes, numbered in the order in which they came.
///
/// Texts are known by their hashes alone here, without the texts: among a million of them two different
/// ones share a hash with a probability of 3 in 10^8.
struct HashNumbers: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    /// The number plus 1, or 0 where the slot is free.
    var number: UInt32 = 0
  }

  private(set) var count = 0
  /// Open addressing.
  private var slots: [Slot]

  /// Makes an empty table with room for so many hashes before it has to grow.
  init(capacity: Int = 32) {
    var slotCount = 64
    while slotCount < capacity * 2 { slotCount *= 2 }
    slots = Array(repeating: Slot(), count: slotCount)
  }

  /// The number of a hash, a new one when it has none yet.
  mutating func intern(_ hash: UInt64) -> UInt32 {
    let slot = slot(of: hash)
    if slots[slot].number > 0 { return slots[slot].number - 1 }
    count += 1
    slots[slot] = Slot(hash: hash, number: UInt32(count))
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  /// The number of a hash, if it has one.
  func find(_ hash: UInt64) -> UInt32? {
    let number = slots[slot(of: hash)].number
    return number > 0 ? number - 1 : nil
  }

  private func slot(of hash: UInt64) -> Int {
    // The hashes are mixed well, so that any of their bits will do.
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].number > 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 4)
    for entry in old where entry.number > 0 { slots[slot(of: entry.hash)] = entry }
  }
}

extension StringTable {
  /// The hash of two hashes, in this order.
  static func wideHash(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let once = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    let twice = (once.high ^ once.low ^ second).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return twice.high ^ twice.low
  }
}
