extension Checker {
  /// The type that is written, or `error` after saying that there is none of that name.
  mutating func resolve(_ expression: TypeExpression) -> Type {
    switch expression.kind {
    case .optional(let wrapped): return .optional(resolve(wrapped))
    case .array(let element): return .array(resolve(element))
    case .dictionary(let key, let value):
      return dictionary(resolve(key), resolve(value), expression)
    case .tuple(let elements):
      return elements.isEmpty
        ? .void : .tuple(elements.map { .init($0.label, resolve($0.type)) })
    case .function(let inputs, let output):
      return .function(inputs.map { resolve($0) }, resolve(output))
    case .name(let name, let arguments):
      return resolve(name, arguments.map { resolve($0) }, at: expression.range)
    }
  }

  mutating func dictionary(
    _ key: Type,
    _ value: Type,
    _ expression: TypeExpression
  ) -> Type {
    guard key.isHashable else {
      report(
        Diagnostic(
          .type,
          "\(key.name) cannot be a key of a dictionary",
          at: expression.range
        )
      )
      return .error
    }
    return .dictionary(key, value)
  }

  mutating func resolve(
    _ name: String,
    _ arguments: [Type],
    at range: SourceRange
  ) -> Type {
    switch (name, arguments.count) {
    case ("Array", 1): return .array(arguments[0])
    case ("ArraySlice", 1): return .slice(arguments[0])
    case ("Set", 1): return .set(arguments[0])
    case ("Optional", 1): return .optional(arguments[0])
    case ("Dictionary", 2): return .dictionary(arguments[0], arguments[1])
    case ("Group", 2): return .group(key: arguments[0], rows: arguments[1])
    case ("Range", 1) where arguments[0] == .int: return .range
    case ("ClosedRange", 1) where arguments[0] == .int: return .closedRange
    case (_, 0) where name != "Any":
      if let known = TypeParser.standard[name] { return known }
      if let native = library.type(named: name) { return .native(NativeType(native)) }
    default:
      let full = "\(name)<\(arguments.map(\.name).joined(separator: ", "))>"
      if let native = library.type(named: full) { return .native(NativeType(native)) }
    }
    if name == "Any" {
      report(
        Diagnostic(
          .unsupported,
          "the type 'Any' is not part of the cell language",
          at: range,
          help: "write the value's own type"
        )
      )
      return .error
    }
    let names = Array(TypeParser.standard.keys) + library.typeNames
    let near =
      Self.foreignTypes[name.lowercased()]
      ?? Suggestion.nearest(to: name, among: names.filter { $0 != "Any" }.sorted())
    report(
      Diagnostic(
        .unknownName,
        "there is no type '\(name)'",
        at: range,
        help: near.map { "did you mean '\($0)'?" },
        fix: near.map { .init(replace: range, with: $0) }
      )
    )
    return .error
  }

  /// What other languages call a type, and other sizes of numbers.
  static let foreignTypes = [
    "float": "Double", "float64": "Double", "float32": "Double", "number": "Double",
    "integer": "Int", "int32": "Int", "int64": "Int", "uint": "Int", "long": "Int",
    "str": "String", "text": "String", "boolean": "Bool", "char": "Character",
  ]

  /// `[Int]()`, `Set<String>()`, `Set(values)`.
  mutating func check(
    initializer type: TypeExpression,
    _ call: Expression.Call,
    at range: SourceRange
  ) -> Checked {
    if case .name(let name, let arguments) = type.kind, arguments.isEmpty || !call.arguments.isEmpty
    {
      let builtins = Builtins.globals(name)
      if !builtins.isEmpty {
        let site = Site(name, call, range)
        return check(builtins: builtins.map { ($0, [:]) }, receiver: nil, call, site, nil)
      }
    }
    let resolved = resolve(type)
    guard call.arguments.isEmpty else {
      return fail(
        Diagnostic(.call, "'\(resolved.name)' is made without arguments here", at: range)
      )
    }
    switch resolved {
    case .array: return Checked(type: resolved, code: .constant(.array([])))
    case .dictionary: return Checked(type: resolved, code: .constant(.dictionary(.init())))
    case .set: return Checked(type: resolved, code: .constant(.set(.init())))
    case .string: return Checked(type: resolved, code: .constant(.string("")))
    case .int: return Checked(type: resolved, code: .constant(.int(0)))
    case .double: return Checked(type: resolved, code: .constant(.double(0)))
    case .error: return .failed
    default:
      return fail(Diagnostic(.call, "'\(resolved.name)' cannot be made like this", at: range))
    }
  }
}
