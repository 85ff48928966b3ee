/// Changes of text by chance.
struct Mutation {
  var dice: Dice
  let corpus: Corpus

  /// A program with some of its words gone, doubled, swapped or replaced by others.
  mutating func program() -> String {
    var tokens = Corpus.tokens(of: dice.pick(corpus.programs))
    for _ in 0...dice.roll(4) where !tokens.isEmpty {
      let place = dice.roll(tokens.count)
      switch dice.roll(7) {
      case 0: tokens.remove(at: place)
      case 1: tokens.insert(tokens[place], at: place)
      case 2: tokens.swapAt(place, dice.roll(tokens.count))
      case 3: tokens.insert(dice.pick(corpus.tokens), at: place)
      case 4:
        let end = min(tokens.count, place + 1 + dice.roll(20))
        tokens.insert(contentsOf: tokens[place..<end], at: dice.roll(tokens.count))
      case 5:
        let other = Corpus.tokens(of: dice.pick(corpus.programs))
        tokens.insert(contentsOf: other.prefix(1 + dice.roll(30)), at: place)
      default: tokens[place] = dice.pick(corpus.tokens)
      }
    }
    return tokens.joined()
  }

  /// Two programs, one after the other, which may share names.
  mutating func pair() -> String {
    dice.pick(corpus.programs) + "\n" + dice.pick(corpus.programs)
  }

  /// Words without an order.
  mutating func soup() -> String {
    (0..<1 + dice.roll(40)).map { _ in dice.pick(corpus.tokens) }
      .joined(separator: dice.chance(70) ? " " : "")
  }

  /// Marks of prose without an order.
  mutating func prose() -> String {
    (0..<1 + dice.roll(50)).map { _ in
      dice.chance(85) ? dice.pick(Corpus.marks) : dice.pick(corpus.tokens)
    }.joined()
  }

  /// A notebook with some of its bytes changed; what is then no UTF-8 becomes U+FFFD.
  mutating func notebook() -> String {
    var bytes = Array(dice.pick(corpus.notebooks).utf8)
    if bytes.count > 2_500 {
      // A window keeps an input short; its start may lie anywhere, even in a character.
      let start = dice.roll(bytes.count - 2_000)
      bytes = Array(bytes[start..<start + 200 + dice.roll(1_800)])
    }
    for _ in 0...dice.roll(6) where !bytes.isEmpty { change(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = dice.roll(bytes.count)
    let end = min(bytes.count, place + 1 + dice.roll(60))
    switch dice.roll(7) {
    case 0: bytes[place] ^= UInt8(1) << UInt8(dice.roll(8))
    case 1: bytes[place] = UInt8(dice.roll(256))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: dice.roll(bytes.count))
    case 4: bytes.insert(contentsOf: Array(dice.pick(Corpus.marks).utf8), at: place)
    case 5: bytes.insert(contentsOf: Array(dice.pick(corpus.tokens).utf8), at: place)
    default: bytes.removeSubrange(place...)
    }
  }
}
