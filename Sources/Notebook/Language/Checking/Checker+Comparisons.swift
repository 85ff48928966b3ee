extension Checker {
  mutating func check(
    equality name: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    at range: SourceRange
  ) -> Checked {
    let (a, b) = equalityOperands(left, right)
    if a.type.isError || b.type.isError { return .failed }
    let isEqual = name.text == "=="
    let common = Self.join(a.type, b.type)
    let texts = a.type.isStringLike && b.type.isStringLike
    let isNilCheck = left.isNil || right.isNil
    guard texts || common.map({ $0.isEquatable || $0.isEquatableTuple || isNilCheck }) ?? false
    else { return fail(mismatch(name, a.type, b.type, left, right, at: range)) }
    switch (a.type, b.type) {
    case (.int, .int):
      let (x, y) = (a.code.int, b.code.int)
      return Checked(type: .bool, code: .bool { try (x($0) == y($0)) == isEqual })
    case (.double, .double):
      let (x, y) = (a.code.double, b.code.double)
      return Checked(type: .bool, code: .bool { try (x($0) == y($0)) == isEqual })
    case _ where texts:
      if let constant = b.code.constant, case .string(let text) = constant {
        let x = a.code.string
        if let column = a.column {
          return Checked(type: .bool, code: matchCode(column, x, text, isEqual))
        }
        guard text.utf8.count <= Limits.shortText else {
          return Checked(
            type: .bool,
            code: .bool { try Self.equal(x($0), text, $0, range) == isEqual }
          )
        }
        // A text of another length is found different at its end at the latest.
        return Checked(type: .bool, code: .bool { try (x($0) == text) == isEqual })
      }
      let (x, y) = (a.code.string, b.code.string)
      return Checked(
        type: .bool,
        code: .bool { try Self.equal(x($0), y($0), $0, range) == isEqual }
      )
    default: break
    }
    let type = common ?? a.type
    let x = convert(a, to: type, at: left.range).value
    let y = convert(b, to: type, at: right.range).value
    return Checked(
      type: .bool,
      code: .bool { frame in
        let (first, second) = (try x(frame), try y(frame))
        if first.size > 1 { try frame.machine.limits.check(whole: first, at: range) }
        return Comparison.areEqual(first, second) == isEqual
      }
    )
  }

  mutating func equalityOperands(
    _ left: Expression,
    _ right: Expression
  ) -> (Checked, Checked) {
    if left.isNil {
      let second = check(right)
      return (check(left, as: second.type.asOptional), second)
    }
    if right.isNil {
      let first = check(left)
      return (first, check(right, as: first.type.asOptional))
    }
    return operands(left, right)
  }

  mutating func check(
    order name: Expression.Operator,
    _ left: Expression,
    _ right: Expression,
    at range: SourceRange
  ) -> Checked {
    let (a, b) = operands(left, right)
    if a.type.isError || b.type.isError { return .failed }
    switch (a.type, b.type) {
    case (.int, .int):
      return Checked(
        type: .bool,
        code: .bool(Arithmetic.comparison(name.text, a.code.int, b.code.int))
      )
    case (.double, .double):
      return Checked(
        type: .bool,
        code: .bool(Arithmetic.comparison(name.text, a.code.double, b.code.double))
      )
    case _ where a.type == b.type && a.type.isText || a.type.isStringLike && b.type.isStringLike:
      return Checked(
        type: .bool,
        code: .bool(Self.textComparison(name.text, a.code.string, b.code.string, range))
      )
    case (.tuple, .tuple) where a.type.isComparableTuple && Self.join(a.type, b.type) != nil:
      return Checked(
        type: .bool,
        code: .bool(Arithmetic.tupleComparison(name.text, a.code.value, b.code.value))
      )
    default: return fail(mismatch(name, a.type, b.type, left, right, at: range))
    }
  }

  /// A column that is compared with one text: each of its distinct texts is compared once.
  private mutating func matchCode(
    _ column: ColumnUse,
    _ other: @escaping Code.Run<String>,
    _ text: String,
    _ isEqual: Bool
  ) -> Code {
    let (slot, index) = (column.slot, column.index)
    let number = context.weight
    return .bool { frame in
      guard case .int(let row) = frame.slots[slot] else {
        return (try other(frame) == text) == isEqual
      }
      return frame.matches(index, at: row, text, number: number) == isEqual
    }
  }

  /// Comparing long texts takes time by their length.
  private static func equal(
    _ first: String,
    _ second: String,
    _ frame: Frame,
    _ range: SourceRange
  ) throws -> Bool {
    try frame.machine.limits.check(comparing: first, second, at: range)
    return first == second
  }

  private static func textComparison(
    _ name: String,
    _ x: @escaping Code.Run<String>,
    _ y: @escaping Code.Run<String>,
    _ range: SourceRange
  ) -> Code.Run<Bool> {
    { frame in
      let (first, second) = (try x(frame), try y(frame))
      try frame.machine.limits.check(comparing: first, second, at: range)
      return switch name {
      case "<": first < second
      case "<=": first <= second
      case ">": first > second
      default: first >= second
      }
    }
  }
}
