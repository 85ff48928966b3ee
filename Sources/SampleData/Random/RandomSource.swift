/// A random number generator whose numbers are the same on every machine and in every version.
///
/// The standard library does not promise that its random distributions stay the same, so every
/// distribution used here is written out, from integer and IEEE 754 basic operations alone.
///
/// - SeeAlso: Blackman and Vigna, “Scrambled Linear Pseudorandom Number Generators”, 2021
///   (xoshiro256**, seeded by SplitMix64).
struct RandomSource: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Starts the stream numbered `stream`: streams of one seed have nothing in common.
  init(seed: UInt64, stream: UInt64) {
    var mixer = SplitMix(state: seed ^ (stream &* 0xD1B5_4A32_D192_ED03))
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  mutating func next() -> UInt64 {
    let scrambled = (state.1 &* 5).rotated(left: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3.rotated(left: 45)
    return scrambled
  }

  /// A number in 0..<1.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  mutating func chance(_ probability: Double) -> Bool {
    unit() < probability
  }

  /// An integer in 0..<`bound`.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a random bound must be positive")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func integer(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + unit() * (range.upperBound - range.lowerBound)
  }

  /// A number that is nearly normal, with mean 0 and standard deviation 1: twelve uniform numbers
  /// added up, because the logarithm of Box and Muller differs between C libraries.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }
}

/// Spreads one seed over the four words of a generator's state.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension UInt64 {
  fileprivate func rotated(left count: UInt64) -> UInt64 {
    (self << count) | (self >> (64 - count))
  }
}
