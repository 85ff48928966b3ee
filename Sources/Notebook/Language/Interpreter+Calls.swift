extension Interpreter {
  func evaluate(
    _ call: Expression.Call,
    at range: SourceRange,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    switch call.callee.kind {
    case .name("show") where scope["show"] == nil:
      return try show(arguments(of: call, in: scope), at: range)
    case .name(let name) where scope[name] == nil:
      guard let candidates = library.functions[name] else {
        return try evaluate(call.callee, in: scope)  // which says that there is no such name
      }
      return try apply(
        candidates,
        to: arguments(of: call, in: scope),
        receiver: nil,
        Site(name: name, call: call, range: range)
      )
    case .member(let base?, let name):
      return try evaluate(method: name, of: base, call, at: range, in: scope)
    case .member(nil, let name):
      let member = ImplicitMember(
        name: name.text,
        arguments: try arguments(of: call, in: scope)
      )
      return .implicitMember(member)
    default:
      let callee = try evaluate(call.callee, in: scope)
      return try apply(callee, to: arguments(of: call, in: scope), at: range)
    }
  }

  /// `show(_:)`: what it is given appears among the cell's outputs.
  private func show(
    _ arguments: [ArgumentValue],
    at range: SourceRange
  ) throws(Diagnostic) -> Value {
    guard arguments.count == 1, arguments[0].label == nil else {
      throw Diagnostic(.call, "'show' takes one value without a label", at: range)
    }
    try limits.check(whole: arguments[0].value, at: arguments[0].range)
    try limits.spend(100 + arguments[0].value.size, at: range)
    sink.show(arguments[0].value.outputs(rowLimit: rowLimit))
    return .void
  }

  /// The place and the words of a call, for what may go wrong with it.
  struct Site {
    var name: String
    var call: Expression.Call
    var range: SourceRange
  }

  private func evaluate(
    method name: Expression.Identifier,
    of base: Expression,
    _ call: Expression.Call,
    at range: SourceRange,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    if case .name(let type) = base.kind, scope[type] == nil, library.cases[type] != nil {
      return .implicitMember(
        ImplicitMember(name: name.text, arguments: try arguments(of: call, in: scope))
      )
    }
    let receiver = try evaluate(base, in: scope)
    let arguments = try arguments(of: call, in: scope)
    let methods = library.methods(name.text, of: receiver)
    if !methods.isEmpty {
      let first = ArgumentValue(value: receiver, range: base.range, isTrailingClosure: false)
      let site = Site(name: name.text, call: call, range: name.range)
      return try apply(methods, to: arguments, receiver: first, site)
    }
    if let result = try sequenceMethod(name, of: receiver, arguments) { return result }
    if let result = try scalarMethod(name, of: receiver, arguments) { return result }
    let value = try property(name, of: receiver)
    if case .closure = value { return try apply(value, to: arguments, at: range) }
    throw Diagnostic(
      .call,
      "'\(name.text)' of '\(receiver.typeName)' is a property and takes no arguments",
      at: name.range,
      help: "remove the parentheses"
    )
  }

  private func arguments(
    of call: Expression.Call,
    in scope: Scope
  ) throws(Diagnostic) -> [ArgumentValue] {
    var values: [ArgumentValue] = []
    for argument in call.arguments {
      values.append(
        ArgumentValue(
          label: argument.label,
          value: try evaluate(argument.value, in: scope),
          range: argument.value.range,
          isTrailingClosure: argument.isTrailingClosure
        )
      )
    }
    return values
  }

  private func apply(
    _ callee: Value,
    to arguments: [ArgumentValue],
    at range: SourceRange
  ) throws(Diagnostic) -> Value {
    guard case .closure(let closure) = callee else {
      throw Diagnostic(.call, "\(callee.typeName) cannot be called", at: range)
    }
    if let labelled = arguments.first(where: { $0.label != nil })?.label {
      throw Diagnostic(.call, "a closure's arguments have no labels", at: labelled.range)
    }
    guard !closure.isNamed || closure.parameterCount == arguments.count else {
      throw Diagnostic(
        .call,
        "expected \(closure.parameterCount) arguments, found \(arguments.count)",
        at: range,
        notes: [.init("the closure that is called", at: closure.range)]
      )
    }
    return try placed(at: range) { try closure.call(arguments.map(\.value.bound)).bound }
  }

  private func apply(
    _ candidates: [Function],
    to arguments: [ArgumentValue],
    receiver: ArgumentValue?,
    _ site: Site
  ) throws(Diagnostic) -> Value {
    let (function, matched) = try CallMatcher(candidates: candidates, site: site).match(arguments)
    if function.isThrowing, !site.call.isTried {
      throw Diagnostic(
        .missingTry,
        "'\(site.name)' can fail, and its call is not marked with 'try'",
        at: site.range,
        help: "write 'try' before it",
        fix: .init(
          replace: SourceRange(site.range.lowerBound, site.range.lowerBound),
          with: "try "
        )
      )
    }
    for argument in matched { try check(argument) }
    var reader = ArgumentReader((receiver.map { [$0] } ?? []) + matched, context: context)
    let place = place(of: arguments, of: function, site)
    let result = try placed(at: place) { try function.call(&reader) }
    if function.isThrowing { warn(of: result, at: place) }
    return result
  }

  /// A loader that went on past damage says so; the value is there, and cells that read it run.
  private func warn(of result: Value, at place: SourceRange) {
    guard case .native(let loaded) = result else { return }
    for warning in loaded.loadingWarnings {
      let severity = loaded.isDamaged ? Diagnostic.Severity.error : .warning
      sink.warn(Diagnostic(.input, warning, at: place, severity: severity))
    }
  }

  /// What a failure of the library's code is about: the only argument, or a loader's path.
  private func place(
    of arguments: [ArgumentValue],
    of function: Function,
    _ site: Site
  ) -> SourceRange {
    guard let first = arguments.first, arguments.count == 1 || function.isThrowing else {
      return site.range
    }
    return first.range
  }

  /// The library's functions walk through whatever they are given.
  private func check(_ argument: ArgumentValue?) throws(Diagnostic) {
    guard let argument else { return }
    switch argument.value {
    case .range(let lower, let upper): try limits.check(size: upper - lower, at: argument.range)
    default: try limits.check(whole: argument.value, at: argument.range)
    }
  }

  /// Runs the library's code: a failure that knows no place gets this one.
  func placed(
    at range: SourceRange,
    _ body: () throws -> Value
  ) throws(Diagnostic) -> Value {
    do {
      return try body()
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch let mismatch as Mismatch {
      throw mismatch.diagnostic(at: range)
    } catch {
      throw Diagnostic(.input, String(describing: error), at: range)
    }
  }
}
