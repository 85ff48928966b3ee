extension Checker {
  mutating func check(function: FunctionDeclaration, at range: SourceRange) -> Step? {
    let result = function.result.map { resolve($0) } ?? .void
    var parameters: [DeclaredFunction.Parameter] = []
    for parameter in function.parameters {
      let type = resolve(parameter.type)
      parameters.append(
        .init(
          label: parameter.label ?? "_",
          type: type,
          fallback: parameter.fallback.map { _ in
            DeclaredFunction.fallbackName(function.name.text, parameter.name.text)
          }
        )
      )
    }
    let declaration = DeclaredFunction(
      name: function.name.text,
      parameters: parameters,
      result: result,
      isThrowing: function.isThrowing
    )
    let types = parameters.map(\.type)
    let type = Type.function(types, result)
    let fallbacks = fallbacks(of: function, types)
    let variable = declare(function.name, type, declaration: declaration)
    var inner = FunctionContext(kind: .function)
    inner.result = result
    inner.mayThrow = function.isThrowing
    contexts.append(inner)
    for (parameter, type) in zip(function.parameters, types) {
      var variable = declare(parameter.name, type)
      variable.isKept = parameter.isEscaping || !type.isFunction
      context.scopes[0][parameter.name.text] = variable
    }
    let own = context.slot()
    context.selfSlot = own
    // Inside itself the function is what it is called through, so that it captures nothing of itself.
    var itself = Variable(
      id: nextVariable,
      name: function.name,
      type: type,
      slot: own,
      declaration: declaration
    )
    nextVariable += 1
    itself.isVariable = false
    if context.scopes[0][function.name.text] == nil {
      context.scopes[0][function.name.text] = itself
    }
    context.scopes.append([:])
    let body = functionBody(function, result, at: range)
    let checked = contexts.removeLast()
    guard let body else { return nil }
    let code = FunctionCode(
      parameterCount: types.count,
      captureSlots: checked.captures.map(\.variable.slot),
      selfSlot: own,
      slotCount: checked.slotCount,
      body: body,
      weight: checked.weight,
      depth: checked.deepest,
      range: function.name.range,
      columns: []
    )
    let store = Self.store(closureCode(code, checked.captures), in: variable.slot)
    return Self.sequence(fallbacks + [store])
  }

  mutating func functionBody(
    _ function: FunctionDeclaration,
    _ result: Type,
    at range: SourceRange
  ) -> Code? {
    if function.body.count == 1, let single = function.body[0].asExpression, result != .void {
      return check(single, to: result)
    }
    return check(block: function.body, giving: result, at: range)?.code
  }

  /// A default has a hidden name of its own, under which calls read it: nothing that it reads can
  /// change.
  mutating func fallbacks(of function: FunctionDeclaration, _ types: [Type]) -> [Step] {
    var steps: [Step] = []
    for (parameter, type) in zip(function.parameters, types) {
      guard let value = parameter.fallback else { continue }
      let code = check(value, to: type)
      let name = DeclaredFunction.fallbackName(function.name.text, parameter.name.text)
      let hidden = declare(.init(text: name, range: value.range), type)
      steps.append(Self.store(code, in: hidden.slot))
    }
    return steps
  }

  mutating func check(returning value: Expression?, at range: SourceRange) -> Step? {
    let slot = context.resultSlot
    guard let value else {
      if let result = context.result, result != .void {
        report(
          Diagnostic(
            .type,
            "expected a value of type \(result.name)",
            at: range,
            help: "write it behind 'return'"
          )
        )
      }
      return { _ in .returning }
    }
    let code: Code
    if let result = context.result {
      code = check(value, to: result)
    } else {
      let checked = check(value, as: context.returned.first)
      context.returned.append(checked.type)
      code =
        context.returned.first.map { convert(checked, to: $0, at: value.range) } ?? checked.code
    }
    guard let slot else { return nil }
    let store = Self.store(code, in: slot)
    return { frame in
      _ = try store(frame)
      return .returning
    }
  }

  mutating func check(
    leaving flow: Flow,
    _ word: String,
    at range: SourceRange
  ) -> Step? {
    if context.loops == 0, !(flow == .breaking && context.isInSwitch) {
      report(
        Diagnostic(
          .syntax,
          "'\(word)' stands only inside a loop",
          at: range,
          help: "remove it",
          fix: .init(replace: range, with: "")
        )
      )
      return nil
    }
    return { _ in flow }
  }
}
