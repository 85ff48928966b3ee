/// A JSON value as a tree, for small files of many shapes.
enum JSONValue: Sendable {
  /// A text; not faithful when some of it is no Unicode and became U+FFFD.
  case text(String, isFaithful: Bool)
  /// A number, `true`, `false` or `null`, as it is written.
  case word(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])
  /// What is cut off or no JSON; nothing follows it in its text.
  case damaged(JSONDamage)

  /// The last value with a key, if this is an object that has one.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The members in their order, of a repeated key only the last, if this is an object.
  var members: [(key: String, value: JSONValue)]? {
    guard case .object(let members) = self else { return nil }
    var seen: Set<String> = []
    return members.reversed().filter { seen.insert($0.key).inserted }.reversed()
  }

  /// The elements, if this is an array.
  var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text, if this is one.
  var string: String? {
    guard case .text(let text, _) = self else { return nil }
    return text
  }

  /// The number, if this is one that is written as a whole number.
  var integer: Int? {
    guard case .word(let spelling) = self else { return nil }
    return Int(spelling)
  }

  /// The damage that this is, or in which this object ends.
  var damage: JSONDamage? {
    switch self {
    case .damaged(let damage): damage
    case .object(let members):
      if case .damaged(let damage) = members.last?.value { damage } else { nil }
    case .text, .word, .array: nil
    }
  }

  var isNull: Bool {
    guard case .word("null") = self else { return false }
    return true
  }
}
