/// A cell or an inline expression, checked and compiled.
package struct UnitCode: Sendable {
  /// One statement, with the names that it defines.
  struct Part: Sendable {
    enum Action: Sendable {
      case run(Step)
      /// The value that a cell may show.
      case value(Code.Run<Value>, Type)
    }

    var action: Action
    var range: SourceRange
    /// What it defines, where the value stands, and what its value costs to be kept.
    var definitions: [(name: Expression.Identifier, slot: Int)]
  }

  /// The names of other units that it reads, where their values go, and their first places.
  var imports: [(name: Expression.Identifier, slot: Int)]
  var parts: [Part]
  var slotCount: Int
  var weight: Int

  /// The type of the last value; `Void` where it ends in a statement.
  var resultType: Type {
    if case .value(_, let type)? = parts.last?.action { type } else { .void }
  }
}

extension Checker {
  /// Checks and compiles the statements of a unit; its top-level names become known to later ones.
  mutating func checkUnit(_ statements: [Statement], in role: Plan.Unit.Role) -> UnitCode {
    var parts: [UnitCode.Part] = []
    for (index, statement) in statements.enumerated() {
      if let part = check(part: statement, isLast: index == statements.count - 1) {
        parts.append(part)
      }
    }
    if case .expression = role { checkProse(parts.last, statements.last) }
    for (name, variable) in context.scopes[0]
    where !imports.contains(where: { $0.name.text == name }) {
      globals[name] = Global(
        type: variable.type,
        range: variable.name.range,
        declaration: variable.declaration
      )
    }
    return UnitCode(
      imports: imports,
      parts: parts,
      slotCount: context.slotCount,
      weight: context.weight
    )
  }

  /// Inline code gives a text or a number.
  private mutating func checkProse(_ part: UnitCode.Part?, _ statement: Statement?) {
    guard case .value(_, let type)? = part?.action, let range = statement?.range else { return }
    switch type.unwrapped {
    case .error, .bool, .int, .double, .string, .substring, .character, .range, .closedRange,
      .enumeration, .array, .slice, .tuple:
      return
    case .native(let native) where native.element == nil && !native.type.isRow: return
    default: break
    }
    report(
      Diagnostic(
        .type,
        "inline code gives a text or a number, and this is \(type.isFunction ? "a closure" : type.name)",
        at: range,
        help: "show it in a cell of its own"
      )
    )
  }

  private mutating func check(part statement: Statement, isLast: Bool) -> UnitCode.Part? {
    if case .expression(let expression) = statement.kind {
      let checked = check(expression)
      if !isLast, !checked.type.isError, checked.type != .void {
        report(
          Diagnostic(
            .syntax,
            "this value is not shown: a cell shows its last one",
            at: expression.range,
            severity: .warning,
            help: "write 'show(…)' around it",
            fix: text(expression.range).isEmpty
              ? nil : .init(replace: expression.range, with: "show(\(text(expression.range)))")
          )
        )
      }
      return UnitCode.Part(
        action: .value(checked.code.value, checked.type),
        range: statement.range,
        definitions: []
      )
    }
    guard let step = check(statement) else { return nil }
    let names: [Expression.Identifier] =
      switch statement.kind {
      case .binding(let binding): binding.pattern.names
      case .function(let function):
        [function.name]
          + function.parameters.filter { $0.fallback != nil }.map { parameter in
            let name = DeclaredFunction.fallbackName(function.name.text, parameter.name.text)
            return .init(text: name, range: parameter.name.range)
          }
      default: []
      }
    let definitions = names.compactMap { name in
      context.scopes[0][name.text].map { (name: name, slot: $0.slot) }
    }
    return UnitCode.Part(action: .run(step), range: statement.range, definitions: definitions)
  }
}
