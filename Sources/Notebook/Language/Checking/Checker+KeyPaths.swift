extension Checker {
  /// What a closure does where a whole column can do it at once.
  func shape(of closure: ClosureExpression, _ inputs: [Type]) -> FunctionCode.Shape {
    guard closure.body.count == 1, let body = closure.body[0].asExpression else { return .other }
    let names =
      closure.parameters?.map(\.name.text) ?? (0..<closure.shorthandCount).map { "$\($0)" }
    switch (names.count, body.kind) {
    case (1, _):
      return body.column(of: names[0], isColumn(inputs)).map { .column($0) } ?? .other
    case (2, .binary(let name, let left, let right)) where name.text == "<" || name.text == ">":
      for (first, second) in [(names[0], names[1]), (names[1], names[0])] {
        if let key = left.column(of: first, isColumn(inputs)),
          key == right.column(of: second, isColumn(inputs))
        {
          let isAscending = (name.text == "<") == (first == names[0])
          return .comparison(key: key, isAscending: isAscending)
        }
      }
      return .other
    default: return .other
    }
  }

  func isColumn(_ inputs: [Type]) -> (String) -> Bool {
    { name in
      guard case .native(let native)? = inputs.first else { return false }
      return library.property(name, of: native.type)?.isColumn ?? false
    }
  }

  // MARK: - Key paths

  /// A key path where a function of one value is wanted.
  mutating func check(
    keyPath: Expression.KeyPath,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    let root = keyPath.root.map { resolve($0) }
    guard case .function(let inputs, let output)? = expected?.unwrapped, inputs.count == 1 else {
      if expected?.isError == true { return .failed }
      let problem =
        expected.map { mismatch(expected: $0, found: .void, at: range, "a key path") }
        ?? Diagnostic(
          .type,
          "a key path stands only where a function of one value is wanted",
          at: range,
          help: "write '{ $0.name }'"
        )
      return fail(problem)
    }
    let input = inputs[0].isGeneric ? root : inputs[0]
    if input?.isError == true { return .failed }
    guard let input else {
      return fail(
        Diagnostic(
          .type,
          "the type of the rows is not known here",
          at: range,
          help: "write the type behind the backslash: '\\Play.artist'"
        )
      )
    }
    if let root, root.hasError { return .failed }
    if let root, root != input {
      return fail(mismatch(expected: input, found: root, at: range))
    }
    var body = Expression(kind: .name("$0"), range: range)
    for name in keyPath.names where name.text != "self" {
      body = Expression(kind: .member(base: body, name: name), range: range)
    }
    let closure = ClosureExpression(
      body: [Statement(kind: .expression(body), range: range)],
      shorthandCount: 1
    )
    return check(closure: closure, at: range, as: .function([input], output), isArgument: true)
  }

  // MARK: - Builders

  /// A closure that lists its parts, such as the marks of a chart.
  mutating func check(builder name: String, _ part: Type, _ argument: Expression) -> Code {
    guard case .closure(let closure) = argument.kind else {
      let checked = check(argument)
      if !checked.type.isError {
        report(mismatch(expected: .builder(name, part), found: checked.type, at: argument.range))
      }
      return .never
    }
    contexts.append(FunctionContext(kind: .closure(isArgument: true)))
    context.scopes.append([:])
    let parts = check(parts: closure.body, part)
    let inner = contexts.removeLast()
    context.canThrow = context.canThrow || inner.canThrow
    let code = FunctionCode(
      parameterCount: 0,
      captureSlots: inner.captures.map(\.variable.slot),
      selfSlot: nil,
      slotCount: inner.slotCount,
      body: .constant(.void),
      collect: { frame in
        var built: [Closure.BuiltValue] = []
        for part in parts { try part(frame, &built) }
        return built
      },
      weight: inner.weight,
      depth: inner.deepest,
      range: argument.range,
      columns: []
    )
    return closureCode(code, inner.captures)
  }

  typealias Part = @Sendable (Frame, inout [Closure.BuiltValue]) throws -> Void

  mutating func check(parts statements: [Statement], _ type: Type) -> [Part] {
    statements.compactMap { check(part: $0, type) }
  }

  mutating func check(part statement: Statement, _ type: Type) -> Part? {
    switch statement.kind {
    case .expression(let expression):
      let run = check(expression, to: type).value
      return { frame, built in
        built.append(.init(value: try run(frame), range: expression.range))
      }
    case .binding(let binding):
      guard let step = check(binding: binding, at: statement.range) else { return nil }
      return { frame, _ in _ = try step(frame) }
    case .conditional(let conditional):
      return scoped { checker -> Part in
        let test = checker.check(conditions: conditional.conditions)
        let then = checker.check(parts: conditional.then, type)
        let otherwise = checker.scoped { $0.check(parts: conditional.otherwise ?? [], type) }
        return { frame, built in
          for part in try test(frame) ? then : otherwise { try part(frame, &built) }
        }
      }
    default:
      report(
        Diagnostic(
          .unsupported,
          "a builder's closure lists its parts",
          at: statement.range,
          help: "only 'let', 'if' and the parts themselves stand in it"
        )
      )
      return nil
    }
  }
}
