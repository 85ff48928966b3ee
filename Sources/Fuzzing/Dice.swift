/// Chance that can be thrown again: the same seed gives the same throws.
///
/// - SeeAlso: Steele, Lea and Flood, “Fast Splittable Pseudorandom Number Generators”, 2014, whose
///   `SplitMix64` this is.
package struct Dice: Sendable {
  private var state: UInt64

  /// The throws that decide one of the inputs of a seed, by its number.
  package init(seed: UInt64, number: UInt64) {
    // Numbers that lie beside each other would else give the same throws, one later.
    state = Self.mixed(Self.mixed(seed) ^ number)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below `bound`, which is at least 1.
  package mutating func roll(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True in so many of a hundred throws.
  package mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }

  /// One of the elements, of which there is at least one.
  package mutating func pick<Elements: RandomAccessCollection>(_ elements: Elements)
    -> Elements.Element
  {
    elements[elements.index(elements.startIndex, offsetBy: roll(elements.count))]
  }
}
