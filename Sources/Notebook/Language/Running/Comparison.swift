/// Equality and order of values whose types the checker found comparable.
enum Comparison {
  static func areEqual(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.int(let a), .int(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.bool(let a), .bool(let b)): a == b
    case (.void, .void), (.none, .none): true
    case (.some(let a), .some(let b)): areEqual(a, b)
    case (.range(let a), .range(let b)): a == b
    case (.implicitMember(let a), .implicitMember(let b)): a.name == b.name
    case (.native(let a), .native(let b)): a.isEqual(to: b)
    case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy(areEqual)
    case (.tuple(let a), .tuple(let b)):
      zip(a, b).allSatisfy { areEqual($0.value, $1.value) }
    case (.dictionary(let a), .dictionary(let b)), (.set(let a), .set(let b)): areEqual(a, b)
    default: false
    }
  }

  private static func areEqual(_ left: DictionaryValue, _ right: DictionaryValue) -> Bool {
    left.count == right.count
      && zip(left.keys, left.values).allSatisfy { key, value in
        right[key].map { areEqual(value, $0) } ?? false
      }
  }

  /// Whether one comes before the other; tuples compare element by element.
  static func isLess(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.int(let a), .int(let b)): return a < b
    case (.double(let a), .double(let b)): return a < b
    case (.string(let a), .string(let b)): return a < b
    case (.tuple(let a), .tuple(let b)):
      for (first, second) in zip(a, b) where !areEqual(first.value, second.value) {
        return isLess(first.value, second.value)
      }
      return false
    default: return false
    }
  }
}
