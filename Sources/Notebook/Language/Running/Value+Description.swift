extension Value {
  /// The text that Swift's `print` writes for a value of this type.
  package func description(as type: Type) -> String {
    switch (self, type) {
    case (_, .optional(let wrapped)):
      switch self {
      case .none: "nil"
      case .some(let value): "Optional(\(value.debugDescription(as: wrapped)))"
      default: "Optional(\(debugDescription(as: wrapped)))"
      }
    case (.void, _): "()"
    case (.none, _): "nil"
    case (.some(let value), _): value.description(as: type)
    case (.bool(let value), _): value ? "true" : "false"
    case (.int(let value), _): String(value)
    case (.double(let value), _): value.description
    case (.string(let value), _): value
    case (.array(let values), _):
      "[\(list(values.map { $0.debugDescription(as: type.element ?? .any) }))]"
    case (.set(let set), _):
      "[\(list(set.keys.map { $0.debugDescription(as: type.element ?? .any) }))]"
    case (.dictionary(let entries), .dictionary(let key, let value)):
      entries.count == 0
        ? "[:]"
        : "[\(list(zip(entries.keys, entries.values).map { "\($0.debugDescription(as: key)): \($1.debugDescription(as: value))" }))]"
    case (.tuple(let elements), .tuple(let types)):
      "(\(list(zip(elements, types).map { element, part in (part.label.map { "\($0): " } ?? "") + element.value.debugDescription(as: part.type) })))"
    case (.tuple(let elements), _):
      "(\(list(elements.map { element in (element.label.map { "\($0): " } ?? "") + element.value.debugDescription(as: .any) })))"
    case (.range(let range), _):
      range.isClosed
        ? "\(range.lowerBound)...\(range.upperBound - 1)"
        : "\(range.lowerBound)..<\(range.upperBound)"
    case (.closure, _): "(Function)"
    case (.implicitMember(let member), _): member.name
    case (.native(let value), _): value.text
    case (.dictionary, _): "[:]"
    }
  }

  private func list(_ parts: [String]) -> String { parts.joined(separator: ", ") }

  /// As inside of a collection: texts in quotes, ranges and slices with their types.
  private func debugDescription(as type: Type) -> String {
    switch (self, type) {
    case (_, .optional): description(as: type)
    case (.string(let value), _): value.debugDescription
    case (.range(let range), _):
      "\(range.isClosed ? "ClosedRange" : "Range")(\(description(as: type)))"
    case (.array, .slice): "ArraySlice(\(description(as: type)))"
    case (.set, _): "Set(\(description(as: type)))"
    default: description(as: type)
    }
  }
}

/// `String(describing:)`.
enum Describing {
  static func describe(_ call: BuiltinCall) throws -> Value {
    let value = call.arguments[0] ?? .void
    try call.limits.check(whole: value, at: call.range)
    return try call.made(value.description(as: call.argumentType))
  }
}
