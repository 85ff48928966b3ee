extension Checker {
  typealias Candidate = (builtin: Builtin, bindings: [String: Type])

  /// A call of the standard library: the overload is chosen by labels, then by the arguments' types.
  mutating func check(
    builtins candidates: [Candidate],
    receiver: (value: Checked, expression: Expression)?,
    _ call: Expression.Call,
    _ site: Site,
    _ expected: Type?
  ) -> Checked {
    var fitting = candidates.compactMap { candidate in
      fits(candidate, call, site).map { (candidate: candidate, arguments: $0) }
    }
    guard !fitting.isEmpty else {
      reportMisfit(candidates, call, site)
      return .failed
    }
    if fitting.count > 1 { fitting = select(fitting) }
    let (candidate, matched) = fitting[0]
    if let receiver, !prefersDouble, attempts < Self.mostAttempts,
      receiver.expression.hasIntegerLiteral, receiver.value.type.holdsInt
    {
      return checkEither(candidate, matched, receiver, call, site, expected)
    }
    return check(candidate, matched, receiver, call, site, expected)
  }

  /// What the arguments of a call are, once its overload is chosen.
  struct CheckedArguments {
    var codes: [Code.Run<Value>?]
    var ranges: [SourceRange]
    var result: Type
  }

  /// Chooses an overload and checks its arguments; nil after saying what is wrong.
  mutating func check(
    arguments candidates: [Candidate],
    _ call: Expression.Call,
    _ site: Site
  ) -> (index: Int, checked: CheckedArguments)? {
    let fitting = candidates.enumerated().compactMap { index, candidate in
      fits(candidate, call, site).map { (index: index, candidate: candidate, arguments: $0) }
    }
    let chosen =
      fitting.count > 1 ? select(fitting.map { ($0.candidate, $0.arguments) }).first : nil
    guard
      let found = fitting.first(where: { one in
        chosen.map { $0.candidate.builtin.text == one.candidate.builtin.text } ?? true
      })
    else {
      reportMisfit(candidates, call, site)
      return nil
    }
    let signature = found.candidate.builtin.signature
    guard signature.isSatisfied(by: found.candidate.bindings) else {
      report(unsatisfied(found.candidate, nil, site))
      return nil
    }
    var bindings = found.candidate.bindings
    let types = (signature.parameters ?? []).map { $0.type.substituting(bindings) }
    let codes = check(found.arguments, types, &bindings)
    return (
      found.index,
      CheckedArguments(
        codes: codes.map { $0?.value },
        ranges: found.arguments.map { $0?.value.range ?? site.range },
        result: signature.result.substituting(bindings)
      )
    )
  }

  /// The call's arguments in the parameters' order, where labels and closures fit.
  func fits(
    _ candidate: Candidate,
    _ call: Expression.Call,
    _ site: Site
  ) -> [Expression.Argument?]? {
    let matcher = matcher([candidate], call, site)
    guard let matched = try? matcher.match(), matcher.accepts(matched.arguments, 0) else {
      return nil
    }
    return matched.arguments
  }

  mutating func reportMisfit(
    _ candidates: [Candidate],
    _ call: Expression.Call,
    _ site: Site
  ) {
    for argument in call.arguments where !argument.value.isOpen { _ = check(argument.value) }
    // Where the labels are right, a closure is wrong.
    if let near = candidates.first(where: { (try? matcher([$0], call, site).match()) != nil }) {
      return report(arity(of: near.builtin, call, site))
    }
    do throws(Diagnostic) {
      _ = try matcher(candidates, call, site).match()
    } catch {
      report(error)
    }
  }

  /// A call whose receiver is made of literals: where these do not fit as `Int`, as `Double`.
  mutating func checkEither(
    _ candidate: Candidate,
    _ matched: [Expression.Argument?],
    _ receiver: (value: Checked, expression: Expression),
    _ call: Expression.Call,
    _ site: Site,
    _ expected: Type?
  ) -> Checked {
    let saved = self
    let first = check(candidate, matched, receiver, call, site, expected)
    guard diagnostics.count > saved.diagnostics.count else { return first }
    let failed = self
    self = saved
    attempts += 1
    prefersDouble = true
    let again = check(receiver.expression)
    prefersDouble = false
    if again.type != receiver.value.type, diagnostics.count == saved.diagnostics.count {
      let bindings = Builtins.members(candidate.builtin.base, of: again.type)
        .first { $0.0.text == candidate.builtin.text }?.1
      if let bindings {
        let checked = check(
          (candidate.builtin, bindings),
          matched,
          (again, receiver.expression),
          call,
          site,
          expected
        )
        attempts = saved.attempts
        if diagnostics.count == saved.diagnostics.count { return checked }
      }
    }
    self = failed
    return first
  }

  /// Checks the arguments of the chosen overload; an open literal that binds a generic parameter is
  /// tried as an `Int` first and as a `Double` where that does not fit.
  mutating func check(
    _ candidate: Candidate,
    _ matched: [Expression.Argument?],
    _ receiver: (value: Checked, expression: Expression)?,
    _ call: Expression.Call,
    _ site: Site,
    _ expected: Type?
  ) -> Checked {
    guard candidate.builtin.signature.isSatisfied(by: candidate.bindings) else {
      return fail(unsatisfied(candidate, receiver?.value.type, site))
    }
    let parameters = candidate.builtin.signature.parameters ?? []
    if let empty = zip(matched, parameters).first(where: { $0.0?.value.isEmptyCollection == true }),
      case .parameter(let name) = empty.1.type, let expected, !expected.isGeneric, expected != .any,
      candidate.builtin.signature.result == .parameter(name)
    {
      var bindings = candidate.bindings
      bindings[name] = expected.unwrapped
      return finish(candidate, matched, receiver, call, site, bindings)
    }
    let open = zip(matched, parameters).first { argument, parameter in
      guard let value = argument?.value, value.isOpenNumber, !value.hasFraction,
        case .parameter(let name) = parameter.type
      else { return false }
      return candidate.bindings[name] == nil
    }
    guard case .parameter(let name)? = open?.1.type, attempts < Self.mostAttempts else {
      return finish(candidate, matched, receiver, call, site, candidate.bindings)
    }
    let others = matched.lazy.compactMap { $0?.value }.contains { !$0.isOpen }
    if others || matched.lazy.compactMap({ $0?.value }).allSatisfy(\.isOpenNumber) {
      var bindings = candidate.bindings
      let isDouble = matched.lazy.compactMap { $0?.value }.contains(where: \.hasFraction)
      if !others {
        bindings[name] =
          isDouble || prefersDouble || expected?.literalType == .double ? .double : .int
      }
      return finish(candidate, matched, receiver, call, site, bindings)
    }
    attempts += 1
    defer { attempts -= 1 }
    var results: [(checked: Checked, state: Checker)] = []
    let saved = self
    let preferred: [Type] = expected?.literalType == .double ? [.double, .int] : [.int, .double]
    for type in preferred {
      self = saved
      var bindings = candidate.bindings
      bindings[name] = type
      let checked = finish(candidate, matched, receiver, call, site, bindings)
      if diagnostics.count == saved.diagnostics.count { return checked }
      results.append((checked, self))
    }
    // Neither fits: what is wrong with the first is what is wrong.
    self = results[0].state
    return results[0].checked
  }

  mutating func finish(
    _ candidate: Candidate,
    _ matched: [Expression.Argument?],
    _ receiver: (value: Checked, expression: Expression)?,
    _ call: Expression.Call,
    _ site: Site,
    _ start: [String: Type]
  ) -> Checked {
    let builtin = candidate.builtin
    let signature = builtin.signature
    let parameters = signature.parameters ?? []
    var bindings = start
    let outer = context.canThrow
    context.canThrow = false
    defer { context.canThrow = context.canThrow || outer }
    let types = parameters.map { $0.type.substituting(bindings) }
    let codes = check(matched, types, &bindings)
    let result = signature.result.substituting(bindings)
    if context.canThrow, !call.isTried, call.arguments.contains(where: \.value.isClosure) {
      requireTry(true, site)
    }
    guard signature.isSatisfied(by: bindings) else {
      return fail(unsatisfied((builtin, bindings), receiver?.value.type, site))
    }
    if result.isGeneric || result.hasError {
      return Checked(type: result.isGeneric ? .error : result, code: .never)
    }
    return Checked(
      type: result,
      code: builtinCode(builtin, matched, codes, receiver, (result, bindings["T"] ?? .any), site)
    )
  }

  func builtinCode(
    _ builtin: Builtin,
    _ matched: [Expression.Argument?],
    _ codes: [Code?],
    _ receiver: (value: Checked, expression: Expression)?,
    _ types: (result: Type, argument: Type),
    _ site: Site
  ) -> Code {
    let place = matched.first.flatMap { $0?.value.range } ?? site.range
    if let code = Builtins.direct(builtin, receiver?.value.code, codes, place) { return code }
    let run = receiver?.value.code.value
    let type = receiver?.value.type ?? .void
    let arguments = codes.map { $0?.value }
    let isRows = type.isGroup && builtin.owner != "Group"
    let ranges = matched.map { $0?.value.range ?? site.range }
    let (range, body) = (site.range, builtin.body)
    let code: Code.Run<Value> = { frame in
      var value = try run?(frame) ?? .void
      // A group is the sequence of its rows.
      if isRows { value = Grouping.part(of: value, 1) }
      var values: [Value?] = []
      values.reserveCapacity(arguments.count)
      for argument in arguments { values.append(try argument?(frame)) }
      return try placed(at: range) {
        try body(
          BuiltinCall(
            receiver: value,
            arguments: values,
            machine: frame.machine,
            range: range,
            argumentRanges: ranges,
            receiverType: type,
            resultType: types.result,
            argumentType: types.argument
          )
        )
      }
    }
    return .value(code)
  }
}

extension CallMatcher {
  /// Whether closures among the arguments have as many parameters as they are called with.
  func accepts(_ arguments: [Expression.Argument?], _ index: Int) -> Bool {
    zip(arguments, candidates[index].parameters).allSatisfy { argument, parameter in
      guard let argument else { return true }
      guard case .function(let inputs, _) = parameter.type else {
        return !argument.value.isClosure || parameter.type.isGeneric || parameter.type == .any
      }
      return switch argument.value.kind {
      case .closure(let closure): closure.fits(inputs)
      case .keyPath: inputs.count == 1
      case .operatorFunction: inputs.count == 2
      default: true
      }
    }
  }
}

extension ClosureExpression {
  /// Whether it can be called with values of these types; one tuple spreads over several parameters.
  func fits(_ inputs: [Type]) -> Bool {
    let count = parameters?.count ?? shorthandCount
    if count == inputs.count { return true }
    if inputs.count == 1, case .tuple(let elements) = inputs[0] { return elements.count == count }
    return false
  }
}

extension Expression {
  var isClosure: Bool { if case .closure = kind { true } else { false } }
}

extension Type {
  /// Whether its elements are integers, which literals in another place could be as `Double`.
  var holdsInt: Bool {
    switch self {
    case .int: true
    case .array(let element), .sequence(_, let element), .optional(let element): element.holdsInt
    case .tuple(let elements): elements.contains(where: \.type.holdsInt)
    case .dictionary(_, let value): value.holdsInt
    default: false
    }
  }
}
