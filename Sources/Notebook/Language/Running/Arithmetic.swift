/// Integer arithmetic that says where it fails, and comparisons of compiled operands.
enum Arithmetic {
  static func add(_ a: Int, _ b: Int, _ range: SourceRange) throws -> Int {
    let (result, overflow) = a.addingReportingOverflow(b)
    if overflow { throw tooLarge("+", range) }
    return result
  }

  static func subtract(_ a: Int, _ b: Int, _ name: String, _ range: SourceRange) throws -> Int {
    let (result, overflow) = a.subtractingReportingOverflow(b)
    if overflow { throw tooLarge(name, range) }
    return result
  }

  static func multiply(_ a: Int, _ b: Int, _ range: SourceRange) throws -> Int {
    let (result, overflow) = a.multipliedReportingOverflow(by: b)
    if overflow { throw tooLarge("*", range) }
    return result
  }

  static func divide(_ a: Int, _ b: Int, _ range: SourceRange) throws -> Int {
    if b == 0 { throw Diagnostic(.arithmetic, "division by zero", at: range) }
    let (result, overflow) = a.dividedReportingOverflow(by: b)
    if overflow { throw tooLarge("/", range) }
    return result
  }

  static func remainder(_ a: Int, _ b: Int, _ range: SourceRange) throws -> Int {
    if b == 0 { throw Diagnostic(.arithmetic, "division by zero", at: range) }
    let (result, overflow) = a.remainderReportingOverflow(dividingBy: b)
    if overflow { throw tooLarge("%", range) }
    return result
  }

  private static func tooLarge(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(.arithmetic, "the result of '\(name)' is too large for Int", at: range)
  }

  static func code(_ name: String, _ a: Code, _ b: Code, _ range: SourceRange) -> Code {
    if case .constant(.int(let right)) = b { return code(name, a.int, constant: right, range) }
    let (x, y) = (a.int, b.int)
    return switch name {
    case "+": .int { try add(x($0), y($0), range) }
    case "-": .int { try subtract(x($0), y($0), "-", range) }
    case "*": .int { try multiply(x($0), y($0), range) }
    case "/": .int { try divide(x($0), y($0), range) }
    default: .int { try remainder(x($0), y($0), range) }
    }
  }

  private static func code(
    _ name: String,
    _ x: @escaping Code.Run<Int>,
    constant right: Int,
    _ range: SourceRange
  ) -> Code {
    switch name {
    case "+": .int { try add(x($0), right, range) }
    case "-": .int { try subtract(x($0), right, "-", range) }
    case "*": .int { try multiply(x($0), right, range) }
    case "/": .int { try divide(x($0), right, range) }
    default: .int { try remainder(x($0), right, range) }
    }
  }

  static func double(
    _ name: String,
    _ x: @escaping Code.Run<Double>,
    _ y: @escaping Code.Run<Double>
  ) -> Code.Run<Double> {
    switch name {
    case "+": { try x($0) + y($0) }
    case "-": { try x($0) - y($0) }
    case "*": { try x($0) * y($0) }
    default: { try x($0) / y($0) }
    }
  }

  static func comparison<Operand: Comparable & SendableMetatype>(
    _ name: String,
    _ x: @escaping Code.Run<Operand>,
    _ y: @escaping Code.Run<Operand>
  ) -> Code.Run<Bool> {
    switch name {
    case "<": { try x($0) < y($0) }
    case "<=": { try x($0) <= y($0) }
    case ">": { try x($0) > y($0) }
    default: { try x($0) >= y($0) }
    }
  }

  static func tupleComparison(
    _ name: String,
    _ x: @escaping Code.Run<Value>,
    _ y: @escaping Code.Run<Value>
  ) -> Code.Run<Bool> {
    switch name {
    case "<": { try Comparison.isLess(x($0), y($0)) }
    case ">":
      { frame in
        let first = try x(frame)
        return Comparison.isLess(try y(frame), first)
      }
    case "<=":
      { frame in
        let (first, second) = (try x(frame), try y(frame))
        return Comparison.isLess(first, second) || Comparison.areEqual(first, second)
      }
    default:
      { frame in
        let (first, second) = (try x(frame), try y(frame))
        return Comparison.isLess(second, first) || Comparison.areEqual(first, second)
      }
    }
  }

  static func range(
    _ lower: Int,
    _ last: Int,
    _ isClosed: Bool,
    _ range: SourceRange
  ) throws -> RangeValue {
    guard lower <= last else {
      throw Diagnostic(
        .bounds,
        "expected a range that starts before it ends, found \(lower)\(isClosed ? "..." : "..<")\(last)",
        at: range
      )
    }
    let (upper, overflow) = last.addingReportingOverflow(isClosed ? 1 : 0)
    guard !overflow else {
      throw Diagnostic(.arithmetic, "the end of this range is too large for Int", at: range)
    }
    guard !upper.subtractingReportingOverflow(lower).overflow else {
      throw Diagnostic(
        .bounds,
        "the range \(lower)\(isClosed ? "..." : "..<")\(last) is too long",
        at: range
      )
    }
    return RangeValue(lowerBound: lower, upperBound: upper, isClosed: isClosed)
  }
}
