/// Changes of the structure of JSON by chance: wrong types, keys that are missing or come twice.
struct JSONMutation {
  var dice: Dice
  /// How many of a thousand places are changed.
  let rate: Int

  /// The tree with some of its places changed.
  mutating func changed(_ tree: JSONTree) -> JSONTree {
    if dice.roll(1000) < rate { return replaced(tree) }
    switch tree {
    case .raw: return tree
    case .list(let elements):
      var result: [JSONTree] = []
      for element in elements {
        switch dice.roll(1000) {
        case rate...: result.append(changed(element))
        case let throwOf where throwOf.isMultiple(of: 3): break
        case let throwOf where throwOf % 3 == 1: result += [changed(element), element]
        default: result.insert(changed(element), at: dice.roll(result.count + 1))
        }
      }
      return .list(result)
    case .object(let members): return .object(members.flatMap { changed($0.key, $0.value) })
    }
  }

  private mutating func changed(
    _ key: [UInt8],
    _ value: JSONTree
  ) -> [(key: [UInt8], value: JSONTree)] {
    let value = changed(value)
    guard dice.roll(1000) < rate else { return [(key, value)] }
    switch dice.roll(6) {
    case 0: return []
    case 1: return [(key, value), (key, value)]
    case 2: return [(key, value), (key, replaced(value))]
    case 3: return [(Array(dice.pick(Self.leaves).utf8), value)]
    case 4: return [(Self.escaped(key), value)]
    default: return [(key, value), (Array(dice.pick(Self.texts).utf8), replaced(value))]
    }
  }

  /// Something else in the place of a value.
  private mutating func replaced(_ value: JSONTree) -> JSONTree {
    switch dice.roll(10) {
    case 0: return .list([value])
    case 1: return .list([])
    case 2: return .object([("a", value)])
    case 3: return .object([(String, JSONTree)]())
    case 4: return deep()
    case 5: return .raw(long())
    case 6: return .raw(dice.pick(Self.texts))
    default: return .raw(dice.pick(Self.leaves))
    }
  }

  /// Brackets in brackets, closed or not.
  private mutating func deep() -> JSONTree {
    let depth = dice.chance(20) ? 20_000 : 1 + dice.roll(700)
    let (open, close) = dice.pick([("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")])
    let closed = dice.chance(80) ? depth : dice.roll(depth)
    let text = String(repeating: open, count: depth) + "1" + String(repeating: close, count: closed)
    return .raw(text)
  }

  /// A text on one long line.
  private mutating func long() -> [UInt8] {
    let byte = dice.pick(Array("a\"\\{\u{1}é,".utf8))
    return Array("\"".utf8) + Array(repeating: byte, count: 1 + dice.roll(3000)) + Array("\"".utf8)
  }

  /// A key whose first letter is written as an escape.
  private static func escaped(_ key: [UInt8]) -> [UInt8] {
    guard key.count > 2, let quote = key.first else { return key }
    let digits = String(key[1], radix: 16)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return [quote] + Array("\\u\(zeros)\(digits)".utf8) + key.dropFirst(2)
  }

  /// What may stand in the place of any value.
  static let leaves = [
    "null", "true", "false", "0", "-0", "-1", "1", "1.5", "-3.25e2", "1e999", "1E400", "-1e-999",
    "9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
    "99999999999999999999999999999999999999", "31622400000", "31622400001", "0x10", "+1", "01",
    ".5",
    "5.", "NaN", "Infinity", "nul", "truth", "'a'", "undefined", "", ",", "]", "}", "/* */ 1", "[",
    "{",
    "\"", "\u{FEFF}", "\u{0}",
  ]

  /// Texts that are seldom met, each with its quotes.
  static let texts = [
    #""""#, #""\ud800""#, #""\udc00\ud800""#, #""\ud83c\udfa7""#, #""\u0000""#, #""a\u0000b""#,
    #""\u202e""#, #""\ufffd""#, #""\x""#, #""\u12""#, #""\ud83c\n""#, "\"a\nb\"", "\"a\tb\"",
    "\"\u{0}\"", "\"\u{1B}[31m\"", #""Unknown Artist""#, #""\\""#, #""\\\"""#, "\"é\"",
    "\"e\u{301}\"",
    "\"\u{202E}\u{2066}\"", #""2021-02-30 25:61""#, #""0000-00-00 00:00""#,
    #""9999-12-31T23:59:59Z""#,
    #""2099-12-31 23:59""#, #""2006-01-01 00:00""#, #""2021-03-28T02:30:00Z""#,
    #""2021-03-28 2:30""#,
    #""2016-12-31T23:59:60Z""#, #""2021-03-28T02:30:00+02:00""#, #""spotify:local:::Name:229""#,
    #""spotify:local:%ZZ:+:%F0%28:99999999999999999999""#, #""spotify:track:""#, #""\/\b\f\r""#,
  ]
}
