extension Checker {
  /// A call of a function, an initializer or a method of the library.
  mutating func check(
    library candidates: [Function],
    receiver: (value: Checked, expression: Expression)?,
    _ call: Expression.Call,
    _ site: Site,
    _ expected: Type?
  ) -> Checked {
    let matcher = CallMatcher(
      candidates: candidates.map(\.callable),
      name: site.name,
      arguments: call.arguments,
      range: site.range
    )
    let index: Int
    let matched: [Expression.Argument?]
    do throws(Diagnostic) {
      (index, matched) = try matcher.match()
    } catch {
      for argument in call.arguments where !argument.value.isOpen { _ = check(argument.value) }
      report(error)
      // What it would have given is known where there is one function of that name.
      let result = candidates.count == 1 ? candidates[0].result.type : .error
      return Checked(type: result.isGeneric ? .error : result, code: .never)
    }
    let function = candidates[index]
    requireTry(function.isThrowing, site)
    var bindings: [String: Type] = [:]
    if let receiver { _ = function.receiver?.type.bind(to: receiver.value.type, &bindings) }
    let codes = check(matched, function.parameters.map(\.type), &bindings)
    let code = libraryCode(function, receiver, matched, codes, call, site)
    return Checked(type: function.result.type.substituting(bindings), code: code)
  }

  /// Checks matched arguments: first those that have a type of their own, then literals, which take
  /// theirs from these, then closures, whose parameters the others decide.
  mutating func check(
    _ matched: [Expression.Argument?],
    _ types: [Type],
    _ bindings: inout [String: Type]
  ) -> [Code?] {
    var codes: [Code?] = matched.map { _ in nil }
    for turn in 0...2 {
      for (index, argument) in matched.enumerated() {
        guard let argument, argument.value.turn == turn else { continue }
        codes[index] = check(argument.value, for: types[index], &bindings)
      }
    }
    return codes
  }

  /// Checks one argument for a parameter whose type may still have names to be bound.
  mutating func check(
    _ argument: Expression,
    for type: Type,
    _ bindings: inout [String: Type]
  ) -> Code {
    let wanted = type.substituting(bindings)
    switch wanted {
    case .factory(let factory): return check(factory, argument, &bindings)
    case .builder(let name, let part): return check(builder: name, part, argument)
    case .interval(_, let other): return check(interval: wanted, or: other, argument)
    default: break
    }
    guard wanted.isGeneric else { return check(argument: argument, to: wanted) }
    let checked = check(argument: argument, as: wanted)
    if checked.type.isError { return .never }
    guard wanted.bind(to: checked.type, &bindings) else {
      report(mismatch(expected: wanted, found: checked.type, at: argument.range))
      return .never
    }
    return checked.code
  }

  /// `.value("Hours", \.hours)`: the member's arguments, each with its place.
  mutating func check(
    _ factory: FactoryType,
    _ argument: Expression,
    _ bindings: inout [String: Type]
  ) -> Code {
    guard case .call(let call) = argument.kind, case .member(let base, let name) = call.callee.kind,
      base == nil || base?.isTypeName == true
    else {
      let checked = check(argument, as: .factory(factory))
      if !checked.type.isError {
        report(mismatch(expected: .factory(factory), found: checked.type, at: argument.range))
      }
      return .never
    }
    guard name.text == factory.member else {
      return fail(
        Diagnostic(
          .unknownMember,
          "there is no '.\(name.text)' here",
          at: argument.range,
          help: "write \(factory.name)"
        )
      ).code
    }
    guard let types = parameters(of: factory, for: call, at: argument.range) else { return .never }
    let parts = zip(call.arguments, types).map { part, type in
      (check(part.value, for: type, &bindings).value, part.value.range)
    }
    return .value { frame in
      .implicitMember(
        ImplicitMember(
          name: name.text,
          arguments: try parts.map { ArgumentValue(value: try $0(frame), range: $1) }
        )
      )
    }
  }

  /// The types of the member's arguments; nil where their number or their labels do not fit.
  private mutating func parameters(
    of factory: FactoryType,
    for call: Expression.Call,
    at range: SourceRange
  ) -> [Type]? {
    var labels: [String?] = factory.parameters.map { _ in nil }
    var types = factory.parameters
    if let option = factory.option, call.arguments.count > types.count {
      labels.append(option.label)
      types.append(option.type)
    }
    guard call.arguments.count == types.count else {
      let message = "'.\(factory.member)' takes a label and what to show"
      report(Diagnostic(.call, message, at: range, help: "write \(factory.name)"))
      return nil
    }
    for (argument, label) in zip(call.arguments, labels) where argument.label?.text != label {
      let message =
        label.map { "the last argument of '.\(factory.member)' is labeled '\($0)'" }
        ?? "the arguments of '.\(factory.member)' have no labels"
      let range = argument.label?.range ?? argument.value.range
      report(Diagnostic(.call, message, at: range, help: "write \(factory.name)"))
      return nil
    }
    return types
  }

  /// `0...100`, whose ends become a pair of numbers; anything else is checked as the other type.
  private mutating func check(
    interval wanted: Type,
    or other: Type,
    _ argument: Expression
  ) -> Code {
    guard case .binary(let name, let lower, let upper) = argument.kind, name.text == "..." else {
      let checked = check(argument, as: other == .never ? nil : other)
      if checked.type == other { return checked.code }
      if !checked.type.isError {
        report(mismatch(expected: wanted, found: checked.type, at: argument.range))
      }
      return .never
    }
    let start = check(argument: lower, to: .double).double
    let end = check(argument: upper, to: .double).double
    let range = argument.range
    return .value { frame in
      let (start, end) = (try start(frame), try end(frame))
      guard start <= end else {
        let message = "expected a range that starts before it ends, found \(start)...\(end)"
        throw Diagnostic(.bounds, message, at: range)
      }
      return .tuple([
        .init(label: nil, value: .double(start)), .init(label: nil, value: .double(end)),
      ])
    }
  }

  func libraryCode(
    _ function: Function,
    _ receiver: (value: Checked, expression: Expression)?,
    _ matched: [Expression.Argument?],
    _ codes: [Code?],
    _ call: Expression.Call,
    _ site: Site
  ) -> Code {
    let first = receiver.map { ($0.value.code.value, $0.expression.range) }
    let arguments = zip(matched, codes).map { argument, code in
      argument.flatMap { argument in code.map { ($0.value, argument.value.range) } }
    }
    let place = place(of: call, of: function, site)
    return .value { frame in
      var values: [ArgumentValue?] = []
      if let (run, range) = first {
        values.append(ArgumentValue(value: try run(frame), range: range))
      }
      for argument in arguments {
        guard let (run, range) = argument else {
          values.append(nil)
          continue
        }
        let value = try run(frame)
        // The library's functions walk through whatever they are given.
        try frame.machine.limits.check(whole: value, at: range)
        values.append(ArgumentValue(value: value, range: range))
      }
      var reader = ArgumentReader(values, context: frame.machine.context)
      let result = try placed(at: place) { try function.call(&reader) }
      if function.isThrowing { Self.warn(of: result, at: place, frame.machine) }
      return result
    }
  }

  /// A loader that went on past damage says so; the value is there, and cells that read it run.
  static func warn(of result: Value, at place: SourceRange, _ machine: Machine) {
    guard case .native(let loaded) = result else { return }
    for warning in loaded.loadingWarnings {
      let severity = loaded.isDamaged ? Diagnostic.Severity.error : .warning
      machine.sink.warn(Diagnostic(.input, warning, at: place, severity: severity))
    }
  }

  /// What a failure of the library's code is about: the only argument, or a loader's path.
  func place(of call: Expression.Call, of function: Function, _ site: Site) -> SourceRange {
    guard let first = call.arguments.first, call.arguments.count == 1 || function.isThrowing else {
      return site.range
    }
    return first.value.range
  }

  /// `.milliseconds(5)`: a member of the type that the place wants.
  mutating func check(
    implicit name: Expression.Identifier,
    _ call: Expression.Call,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    switch expected?.unwrapped {
    case .error?: return .failed
    case _? where name.text == "some" && expected?.isOptional == true && call.arguments.count == 1:
      let wanted = expected ?? .error
      let code = check(call.arguments[0].value, to: wanted.unwrapped)
      return Checked(
        type: wanted,
        code: convert(.init(type: wanted.unwrapped, code: code), to: wanted, at: range)
      )
    case .factory(let factory)?:
      var bindings: [String: Type] = [:]
      let expression = Expression(kind: .call(call), range: range)
      return Checked(type: .factory(factory), code: check(factory, expression, &bindings))
    case let type?:
      if let functions = library.functions["\(type.name).\(name.text)"] {
        let site = Site("\(type.name).\(name.text)", call, name.range)
        return check(library: functions, receiver: nil, call, site, expected)
      }
      return fail(
        Diagnostic(.type, "expected \(type.expectation), found '.\(name.text)'", at: range)
      )
    case nil:
      return fail(
        Diagnostic(
          .type,
          "the type of '.\(name.text)' is not known here",
          at: name.range,
          help: "write the type before the dot"
        )
      )
    }
  }
}

extension Expression {
  /// When an argument is checked: what takes its type from the others comes after them.
  var turn: Int {
    switch kind {
    case .closure, .keyPath, .operatorFunction, .member(nil, _): return 2
    case .call(let call):
      if case .member(nil, _) = call.callee.kind { return 2 }
      return 0
    default: return isOpenNumber ? 1 : 0
    }
  }

  /// A name that starts with a capital letter, as types do.
  var isTypeName: Bool {
    if case .name(let name) = kind { name.first?.isUppercase == true } else { false }
  }
}

extension Function {
  var callable: Callable {
    Callable(
      name: name.description,
      parameters: parameters.map {
        .init(label: $0.label, type: $0.type, hasDefault: $0.fallback != nil)
      },
      signature: signature
    )
  }
}
