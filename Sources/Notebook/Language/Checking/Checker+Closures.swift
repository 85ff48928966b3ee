extension Checker {
  /// A closure that is an argument runs before the call that it is given to ends.
  mutating func check(
    closure: ClosureExpression,
    at range: SourceRange,
    as expected: Type?,
    isArgument: Bool = false
  ) -> Checked {
    let wanted = expected?.unwrapped
    if wanted == .error { return .failed }
    guard let signature = signature(of: closure, at: range, as: wanted) else { return .failed }
    contexts.append(FunctionContext(kind: .closure(isArgument: isArgument)))
    context.scopes.append([:])
    // The parameters of a call are its first slots, in order.
    let prologue = declareParameters(of: closure, signature.inputs)
    // A body may hide its parameters.
    context.scopes.append([:])
    let body = check(body: closure, at: range, giving: signature.output)
    let inner = contexts.removeLast()
    noteThrow(of: inner, isArgument: isArgument, at: range)
    guard let body else { return .failed }
    let code = FunctionCode(
      parameterCount: signature.inputs.count,
      captureSlots: inner.captures.map(\.variable.slot),
      selfSlot: nil,
      slotCount: inner.slotCount,
      body: prologue.map { Self.preceded(body.code, by: $0) } ?? body.code,
      weight: inner.weight,
      depth: inner.deepest,
      range: range,
      columns: inner.columns,
      shape: shape(of: closure, signature.inputs)
    )
    return Checked(
      type: .function(signature.inputs, body.type),
      code: closureCode(code, inner.captures)
    )
  }

  /// Code that makes the closure: what it captures is copied, and cannot change.
  func closureCode(_ code: FunctionCode, _ captures: [FunctionContext.Capture]) -> Code {
    let slots = captures.map { ($0.outerSlot, $0.outerMayBeRow) }
    return .value { frame in
      let values = slots.map { slot, mayBeRow -> Value in
        if mayBeRow, case .int(let index) = frame.slots[slot] { return frame.row(at: index) }
        return frame.slots[slot]
      }
      return .closure(try Closure(code: code, captures: values, machine: frame.machine))
    }
  }

  mutating func noteThrow(
    of inner: FunctionContext,
    isArgument: Bool,
    at range: SourceRange
  ) {
    guard inner.canThrow else { return }
    context.canThrow = true
    guard !isArgument else { return }
    report(
      Diagnostic(
        .unsupported,
        "a closure that can fail can only be passed to a call",
        at: range,
        help: "write a 'func' with 'throws'"
      )
    )
  }

  // MARK: - Parameters

  mutating func signature(
    of closure: ClosureExpression,
    at range: SourceRange,
    as wanted: Type?
  ) -> (inputs: [Type], output: Type?)? {
    let result = closure.result.map { resolve($0) }
    guard case .function(let inputs, let output)? = wanted else {
      return freeSignature(of: closure, at: range, as: wanted, result)
    }
    guard closure.fits(inputs) else {
      let count = closure.parameters?.count ?? closure.shorthandCount
      report(closureArity(count, inputs.count, at: range))
      return nil
    }
    var types = inputs
    for (index, parameter) in (closure.parameters ?? []).enumerated() {
      guard let written = parameter.type, types.indices.contains(index) else { continue }
      let type = resolve(written)
      if types[index].isGeneric {
        types[index] = type
      } else if type != types[index], !type.isError, !types[index].isError {
        report(mismatch(expected: types[index], found: type, at: written.range))
      }
    }
    if types.contains(where: \.isGeneric) {
      report(untyped(closure, at: range))
      return nil
    }
    if let result, !output.isGeneric, !result.converts(to: output), output != .void {
      report(mismatch(expected: output, found: result, at: closure.result?.range ?? range))
    }
    return (types, result ?? (output.isGeneric ? nil : output))
  }

  /// A closure that nothing asks for knows its types only where it writes them.
  mutating func freeSignature(
    of closure: ClosureExpression,
    at range: SourceRange,
    as wanted: Type?,
    _ result: Type?
  ) -> (inputs: [Type], output: Type?)? {
    if let wanted, wanted != .any {
      report(mismatch(expected: wanted, found: .function([], .void), at: range, "a closure"))
      return nil
    }
    if let type = inferredParameter(of: closure, at: range) { return ([type], result) }
    guard closure.shorthandCount == 0 else {
      report(untyped(closure, at: range))
      return nil
    }
    var types: [Type] = []
    for parameter in closure.parameters ?? [] {
      guard let type = parameter.type else {
        report(untyped(closure, at: range))
        return nil
      }
      types.append(resolve(type))
    }
    return (types, result)
  }

  /// The type of the one parameter of a closure that nothing asks for, where what it is joined with
  /// by an operator says it: `{ $0 * 2 }`.
  mutating func inferredParameter(
    of closure: ClosureExpression,
    at range: SourceRange
  ) -> Type? {
    let names = closure.parameters?.map(\.name.text) ?? ["$0"]
    guard names.count == 1, closure.parameters?[0].type == nil, closure.shorthandCount <= 1,
      closure.parameters != nil || closure.shorthandCount == 1,
      let partner = closure.body.lazy.compactMap({ $0.firstExpression?.partner(of: names[0]) })
        .first
    else { return nil }
    let saved = self
    defer { self = saved }
    let candidates: [Type] =
      switch partner {
      case .negation: [.bool]
      case .fallback(let other): [check(other).type.asOptional]
      case .operand(let other):
        other.isOpenNumber && !other.hasFraction ? [.int, .double] : [check(other).type]
      }
    return candidates.first { type in
      self = saved
      let wanted = Type.function([type], .parameter("Result"))
      let checked = check(closure: closure, at: range, as: wanted)
      return !type.isError && !checked.type.isError && diagnostics.count == saved.diagnostics.count
    }
  }

  func untyped(_ closure: ClosureExpression, at range: SourceRange) -> Diagnostic {
    let untyped = closure.parameters?.first { $0.type == nil }?.name
    let name = untyped?.text ?? "$0"
    let names =
      closure.parameters?.map(\.name.text)
      ?? (closure.shorthandCount == 1
        ? ["value"] : ["a", "b", "c", "d"].prefix(closure.shorthandCount) + [])
    let list = names.map { "\($0): Int" }.joined(separator: ", ")
    return Diagnostic(
      .type,
      "the type of '\(name)' is not known here",
      at: untyped?.range ?? range,
      help: "write the types: '{ (\(list)) in … }'"
    )
  }

  func mismatch(
    expected: Type,
    found: Type,
    at range: SourceRange,
    _ words: String
  ) -> Diagnostic {
    Diagnostic(
      .type,
      "expected \(expected.expectation), found \(words)",
      at: range
    )
  }

  /// Declares the parameters; where one tuple spreads over several, returns what spreads it.
  mutating func declareParameters(
    of closure: ClosureExpression,
    _ inputs: [Type]
  ) -> Step? {
    let names =
      closure.parameters?.map(\.name)
      ?? (0..<closure.shorthandCount).map { index in
        Expression.Identifier(text: "$\(index)", range: SourceRange(0, 0))
      }
    if names.count == inputs.count {
      for (name, type) in zip(names, inputs) {
        if case .mutable(let inner) = type {
          _ = declare(name, inner, isVariable: true)
          continue
        }
        var variable = declare(name, type)
        if case .native(let native) = type, native.type.isRow {
          variable.mayBeRow = true
          context.scopes[context.scopes.count - 1][name.text] = variable
        }
      }
      return nil
    }
    let whole = context.slot()
    for _ in inputs.dropFirst() { _ = context.slot() }
    guard case .tuple(let elements)? = inputs.first, elements.count == names.count else {
      return nil
    }
    let slots = zip(names, elements).map { declare($0, $1.type).slot }
    return { frame in
      guard case .tuple(let values) = frame.slots[whole] else { preconditionFailure("no tuple") }
      for (slot, element) in zip(slots, values) { frame.slots[slot] = element.value }
      return .next
    }
  }

  static func preceded(_ code: Code, by step: @escaping Step) -> Code {
    let run = code.value
    return .value { frame in
      _ = try step(frame)
      return try run(frame)
    }
  }

  // MARK: - Bodies

  /// The body's code with the type of what it gives; nil after saying what is wrong.
  mutating func check(
    body closure: ClosureExpression,
    at range: SourceRange,
    giving output: Type?
  ) -> Checked? {
    if closure.body.count == 1, let single = closure.body[0].asExpression {
      guard let output else { return check(single) }
      if output == .void {
        let checked = check(single)
        let run = checked.code.value
        return Checked(
          type: .void,
          code: .value { frame in
            _ = try run(frame)
            return .void
          }
        )
      }
      return Checked(type: output, code: check(single, to: output))
    }
    context.result = output
    return check(block: closure.body, giving: output, at: range)
  }

  /// A body of statements that gives its value with `return`.
  mutating func check(
    block statements: [Statement],
    giving output: Type?,
    at range: SourceRange
  ) -> Checked? {
    let slot = context.slot()
    context.resultSlot = slot
    let steps = check(statements)
    var type = output ?? .void
    if output == nil, let first = context.returned.first {
      type = context.returned.dropFirst().reduce(first) { Self.join($0, $1) ?? $0 }
    }
    if type != .void, !type.isError, !statements.alwaysLeave {
      report(
        Diagnostic(
          .type,
          "not every way through this body returns \(type.name)",
          at: SourceRange(max(range.lowerBound, range.upperBound - 1), range.upperBound),
          help: "end it with 'return'"
        )
      )
    }
    let run = Self.sequence(steps)
    return Checked(
      type: type,
      code: .value { frame in
        _ = try run(frame)
        return frame.slots[slot]
      }
    )
  }
}
