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

/// Numbers whose type is not decided yet.
enum Numerals {
  /// Where an array or a choice holds a `Double`, its literals are `Double` too.
  static func unified(_ values: [Value]) -> [Value] {
    let hasDouble = values.contains { if case .double = $0 { true } else { false } }
    guard hasDouble else { return values }
    return values.map { value in
      if case .numeral(_, let double) = value { .double(double) } else { value }
    }
  }

  static func compare(
    _ left: Value,
    _ right: Value,
    int: (Int, Int) -> Bool,
    double: (Double, Double) -> Bool
  ) -> Bool? {
    switch (left, right) {
    case (.int(let a), .int(let b)), (.int(let a), .numeral(let b, _)),
      (.numeral(let a, _), .int(let b)), (.numeral(let a, _), .numeral(let b, _)):
      int(a, b)
    case (.double(let a), .double(let b)), (.double(let a), .numeral(_, let b)),
      (.numeral(_, let a), .double(let b)):
      double(a, b)
    default: nil
    }
  }
}
