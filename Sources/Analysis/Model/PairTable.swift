/// Distinct pairs of numbers, numbered in the order in which they came.
struct PairTable: Sendable {
  private(set) var firsts: [UInt32] = []
  private(set) var seconds: [UInt32] = []
  /// Open addressing: the number of a pair plus 1, or 0 where the slot is free.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  var count: Int { firsts.count }

  /// The number of a pair, a new one when it has none yet.
  mutating func intern(_ first: UInt32, _ second: UInt32) -> UInt32 {
    var slot = firstSlot(first, second)
    while slots[slot] > 0 {
      let pair = Int(slots[slot]) - 1
      if firsts[pair] == first, seconds[pair] == second { return UInt32(pair) }
      slot = (slot + 1) & (slots.count - 1)
    }
    firsts.append(first)
    seconds.append(second)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  private func firstSlot(_ first: UInt32, _ second: UInt32) -> Int {
    let key = UInt64(first) << 32 | UInt64(second)
    return Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for pair in 0..<count {
      var slot = firstSlot(firsts[pair], seconds[pair])
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(pair + 1)
    }
  }
}
