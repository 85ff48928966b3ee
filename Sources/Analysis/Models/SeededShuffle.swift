/// Random orders that are the same on every machine and in every version of Swift.
///
/// - SeeAlso: Sebastiano Vigna, “splitmix64”, public domain; Ronald Fisher and Frank Yates,
///   “Statistical Tables”, 1938.
struct SeededShuffle {
  private var state: UInt64

  /// Starts the stream numbered `stream`; streams of one seed have nothing in common.
  init(seed: Int, stream: Int) {
    state = UInt64(bitPattern: Int64(seed))
    state = next() ^ UInt64(bitPattern: Int64(stream))
    state = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// The numbers 0..<`count` in a random order.
  mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in order.indices.dropFirst().reversed() {
      order.swapAt(last, Int(next().multipliedFullWidth(by: UInt64(last + 1)).high))
    }
    return order
  }
}
