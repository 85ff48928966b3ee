/// Changes of the bytes of a file by chance.
struct ByteMutation {
  var dice: Dice

  /// The bytes with a few changes.
  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var changed = bytes
    for _ in 0...dice.roll(4) { change(&changed) }
    if dice.roll(400) == 0 { flood(&changed) }
    return changed
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes.append(UInt8(dice.roll(256))) }
    let place = dice.roll(bytes.count)
    let end = min(bytes.count, place + 1 + dice.roll(dice.chance(80) ? 12 : 300))
    let piece = Array(bytes[place..<end])
    switch dice.roll(13) {
    case 0: bytes[place] ^= UInt8(1) << UInt8(dice.roll(8))
    case 1: bytes[place] = UInt8(dice.roll(256))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: piece, at: dice.roll(bytes.count))
    case 4: bytes.insert(contentsOf: Array(dice.pick(Self.signs).utf8), at: place)
    case 5: bytes.insert(contentsOf: dice.pick(Self.noText), at: place)
    case 6: bytes.removeSubrange(place...)
    case 7: bytes.removeSubrange(..<place)
    case 8: bytes.insert(contentsOf: Array("\u{FEFF}".utf8), at: dice.chance(80) ? 0 : place)
    case 9: bytes = bytes.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
    case 10: bytes.removeAll { $0 == UInt8(ascii: "\n") }
    case 11: swap(&bytes)
    default: bytes += piece
    }
  }

  /// A piece comes again and again, up to a megabyte: what recurses runs out of stack.
  private mutating func flood(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = dice.roll(bytes.count)
    let piece = Array(bytes[start..<min(bytes.count, start + 1 + dice.roll(200))])
    let copies = repeatElement(piece, count: 1_000_000 / piece.count)
    bytes.insert(contentsOf: copies.joined(), at: start)
  }

  /// Two blocks of the same length change their places.
  private mutating func swap(_ bytes: inout [UInt8]) {
    let length = 1 + dice.roll(max(1, bytes.count / 4))
    let (first, second) = (dice.roll(bytes.count), dice.roll(bytes.count))
    for offset in 0..<length where max(first, second) + offset < bytes.count {
      bytes.swapAt(first + offset, second + offset)
    }
  }

  /// What means something in JSON or CSV.
  private static let signs = [
    "\"", "\"\"", "\\", "\\\"", "{", "}", "[", "]", ",", ":", ",,", "},{", "}{", "]]", "null", "-",
    ".",
    "e", "\n", "\r", "\r\n", "\t", " ", ";", "0", "\u{0}", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}",
    "\\ud800", "\\u", "//", "'", "\u{202E}",
  ]

  /// What is in no UTF-8 text.
  private static let noText: [[UInt8]] = [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
    [0xFE, 0xFF], [0xFF, 0xFE, 0x61, 0], [0xF0, 0x9F, 0x8E], [0xC3],
  ]
}
