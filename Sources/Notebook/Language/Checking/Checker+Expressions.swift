extension Checker {
  /// Only dispatches: each form is checked by the function that its name says.
  ///
  /// What the place wants, if it wants something, is `expected`: literals, closures and implicit
  /// members take their type from it. The result may still be of another type.
  mutating func check(_ expression: Expression, as expected: Type? = nil) -> Checked {
    context.weight += 1
    context.depth += 1
    context.deepest = max(context.deepest, context.depth)
    defer { context.depth -= 1 }
    let range = expression.range
    switch expression.kind {
    case .integer(let value): return check(integer: value, as: expected)
    case .largeInteger(let value): return check(large: value, at: range, as: expected)
    case .double(let value): return Checked(type: .double, code: .constant(.double(value)))
    case .boolean(let value): return Checked(type: .bool, code: .constant(.bool(value)))
    case .nilLiteral: return check(nilAt: range, as: expected)
    case .string(let parts): return check(parts, at: range, as: expected)
    case .array(let elements): return check(array: elements, at: range, as: expected)
    case .dictionary(let entries): return check(dictionary: entries, at: range, as: expected)
    case .tuple(let elements): return check(tuple: elements, as: expected)
    case .name(let name): return check(name: name, at: range, as: expected)
    case .member(let base, let name): return check(member: name, of: base, as: expected)
    case .call(let call): return check(call, at: range, as: expected)
    case .subscripting(let base, let arguments): return check(base, subscripting: arguments, range)
    case .partialRange:
      return fail(
        Diagnostic(
          .unsupported,
          "a range with one end stands in a subscript or behind 'case' only",
          at: range,
          help: "use 'prefix(_:)' or 'dropFirst(_:)'"
        )
      )
    case .optionalChain(let name, let value, let rest):
      return check(chain: value, as: name, then: rest, at: range)
    case .prefix(let name, let operand): return check(prefix: name, operand, as: expected)
    case .binary(let name, let left, let right):
      return check(name, left, right, at: range, as: expected)
    case .ternary(let condition, let then, let otherwise):
      return check(ternary: condition, then, otherwise, as: expected)
    case .closure(let closure): return check(closure: closure, at: range, as: expected)
    case .operatorFunction(let name): return check(function: name, as: expected)
    case .keyPath(let keyPath): return check(keyPath: keyPath, at: range, as: expected)
    case .type(let type):
      let name = resolve(type).name
      return fail(
        Diagnostic(.type, "'\(name)' is a type; make a value of it: '\(name)()'", at: range)
      )
    case .choice(let statement): return check(choice: statement, as: expected)
    }
  }

  // MARK: - Literals

  func check(integer value: Int, as expected: Type?) -> Checked {
    if expected?.literalType == .double || prefersDouble && expected?.isOpenForNumbers ?? true {
      return Checked(type: .double, code: .constant(.double(Double(value))))
    }
    return Checked(type: .int, code: .constant(.int(value)))
  }

  mutating func check(
    large value: Double,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    if expected?.literalType == .double {
      return Checked(type: .double, code: .constant(.double(value)))
    }
    return fail(Diagnostic(.arithmetic, "'\(text(range))' is too large for Int", at: range))
  }

  mutating func check(nilAt range: SourceRange, as expected: Type?) -> Checked {
    switch expected {
    case .optional?: return Checked(type: expected ?? .error, code: .constant(.none))
    case .error?: return .failed
    case nil:
      return fail(
        Diagnostic(
          .type,
          "'nil' needs a type here",
          at: range,
          help: "write the type of the name: 'let name: Int? = nil'"
        )
      )
    case let type?:
      return fail(Diagnostic(.type, "expected \(type.expectation), found nil", at: range))
    }
  }

  mutating func check(
    _ parts: [Expression.StringPart],
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    if parts.isEmpty { return literal("", as: expected) }
    if parts.count == 1, case .text(let text) = parts[0] { return literal(text, as: expected) }
    var pieces: [Code.Run<String>] = []
    for part in parts {
      switch part {
      case .text(let text): pieces.append { _ in text }
      case .interpolation(let expression):
        let checked = check(expression)
        pieces.append(description(of: checked, at: expression.range))
      }
    }
    let all = pieces
    let code = Code.string { frame in
      var text = ""
      for piece in all {
        text += try piece(frame)
        try frame.machine.limits.refuse(size: text.utf8.count, at: range)
      }
      try frame.machine.limits.check(bytes: text.utf8.count, at: range)
      return text
    }
    return Checked(type: expected?.unwrapped == .substring ? .substring : .string, code: code)
  }

  func literal(_ text: String, as expected: Type?) -> Checked {
    let code = Code.constant(.string(text))
    switch expected?.literalType {
    case .character? where text.count == 1: return Checked(type: .character, code: code)
    case .substring?: return Checked(type: .substring, code: code)
    default: return Checked(type: .string, code: code)
    }
  }

  /// What an interpolation writes for a value.
  mutating func description(
    of checked: Checked,
    at range: SourceRange
  ) -> Code.Run<String> {
    switch checked.type {
    case .string, .substring, .character: return checked.code.string
    case .int:
      let run = checked.code.int
      return { String(try run($0)) }
    case .double:
      let run = checked.code.double
      return { try run($0).description }
    case .error: return { _ in "" }
    default: break
    }
    if let problem = unprintable(checked.type, at: range) {
      report(problem)
      return { _ in "" }
    }
    let (run, type) = (checked.code.value, checked.type)
    return { frame in
      let value = try run(frame)
      try frame.machine.limits.check(whole: value, at: range)
      return value.description(as: type)
    }
  }

  /// What has no text in Swift, another one than here, or one that nobody wants to read.
  func unprintable(_ type: Type, at range: SourceRange) -> Diagnostic? {
    switch type {
    case .optional(let wrapped):
      let fallback = wrapped == .string ? "\"none\"" : wrapped.isNumeric ? "0" : "…"
      let written = text(range)
      return Diagnostic(
        .type,
        "the value may be missing, which no text says well",
        at: range,
        help: "say what to write then: 'value ?? \(fallback)'",
        fix: written.isEmpty || fallback == "…"
          ? nil : .init(replace: range, with: "\(written) ?? \(fallback)")
      )
    case .sequence, .set:
      let written = text(range)
      return Diagnostic(
        .type,
        "\(type.name) has no text of its own",
        at: range,
        help: "make it an array: 'Array(…)'",
        fix: written.isEmpty ? nil : .init(replace: range, with: "Array(\(written))")
      )
    case .dictionary(_, let inner): return unprintable(inner, at: range)
    case .array(let inner), .slice(let inner):
      return inner.isOptional
        ? unprintable(inner.unwrapped, at: range) : unprintable(inner, at: range)
    case .tuple(let elements):
      return elements.lazy.compactMap { unprintable($0.type.unwrapped, at: range) }.first
    case .native(let native) where native.cases != nil || native.type.hasDescription: return nil
    case .native, .group, .parameters:
      return Diagnostic(
        .type,
        "\(type.name) has no text",
        at: range,
        help: "show it in a cell, or write one of its properties"
      )
    case .function:
      return Diagnostic(.type, "a function has no text", at: range, help: "call it: 'name(…)'")
    default: return nil
    }
  }
}

extension Expression {
  /// `[]` or `[:]`, which has no type of its own.
  var isEmptyCollection: Bool {
    switch kind {
    case .array(let elements): elements.isEmpty
    case .dictionary(let entries): entries.isEmpty
    default: false
    }
  }
}

extension Type {
  /// Whether a literal in its place may be any number.
  var isOpenForNumbers: Bool { isGeneric || self == .any }

  /// What a literal in its place becomes.
  var literalType: Type {
    switch self {
    case .optional(let wrapped): wrapped.literalType
    case .oneOf(_, let types): types.contains(.int) ? .int : types.first ?? .error
    default: self
    }
  }
}
