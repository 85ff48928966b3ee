extension Checker {
  mutating func check(
    prefix name: Expression.Operator,
    _ operand: Expression,
    as expected: Type?
  ) -> Checked {
    if name.text == "!" {
      let run = check(operand, to: .bool).bool
      return Checked(type: .bool, code: .bool { try !run($0) })
    }
    let checked = check(operand, as: expected)
    let range = name.range
    switch checked.type {
    case .int:
      if case .constant(.int(let value)) = checked.code, value != .min {
        return Checked(type: .int, code: .constant(.int(-value)))
      }
      let run = checked.code.int
      return Checked(type: .int, code: .int { try Arithmetic.subtract(0, try run($0), "-", range) })
    case .double:
      if case .constant(.double(let value)) = checked.code {
        return Checked(type: .double, code: .constant(.double(-value)))
      }
      let run = checked.code.double
      return Checked(type: .double, code: .double { -(try run($0)) })
    case .error: return .failed
    default:
      return fail(
        Diagnostic(
          .type,
          "the operator '\(name.text)' cannot be applied to \(checked.type.name)",
          at: range
        )
      )
    }
  }

  /// Only dispatches, by the kind of the operator.
  mutating func check(
    _ name: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    switch name.text {
    case "&&", "||": return check(logical: name, left, right)
    case "??": return check(fallback: left, right, at: range, as: expected)
    case "..<", "...": return check(interval: name, left, right, at: range)
    case "==", "!=": return check(equality: name, left, right, at: range)
    case "<", "<=", ">", ">=": return check(order: name, left, right, at: range)
    default: return check(arithmetic: name, left, right, at: range, as: expected)
    }
  }

  mutating func check(
    logical name: Expression.Operator,
    _ left: Expression,
    _ right: Expression
  ) -> Checked {
    let a = check(left, to: .bool).bool
    let b = check(right, to: .bool).bool
    let code: Code =
      name.text == "&&" ? .bool { try a($0) && b($0) } : .bool { try a($0) || b($0) }
    return Checked(type: .bool, code: code)
  }

  mutating func check(
    fallback left: Expression,
    _ right: Expression,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    if left.isNil { return check(right, as: expected) }
    let wanted = expected.map { $0.isOptional ? $0 : Type.optional($0) }
    let value = check(left, as: wanted)
    if value.type.isError {
      _ = check(right, as: expected)
      return .failed
    }
    guard case .optional(let wrapped) = value.type else {
      let written = text(left.range)
      return fail(
        Diagnostic(
          .type,
          "the value before '??' is never missing: it is \(value.type.name)",
          at: left.range,
          help: "remove '?? …'",
          fix: written.isEmpty ? nil : .init(replace: range, with: written)
        )
      )
    }
    let other = check(right, as: wrapped)
    let run = value.code.value
    if other.type == value.type {
      let fallback = convert(other, to: value.type, at: right.range).value
      return Checked(
        type: value.type,
        code: .value { frame in
          let value = try run(frame)
          return value.isNone ? try fallback(frame) : value
        }
      )
    }
    let fallback = convert(other, to: wrapped, at: right.range)
    let result = unwrapping(run, fallback.value)
    return Checked(type: other.type.isError ? .error : wrapped, code: .value(result))
  }

  func unwrapping(
    _ run: @escaping Code.Run<Value>,
    _ fallback: @escaping Code.Run<Value>
  ) -> Code.Run<Value> {
    { frame in
      switch try run(frame) {
      case .none: try fallback(frame)
      case .some(let value): value
      case let value: value
      }
    }
  }

  mutating func check(
    interval name: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    at range: SourceRange
  ) -> Checked {
    let a = check(left)
    let b = check(right)
    if a.type.isError || b.type.isError { return .failed }
    guard a.type == .int, b.type == .int else {
      return fail(mismatch(name, a.type, b.type, left, right, at: range))
    }
    let (lower, upper) = (a.code.int, b.code.int)
    let isClosed = name.text == "..."
    return Checked(
      type: isClosed ? .closedRange : .range,
      code: .value { frame in
        .range(try Arithmetic.range(try lower(frame), try upper(frame), isClosed, range))
      }
    )
  }

  /// Both sides, the literals of one taking their type from the other.
  mutating func operands(
    _ left: Expression,
    _ right: Expression,
    as expected: Type? = nil
  ) -> (Checked, Checked) {
    if left.isOpenNumber, right.isOpenNumber {
      let isDouble =
        left.hasFraction || right.hasFraction || expected?.literalType == .double
        || prefersDouble && expected?.literalType != .int
      let type = isDouble ? Type.double : .int
      return (check(left, as: type), check(right, as: type))
    }
    if left.isOpen, right.isOpen, let type = unifiedType(of: [left, right], nil) {
      return (check(left, as: type), check(right, as: type))
    }
    var first: Checked
    var second: Checked
    if left.isOpen, !right.isOpen {
      second = check(right, as: expected)
      // An array of literals beside a part of one is an array.
      if case .slice(let element) = second.type {
        first = check(left, as: .array(element))
      } else {
        first = check(left, as: second.type)
      }
    } else {
      first = check(left, as: expected)
      second = check(right, as: first.type)
    }
    if first.type.numberKind == .int, second.type.numberKind == .double {
      first = retried(left, as: second.type) ?? first
    } else if first.type.numberKind == .double, second.type.numberKind == .int {
      second = retried(right, as: first.type) ?? second
    }
    return (first, second)
  }

  /// An expression of literals again, these as `Double`; nil where it is not `wanted` then.
  mutating func retried(_ expression: Expression, as wanted: Type) -> Checked? {
    guard !prefersDouble, attempts < Self.mostAttempts, expression.hasIntegerLiteral else {
      return nil
    }
    let saved = self
    attempts += 1
    prefersDouble = true
    let checked = check(expression)
    if checked.type == wanted, diagnostics.count == saved.diagnostics.count {
      prefersDouble = false
      attempts = saved.attempts
      return checked
    }
    self = saved
    return nil
  }

  mutating func check(
    arithmetic name: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    let (a, b) = operands(left, right, as: expected?.isNumeric == true ? expected : nil)
    switch (a.type, b.type) {
    case (.error, _), (_, .error): return .failed
    case (.int, .int):
      return Checked(
        type: .int,
        code: Arithmetic.code(name.text, a.code, b.code, range)
      )
    case (.double, .double) where name.text != "%":
      return Checked(
        type: .double,
        code: .double(Arithmetic.double(name.text, a.code.double, b.code.double))
      )
    case _ where name.text == "+" && a.type.isStringLike && b.type.isStringLike:
      let (first, second) = (a.code.string, b.code.string)
      return Checked(
        type: a.type,
        code: .string { frame in
          let text = try first(frame) + second(frame)
          try frame.machine.limits.refuse(size: text.utf8.count, at: range)
          try frame.machine.limits.check(bytes: text.utf8.count, at: range)
          return text
        }
      )
    case (.array(let element), .array(let other))
    where name.text == "+" && other.converts(to: element),
      (.array(let element), .slice(let other)) where name.text == "+" && other == element,
      (.slice(let element), .array(let other)) where name.text == "+" && other == element:
      let (first, second) = (a.code.value, b.code.value)
      return Checked(
        type: a.type,
        code: .value { frame in
          let values = try first(frame).elements + second(frame).elements
          try frame.machine.limits.check(size: values.count, at: range)
          return .array(values)
        }
      )
    default: return fail(mismatch(name, a.type, b.type, left, right, at: range))
    }
  }

  func mismatch(
    _ name: Expression.Operator,
    _ a: Type,
    _ b: Type,
    _ left: Expression,
    _ right: Expression,
    at range: SourceRange
  ) -> Diagnostic {
    let isMixed = Set([a, b]) == [.int, .double]
    var fix: Diagnostic.Fix?
    let whole = a == .int ? left : right
    if isMixed, name.text != "%", !text(whole.range).isEmpty {
      fix = .init(replace: whole.range, with: "Double(\(text(whole.range)))")
    }
    if name.text == "+", (a == .string) != (b == .string) {
      let other = a == .string ? right : left
      let type = a == .string ? b : a
      if !text(other.range).isEmpty, unprintable(type, at: other.range) == nil {
        fix = .init(replace: other.range, with: "\"\\(\(text(other.range)))\"")
      }
    }
    return Diagnostic(
      .type,
      "the operator '\(name.text)' cannot be applied to \(a.name) and \(b.name)",
      at: range,
      help: Self.help(for: name, a, b, isMixed: isMixed),
      fix: fix
    )
  }

  static func help(
    for name: Expression.Operator,
    _ a: Type,
    _ b: Type,
    isMixed: Bool
  ) -> String? {
    if name.text == "%", a == .double || b == .double { return "'%' is for Int" }
    if isMixed { return "convert the Int: 'Double(…)'" }
    if a.isFunction || b.isFunction { return "call the function: 'name(…)'" }
    if a.isOptional || b.isOptional {
      return "a value that may be missing needs another for that case: '(value ?? 0)'"
    }
    if name.text == "+", a == .string || b == .string {
      return "write the other as text: \"\\(…)\""
    }
    return nil
  }

  /// An operator that stands alone where a function of two values is wanted.
  mutating func check(function name: Expression.Operator, as expected: Type?) -> Checked {
    guard case .function(let inputs, _)? = expected, inputs.count == 2 else {
      return fail(
        Diagnostic(
          .type,
          "the operator '\(name.text)' stands alone only where a function of two values is wanted",
          at: name.range,
          help: "write '{ $0 \(name.text) $1 }'"
        )
      )
    }
    let operands = ["$0", "$1"].map { Expression(kind: .name($0), range: name.range) }
    let body = Expression(kind: .binary(name, operands[0], operands[1]), range: name.range)
    let closure = ClosureExpression(
      body: [Statement(kind: .expression(body), range: name.range)],
      shorthandCount: 2
    )
    return check(closure: closure, at: name.range, as: expected)
  }
}

extension Expression {
  /// Whether a whole number is written in it where its value comes from.
  var hasIntegerLiteral: Bool {
    switch kind {
    case .integer: true
    case .prefix(_, let operand): operand.hasIntegerLiteral
    case .binary(_, let left, let right): left.hasIntegerLiteral || right.hasIntegerLiteral
    case .ternary(_, let then, let otherwise):
      then.hasIntegerLiteral || otherwise.hasIntegerLiteral
    case .array(let elements): elements.contains(where: \.hasIntegerLiteral)
    case .dictionary(let entries): entries.contains(where: \.value.hasIntegerLiteral)
    case .tuple(let elements): elements.contains(where: \.value.hasIntegerLiteral)
    case .member(let base?, _): base.hasIntegerLiteral
    case .subscripting(let base, _): base.hasIntegerLiteral
    case .call(let call):
      call.arguments.contains(where: \.value.hasIntegerLiteral)
        || {
          if case .member(let base?, _) = call.callee.kind { base.hasIntegerLiteral } else { false }
        }()
    default: false
    }
  }

  var isNil: Bool { if case .nilLiteral = kind { true } else { false } }
}

extension Type {
  var asOptional: Type { isOptional || isError ? self : .optional(self) }
  var isStringLike: Bool { self == .string || self == .substring }

  /// The number type that it is, or that its elements are.
  var numberKind: Type? {
    switch self {
    case .int, .double: self
    case .array(let element): element.numberKind
    default: nil
    }
  }

  /// Swift compares tuples of up to six elements.
  var isComparableTuple: Bool {
    guard case .tuple(let elements) = self, elements.count <= 6 else { return false }
    return elements.allSatisfy(\.type.isComparable)
  }

  var isEquatableTuple: Bool {
    guard case .tuple(let elements) = self, elements.count <= 6 else { return false }
    return elements.allSatisfy(\.type.isEquatable)
  }
}
