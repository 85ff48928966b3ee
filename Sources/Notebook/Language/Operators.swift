/// The operators of the language, with Swift's typing: no silent mixing of `Int` and `Double`.
enum Operators {
  static let binary: Set<String> = [
    "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "..<", "...",
  ]

  static func prefix(
    _ name: Expression.Operator,
    _ operand: Value
  ) throws(Diagnostic) -> Value {
    switch (name.text, operand) {
    case ("!", .bool(let value)): return .bool(!value)
    case ("-", .double(let value)): return .double(-value)
    case ("-", .numeral(let int, let double)): return .numeral(try negated(int, name), -double)
    case ("-", .int(let value)): return .int(try negated(value, name))
    default:
      throw Diagnostic(
        .type,
        "the operator '\(name.text)' cannot be applied to \(operand.typeName)",
        at: name.range
      )
    }
  }

  private static func negated(
    _ value: Int,
    _ name: Expression.Operator
  ) throws(Diagnostic) -> Int {
    let (result, overflow) = 0.subtractingReportingOverflow(value)
    guard !overflow else { throw Self.overflow(name, at: name.range) }
    return result
  }

  /// The result where the left side decides it: `false && …`, `true || …`, `value ?? …`.
  static func shortCircuit(
    _ name: Expression.Operator,
    _ left: Value,
    at range: SourceRange
  ) throws(Diagnostic) -> Value? {
    switch (name.text, left) {
    case ("&&", .bool(false)): return .bool(false)
    case ("||", .bool(true)): return .bool(true)
    case ("&&", .bool), ("||", .bool): return nil
    case ("&&", _), ("||", _):
      throw Diagnostic(.type, "expected Bool, found \(left.typeName)", at: range)
    case ("??", .none): return nil
    case ("??", _): return left
    default: return nil
    }
  }

  static func binary(
    _ name: Expression.Operator,
    _ left: Value,
    _ right: Value,
    at range: SourceRange
  ) throws(Diagnostic) -> Value {
    switch name.text {
    case "&&", "||":
      guard case .bool = right else { throw mismatch(name, left, right, at: range) }
      return right
    case "??": return right
    case "==": return .bool(try equal(name, left, right, at: range))
    case "!=": return .bool(try !equal(name, left, right, at: range))
    case "<", "<=", ">", ">=": return .bool(try ordered(name, left, right, at: range))
    case "..<", "...": return try interval(name, left, right, at: range)
    default: return try arithmetic(name, left, right, at: range)
    }
  }

  private static func arithmetic(
    _ name: Expression.Operator,
    _ left: Value,
    _ right: Value,
    at range: SourceRange
  ) throws(Diagnostic) -> Value {
    switch (left, right) {
    case (.numeral(let a, _), .numeral(let b, _)) where name.text == "%":
      return .int(try int(name, a, b, at: range))
    case (.numeral(let a, let x), .numeral(let b, let y)):
      return .numeral(try int(name, a, b, at: range), double(name, x, y))
    case (.int(let a), .int(let b)), (.int(let a), .numeral(let b, _)),
      (.numeral(let a, _), .int(let b)):
      return .int(try int(name, a, b, at: range))
    case (.double(let x), .double(let y)), (.double(let x), .numeral(_, let y)),
      (.numeral(_, let x), .double(let y)):
      guard name.text != "%" else { throw mismatch(name, left, right, at: range) }
      return .double(double(name, x, y))
    case (.string(let a), .string(let b)) where name.text == "+": return .string(a + b)
    case (.array(let a), .array(let b)) where name.text == "+":
      return .array(Numerals.unified(a + b))
    default: throw mismatch(name, left, right, at: range)
    }
  }

  private static func int(
    _ name: Expression.Operator,
    _ left: Int,
    _ right: Int,
    at range: SourceRange
  ) throws(Diagnostic) -> Int {
    if right == 0, name.text == "/" || name.text == "%" {
      throw Diagnostic(.arithmetic, "division by zero", at: range)
    }
    let (result, overflow) =
      switch name.text {
      case "+": left.addingReportingOverflow(right)
      case "-": left.subtractingReportingOverflow(right)
      case "*": left.multipliedReportingOverflow(by: right)
      case "/": left.dividedReportingOverflow(by: right)
      default: left.remainderReportingOverflow(dividingBy: right)
      }
    guard !overflow else { throw Self.overflow(name, at: range) }
    return result
  }

  private static func double(
    _ name: Expression.Operator,
    _ left: Double,
    _ right: Double
  ) -> Double {
    switch name.text {
    case "+": left + right
    case "-": left - right
    case "*": left * right
    default: left / right
    }
  }

  private static func interval(
    _ name: Expression.Operator,
    _ left: Value,
    _ right: Value,
    at range: SourceRange
  ) throws(Diagnostic) -> Value {
    guard case .int(let lower) = left.bound, case .int(let last) = right.bound else {
      throw mismatch(name, left, right, at: range)
    }
    guard lower <= last else {
      throw Diagnostic(
        .bounds,
        "expected a range that starts before it ends, found \(lower)\(name.text)\(last)",
        at: range
      )
    }
    let (upper, overflow) = last.addingReportingOverflow(name.text == "..." ? 1 : 0)
    guard !overflow else {
      throw Diagnostic(.arithmetic, "the end of this range is too large for Int", at: range)
    }
    guard !upper.subtractingReportingOverflow(lower).overflow else {
      throw Diagnostic(.bounds, "the range \(lower)\(name.text)\(last) is too long", at: range)
    }
    return .range(lowerBound: lower, upperBound: upper)
  }

  static func mismatch(
    _ name: Expression.Operator,
    _ left: Value,
    _ right: Value,
    at range: SourceRange
  ) -> Diagnostic {
    let types = [left, right].map(\.typeName)
    let mixed = Set(types) == ["Int", "Double"]
    return Diagnostic(
      .type,
      "the operator '\(name.text)' cannot be applied to \(types[0]) and \(types[1])",
      at: range,
      help: help(for: name, types, isMixed: mixed)
    )
  }

  private static func help(
    for name: Expression.Operator,
    _ types: [String],
    isMixed: Bool
  ) -> String? {
    if name.text == "%", types.contains("Double") { return "'%' is for Int" }
    if isMixed { return "convert the Int: 'Double(…)'" }
    if name.text == "+", types.contains("String") { return "write the other as text: \"\\(…)\"" }
    return nil
  }

  private static func overflow(_ name: Expression.Operator, at range: SourceRange) -> Diagnostic {
    Diagnostic(.arithmetic, "the result of '\(name.text)' is too large for Int", at: range)
  }
}
