/// The rule of Swift that the elements of an array have one type.
enum ElementTypes {
  /// - Throws: A diagnostic at the first element whose type is not the first's; what has no type of
  ///   its own yet, such as `nil`, fits everywhere.
  static func check(_ values: [Value], of expressions: [Expression]) throws(Diagnostic) {
    var first: (kind: Kind, value: Value)?
    for (value, expression) in zip(values, expressions) {
      guard let kind = Kind(value) else { continue }
      guard let expected = first else {
        first = (kind, value)
        continue
      }
      guard expected.kind != kind else { continue }
      let names = [expected.value, value].map(\.typeName)
      let isMixed = Set([expected.kind, kind]) == [.int, .double]
      throw Diagnostic(
        .type,
        "the elements of an array have one type, found \(names[0]) and \(names[1])",
        at: expression.range,
        help: isMixed ? "convert the Int: 'Double(…)'" : nil
      )
    }
  }

  private enum Kind: Hashable {
    case void, bool, int, double, string, array, tuple(Int), range, native(ObjectIdentifier)

    init?(_ value: Value) {
      switch value {
      case .void: self = .void
      case .bool: self = .bool
      case .int, .numeral: self = .int
      case .double: self = .double
      case .string: self = .string
      case .array: self = .array
      case .tuple(let elements): self = .tuple(elements.count)
      case .range: self = .range
      case .native(let native): self = .native(ObjectIdentifier(type(of: native)))
      case .none, .closure, .keyPath, .implicitMember: return nil
      }
    }
  }
}
