extension Checker {
  /// The steps of a block, in order; a statement with an error has none.
  mutating func check(_ statements: [Statement]) -> [Step] {
    var steps: [Step] = []
    for (index, statement) in statements.enumerated() {
      if let step = check(statement) { steps.append(step) }
      if statement.leaves, index + 1 < statements.count {
        report(
          Diagnostic(
            .syntax,
            "this never runs: the statement before it leaves",
            at: statements[index + 1].range,
            severity: .warning
          )
        )
      }
    }
    return steps
  }

  /// A step as a value of an array: a function alone would be called through a thunk there.
  struct Stored: Sendable {
    let run: Step
  }

  static func sequence(_ steps: [Step]) -> Step {
    switch steps.count {
    case 0: return { _ in .next }
    case 1: return steps[0]
    case 2:
      let (first, second) = (steps[0], steps[1])
      return { frame in
        let flow = try first(frame)
        return flow == .next ? try second(frame) : flow
      }
    default:
      let stored = steps.map { Stored(run: $0) }
      return { frame in
        for step in stored {
          let flow = try step.run(frame)
          if flow != .next { return flow }
        }
        return .next
      }
    }
  }

  /// Only dispatches: each form is checked by the function that its name says.
  mutating func check(_ statement: Statement) -> Step? {
    context.weight += 1
    context.depth += 1
    context.deepest = max(context.deepest, context.depth)
    defer { context.depth -= 1 }
    switch statement.kind {
    case .binding(let binding): return check(binding: binding, at: statement.range)
    case .declaration(let name, let type, let isVariable):
      return check(declaring: name, type, isVariable: isVariable)
    case .function(let function): return check(function: function, at: statement.range)
    case .expression(let expression): return check(statement: expression)
    case .assignment(let assignment): return check(assignment, at: statement.range)
    case .conditional(let conditional): return check(conditional)
    case .guarding(let conditions, let otherwise):
      return check(guarding: conditions, otherwise, at: statement.range)
    case .switching(let choice):
      let step = switchCode(choice, statement.range) { checker, body in
        Self.sequence(checker.check(body))
      }
      // A 'break' in it leaves the switch and not the loop around.
      return { frame in
        let flow = try step(frame)
        return flow == .breaking ? .next : flow
      }
    case .looping(let loop): return check(loop)
    case .returning(let value): return check(returning: value, at: statement.range)
    case .breaking: return check(leaving: .breaking, "break", at: statement.range)
    case .continuing: return check(leaving: .continuing, "continue", at: statement.range)
    }
  }

  mutating func check(statement expression: Expression) -> Step? {
    let checked = check(expression)
    if checked.type.isError { return nil }
    if contexts.count > 1 || context.scopes.count > 1, checked.type != .void,
      !expression.mayBeDiscarded
    {
      report(
        Diagnostic(
          .syntax,
          "nothing is done with this value",
          at: expression.range,
          severity: .warning,
          help: "'return' gives it back, 'show(…)' shows it, '_ = …' says that it is not wanted",
          fix: .init(
            replace: SourceRange(expression.range.lowerBound, expression.range.lowerBound),
            with: "_ = "
          )
        )
      )
    }
    let run = checked.code.value
    return { frame in
      _ = try run(frame)
      return .next
    }
  }

  // MARK: - Bindings

  mutating func check(binding: Statement.Binding, at range: SourceRange) -> Step? {
    let written = binding.type.flatMap { openSet($0, binding.value) ?? resolve($0) }
    let count = diagnostics.count
    var checked: Checked
    if let written {
      let code = check(binding.value, to: written)
      checked = Checked(type: written, code: code)
    } else {
      checked = check(binding.value)
      if checked.type.isGeneric || checked.type == .any { checked = .failed }
    }
    if diagnostics.count > count, written == nil, !checked.type.isError { checked.code = .never }
    return bind(binding.pattern, checked, isVariable: binding.isVariable)
  }

  /// `let name: Set = […]`, whose elements say what it holds.
  mutating func openSet(_ type: TypeExpression, _ value: Expression) -> Type? {
    guard case .name("Set", let arguments) = type.kind, arguments.isEmpty else { return nil }
    let saved = self
    let element = check(value).type.element
    self = saved
    return element.map { .set($0) }
  }

  /// `let name: Type`, whose value comes later; an optional `var` starts as nil.
  mutating func check(
    declaring name: Expression.Identifier,
    _ type: TypeExpression,
    isVariable: Bool
  ) -> Step? {
    let type = resolve(type)
    var variable = declare(name, type, isVariable: isVariable)
    let slot = variable.slot
    guard !(isVariable && type.isOptional) else {
      return { frame in
        frame.slots[slot] = .none
        return .next
      }
    }
    variable.isLate = true
    context.scopes[context.scopes.count - 1][name.text] = variable
    context.unassigned.insert(variable.id)
    return { _ in .next }
  }

  /// Declares what a pattern names and stores a value there.
  mutating func bind(
    _ pattern: BindingPattern,
    _ value: Checked,
    isVariable: Bool = false
  ) -> Step? {
    if case .name(let name) = pattern {
      let slot = declare(name, value.type, isVariable: isVariable).slot
      return isVariable
        ? Self.store(copying: value.code, value.type, in: slot, at: name.range)
        : Self.store(value.code, in: slot)
    }
    let whole = context.slot()
    let store = Self.store(value.code, in: whole)
    let spread = destructure(pattern, value.type, slot: whole)
    return { frame in
      _ = try store(frame)
      spread(frame)
      return .next
    }
  }

  /// As ``store(_:in:)``, for a name that can change: what it shares with another is copied when it
  /// does, which counts as work.
  static func store(copying code: Code, _ type: Type, in slot: Int, at range: SourceRange) -> Step {
    guard type.unwrapped.element != nil, !type.unwrapped.isText else {
      return store(code, in: slot)
    }
    let run = code.value
    return { frame in
      let value = try run(frame)
      if case .array(let values) = value {
        try frame.machine.limits.spend(values.count / 4, at: range)
      } else {
        try frame.machine.limits.spend(value.size * 4, at: range)
      }
      frame.slots[slot] = value
      return .next
    }
  }

  static func store(_ code: Code, in slot: Int) -> Step {
    switch code {
    case .int(let run):
      return { frame in
        frame.slots[slot] = .int(try run(frame))
        return .next
      }
    case .double(let run):
      return { frame in
        frame.slots[slot] = .double(try run(frame))
        return .next
      }
    default:
      let run = code.value
      return { frame in
        frame.slots[slot] = try run(frame)
        return .next
      }
    }
  }

  /// Declares the names of a pattern, and returns what spreads a slot's tuple over them.
  mutating func destructure(
    _ pattern: BindingPattern,
    _ type: Type,
    slot: Int
  ) -> @Sendable (Frame) -> Void {
    switch pattern {
    case .wildcard: return { _ in }
    case .name(let name):
      let target = declare(name, type).slot
      return { $0.slots[target] = $0.slots[slot] }
    case .tuple(let patterns, let range):
      var types: [Type] = Array(repeating: .error, count: patterns.count)
      if case .tuple(let elements) = type, elements.count == patterns.count {
        types = elements.map(\.type)
      } else if !type.isError {
        report(
          Diagnostic(
            .type,
            "\(patterns.count) names cannot take apart \(type.name)",
            at: range
          )
        )
      }
      let parts = zip(patterns, types).map { pattern, type in
        let part = context.slot()
        return (part, destructure(pattern, type, slot: part))
      }
      return { frame in
        guard case .tuple(let elements) = frame.slots[slot] else { return }
        for ((part, spread), element) in zip(parts, elements) {
          frame.slots[part] = element.value
          spread(frame)
        }
      }
    }
  }
}

extension Statement {
  var leaves: Bool {
    switch kind {
    case .returning, .breaking, .continuing: true
    default: false
    }
  }
}

extension Expression {
  /// A call may be there for what it shows.
  var mayBeDiscarded: Bool {
    switch kind {
    case .call: true
    case .optionalChain(_, _, let rest): rest.mayBeDiscarded
    default: false
    }
  }
}
