extension Checker {
  mutating func check(
    array elements: [Expression],
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    let wanted = expected?.unwrapped
    if case .set(let element)? = wanted {
      let codes = elements.map { check($0, to: element).value }
      return Checked(
        type: .set(element),
        code: .value { frame in
          var set = DictionaryValue()
          for code in codes { set[try code(frame)] = .void }
          return .set(set)
        }
      )
    }
    var element: Type?
    switch wanted {
    case .array(let type)?, .slice(let type)?, .anySequence(let type)?:
      element = type.isGeneric ? nil : type
    default: break
    }
    if elements.isEmpty, element == nil {
      if expected?.isError == true { return .failed }
      return fail(
        Diagnostic(
          .type,
          "an empty array needs a type here",
          at: range,
          help: "write '[Int]()', or the type of the name: 'let name: [Int] = []'"
        )
      )
    }
    let unified = unify(elements, as: element)
    let codes = unified.codes.map(\.value)
    let constants = unified.codes.compactMap(\.constant)
    let isSlice = if case .slice? = wanted { true } else { false }
    let type: Type = isSlice ? .slice(unified.type) : .array(unified.type)
    if unified.type.isError { return Checked(type: .error, code: .never) }
    if constants.count == codes.count {
      return Checked(type: type, code: .constant(.array(constants)))
    }
    return Checked(
      type: type,
      code: .value { frame in
        var values: [Value] = []
        values.reserveCapacity(codes.count)
        for code in codes { values.append(try code(frame)) }
        return .array(values)
      }
    )
  }

  mutating func check(
    dictionary entries: [Expression.DictionaryElement],
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    var (key, value): (Type?, Type?)
    if case .dictionary(let k, let v)? = expected?.unwrapped { (key, value) = (k, v) }
    if entries.isEmpty, key == nil {
      return fail(
        Diagnostic(
          .type,
          "an empty dictionary needs a type here",
          at: range,
          help: "write '[String: Int]()'"
        )
      )
    }
    let keys = unify(entries.map(\.key), as: key, rule: "the keys of a dictionary have one type")
    let values = unify(
      entries.map(\.value),
      as: value,
      rule: "the values of a dictionary have one type"
    )
    guard keys.type.isHashable else {
      return fail(
        Diagnostic(.type, "\(keys.type.name) cannot be a key of a dictionary", at: range)
      )
    }
    let pairs = Array(zip(keys.codes.map(\.value), values.codes.map(\.value)))
    return Checked(
      type: .dictionary(keys.type, values.type),
      code: .value { frame in
        var dictionary = DictionaryValue()
        for (key, value) in pairs {
          let key = try key(frame)
          try frame.machine.limits.check(key: key, at: range)
          guard dictionary[key] == nil else {
            throw Diagnostic(.bounds, "the dictionary has a key twice", at: range)
          }
          dictionary[key] = try value(frame)
        }
        return .dictionary(dictionary)
      }
    )
  }

  mutating func check(
    tuple elements: [Expression.TupleElement],
    as expected: Type?
  ) -> Checked {
    guard !elements.isEmpty else { return Checked(type: .void, code: .constant(.void)) }
    var wanted: [Type?] = Array(repeating: nil, count: elements.count)
    if case .tuple(let types)? = expected?.unwrapped, types.count == elements.count {
      wanted = types.map(\.type)
    }
    var types: [Type.Element] = []
    var codes: [(label: String?, run: Code.Run<Value>)] = []
    for (element, want) in zip(elements, wanted) {
      var checked = check(element.value, as: want)
      if let want, !want.isGeneric, checked.type.converts(to: want) {
        checked = Checked(
          type: want,
          code: convert(checked, to: want, at: element.value.range)
        )
      }
      types.append(.init(element.label, checked.type))
      codes.append((element.label, checked.code.value))
    }
    if types.contains(where: \.type.isError) { return .failed }
    let parts = codes
    return Checked(
      type: .tuple(types),
      code: .value { frame in
        .tuple(try parts.map { .init(label: $0.label, value: try $0.run(frame)) })
      }
    )
  }

  // MARK: - One type for several expressions

  /// Checks expressions that must have one type: the elements of an array, the arms of a choice.
  mutating func unify(
    _ expressions: [Expression],
    as expected: Type?,
    rule: String = "the elements of an array have one type"
  ) -> (type: Type, codes: [Code]) {
    if let expected, !expected.isGeneric {
      return (expected, expressions.map { check($0, to: expected) })
    }
    var checked: [Checked?] = expressions.map { _ in nil }
    var joined: Type?
    // What has a type of its own comes first, and decides what the literals are.
    for (index, expression) in expressions.enumerated() where !isOpen(expression, rule) {
      let one = check(expression, as: expression.isOpen ? nil : joined)
      checked[index] = one
      if one.type.isError { return (.error, expressions.map { _ in .never }) }
      joined = joined.map { Self.join($0, one.type) ?? $0 } ?? one.type
    }
    let open = zip(expressions, checked).filter { $1 == nil && !$0.isNil }.map(\.0)
    guard let type = unifiedType(of: open, joined) else {
      for expression in expressions { _ = check(expression) }
      return (.error, expressions.map { _ in .never })
    }
    for (index, expression) in expressions.enumerated() where checked[index] == nil {
      if !expression.isNil { checked[index] = check(expression, as: type) }
    }
    let isOptional = expressions.contains(where: \.isNil) && !type.isOptional
    let final = isOptional ? Type.optional(type) : type
    return (final, finish(expressions, checked, final, rule))
  }

  /// In a collection an operator decides its own type, as in Swift; in a choice it does not.
  func isOpen(_ expression: Expression, _ rule: String) -> Bool {
    guard rule.contains("array") || rule.contains("dictionary") else { return expression.isOpen }
    if case .binary = expression.kind { return false }
    return expression.isOpen
  }

  /// The type of literals, alone or beside what decides it: a number among them that has a fraction
  /// makes all in its place a `Double`.
  mutating func unifiedType(of open: [Expression], _ joined: Type?) -> Type? {
    guard !open.isEmpty else { return joined }
    if let joined { return joined }
    let saved = self
    var type: Type?
    for expression in open where !expression.isEmptyCollection {
      let one = check(expression).type
      if one.isError { continue }
      type = type.map { Self.merged($0, one) ?? Self.join($0, one) ?? $0 } ?? one
    }
    self = saved
    return type
  }

  /// The type of two literals in one place: an `Int` beside a `Double` becomes one.
  static func merged(_ first: Type, _ second: Type) -> Type? {
    switch (first, second) {
    case _ where first == second: return first
    case (.int, .double), (.double, .int): return .double
    case (.array(let a), .array(let b)): return merged(a, b).map { .array($0) }
    case (.optional(let a), .optional(let b)): return merged(a, b).map { .optional($0) }
    case (.optional(let a), let b), (let b, .optional(let a)):
      return merged(a, b).map { .optional($0) }
    case (.tuple(let a), .tuple(let b)) where a.count == b.count:
      let parts = zip(a, b).map { first, second in
        merged(first.type, second.type).map { Type.Element(first.label ?? second.label, $0) }
      }
      let whole = parts.compactMap(\.self)
      return whole.count == parts.count ? .tuple(whole) : nil
    default: return nil
    }
  }

  mutating func finish(
    _ expressions: [Expression],
    _ checked: [Checked?],
    _ type: Type,
    _ rule: String
  ) -> [Code] {
    let first = checked.lazy.compactMap { $0?.type }.first ?? type
    let fitsAll = checked.allSatisfy { $0?.type.converts(to: type) ?? true }
    var isReported = false
    return zip(expressions, checked).map { expression, one in
      guard let one else { return .constant(.none) }
      if fitsAll { return convert(one, to: type, at: expression.range) }
      // The first that is not as the first is told, and no other.
      guard one.type != first, !isReported else { return .never }
      isReported = true
      let isMixed = Set([first, one.type]) == [.int, .double]
      report(
        Diagnostic(
          .type,
          "\(rule), found \(first.name) and \(one.type.name)",
          at: expression.range,
          help: isMixed ? "convert the Int: 'Double(…)'" : nil,
          fix: one.type == .int && first == .double && !text(expression.range).isEmpty
            ? .init(replace: expression.range, with: "Double(\(text(expression.range)))") : nil
        )
      )
      return .never
    }
  }

  /// The type that both convert to.
  static func join(_ first: Type, _ second: Type) -> Type? {
    if second.converts(to: first) { return first }
    if first.converts(to: second) { return second }
    if first.isOptional, second.converts(to: first.unwrapped) { return first }
    return nil
  }
}
