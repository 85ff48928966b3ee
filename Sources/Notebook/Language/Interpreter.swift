/// Evaluates lowered statements and expressions; a struct of constants, so that closures copy it.
struct Interpreter: Sendable {
  let context: EvaluationContext
  let limits: Limits
  let sink: OutputSink
  /// How many rows of a table `show` keeps; nil keeps all.
  let rowLimit: Int?

  var library: Library { context.library }

  /// Only dispatches: each form is evaluated by the function that its name says.
  func evaluate(_ expression: Expression, in scope: Scope) throws(Diagnostic) -> Value {
    try limits.descend(at: expression.range)
    defer { limits.ascend() }
    switch expression.kind {
    case .integer(let value): return .numeral(value, Double(value))
    case .double(let value): return .double(value)
    case .boolean(let value): return .bool(value)
    case .nilLiteral: return .none
    case .string(let parts): return try evaluate(parts, at: expression.range, in: scope)
    case .array(let elements): return try evaluate(array: elements, in: scope)
    case .tuple(let elements): return try evaluate(tuple: elements, in: scope)
    case .name(let name): return try evaluate(name: name, at: expression.range, in: scope)
    case .member(let base, let name): return try evaluate(member: name, of: base, in: scope)
    case .call(let call): return try evaluate(call, at: expression.range, in: scope)
    case .subscripting(let base, let index):
      return try evaluate(base, index: index, in: scope)
    case .optionalChain(let name, let value, let rest):
      return try evaluate(value, as: name, then: rest, in: scope)
    case .prefix(let name, let operand):
      return try Operators.prefix(name, evaluate(operand, in: scope))
    case .binary(let name, let left, let right):
      return try evaluate(name, left, right, at: expression.range, in: scope)
    case .ternary(let condition, let then, let otherwise):
      return try evaluate(condition, then, otherwise, in: scope)
    case .closure(let closure):
      return .closure(function(of: closure, at: expression.range, in: scope))
    case .keyPath(let names): return .keyPath(keyPath(names))
    }
  }

  /// The value that a name is bound to.
  ///
  /// A fallback such as `value ?? 0` has the type of the value that is missing, which nothing here
  /// knows: its literal stays open, so that it fits wherever the value would have.
  func evaluate(binding expression: Expression, in scope: Scope) throws(Diagnostic) -> Value {
    let value = try evaluate(expression, in: scope)
    if case .binary(let name, _, _) = expression.kind, name.text == "??" { return value }
    return value.bound
  }

  private func evaluate(
    _ parts: [Expression.StringPart],
    at range: SourceRange,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .interpolation(let expression):
        let value = try evaluate(expression, in: scope)
        try limits.check(whole: value, at: expression.range)
        text += value.text
      }
      try limits.refuse(size: text.utf8.count, at: range)
    }
    return .string(text)
  }

  private func evaluate(array: [Expression], in scope: Scope) throws(Diagnostic) -> Value {
    var values: [Value] = []
    for element in array { values.append(try evaluate(element, in: scope)) }
    values = Numerals.unified(values)
    try ElementTypes.check(values, of: array)
    return .array(values)
  }

  private func evaluate(
    tuple: [Expression.TupleElement],
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    var elements: [Value.Element] = []
    for element in tuple {
      let value = try evaluate(element.value, in: scope)
      // Only literals of its own stay open: what it holds deeper is decided here.
      elements.append(.init(label: element.label, value: value.isLiteral ? value : value.bound))
    }
    return elements.isEmpty ? .void : .tuple(elements)
  }

  private func evaluate(
    name: String,
    at range: SourceRange,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    if let value = scope[name] { return value }
    if library.functions[name] != nil {
      throw Diagnostic(
        .call,
        "'\(name)' is called with its arguments in parentheses",
        at: range,
        help: library.functions[name]?.first.map(\.signature)
      )
    }
    throw Diagnostic(.unknownName, "no name '\(name)' is in scope", at: range)
  }

  private func evaluate(
    _ value: Expression,
    as name: String,
    then rest: Expression,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    let present = try evaluate(value, in: scope)
    if case .none = present { return .none }
    return try evaluate(rest, in: Scope([(name, present)], in: scope))
  }

  private func evaluate(
    _ condition: Expression,
    _ then: Expression,
    _ otherwise: Expression,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    let decision = try evaluate(condition, in: scope)
    guard case .bool(let isTrue) = decision else {
      throw Diagnostic(.type, "expected Bool, found \(decision.typeName)", at: condition.range)
    }
    let value = try evaluate(isTrue ? then : otherwise, in: scope)
    if case .numeral(_, let double) = value, isDouble(isTrue ? otherwise : then, in: scope) {
      return .double(double)
    }
    return value
  }

  /// Whether an expression that is not evaluated would give a `Double`, as far as its form tells.
  private func isDouble(_ expression: Expression, in scope: Scope) -> Bool {
    switch expression.kind {
    case .double: true
    case .name(let name): if case .double = scope[name] { true } else { false }
    case .prefix(_, let operand): isDouble(operand, in: scope)
    case .binary(let name, let left, let right):
      ["+", "-", "*", "/", "??"].contains(name.text)
        && (isDouble(left, in: scope) || isDouble(right, in: scope))
    case .ternary(_, let then, let otherwise):
      isDouble(then, in: scope) || isDouble(otherwise, in: scope)
    case .call(let call):
      if case .name(let name) = call.callee.kind {
        library.functions[name]?.allSatisfy { $0.result is Double.Type } ?? false
      } else {
        false
      }
    case .integer, .boolean, .nilLiteral, .string, .array, .tuple, .member, .subscripting,
      .optionalChain, .closure, .keyPath:
      false
    }
  }

  private func evaluate(
    _ name: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    at range: SourceRange,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    let first = try evaluate(left, in: scope)
    if let decided = try Operators.shortCircuit(name, first, at: left.range) { return decided }
    let second = try evaluate(right, in: scope)
    if name.text == "==" || name.text == "!=" { try limits.check(whole: first, at: left.range) }
    let result = try Operators.binary(name, first, second, at: range)
    try limits.check(size: result.size, at: range)
    return result
  }

  private func evaluate(
    _ base: Expression,
    index: Expression,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    let container = try evaluate(base, in: scope)
    guard let sequence = container.sequence else {
      throw Diagnostic(.type, "'\(container.typeName)' has no subscript", at: base.range)
    }
    switch try evaluate(index, in: scope).bound {
    case .int(let position):
      guard sequence.count > position, position >= 0 else {
        throw Diagnostic(
          .bounds,
          "the index \(position) is out of range: there are \(sequence.count) elements",
          at: index.range
        )
      }
      return sequence.element(at: position)
    case .range(let lower, let upper):
      guard lower >= 0, upper <= sequence.count else {
        throw Diagnostic(
          .bounds,
          "the range \(lower)..<\(upper) is out of range: there are \(sequence.count) elements",
          at: index.range
        )
      }
      try limits.check(size: upper - lower, at: index.range)
      return .array((lower..<upper).map(sequence.element(at:)))
    case let other:
      throw Diagnostic(.type, "expected Int, found \(other.typeName)", at: index.range)
    }
  }
}
