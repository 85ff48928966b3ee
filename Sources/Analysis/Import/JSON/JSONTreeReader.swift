/// Reads a text into a tree; what comes before damage is kept.
///
/// The values at `recordDepth` are whole or `.damaged`; the objects and arrays around them end where
/// the damage is. The text itself is at depth 0.
struct JSONTreeReader {
  /// Deeper than this is refused, so that no file can exhaust the stack.
  private static let deepest = 64

  private var scanner: JSONScanner
  private let recordDepth: Int
  /// Why the text could not be read to its end.
  private var damage: JSONDamage?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: Any bytes.
  ///   - recordDepth: The depth of the values that are of no use in part.
  /// - Returns: What could be read, and why it is not all.
  static func read(_ text: Bytes, recordDepth: Int) -> (value: JSONValue, damage: JSONDamage?) {
    guard let scanner = JSONScanner(text) else {
      let damage = JSONDamage(offset: nil, reason: "it is empty")
      return (.damaged(damage), damage)
    }
    var reader = JSONTreeReader(scanner: scanner, recordDepth: recordDepth)
    let value = reader.root()
    return (value, reader.damage)
  }

  private init(scanner: JSONScanner, recordDepth: Int) {
    self.scanner = scanner
    self.recordDepth = recordDepth
  }

  private mutating func root() -> JSONValue {
    do throws(JSONDamage) {
      let value = try value(depth: 0)
      guard damage == nil else { return value }
      if scanner.next() != 0 || !scanner.isAtEnd { damage = scanner.unexpected("the end") }
      return value
    } catch {
      damage = error
      return .damaged(error)
    }
  }

  private mutating func value(depth: Int) throws(JSONDamage) -> JSONValue {
    guard depth < Self.deepest else {
      throw scanner.damage("values are nested too deeply", at: scanner.offset)
    }
    switch scanner.next() {
    case .quote: return text(try scanner.string())
    case .openBracket: return try array(depth: depth)
    case .openBrace: return try object(depth: depth)
    default:
      let start = scanner.offset
      try scanner.skipValue()
      let spelling = scanner.text.part(start, scanner.offset - start)
      return .word(String(decoding: spelling, as: UTF8.self))
    }
  }

  private mutating func array(depth: Int) throws(JSONDamage) -> JSONValue {
    var elements: [JSONValue] = []
    _ = scanner.take(.openBracket)
    if scanner.take(.closeBracket) { return .array([]) }
    do throws(JSONDamage) {
      repeat { elements.append(try part(depth: depth + 1)) } while goesOn
      if damage == nil { try scanner.expect(.closeBracket, "',' or ']'") }
    } catch { try keepRest(error, depth: depth) }
    return .array(elements)
  }

  private mutating func object(depth: Int) throws(JSONDamage) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    _ = scanner.take(.openBrace)
    if scanner.take(.closeBrace) { return .object([]) }
    do throws(JSONDamage) {
      repeat {
        let key = text(try scanner.string()).string ?? ""
        try scanner.expect(.colon, "':'")
        members.append((key, try part(depth: depth + 1)))
      } while goesOn
      if damage == nil { try scanner.expect(.closeBrace, "',' or '}'") }
    } catch {
      try keepRest(error, depth: depth)
      members.append(("", .damaged(error)))
    }
    return .object(members)
  }

  private var goesOn: Bool {
    mutating get { damage == nil && scanner.take(.comma) }
  }

  /// An element or the value of a member; down to the records, damage ends it instead of being thrown.
  private mutating func part(depth: Int) throws(JSONDamage) -> JSONValue {
    guard depth <= recordDepth else { return try value(depth: depth) }
    let first = scanner.next()
    guard !scanner.isAtEnd, first != .closeBracket, first != .closeBrace else {
      throw scanner.unexpected("a value")
    }
    do throws(JSONDamage) {
      return try value(depth: depth)
    } catch {
      damage = error
      return .damaged(error)
    }
  }

  /// Ends what is around the records where the damage is; inside a record the damage is passed on.
  private mutating func keepRest(_ error: JSONDamage, depth: Int) throws(JSONDamage) {
    guard depth < recordDepth else { throw error }
    damage = error
  }

  private func text(_ text: JSONText) -> JSONValue {
    let bytes = scanner.bytes(of: text)
    if !text.hasEscapes, firstInvalidUTF8(in: bytes) == nil {
      return .text(String(decoding: bytes, as: UTF8.self), isFaithful: true)
    }
    var decoded: [UInt8] = []
    let isFaithful = JSONString.append(bytes, to: &decoded)
    return .text(String(decoding: decoded, as: UTF8.self), isFaithful: isFaithful)
  }
}
