extension Interpreter {
  /// A closure as a function; what it captures is constant, so it may be called at any time.
  func function(
    of closure: ClosureExpression,
    at range: SourceRange,
    in scope: Scope
  ) -> Closure {
    let count = closure.parameters?.count ?? closure.shorthandCount
    return Closure(
      parameterCount: count,
      isNamed: closure.parameters != nil,
      range: range,
      call: { arguments in
        try limits.enter(at: range)
        defer { limits.leave() }
        let inner = try bind(arguments, to: closure, at: range, in: scope)
        return try run(closure.body, in: inner)
      },
      collect: { try collect(closure.body, in: scope) }
    )
  }

  private func bind(
    _ arguments: [Value],
    to closure: ClosureExpression,
    at range: SourceRange,
    in scope: Scope
  ) throws(Diagnostic) -> Scope {
    let names =
      closure.parameters ?? Self.shorthand(max(closure.shorthandCount, arguments.count))
    var values = arguments
    if names.count > 1, arguments.count == 1, case .tuple(let elements) = arguments[0] {
      // As in Swift, one tuple spreads over several parameters.
      values = elements.map(\.value)
    }
    guard names.count == values.count || closure.parameters == nil && names.count < values.count
    else {
      throw Diagnostic(
        .call,
        "this closure takes \(names.count) arguments, and is called with \(values.count)",
        at: range
      )
    }
    return Scope(zip(names, values).map { (name: $0, value: $1) }, in: scope)
  }

  private static func shorthand(_ count: Int) -> [String] {
    switch count {
    case 0: []
    case 1: ["$0"]
    case 2: ["$0", "$1"]
    default: (0..<count).map { "$\($0)" }
    }
  }

  /// The value of the last statement, or of the `return` that ends the body.
  private func run(_ body: [Statement], in scope: Scope) throws(Diagnostic) -> Value {
    var scope = scope
    var last = Value.void
    for statement in body {
      switch statement.kind {
      case .binding(let name, let expression):
        scope = Scope([(name.text, try evaluate(binding: expression, in: scope))], in: scope)
      case .expression(let expression): last = try evaluate(expression, in: scope)
      case .returning(let expression):
        guard let expression else { return .void }
        return try evaluate(expression, in: scope)
      }
    }
    return body.count == 1 ? last : .void
  }

  private func collect(
    _ body: [Statement],
    in scope: Scope
  ) throws(Diagnostic) -> [Closure.BuiltValue] {
    var scope = scope
    var values: [Closure.BuiltValue] = []
    for statement in body {
      switch statement.kind {
      case .binding(let name, let expression):
        scope = Scope([(name.text, try evaluate(binding: expression, in: scope))], in: scope)
      case .expression(let expression):
        values.append(
          .init(value: try evaluate(expression, in: scope), range: expression.range)
        )
      case .returning:
        throw Diagnostic(.unsupported, "a builder's closure lists its parts", at: statement.range)
      }
    }
    return values
  }

  /// A key path as a function; a name that a value lacks fails at the name.
  func keyPath(_ names: [Expression.Identifier]) -> KeyPathValue {
    KeyPathValue(names: names.map(\.text)) { value in
      var value = value
      for name in names {
        if name.text == "self" { continue }
        value = try property(name, of: value)
      }
      return value
    }
  }
}
