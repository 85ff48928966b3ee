/// Reads types and signatures that the tables of the library write as text: `[Element]`,
/// `(Element) -> T`, `map<T>(_ transform: (Element) -> T) -> [T]`.
struct TypeParser {
  private let bytes: [UInt8]
  private var position = 0
  /// The names that stand for generic parameters.
  var generics: Set<String>

  init(_ text: some StringProtocol, generics: Set<String> = []) {
    bytes = Array(text.utf8)
    self.generics = generics
  }

  static func type(_ text: some StringProtocol) -> Type {
    var parser = TypeParser(text)
    return parser.type()
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }

  mutating func take(_ text: StaticString) -> Bool {
    skipBlanks()
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }

  mutating func word() -> String {
    skipBlanks()
    let start = position
    while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A default's text, up to the comma or the parenthesis behind it.
  mutating func fallback() -> String {
    skipBlanks()
    let start = position
    while position < bytes.count, ![UInt8(ascii: ","), UInt8(ascii: ")")].contains(bytes[position])
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  mutating func type() -> Type {
    var type = plainType()
    while take("?") { type = .optional(type) }
    return type
  }

  private mutating func plainType() -> Type {
    if take("[") { return bracketed() }
    if take("(") { return parenthesized() }
    let name = word()
    if name == "inout" { return .mutable(type()) }
    var arguments: [Type] = []
    if take("<") {
      repeat { arguments.append(type()) } while take(",")
      precondition(take(">"), "a type's arguments end with '>'")
    }
    return generics.contains(name) ? .parameter(name) : nominal(name, arguments)
  }

  private mutating func bracketed() -> Type {
    let first = type()
    let second = take(":") ? type() : nil
    precondition(take("]"), "a collection's type ends with ']'")
    return second.map { .dictionary(first, $0) } ?? .array(first)
  }

  private mutating func parenthesized() -> Type {
    var elements: [Type.Element] = []
    while !take(")") {
      var label: String?
      let start = position
      let word = word()
      if !word.isEmpty, take(":") { label = word } else { position = start }
      elements.append(.init(label, type()))
      _ = take(",")
    }
    _ = take("throws")
    if take("->") { return .function(elements.map(\.type), type()) }
    return switch elements.count {
    case 0: .void
    case 1: elements[0].type
    default: .tuple(elements)
    }
  }

  private func nominal(_ name: String, _ arguments: [Type]) -> Type {
    switch (name, arguments.count) {
    case ("ArraySlice", 1): .slice(arguments[0])
    case ("Array", 1): .array(arguments[0])
    case ("Set", 1): .set(arguments[0])
    case ("Sequence", 1): .anySequence(arguments[0])
    case ("Dictionary", 2): .dictionary(arguments[0], arguments[1])
    case ("Group", 2): .group(key: arguments[0], rows: arguments[1])
    case (_, 1): .sequence(name, arguments[0])
    // What only the library knows is a name until a call binds it.
    default: Self.standard[name] ?? .parameter(name)
    }
  }

  static let roundingRule = Type.enumeration(
    "FloatingPointRoundingRule",
    [
      "toNearestOrAwayFromZero", "toNearestOrEven", "up", "down", "towardZero", "awayFromZero",
    ]
  )

  static let sortDirection = Type.enumeration("SortDirection", ["ascending", "descending"])

  static let standard: [String: Type] = [
    "Void": .void, "Bool": .bool, "Int": .int, "Double": .double, "String": .string,
    "Substring": .substring, "Character": .character, "Any": .any, "Range": .range,
    "ClosedRange": .closedRange, "FloatingPointRoundingRule": roundingRule,
    "SortDirection": sortDirection,
  ]
}
