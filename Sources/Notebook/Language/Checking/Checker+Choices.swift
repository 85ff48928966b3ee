extension Checker {
  mutating func check(
    ternary condition: Expression,
    _ then: Expression,
    _ otherwise: Expression,
    as expected: Type?
  ) -> Checked {
    let test = check(condition, to: .bool).bool
    let wanted = expected.flatMap { $0.isGeneric ? nil : $0 }
    let (type, codes) = unify(
      [then, otherwise],
      as: wanted == .any ? nil : wanted,
      rule: "both values of '? :' have one type"
    )
    if type.isError { return .failed }
    return Checked(type: type, code: Self.choice(test, codes[0], codes[1], type))
  }

  static func choice(
    _ test: @escaping Code.Run<Bool>,
    _ then: Code,
    _ otherwise: Code,
    _ type: Type
  ) -> Code {
    switch type {
    case .int:
      let (a, b) = (then.int, otherwise.int)
      return .int { try test($0) ? a($0) : b($0) }
    case .double:
      let (a, b) = (then.double, otherwise.double)
      return .double { try test($0) ? a($0) : b($0) }
    case .bool:
      let (a, b) = (then.bool, otherwise.bool)
      return .bool { try test($0) ? a($0) : b($0) }
    default:
      let (a, b) = (then.value, otherwise.value)
      return .value { try test($0) ? a($0) : b($0) }
    }
  }

  /// `value?.rest`: nil when the value is, else `rest`, which reads the value as `name`.
  mutating func check(
    chain value: Expression,
    as name: String,
    then rest: Expression,
    at range: SourceRange
  ) -> Checked {
    let optional = check(value)
    if optional.type.isError { return .failed }
    guard case .optional(let wrapped) = optional.type else {
      let end = value.range.upperBound
      return fail(
        Diagnostic(
          .type,
          "the value before '?' is never missing: it is \(optional.type.name)",
          at: value.range,
          help: "remove the '?'",
          fix: .init(replace: SourceRange(end, end + 1), with: "")
        )
      )
    }
    return scoped { checker in
      let identifier = Expression.Identifier(text: name, range: value.range)
      let variable = checker.declare(identifier, wrapped)
      let result = checker.check(rest)
      if result.type.isError { return .failed }
      let (run, then, slot) = (optional.code.value, result.code.value, variable.slot)
      return Checked(
        type: result.type.asOptional,
        code: .value { frame in
          switch try run(frame) {
          case .none: return .none
          case .some(let value): frame.slots[slot] = value
          case let value: frame.slots[slot] = value
          }
          return try then(frame)
        }
      )
    }
  }

  // MARK: - Subscripts

  mutating func check(
    _ base: Expression,
    subscripting arguments: [Expression.Argument],
    _ range: SourceRange
  ) -> Checked {
    let container = check(base)
    if container.type.isError {
      for argument in arguments { _ = check(argument.value) }
      return .failed
    }
    if case .dictionary(let key, let value) = container.type {
      return check(container, key: key, value, arguments, range)
    }
    guard arguments.count == 1, arguments[0].label == nil else {
      return fail(
        Diagnostic(.unsupported, "a subscript takes one index without a label", at: range)
      )
    }
    switch container.type {
    case .array(let element): return check(container, element, index: arguments[0].value)
    case .native(let native):
      if let element = native.element {
        return check(container, element, index: arguments[0].value)
      }
    case .slice, .sequence, .string, .substring, .set, .range, .closedRange:
      let written = text(base.range)
      return fail(
        Diagnostic(
          .type,
          "'\(container.type.name)' has no positions that start at 0",
          at: base.range,
          help: "make it an array: 'Array(…)'",
          fix: written.isEmpty ? nil : .init(replace: base.range, with: "Array(\(written))")
        )
      )
    case .optional:
      let end = base.range.upperBound
      return fail(
        Diagnostic(
          .type,
          "the value may be missing: it is \(container.type.name)",
          at: base.range,
          help: "write 'value?[…]', or give another value first: '(value ?? other)'",
          fix: .init(replace: SourceRange(end, end), with: "?")
        )
      )
    default: break
    }
    return fail(
      Diagnostic(.type, "'\(container.type.name)' has no subscript", at: base.range)
    )
  }

  mutating func check(
    _ container: Checked,
    key: Type,
    _ value: Type,
    _ arguments: [Expression.Argument],
    _ range: SourceRange
  ) -> Checked {
    guard let first = arguments.first, first.label == nil,
      arguments.count == 1 || arguments.count == 2 && arguments[1].label?.text == "default"
    else {
      return fail(
        Diagnostic(
          .call,
          "a dictionary takes one key, and 'default:' with a value for the missing case",
          at: range
        )
      )
    }
    let (run, find) = (container.code.value, check(first.value, to: key).value)
    guard arguments.count == 2 else {
      let isNested = value.isOptional
      return Checked(
        type: .optional(value),
        code: .value { frame in
          guard case .dictionary(let entries) = try run(frame) else { return .none }
          let key = try find(frame)
          try frame.machine.limits.check(key: key, at: range)
          let found = entries[key]
          return isNested ? found.map { .some($0) } ?? .none : found ?? .none
        }
      )
    }
    let fallback = check(arguments[1].value, to: value).value
    return Checked(
      type: value,
      code: .value { frame in
        guard case .dictionary(let entries) = try run(frame) else { return .none }
        let key = try find(frame)
        try frame.machine.limits.check(key: key, at: range)
        return try entries[key] ?? fallback(frame)
      }
    )
  }

  mutating func check(
    _ container: Checked,
    _ element: Type,
    index: Expression
  ) -> Checked {
    if case .partialRange(let lower, let upper, let isClosed) = index.kind {
      return check(container, element, lower, upper, isClosed, at: index.range)
    }
    let position = check(index, as: .int)
    let run = container.code.value
    let range = index.range
    switch position.type {
    case .int:
      let read = position.code.int
      return Checked(
        type: element,
        code: .value { frame in
          let container = try run(frame)
          let index = try read(frame)
          if case .array(let values) = container, values.indices.contains(index) {
            return values[index]
          }
          let count = container.elementCount
          guard index >= 0, index < count else { throw Self.outOfRange(index, count, range) }
          return container.element(at: index)
        }
      )
    case .range, .closedRange:
      guard case .array = container.type else {
        return fail(
          Diagnostic(
            .type,
            "'\(container.type.name)' has no part by a range",
            at: index.range,
            help: "use 'prefix(_:)' or 'dropFirst(_:)'"
          )
        )
      }
      let read = position.code.value
      return Checked(
        type: .slice(element),
        code: .value { frame in
          let container = try run(frame)
          guard case .range(let bounds) = try read(frame) else { return container }
          return try Self.slice(container, bounds, frame.machine.limits, range)
        }
      )
    case .error: return .failed
    default: return fail(mismatch(expected: .int, found: position.type, at: index.range))
    }
  }

  /// `values[2...]`.
  mutating func check(
    _ container: Checked,
    _ element: Type,
    _ lower: Expression?,
    _ upper: Expression?,
    _ isClosed: Bool,
    at range: SourceRange
  ) -> Checked {
    guard case .array = container.type else {
      return fail(
        Diagnostic(
          .type,
          "'\(container.type.name)' has no part by a range",
          at: range,
          help: "use 'prefix(_:)' or 'dropFirst(_:)'"
        )
      )
    }
    let first = lower.map { check($0, to: .int).int }
    let last = upper.map { check($0, to: .int).int }
    let run = container.code.value
    return Checked(
      type: .slice(element),
      code: .value { frame in
        let container = try run(frame)
        let start = try first?(frame) ?? 0
        let end = try last.map { try Arithmetic.add($0(frame), isClosed ? 1 : 0, range) }
        let bounds = RangeValue(
          lowerBound: start,
          upperBound: end ?? max(start, container.elementCount),
          isClosed: false
        )
        return try Self.slice(container, bounds, frame.machine.limits, range)
      }
    )
  }

  static func outOfRange(_ index: Int, _ count: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bounds,
      "the index \(index) is out of range: there are \(count) elements",
      at: range
    )
  }

  static func slice(
    _ container: Value,
    _ bounds: RangeValue,
    _ limits: Limits,
    _ range: SourceRange
  ) throws -> Value {
    let count = container.elementCount
    guard bounds.lowerBound >= 0, bounds.upperBound <= count, bounds.count >= 0,
      bounds.lowerBound <= bounds.upperBound
    else {
      let written =
        bounds.isClosed
        ? "\(bounds.lowerBound)...\(bounds.upperBound - 1)"
        : "\(bounds.lowerBound)..<\(bounds.upperBound)"
      throw Diagnostic(
        .bounds,
        "the range \(written) is out of range: there are \(count) elements",
        at: range
      )
    }
    try limits.check(size: bounds.count, at: range)
    return .array(Array(container.elements[bounds.lowerBound..<bounds.upperBound]))
  }

  // MARK: - `if` and `switch` as values

  mutating func check(choice statement: Statement, as expected: Type?) -> Checked {
    guard statement.asExpression != nil else {
      return fail(
        Diagnostic(
          .type,
          "where a value is wanted, every arm is one expression and none is missing",
          at: statement.range
        )
      )
    }
    var arms: [Expression] = []
    statement.collectArms(into: &arms)
    // Which type the arms have is found with each in its own scope, and then each is checked again.
    let wanted = expected.flatMap { $0.isGeneric || $0 == .any ? nil : $0 }
    let type = wanted ?? armType(of: statement, arms)
    guard let type, !type.isError else { return .failed }
    return Checked(type: type, code: .value(armCode(statement, type)))
  }

  mutating func armType(of statement: Statement, _ arms: [Expression]) -> Type? {
    let saved = self
    var types: [Type] = []
    walkArms(statement) { checker, arm in
      if !arm.isNil { types.append(checker.check(arm).type) }
    }
    let failed = diagnostics.count > saved.diagnostics.count && types.contains(where: \.isError)
    if failed { return nil }
    self = saved
    var type = types.first.map { first in
      types.dropFirst().reduce(first) { Self.join($0, $1) ?? $0 }
    }
    if arms.contains(where: \.isNil) { type = type?.asOptional }
    return type
  }

  mutating func walkArms(
    _ statement: Statement,
    _ visit: (inout Checker, Expression) -> Void
  ) {
    switch statement.kind {
    case .conditional(let conditional):
      scoped { checker in
        _ = checker.check(conditions: conditional.conditions)
        for arm in conditional.then { checker.walkArms(arm, visit) }
      }
      for arm in conditional.otherwise ?? [] { scoped { $0.walkArms(arm, visit) } }
    case .switching(let choice):
      let subject = check(choice.subject)
      for element in choice.cases {
        scoped { checker in
          _ = checker.check(patterns: element.patterns, subject.type)
          for arm in element.body { checker.walkArms(arm, visit) }
        }
      }
    case .expression(let expression): visit(&self, expression)
    default: break
    }
  }

  mutating func armCode(_ statement: Statement, _ type: Type) -> Code.Run<Value> {
    switch statement.kind {
    case .conditional(let conditional):
      let (test, then) = scoped { checker in
        (
          checker.check(conditions: conditional.conditions),
          checker.armCode(conditional.then[0], type)
        )
      }
      let otherwise = scoped { $0.armCode((conditional.otherwise ?? [])[0], type) }
      return { try test($0) ? then($0) : otherwise($0) }
    case .switching(let choice):
      return switchCode(choice, statement.range) { checker, body in
        let run = checker.armCode(body[0], type)
        return run
      }
    case .expression(let expression): return check(expression, to: type).value
    default: return Code.never.value
    }
  }
}

extension Statement {
  func collectArms(into arms: inout [Expression]) {
    switch kind {
    case .conditional(let conditional):
      for arm in conditional.arms.flatMap(\.self) { arm.collectArms(into: &arms) }
    case .switching(let choice):
      for arm in choice.cases.flatMap(\.body) { arm.collectArms(into: &arms) }
    case .expression(let expression): arms.append(expression)
    default: break
    }
  }
}
