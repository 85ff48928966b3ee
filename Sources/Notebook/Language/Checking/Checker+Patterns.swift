extension Checker {
  /// A `switch` whose bodies are compiled by `body`, for what they do or for what they give.
  mutating func switchCode<Result>(
    _ choice: Statement.Switch,
    _ range: SourceRange,
    _ body: (inout Checker, [Statement]) -> Code.Run<Result>
  ) -> Code.Run<Result> {
    let subject = check(choice.subject)
    let slot = context.slot()
    let run = subject.code.value
    let outer = context.isInSwitch
    var cases: [(test: Code.Run<Bool>, run: Code.Run<Result>)] = []
    let count = diagnostics.count
    let before = context.unassigned
    var after: Set<Int> = []
    for element in choice.cases {
      context.unassigned = before
      let compiled = scoped { checker -> (Code.Run<Bool>, Code.Run<Result>) in
        let test = checker.check(patterns: element.patterns, subject.type, slot: slot)
        checker.context.isInSwitch = true
        defer { checker.context.isInSwitch = outer }
        return (test, body(&checker, element.body))
      }
      if element.body.isEmpty {
        report(
          Diagnostic(
            .syntax,
            "a case needs a statement",
            at: element.range,
            help: "write 'break' where nothing is to be done",
            fix: .init(
              replace: SourceRange(element.range.upperBound, element.range.upperBound),
              with: " break"
            )
          )
        )
      }
      if !element.body.alwaysLeave { after.formUnion(context.unassigned) }
      cases.append(compiled)
    }
    context.unassigned = after
    if let index = choice.cases.firstIndex(where: { $0.patterns.isEmpty }),
      index + 1 < choice.cases.count
    {
      report(
        Diagnostic(.syntax, "'default' comes last", at: choice.cases[index].range)
      )
    }
    if !subject.type.isError, diagnostics.count == count,
      !Self.isExhaustive(choice, subject.type)
    {
      report(
        Diagnostic(
          .syntax,
          "'switch' must say what happens in every case",
          at: choice.keyword,
          help: missing(in: choice, subject.type),
          fix: .init(
            replace: SourceRange(range.upperBound - 1, range.upperBound - 1),
            with: "default: break\n"
          )
        )
      )
    }
    let arms = cases
    return { frame in
      frame.slots[slot] = try run(frame)
      for arm in arms where try arm.test(frame) { return try arm.run(frame) }
      preconditionFailure("a switch is exhaustive")
    }
  }

  /// Whether one of the patterns of a case matches the value in a slot.
  mutating func check(
    patterns: [(pattern: CasePattern, condition: Expression?)],
    _ type: Type,
    slot: Int? = nil
  ) -> Code.Run<Bool> {
    let slot = slot ?? context.slot()
    var tests: [Code.Run<Bool>] = []
    checkBindings(patterns.map(\.pattern))
    for (index, (pattern, condition)) in patterns.enumerated() {
      sharesNames = index > 0
      let match = check(pattern, type, slot: slot)
      sharesNames = false
      guard let condition else {
        tests.append(match)
        continue
      }
      let test = check(condition, to: .bool).bool
      tests.append { try match($0) && test($0) }
    }
    if tests.isEmpty { return { _ in true } }
    if tests.count == 1 { return tests[0] }
    let all = tests
    return { frame in
      for test in all where try test(frame) { return true }
      return false
    }
  }

  /// Patterns of one case bind the same names, whichever of them matches.
  mutating func checkBindings(_ patterns: [CasePattern]) {
    guard patterns.count > 1 else { return }
    let names = patterns.map { Set($0.bindings.map(\.text)) }
    for pattern in patterns {
      for name in pattern.bindings where !names.allSatisfy({ $0.contains(name.text) }) {
        report(
          Diagnostic(
            .syntax,
            "'\(name.text)' must be bound in every pattern of the case",
            at: name.range
          )
        )
        return
      }
    }
  }

  /// Whether a pattern matches the value in a slot; what it names is declared.
  mutating func check(_ pattern: CasePattern, _ type: Type, slot: Int) -> Code.Run<Bool> {
    switch pattern {
    case .wildcard: return { _ in true }
    case .binding(let name):
      let known = sharesNames ? context.find(name.text) : nil
      let target = known?.slot ?? declare(name, type).slot
      if let known, known.type != type, !known.type.isError, !type.isError {
        report(mismatch(expected: known.type, found: type, at: name.range))
      }
      return { frame in
        frame.slots[target] = frame.slots[slot]
        return true
      }
    case .expression(let expression): return check(match: expression, type, slot: slot)
    case .some(let inner, let range):
      if !type.isOptional, !type.isError {
        report(Diagnostic(.type, "the value is never missing: it is \(type.name)", at: range))
      }
      let part = context.slot()
      let match = check(inner, type.unwrapped, slot: part)
      return { frame in
        switch frame.slots[slot] {
        case .none: return false
        case .some(let value): frame.slots[part] = value
        case let value: frame.slots[part] = value
        }
        return try match(frame)
      }
    case .tuple(let patterns, let range): return check(patterns, type, slot: slot, at: range)
    }
  }

  mutating func check(
    _ patterns: [CasePattern],
    _ type: Type,
    slot: Int,
    at range: SourceRange
  ) -> Code.Run<Bool> {
    var types: [Type] = Array(repeating: .error, count: patterns.count)
    if case .tuple(let elements) = type, elements.count == patterns.count {
      types = elements.map(\.type)
    } else if !type.isError {
      report(
        Diagnostic(
          .type,
          "\(patterns.count) patterns cannot match \(type.name)",
          at: range
        )
      )
    }
    let parts = zip(patterns, types).map { pattern, type in
      let part = context.slot()
      return (part, check(pattern, type, slot: part))
    }
    return { frame in
      guard case .tuple(let elements) = frame.slots[slot] else { return false }
      for ((part, match), element) in zip(parts, elements) {
        frame.slots[part] = element.value
        if try !match(frame) { return false }
      }
      return true
    }
  }

  /// A value, or a range that the value may lie in.
  mutating func check(
    match expression: Expression,
    _ type: Type,
    slot: Int
  ) -> Code.Run<Bool> {
    if case .binary(let name, let lower, let upper) = expression.kind,
      name.text == "..<" || name.text == "..."
    {
      return check(range: name, lower, upper, type, slot: slot, at: expression.range)
    }
    if expression.isAbsence, type.isOptional { return { $0.slots[slot].isNone } }
    if case .member(nil, let name) = expression.kind, name.text == "some", type.isOptional {
      return { !$0.slots[slot].isNone }
    }
    if case .partialRange(let lower, let upper, let isClosed) = expression.kind {
      return check(lower, upper, isClosed, type, slot: slot, at: expression.range)
    }
    let checked = check(expression, as: type)
    if checked.type.isError || type.isError { return { _ in false } }
    if type == .int, checked.type == .range || checked.type == .closedRange {
      let run = checked.code.value
      return { frame in
        guard case .int(let value) = frame.slots[slot], case .range(let range) = try run(frame)
        else { return false }
        return value >= range.lowerBound && value < range.upperBound
      }
    }
    guard checked.type.converts(to: type), type.unwrapped.isEquatable else {
      report(mismatch(expected: type, found: checked.type, at: expression.range))
      return { _ in false }
    }
    let run = checked.code.value
    return { Comparison.areEqual($0.slots[slot], try run($0)) }
  }

  mutating func check(
    _ lower: Expression?,
    _ upper: Expression?,
    _ isClosed: Bool,
    _ type: Type,
    slot: Int,
    at range: SourceRange
  ) -> Code.Run<Bool> {
    guard type.isComparable else {
      report(Diagnostic(.type, "a range cannot match \(type.name)", at: range))
      return { _ in false }
    }
    let first = lower.map { check($0, to: type).value }
    let last = upper.map { check($0, to: type).value }
    return { frame in
      let value = frame.slots[slot]
      if let first, Comparison.isLess(value, try first(frame)) { return false }
      guard let last else { return true }
      let end = try last(frame)
      return isClosed ? !Comparison.isLess(end, value) : Comparison.isLess(value, end)
    }
  }

  mutating func check(
    range name: Expression.Operator,
    _ lower: Expression,
    _ upper: Expression,
    _ type: Type,
    slot: Int,
    at range: SourceRange
  ) -> Code.Run<Bool> {
    guard type.isComparable else {
      report(
        Diagnostic(.type, "a range cannot match \(type.name)", at: range)
      )
      return { _ in false }
    }
    let (a, b) = (check(lower, to: type).value, check(upper, to: type).value)
    let isClosed = name.text == "..."
    return { frame in
      let (first, last) = (try a(frame), try b(frame))
      guard !Comparison.isLess(last, first) else {
        throw Diagnostic(.bounds, "expected a range that starts before it ends", at: range)
      }
      let value = frame.slots[slot]
      guard !Comparison.isLess(value, first) else { return false }
      return isClosed ? !Comparison.isLess(last, value) : Comparison.isLess(value, last)
    }
  }

  // MARK: - Completeness

  static func isExhaustive(_ choice: Statement.Switch, _ type: Type) -> Bool {
    let plain = choice.cases.flatMap { element -> [CasePattern] in
      element.patterns.isEmpty
        ? [.wildcard(element.range)]
        : element.patterns.filter { $0.condition == nil }.map(\.pattern)
    }
    return covers(plain, type)
  }

  static func covers(_ patterns: [CasePattern], _ type: Type) -> Bool {
    if patterns.contains(where: \.isIrrefutable) { return true }
    let names = Set(patterns.compactMap(\.name))
    switch type {
    case .bool: return names.isSuperset(of: ["true", "false"])
    case .native(let native):
      return !native.type.hasOtherValues && native.cases.map(names.isSuperset) ?? false
    case .enumeration(_, let cases): return names.isSuperset(of: cases)
    case .optional(let wrapped):
      // A case without a '?' means one that is there.
      let some = patterns.compactMap { pattern -> CasePattern? in
        if case .some(let inner, _) = pattern { return inner }
        guard case .expression(let expression) = pattern, !expression.isAbsence else { return nil }
        return pattern.name == "some" ? .wildcard(expression.range) : pattern
      }
      return names.contains("nil") && covers(some, wrapped)
    case .tuple(let elements):
      return coversTuple(patterns, elements.map(\.type))
    default: return false
    }
  }

  /// Splits by the first place: for each of its cases the rest must be covered.
  static func coversTuple(_ patterns: [CasePattern], _ types: [Type]) -> Bool {
    let rows = patterns.compactMap { pattern -> [CasePattern]? in
      if case .tuple(let elements, _) = pattern, elements.count == types.count {
        elements
      } else {
        nil
      }
    }
    return coversRows(rows, types)
  }

  static func coversRows(_ rows: [[CasePattern]], _ types: [Type]) -> Bool {
    guard let first = types.first else { return !rows.isEmpty }
    let rest = Array(types.dropFirst())
    let open = rows.filter { $0[0].isIrrefutable }
    if coversRows(open.map { Array($0.dropFirst()) }, rest) { return true }
    if case .optional(let wrapped) = first {
      let absent = rows.filter { $0[0].isIrrefutable || $0[0].name == "nil" }
      let present = rows.compactMap { row -> [CasePattern]? in
        if case .some(let inner, _) = row[0] { return [inner] + row.dropFirst() }
        return row[0].isIrrefutable ? row : nil
      }
      return coversRows(absent.map { Array($0.dropFirst()) }, rest)
        && coversRows(present, [wrapped] + rest)
    }
    let cases: [String] =
      switch first {
      case .bool: ["true", "false"]
      case .native(let native): native.cases ?? []
      case .enumeration(_, let cases): cases
      default: []
      }
    guard !cases.isEmpty else { return false }
    return cases.allSatisfy { name in
      let matching = rows.filter { $0[0].isIrrefutable || $0[0].name == name }
      return coversRows(matching.map { Array($0.dropFirst()) }, rest)
    }
  }

  func missing(in choice: Statement.Switch, _ type: Type) -> String {
    let names = Set(choice.cases.flatMap(\.patterns).compactMap { $0.pattern.name })
    let all: [String] =
      switch type {
      case .bool: ["true", "false"]
      case .native(let native): native.cases ?? []
      case .enumeration(_, let cases): cases
      default: []
      }
    let absent = all.filter { !names.contains($0) }
    guard !absent.isEmpty else { return "add 'default:'" }
    let dot = type == .bool ? "" : "."
    return "add \(absent.map { "'case \(dot)\($0):'" }.joined(separator: ", "))"
  }
}

extension Expression {
  /// `nil`, or `.none`.
  var isAbsence: Bool {
    if case .member(nil, let name) = kind { return name.text == "none" }
    return isNil
  }
}

extension CasePattern {
  /// The names that it binds.
  var bindings: [Expression.Identifier] {
    switch self {
    case .binding(let name): [name]
    case .tuple(let elements, _): elements.flatMap(\.bindings)
    case .some(let inner, _): inner.bindings
    case .expression, .wildcard: []
    }
  }

  /// Whether it matches everything.
  var isIrrefutable: Bool {
    switch self {
    case .wildcard, .binding: true
    case .tuple(let elements, _): elements.allSatisfy(\.isIrrefutable)
    case .expression, .some: false
    }
  }

  /// The case, the literal or the `nil` that it names.
  var name: String? {
    guard case .expression(let expression) = self else { return nil }
    return switch expression.kind {
    case .member(_, let name): name.text == "none" ? "nil" : name.text
    case .boolean(let value): value ? "true" : "false"
    case .nilLiteral: "nil"
    default: nil
    }
  }
}
