/// Numbers whose type is not decided yet.
enum Numerals {
  private enum NumberType { case int, double }

  /// Where an array holds an `Int` or a `Double`, its literals are such too; a tuple in it decides
  /// place by place.
  static func unified(_ values: [Value]) -> [Value] {
    guard values.contains(where: \.isUndecided) else { return values }
    if case .tuple(let first) = values.first { return unified(tuples: values, count: first.count) }
    guard let type = values.lazy.compactMap(type(of:)).first else { return values }
    return values.map { decided($0, as: type) }
  }

  private static func unified(tuples values: [Value], count: Int) -> [Value] {
    var rows = values.compactMap { value in
      if case .tuple(let elements) = value, elements.count == count { elements } else { nil }
    }
    guard rows.count == values.count else { return values }
    for column in 0..<count {
      let unified = unified(rows.map { $0[column].value })
      for row in rows.indices { rows[row][column].value = unified[row] }
    }
    return rows.map(Value.tuple)
  }

  private static func type(of value: Value) -> NumberType? {
    switch value {
    case .int: .int
    case .double: .double
    case .array(let elements): elements.first { !$0.isNone }.flatMap(type(of:))
    default: nil
    }
  }

  private static func decided(_ value: Value, as type: NumberType) -> Value {
    switch (value, type) {
    case (.numeral(let int, _), .int): .int(int)
    case (.numeral(_, let double), .double): .double(double)
    case (.array(let elements), _) where value.isUndecided:
      .array(elements.map { decided($0, as: type) })
    default: value
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
