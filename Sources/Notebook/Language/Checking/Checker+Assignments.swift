extension Checker {
  /// Changes what a target holds, in place.
  typealias Change = @Sendable (Frame, (inout Value) throws -> Void) throws -> Void

  mutating func check(_ assignment: Statement.Assignment, at range: SourceRange) -> Step? {
    if case .name("_") = assignment.target.kind {
      let run = check(assignment.value).code.value
      return { frame in
        _ = try run(frame)
        return .next
      }
    }
    assigned = nil
    defer { assigned = nil }
    guard let target = target(assignment.target) else {
      _ = check(assignment.value)
      return nil
    }
    guard let name = assignment.change else {
      return check(assigning: assignment.value, to: target)
    }
    if assigned != nil, case .name(let text) = assignment.target.kind,
      let variable = context.find(text)
    {
      requireValue(of: variable, at: assignment.target.range)
    }
    return check(changing: target, name, assignment, range)
  }

  struct Target {
    var type: Type
    /// The slot, where the target is a name alone.
    var slot: Int?
    var change: Change
  }

  mutating func check(assigning value: Expression, to target: Target) -> Step? {
    let late = assigned
    let code = check(value, to: target.type)
    if let slot = target.slot {
      if let late { context.unassigned.remove(late) }
      return Self.store(copying: code, target.type, in: slot, at: value.range)
    }
    let (run, change) = (code.value, target.change)
    return { frame in
      let value = try run(frame)
      try change(frame) { $0 = value }
      return .next
    }
  }

  mutating func check(
    changing target: Target,
    _ name: Expression.Operator,
    _ assignment: Statement.Assignment,
    _ range: SourceRange
  ) -> Step? {
    let value = check(assignment.value, as: target.type)
    let limitsRange = assignment.value.range
    switch (target.type, value.type) {
    case (.error, _), (_, .error): return nil
    case (.int, .int):
      if let slot = target.slot {
        let code = Arithmetic.code(name.text, Self.slotCode(slot, .int), value.code, range).int
        return { frame in
          frame.slots[slot] = .int(try code(frame))
          return .next
        }
      }
      return Self.step(target.change, value.code.value) { old, new in
        guard case .int(let a) = old, case .int(let b) = new else { return }
        old = .int(try Arithmetic.apply(name.text, a, b, range))
      }
    case (.double, .double) where name.text != "%":
      if let slot = target.slot {
        let code = Arithmetic.double(
          name.text,
          Self.slotCode(slot, .double).double,
          value.code.double
        )
        return { frame in
          frame.slots[slot] = .double(try code(frame))
          return .next
        }
      }
      return Self.step(target.change, value.code.value) { old, new in
        guard case .double(let a) = old, case .double(let b) = new else { return }
        old = .double(Arithmetic.apply(name.text, a, b))
      }
    case (.string, .string) where name.text == "+",
      (.string, .substring) where name.text == "+",
      (.string, .character) where name.text == "+" && false:
      return Self.growing(target.change, value.code.value, limitsRange) { old, new in
        guard case .string(var text) = old, case .string(let more) = new else { return 0 }
        old = .void
        text += more
        old = .string(text)
        return text.utf8.count
      }
    case (.array(let element), _) where name.text == "+" && value.type.element == element:
      return Self.growing(target.change, value.code.value, limitsRange) { old, new in
        guard case .array(var values) = old else { return 0 }
        old = .void
        values += new.elements
        old = .array(values)
        return values.count
      }
    default:
      report(
        mismatch(
          .init(text: name.text + "=", range: name.range),
          target.type,
          value.type,
          assignment.target,
          assignment.value,
          at: range
        )
      )
      return nil
    }
  }

  static func step(
    _ change: @escaping Change,
    _ run: @escaping Code.Run<Value>,
    _ apply: @escaping @Sendable (inout Value, Value) throws -> Void
  ) -> Step {
    { frame in
      let value = try run(frame)
      try change(frame) { try apply(&$0, value) }
      return .next
    }
  }

  /// A change after which the target is larger: its size is returned and bounded.
  static func growing(
    _ change: @escaping Change,
    _ run: @escaping Code.Run<Value>,
    _ range: SourceRange,
    _ apply: @escaping @Sendable (inout Value, Value) -> Int
  ) -> Step {
    { frame in
      let value = try run(frame)
      try frame.machine.limits.spend(value.size / 4, at: range)
      try change(frame) { old in
        try frame.machine.limits.refuse(size: old.size + value.size, at: range)
        frame.machine.limits.note(value.size)
        _ = apply(&old, value)
      }
      return .next
    }
  }

  // MARK: - Targets

  mutating func target(_ expression: Expression) -> Target? {
    switch expression.kind {
    case .name(let name): return target(name: name, at: expression.range)
    case .subscripting(let base, let arguments):
      guard let outer = target(base) else { return nil }
      return target(subscripting: outer, arguments, at: expression.range)
    case .member(let base?, let name):
      guard let outer = target(base) else { return nil }
      if outer.type.isError { return nil }
      guard case .tuple(let elements) = outer.type, let index = elements.position(of: name.text)
      else {
        report(
          Diagnostic(.type, "'\(name.text)' of \(outer.type.name) cannot be set", at: name.range)
        )
        return nil
      }
      let change = outer.change
      return Target(type: elements[index].type) { frame, body in
        try change(frame) { value in
          guard case .tuple(var elements) = value else { return }
          value = .void
          defer { value = .tuple(elements) }
          try body(&elements[index].value)
        }
      }
    default:
      report(Diagnostic(.syntax, "expected a name to assign to", at: expression.range))
      return nil
    }
  }

  mutating func target(name: String, at range: SourceRange) -> Target? {
    guard let variable = context.find(name) else { return foreign(name, at: range) }
    let isFirst = variable.isLate && context.unassigned.contains(variable.id)
    if isFirst { assigned = variable.id }
    guard variable.isVariable || isFirst else {
      if variable.type.isError { return nil }
      report(constant(variable, at: range))
      return nil
    }
    let slot = variable.slot
    return Target(type: variable.type, slot: slot) { frame, body in try body(&frame.slots[slot]) }
  }

  /// A name that cannot change: a `let` may become a `var`, and a parameter is copied.
  func constant(_ variable: Variable, at range: SourceRange) -> Diagnostic {
    let name = variable.name.text
    let place = variable.name.range
    let word = SourceRange(max(0, place.lowerBound - 4), place.lowerBound)
    let isLet = text(word) == "let "
    let isLocal = contexts.count > 1
    return Diagnostic(
      .syntax,
      "'\(name)' cannot change: it is a constant",
      at: range,
      notes: [.init("it is defined here", at: place)],
      help: !isLocal
        ? "bind a new 'let'"
        : isLet ? "define it with 'var'" : "copy it first: 'var \(name) = \(name)'",
      fix: isLocal && isLet ? .init(replace: word, with: "var ") : nil
    )
  }

  mutating func foreign(_ name: String, at range: SourceRange) -> Target? {
    guard let variable = variable(name, at: range) else {
      _ = check(name: name, at: range, as: nil)
      return nil
    }
    if variable.type.isError { return nil }
    report(
      Diagnostic(
        .unsupported,
        variable.isVariable
          ? "a closure cannot change '\(name)', which stands outside of it"
          : "'\(name)' cannot change: it is a constant",
        at: range,
        notes: [.init("it is defined here", at: variable.name.range)],
        help: variable.isVariable ? "use a 'for' loop, or 'reduce'" : "bind a new 'let'"
      )
    )
    return nil
  }

  mutating func target(
    subscripting outer: Target,
    _ arguments: [Expression.Argument],
    at range: SourceRange
  ) -> Target? {
    let change = outer.change
    // What stands inside of something else may be shared, and is copied then.
    let mayBeShared = outer.slot == nil
    guard let first = arguments.first else { return nil }
    switch outer.type {
    case .array(let element) where arguments.count == 1:
      let position = check(first.value, to: .int).int
      let place = first.value.range
      return Target(type: element) { frame, body in
        let index = try position(frame)
        try change(frame) { value in
          guard case .array(var values) = value else { return }
          guard values.indices.contains(index) else {
            throw Self.outOfRange(index, values.count, place)
          }
          if mayBeShared { try frame.machine.limits.spend(values.count / 4, at: place) }
          value = .void
          defer { value = .array(values) }
          try body(&values[index])
        }
      }
    case .dictionary(let key, let element):
      return target(dictionary: change, key: key, element, arguments)
    case .error: return nil
    default:
      report(Diagnostic(.type, "'\(outer.type.name)' cannot be changed by an index", at: range))
      return nil
    }
  }

  mutating func target(
    dictionary change: @escaping Change,
    key: Type,
    _ element: Type,
    _ arguments: [Expression.Argument]
  ) -> Target? {
    let find = check(arguments[0].value, to: key).value
    let place = arguments[0].value.range
    if arguments.count == 2 {
      let fallback = check(arguments[1].value, to: element).value
      return Target(type: element) { frame, body in
        let key = try find(frame)
        try frame.machine.limits.check(key: key, at: place)
        try change(frame) { value in
          guard case .dictionary(var entries) = value else { return }
          value = .void
          defer { value = .dictionary(entries) }
          let count = entries.count
          try entries.update(key, or: { try fallback(frame) }, body)
          if entries.count > count {
            try frame.machine.limits.check(entries: entries.count, at: place)
          }
        }
      }
    }
    return Target(type: .optional(element)) { frame, body in
      let key = try find(frame)
      try frame.machine.limits.check(key: key, at: place)
      try change(frame) { value in
        guard case .dictionary(var entries) = value else { return }
        value = .void
        defer { value = .dictionary(entries) }
        var entry = entries[key] ?? .none
        try body(&entry)
        let count = entries.count
        entries[key] = entry.isNone ? nil : entry
        if entries.count > count {
          try frame.machine.limits.check(entries: entries.count, at: place)
        }
      }
    }
  }
}

extension Arithmetic {
  static func apply(_ name: String, _ a: Int, _ b: Int, _ range: SourceRange) throws -> Int {
    switch name {
    case "+": try add(a, b, range)
    case "-": try subtract(a, b, "-", range)
    case "*": try multiply(a, b, range)
    case "/": try divide(a, b, range)
    default: try remainder(a, b, range)
    }
  }

  static func apply(_ name: String, _ a: Double, _ b: Double) -> Double {
    switch name {
    case "+": a + b
    case "-": a - b
    case "*": a * b
    default: a / b
    }
  }
}
