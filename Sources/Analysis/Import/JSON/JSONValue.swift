/// A JSON value as a tree, for small files of many shapes.
indirect enum JSONValue: Sendable {
  case text(String)
  /// A number, `true`, `false` or `null`, as it is written.
  case word(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// Deeper than this is refused, so that no file can exhaust the stack.
  private static let deepest = 128

  /// Reads one whole text.
  init(_ text: Bytes) throws(JSONDamage) {
    guard var scanner = JSONScanner(text) else {
      throw JSONDamage(offset: nil, reason: "it is empty")
    }
    self = try Self.read(&scanner, depth: 0)
    guard scanner.next() == 0, scanner.isAtEnd else { throw scanner.unexpected("the end") }
  }

  /// The last value with a key, if this is an object that has one.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The elements, if this is an array.
  var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text, if this is one.
  var string: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  private static func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONDamage) -> JSONValue
  {
    guard depth < deepest else {
      throw scanner.damage("values are nested too deeply", at: scanner.offset)
    }
    switch scanner.next() {
    case .quote: return .text(decoded(try scanner.string(), scanner))
    case .openBracket: return try array(&scanner, depth: depth)
    case .openBrace: return try object(&scanner, depth: depth)
    default:
      let start = scanner.offset
      try scanner.skipValue()
      let spelling = scanner.text.part(start, scanner.offset - start)
      return .word(String(decoding: spelling, as: UTF8.self))
    }
  }

  private static func array(_ scanner: inout JSONScanner, depth: Int) throws(JSONDamage)
    -> JSONValue
  {
    var elements: [JSONValue] = []
    _ = scanner.take(.openBracket)
    if scanner.take(.closeBracket) { return .array([]) }
    repeat { elements.append(try read(&scanner, depth: depth + 1)) } while scanner.take(.comma)
    try scanner.expect(.closeBracket, "',' or ']'")
    return .array(elements)
  }

  private static func object(_ scanner: inout JSONScanner, depth: Int) throws(JSONDamage)
    -> JSONValue
  {
    var members: [(key: String, value: JSONValue)] = []
    _ = scanner.take(.openBrace)
    if scanner.take(.closeBrace) { return .object([]) }
    repeat {
      let key = decoded(try scanner.string(), scanner)
      try scanner.expect(.colon, "':'")
      members.append((key, try read(&scanner, depth: depth + 1)))
    } while scanner.take(.comma)
    try scanner.expect(.closeBrace, "',' or '}'")
    return .object(members)
  }

  private static func decoded(_ text: JSONText, _ scanner: JSONScanner) -> String {
    let bytes = scanner.bytes(of: text)
    guard text.hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    _ = JSONString.append(bytes, to: &result)
    return String(decoding: result, as: UTF8.self)
  }
}
