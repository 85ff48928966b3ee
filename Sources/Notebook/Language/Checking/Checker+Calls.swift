extension Checker {
  /// Only dispatches, by what is called.
  mutating func check(
    _ call: Expression.Call,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    switch call.callee.kind {
    case .name(let name) where !isBound(name): return check(global: name, call, range, expected)
    case .name(let name):
      guard let variable = variable(name, at: call.callee.range) else { return .failed }
      requireValue(of: variable, at: call.callee.range)
      if let declaration = variable.declaration {
        return check(declared: declaration, read(variable), call, at: range)
      }
      return check(value: read(variable), call, at: range)
    case .member(nil, let name): return check(implicit: name, call, at: range, as: expected)
    case .member(let base?, let name):
      return check(method: name, of: base, call, at: range, as: expected)
    case .type(let type): return check(initializer: type, call, at: range)
    case .closure(let closure):
      return check(
        value: check(closure: closure, calledWith: call, call.callee.range),
        call,
        at: range
      )
    default: return check(value: check(call.callee), call, at: range)
    }
  }

  mutating func check(
    global name: String,
    _ call: Expression.Call,
    _ range: SourceRange,
    _ expected: Type?
  ) -> Checked {
    if name == "show" { return check(show: call, at: range) }
    if let functions = library.functions[name] {
      return check(library: functions, receiver: nil, call, Site(name, call, range), expected)
    }
    let builtins = Builtins.globals(name)
    if !builtins.isEmpty {
      return check(
        builtins: builtins.map { ($0, [:]) },
        receiver: nil,
        call,
        Site(name, call, range),
        expected
      )
    }
    if TypeParser.standard[name] != nil || ["Set", "Array", "Dictionary"].contains(name) {
      let type = TypeExpression(kind: .name(name, arguments: []), range: call.callee.range)
      return check(initializer: type, call, at: range)
    }
    for argument in call.arguments where !argument.value.isOpen { _ = check(argument.value) }
    return check(name: name, at: call.callee.range, as: nil)
  }

  /// The place and the words of a call, for what may go wrong with it.
  struct Site {
    var name: String
    var call: Expression.Call
    var range: SourceRange

    init(_ name: String, _ call: Expression.Call, _ range: SourceRange) {
      self.name = name
      self.call = call
      self.range = range
    }
  }

  /// `show(_:)`: what it is given appears among the cell's outputs.
  mutating func check(show call: Expression.Call, at range: SourceRange) -> Checked {
    guard call.arguments.count == 1, call.arguments[0].label == nil else {
      return fail(Diagnostic(.call, "'show' takes one value without a label", at: range))
    }
    let argument = call.arguments[0].value
    let checked = check(argument)
    if checked.type.isError { return Checked(type: .void, code: .never) }
    guard checked.type != .void, checked.type != .parameters, !checked.type.isFunction else {
      return fail(
        Diagnostic(
          .type,
          checked.type.isFunction
            ? "a function cannot be shown" : "there is nothing to show",
          at: argument.range
        )
      )
    }
    let (run, type) = (checked.code.value, checked.type)
    return Checked(
      type: .void,
      code: .value { frame in
        let value = try run(frame)
        let machine = frame.machine
        try machine.limits.check(whole: value, at: argument.range)
        try machine.limits.spend(100 + value.size, at: range)
        machine.sink.show(value.outputs(as: type, rowLimit: machine.rowLimit))
        return .void
      }
    )
  }

  // MARK: - Methods

  mutating func check(
    method name: Expression.Identifier,
    of base: Expression,
    _ call: Expression.Call,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    if case .name(let type) = base.kind, !isBound(type),
      let functions = library.functions["\(type).\(name.text)"]
    {
      let site = Site("\(type).\(name.text)", call, name.range)
      return check(library: functions, receiver: nil, call, site, expected)
    }
    let receiver = check(base)
    if receiver.type.isError {
      for argument in call.arguments where !argument.value.isOpen { _ = check(argument.value) }
      return .failed
    }
    let site = Site(name.text, call, name.range)
    if let changed = check(mutation: name, of: base, receiver.type, call, at: range) {
      return changed
    }
    if let native = receiver.type.libraryType {
      let methods = library.methods(name.text, of: native)
      if !methods.isEmpty {
        return check(library: methods, receiver: (receiver, base), call, site, expected)
      }
    }
    var builtins = Builtins.members(name.text, of: receiver.type)
      .filter { $0.0.signature.parameters != nil }
    if name.text == "adding", let unit = library.type(named: "Unit") {
      for index in builtins.indices { builtins[index].1["Unit"] = .native(NativeType(unit)) }
    }
    // Empty parentheses behind a property: no method of its name takes nothing.
    if call.arguments.isEmpty,
      let property = check(emptyCall: name, of: receiver, base, call, range)
    {
      return property
    }
    if !builtins.isEmpty {
      return check(builtins: builtins, receiver: (receiver, base), call, site, expected)
    }
    return check(property: name, of: receiver, base, call, at: range)
  }

  /// `text.count()`: nil where a method of the name can be called like this.
  mutating func check(
    emptyCall name: Expression.Identifier,
    of receiver: Checked,
    _ base: Expression,
    _ call: Expression.Call,
    _ range: SourceRange
  ) -> Checked? {
    let members = Builtins.members(name.text, of: receiver.type).map(\.0.signature)
    guard members.contains(where: { $0.parameters == nil }),
      !members.contains(where: { $0.parameters?.allSatisfy { $0.fallback != nil } == true })
    else { return nil }
    return check(property: name, of: receiver, base, call, at: range)
  }

  /// A property that is called: right where it holds a function.
  mutating func check(
    property name: Expression.Identifier,
    of receiver: Checked,
    _ base: Expression,
    _ call: Expression.Call,
    at range: SourceRange
  ) -> Checked {
    let count = diagnostics.count
    let value = property(name, of: receiver, base)
    guard diagnostics.count == count else {
      for argument in call.arguments where !argument.value.isOpen { _ = check(argument.value) }
      return .failed
    }
    if case .function = value.type { return check(value: value, call, at: range) }
    let place = SourceRange(name.range.upperBound, range.upperBound)
    return fail(
      Diagnostic(
        .call,
        "'\(name.text)' of '\(receiver.type.name)' is a property and takes no arguments",
        at: name.range,
        help: "remove the parentheses",
        fix: call.arguments.isEmpty ? .init(replace: place, with: "") : nil
      )
    )
  }

  // MARK: - Functions of the notebook

  /// A closure that is called where it stands knows its parameters from the arguments.
  mutating func check(
    closure: ClosureExpression,
    calledWith call: Expression.Call,
    _ range: SourceRange
  ) -> Checked {
    let count = closure.parameters?.count ?? closure.shorthandCount
    guard count == call.arguments.count, count > 0 else {
      return check(closure: closure, at: range, as: nil)
    }
    let saved = self
    let types = call.arguments.map { check($0.value).type }
    self = saved
    guard !types.contains(where: \.isError) else {
      return check(closure: closure, at: range, as: nil)
    }
    let wanted = Type.function(types, .parameter("Result"))
    return check(closure: closure, at: range, as: wanted, isArgument: true)
  }

  /// A closure or another value that is a function.
  mutating func check(
    value callee: Checked,
    _ call: Expression.Call,
    at range: SourceRange
  ) -> Checked {
    if callee.type.isError { return .failed }
    guard case .function(let inputs, let output) = callee.type else {
      return fail(Diagnostic(.call, "\(callee.type.name) cannot be called", at: range))
    }
    if let labelled = call.arguments.first(where: { $0.label != nil })?.label {
      return fail(
        Diagnostic(
          .call,
          "a closure's arguments have no labels",
          at: labelled.range,
          help: "remove '\(labelled.text):'",
          fix: call.arguments.first { $0.label == labelled }.map { argument in
            .init(
              replace: SourceRange(labelled.range.lowerBound, argument.value.range.lowerBound),
              with: ""
            )
          }
        )
      )
    }
    guard inputs.count == call.arguments.count else {
      let words = "\(inputs.count) argument\(inputs.count == 1 ? "" : "s")"
      return fail(Diagnostic(.call, "expected \(words), found \(call.arguments.count)", at: range))
    }
    let arguments = zip(call.arguments, inputs).map { argument, input in
      check(argument: argument.value, to: input)
    }
    return Checked(type: output, code: Self.call(callee.code, arguments, output))
  }

  /// Checks an argument: a closure in it runs before the call ends.
  mutating func check(argument: Expression, to type: Type) -> Code {
    adapt(check(argument: argument, as: type), of: argument, to: type)
  }

  mutating func check(argument: Expression, as type: Type?) -> Checked {
    if case .closure(let closure) = argument.kind {
      context.weight += 1
      return check(closure: closure, at: argument.range, as: type, isArgument: true)
    }
    if case .name(let name) = argument.kind {
      isPassedOn = true
      defer { isPassedOn = false }
      return check(name: name, at: argument.range, as: type)
    }
    return check(argument, as: type)
  }

  static func call(_ callee: Code, _ arguments: [Code], _ output: Type) -> Code {
    let run = callee.value
    let values = arguments.map(\.value)
    return .value { frame in
      guard case .closure(let closure) = try run(frame) else {
        preconditionFailure("not a function")
      }
      return try closure.withFrame { inner in
        for (index, argument) in values.enumerated() {
          inner.slots[index] = try argument(frame)
        }
        return try closure.code.body.value(inner)
      }
    }
  }

  mutating func check(
    declared function: DeclaredFunction,
    _ callee: Checked,
    _ call: Expression.Call,
    at range: SourceRange
  ) -> Checked {
    let callable = Callable(
      name: "\(function.name)(\(function.parameters.map { "\($0.label):" }.joined()))",
      parameters: function.parameters.map {
        .init(label: $0.label, type: $0.type, hasDefault: $0.fallback != nil)
      },
      signature: function.signature
    )
    let matcher = CallMatcher(
      candidates: [callable],
      name: function.name,
      arguments: call.arguments,
      range: range
    )
    let matched: [Expression.Argument?]
    do throws(Diagnostic) {
      matched = try matcher.match().arguments
    } catch {
      return fail(error)
    }
    requireTry(function.isThrowing, Site(function.name, call, range))
    var arguments: [Code] = []
    for (argument, parameter) in zip(matched, function.parameters) {
      if let argument {
        arguments.append(check(argument: argument.value, to: parameter.type))
      } else if let fallback = parameter.fallback {
        arguments.append(
          variable(fallback, at: range).map { read($0).code } ?? .never
        )
      }
    }
    return Checked(
      type: function.result,
      code: Self.call(callee.code, arguments, function.result)
    )
  }

  /// A call that can fail is marked with `try`, and what is around it can fail too.
  mutating func requireTry(_ isThrowing: Bool, _ site: Site) {
    guard isThrowing else { return }
    context.canThrow = true
    if !site.call.isTried {
      report(
        Diagnostic(
          .missingTry,
          "'\(site.name)' can fail, and its call is not marked with 'try'",
          at: site.range,
          help: "write 'try' before it",
          fix: .init(
            replace: SourceRange(site.range.lowerBound, site.range.lowerBound),
            with: "try "
          )
        )
      )
    } else if !context.mayThrow {
      report(
        Diagnostic(
          .missingTry,
          "this can fail, and the function around it does not say so",
          at: site.range,
          help: "write 'throws' behind the function's parameters"
        )
      )
    }
  }
}
