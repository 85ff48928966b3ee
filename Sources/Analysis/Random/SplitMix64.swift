/// A random number generator whose numbers are the same on every machine and in every version.
///
/// - SeeAlso: Steele, Lea and Flood, “Fast Splittable Pseudorandom Number Generators”, 2014.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  /// Starts the stream numbered `stream` of a seed; neighboring streams begin far from one another.
  init(seed: UInt64, stream: UInt64) {
    var mixer = SplitMix64(state: seed ^ (stream &* 0xD1B5_4A32_D192_ED03))
    self.init(state: mixer.next())
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// An integer in 0..<`bound`; how far it is from evenly spread is below `bound` / 2^64.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a random bound must be positive")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Brings elements into a random order.
  ///
  /// - SeeAlso: Fisher and Yates, in Knuth, “The Art of Computer Programming”, volume 2, 3.4.2,
  ///   algorithm P.
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }

  /// The numbers 0..<`count` in a random order.
  mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    shuffle(&order)
    return order
  }
}
