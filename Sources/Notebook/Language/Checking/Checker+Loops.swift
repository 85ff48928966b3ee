extension Checker {
  mutating func check(_ conditional: Statement.Conditional) -> Step? {
    openScope()
    let test = check(conditions: conditional.conditions)
    let before = context.unassigned
    let then = Self.sequence(check(conditional.then))
    var unassigned = conditional.then.alwaysLeave ? [] : context.unassigned
    context.unassigned = before
    closeScope()
    guard let statements = conditional.otherwise else {
      context.unassigned.formUnion(unassigned)
      return { frame in try test(frame) ? then(frame) : .next }
    }
    openScope()
    let otherwise = Self.sequence(check(statements))
    closeScope()
    if !statements.alwaysLeave { unassigned.formUnion(context.unassigned) }
    context.unassigned = unassigned
    return { frame in try test(frame) ? then(frame) : otherwise(frame) }
  }

  mutating func check(
    guarding conditions: [Condition],
    _ otherwise: [Statement],
    at range: SourceRange
  ) -> Step? {
    // What it binds stays in scope behind it, and not in its own `else`.
    let leave = scoped { Self.sequence($0.check(otherwise)) }
    let test = check(conditions: conditions)
    if !otherwise.alwaysLeave {
      report(
        Diagnostic(
          .syntax,
          "the 'else' of a 'guard' must leave",
          at: range,
          help: "end it with 'return', 'continue' or 'break'"
        )
      )
    }
    return { frame in try test(frame) ? .next : leave(frame) }
  }

  /// Whether all conditions hold; what they bind is declared in the scope at hand.
  mutating func check(conditions: [Condition]) -> Code.Run<Bool> {
    var tests: [Code.Run<Bool>] = []
    for condition in conditions {
      switch condition {
      case .expression(let expression): tests.append(check(expression, to: .bool).bool)
      case .optional(let name, let value, let isVariable):
        tests.append(check(optional: name, value, isVariable))
      case .matching(let pattern, let value):
        let checked = check(value)
        let slot = context.slot()
        let run = checked.code.value
        let match = check(pattern, checked.type, slot: slot)
        tests.append { frame in
          frame.slots[slot] = try run(frame)
          return try match(frame)
        }
      }
    }
    if tests.count == 1 { return tests[0] }
    let all = tests
    return { frame in
      for test in all where try !test(frame) { return false }
      return true
    }
  }

  mutating func check(
    optional name: Expression.Identifier,
    _ value: Expression,
    _ isVariable: Bool
  ) -> Code.Run<Bool> {
    let checked = check(value)
    var type = checked.type.unwrapped
    if !checked.type.isOptional, !checked.type.isError {
      report(
        Diagnostic(
          .type,
          "the value of 'if let' is never missing: it is \(checked.type.name)",
          at: value.range,
          help: "write 'let \(name.text) = …' before it"
        )
      )
      type = .error
    }
    let slot = declare(name, type, isVariable: isVariable).slot
    let run = checked.code.value
    return { frame in
      switch try run(frame) {
      case .none: return false
      case .some(let value): frame.slots[slot] = value
      case let value: frame.slots[slot] = value
      }
      return true
    }
  }

  // MARK: - Loops

  mutating func check(_ loop: Statement.Loop) -> Step? {
    let sequence = check(loop.sequence)
    var element = sequence.type.element
    if element == nil {
      let optional = sequence.type.unwrapped.element != nil
      report(
        Diagnostic(
          .type,
          "a loop walks through a sequence, found \(sequence.type.name)",
          at: loop.sequence.range,
          help: optional
            ? "give another value for the missing case: 'value ?? []'"
            : sequence.type == .int ? "write '0..<…' to count" : nil,
          fix: text(loop.sequence.range).isEmpty
            ? nil
            : optional
              ? .init(
                replace: loop.sequence.range,
                with: "\(text(loop.sequence.range)) ?? []"
              )
              : sequence.type == .int
                ? .init(replace: loop.sequence.range, with: "0..<\(text(loop.sequence.range))")
                : nil
        )
      )
      element = .error
    }
    let type = element ?? .error
    let before = context.weight
    let item = context.slot()
    openScope()
    var slot = item
    var turn: Step
    if case .name(let name) = loop.pattern {
      slot = declare(name, type).slot
      turn = loopBody(loop, type, item)
    } else {
      let spread = destructure(loop.pattern, type, slot: item)
      let body = loopBody(loop, type, item)
      turn = { frame in
        spread(frame)
        return try body(frame)
      }
    }
    closeScope()
    return Self.loop(
      over: sequence.code.value,
      slot,
      turn,
      cost: max(1, (context.weight - before) / 2),
      keyword: loop.keyword
    )
  }

  /// What a loop does for an element that stands in its slot.
  mutating func loopBody(_ loop: Statement.Loop, _ type: Type, _ item: Int) -> Step {
    let matches = loop.casePattern.map { check($0, type, slot: item) }
    let condition = loop.condition.map { check($0, to: .bool) }
    context.loops += 1
    let before = context.unassigned
    openScope()
    let body = Self.sequence(check(loop.body))
    closeScope()
    context.unassigned = before
    context.loops -= 1
    let tested: Step
    if let test = condition?.bool {
      tested = { frame in try test(frame) ? body(frame) : .next }
    } else {
      tested = body
    }
    guard let matches else { return tested }
    return { frame in try matches(frame) ? tested(frame) : .next }
  }

  static func loop(
    over sequence: @escaping Code.Run<Value>,
    _ slot: Int,
    _ turn: @escaping Step,
    cost: Int,
    keyword: SourceRange
  ) -> Step {
    { frame in
      let limits = frame.machine.limits
      switch try sequence(frame) {
      case .range(let range):
        var next = range.lowerBound
        for _ in 0..<range.count {
          try limits.spend(cost, at: keyword)
          frame.slots[slot] = .int(next)
          next &+= range.stride
          let flow = try turn(frame)
          if flow == .breaking { break }
          if flow == .returning { return flow }
        }
      case .native(let native):
        guard let table = native.table else { return .next }
        for index in 0..<table.rowCount {
          try limits.spend(cost, at: keyword)
          frame.slots[slot] = table.row(at: index)
          let flow = try turn(frame)
          if flow == .breaking { break }
          if flow == .returning { return flow }
        }
      case let value:
        for element in value.elements {
          try limits.spend(cost, at: keyword)
          frame.slots[slot] = element
          let flow = try turn(frame)
          if flow == .breaking { break }
          if flow == .returning { return flow }
        }
      }
      return .next
    }
  }
}
