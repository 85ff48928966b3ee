extension Operators {
  static func equal(
    _ name: Expression.Operator,
    _ left: Value,
    _ right: Value,
    at range: SourceRange
  ) throws(Diagnostic) -> Bool {
    switch (left, right) {
    case (.none, .none): return true
    case (.none, _), (_, .none): return false
    case (.bool(let a), .bool(let b)): return a == b
    case (.string(let a), .string(let b)): return a == b
    case (.range(let a, let b), .range(let c, let d)): return a == c && b == d
    case (.array(let a), .array(let b)):
      guard a.count == b.count else { return false }
      for (first, second) in zip(a, b) {
        guard try equal(name, first, second, at: range) else { return false }
      }
      return true
    case (.tuple(let a), .tuple(let b)) where a.count == b.count:
      for (first, second) in zip(a, b) {
        guard try equal(name, first.value, second.value, at: range) else { return false }
      }
      return true
    case (.implicitMember(let a), .implicitMember(let b)): return a.name == b.name
    default:
      guard let result = Numerals.compare(left, right, int: ==, double: ==) else {
        throw mismatch(name, left, right, at: range)
      }
      return result
    }
  }

  static func ordered(
    _ name: Expression.Operator,
    _ left: Value,
    _ right: Value,
    at range: SourceRange
  ) throws(Diagnostic) -> Bool {
    let result: Bool? =
      switch name.text {
      case "<": compare(left, right, <, <, <)
      case "<=": compare(left, right, <=, <=, <=)
      case ">": compare(left, right, >, >, >)
      default: compare(left, right, >=, >=, >=)
      }
    guard let result else { throw mismatch(name, left, right, at: range) }
    return result
  }

  private static func compare(
    _ left: Value,
    _ right: Value,
    _ int: (Int, Int) -> Bool,
    _ double: (Double, Double) -> Bool,
    _ string: (String, String) -> Bool
  ) -> Bool? {
    if case (.string(let a), .string(let b)) = (left, right) { return string(a, b) }
    return Numerals.compare(left, right, int: int, double: double)
  }
}
