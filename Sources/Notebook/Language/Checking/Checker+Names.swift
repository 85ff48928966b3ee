extension Checker {
  mutating func declare(
    _ name: Expression.Identifier,
    _ type: Type,
    isVariable: Bool = false,
    declaration: DeclaredFunction? = nil
  ) -> Variable {
    let variable = Variable(
      id: nextVariable,
      name: name,
      type: type,
      slot: context.slot(),
      isVariable: isVariable,
      declaration: declaration
    )
    nextVariable += 1
    if let other = context.scopes[context.scopes.count - 1][name.text], name.text != "_",
      other.name.range != name.range, contexts.count > 1 || context.scopes.count > 1
    {
      report(
        Diagnostic(
          .duplicateName,
          "'\(name.text)' is defined more than once",
          at: name.range,
          notes: [.init("it is defined here too", at: other.name.range)]
        )
      )
    }
    context.scopes[context.scopes.count - 1][name.text] = variable
    return variable
  }

  mutating func openScope() { contexts[contexts.count - 1].scopes.append([:]) }

  mutating func closeScope() { contexts[contexts.count - 1].scopes.removeLast() }

  /// Runs `body` with a scope of its own.
  mutating func scoped<Result>(_ body: (inout Checker) -> Result) -> Result {
    contexts[contexts.count - 1].scopes.append([:])
    defer { contexts[contexts.count - 1].scopes.removeLast() }
    return body(&self)
  }

  /// The variable that a name means here, captured on the way where it stands further out.
  mutating func variable(_ name: String, at range: SourceRange) -> Variable? {
    for index in contexts.indices.reversed() {
      guard let found = contexts[index].find(name) else { continue }
      return carry(found, from: index, at: range)
    }
    guard let global = globals[name] else { return nil }
    var variable = Variable(
      id: nextVariable,
      name: .init(text: name, range: global.range),
      type: global.type,
      slot: contexts[0].slot(),
      declaration: global.declaration
    )
    nextVariable += 1
    variable.isVariable = false
    contexts[0].scopes[0][name] = variable
    imports.append((.init(text: name, range: range), variable.slot))
    return carry(variable, from: 0, at: range)
  }

  /// Whether a name is bound here, so that it hides the library's.
  func isBound(_ name: String) -> Bool {
    globals[name] != nil || contexts.contains { $0.find(name) != nil }
  }

  mutating func carry(
    _ found: Variable,
    from index: Int,
    at range: SourceRange
  ) -> Variable {
    var variable = found
    for inner in contexts.indices.dropFirst(index + 1) {
      if !found.isKept, !contexts[inner].kind.isArgument {
        report(
          Diagnostic(
            .type,
            "'\(found.name.text)' is a function that may only be called or given on",
            at: range,
            notes: [.init("it is a parameter", at: found.name.range)],
            help: "write '@escaping' before its type"
          )
        )
      }
      if found.isVariable, !contexts[inner].kind.isArgument {
        report(
          Diagnostic(
            .unsupported,
            "'\(found.name.text)' can change, and is read by code that may run later",
            at: range,
            notes: [.init("it is defined here", at: found.name.range)],
            help: "copy it to a 'let' first, or pass the closure directly to a call"
          )
        )
        variable.isVariable = false
      }
      variable = contexts[inner].capture(variable)
    }
    return variable
  }

  mutating func check(name: String, at range: SourceRange, as expected: Type?) -> Checked {
    if let variable = variable(name, at: range) {
      requireValue(of: variable, at: range)
      if !variable.isKept, !isPassedOn {
        report(
          Diagnostic(
            .type,
            "'\(name)' is a function that may only be called or given on",
            at: range,
            notes: [.init("it is a parameter", at: variable.name.range)],
            help: "write '@escaping' before its type"
          )
        )
      }
      return read(variable)
    }
    if library.cases[name] != nil || TypeParser.standard[name] != nil {
      let example = library.cases[name]?.caseNames.first.map { "\(name).\($0)" } ?? "\(name)(…)"
      return fail(
        Diagnostic(
          .call,
          "'\(name)' is a type",
          at: range,
          help: "write '\(example)'"
        )
      )
    }
    if name == "show" {
      return fail(
        Diagnostic(.call, "'show' is called with its value in parentheses", at: range)
      )
    }
    if let value = Builtins.global(name) as Builtin? {
      return fail(
        Diagnostic(
          .call,
          "'\(name)' is called with its arguments in parentheses",
          at: range,
          help: value.text
        )
      )
    }
    if let function = library.functions[name]?.first {
      return fail(
        Diagnostic(
          .call,
          "'\(name)' is called with its arguments in parentheses",
          at: range,
          help: function.signature
        )
      )
    }
    return fail(unknown(name, at: range))
  }

  /// What is wrong with a name that is nowhere: a name of this body may be meant.
  private func unknown(_ name: String, at range: SourceRange) -> Diagnostic {
    var problem =
      unknownName(.init(text: name, range: range))
      ?? Diagnostic(.unknownName, "no name '\(name)' is in scope", at: range)
    let locals = contexts.flatMap(\.scopes).flatMap { Array($0.keys) }
      .filter { $0.first?.isLetter == true && !$0.contains("(") && $0 != name }.sorted()
    let isOpen = problem.help?.hasPrefix("did you mean") ?? true
    guard problem.code == .unknownName, problem.notes.isEmpty, isOpen,
      let near = Suggestion.nearest(to: name, among: locals)
    else { return problem }
    problem.help = "did you mean '\(near)'?"
    problem.fix = .init(replace: range, with: near)
    return problem
  }

  /// A name that was declared without a value has none before it is given one.
  mutating func requireValue(of variable: Variable, at range: SourceRange) {
    guard variable.isLate, context.unassigned.contains(variable.id) else { return }
    // Said once.
    contexts[contexts.count - 1].unassigned.remove(variable.id)
    report(
      Diagnostic(
        .usedBeforeDefinition,
        "'\(variable.name.text)' is used before it has a value",
        at: range,
        notes: [.init("it is defined here", at: variable.name.range)]
      )
    )
  }

  func read(_ variable: Variable) -> Checked {
    let slot = variable.slot
    guard !variable.mayBeRow else {
      let code = Code.value { frame in
        guard case .int(let index) = frame.slots[slot] else { return frame.slots[slot] }
        return frame.row(at: index)
      }
      return Checked(type: variable.type, code: code)
    }
    return Checked(type: variable.type, code: Self.slotCode(slot, variable.type))
  }

  static func slotCode(_ slot: Int, _ type: Type) -> Code {
    switch type {
    case .int:
      .int { frame in
        guard case .int(let value) = frame.slots[slot] else { preconditionFailure("not an Int") }
        return value
      }
    case .double:
      .double { frame in
        guard case .double(let value) = frame.slots[slot] else {
          preconditionFailure("not a Double")
        }
        return value
      }
    case .bool:
      .bool { frame in
        guard case .bool(let value) = frame.slots[slot] else { preconditionFailure("not a Bool") }
        return value
      }
    default: .value { $0.slots[slot] }
    }
  }
}

extension FunctionContext.Kind {
  var isArgument: Bool {
    if case .closure(let isArgument) = self { isArgument } else { false }
  }
}
