extension Checker {
  mutating func check(
    member name: Expression.Identifier,
    of base: Expression?,
    as expected: Type?
  ) -> Checked {
    guard let base else { return check(implicit: name, as: expected) }
    if case .name(let type) = base.kind, !isBound(type) {
      if let found = check(static: name, of: type) { return found }
      if name.text == "init", case .function? = expected {
        return check(initializer: type, at: base.range, as: expected)
      }
    }
    if let column = column(name, of: base) { return column }
    let receiver = check(base)
    return property(name, of: receiver, base)
  }

  /// `String.init` where a function is wanted: the closure that calls it.
  mutating func check(
    initializer type: String,
    at range: SourceRange,
    as expected: Type?
  ) -> Checked {
    let argument = Expression.Argument(value: Expression(kind: .name("$0"), range: range))
    let callee = Expression(kind: .name(type), range: range)
    let call = Expression.Call(callee: callee, arguments: [argument], isTried: false)
    let body = Statement(
      kind: .expression(Expression(kind: .call(call), range: range)),
      range: range
    )
    let closure = ClosureExpression(body: [body], shorthandCount: 1)
    return check(closure: closure, at: range, as: expected)
  }

  // MARK: - Implicit members and statics

  mutating func check(implicit name: Expression.Identifier, as expected: Type?) -> Checked {
    if name.text == "none", case .optional? = expected {
      return Checked(type: expected ?? .error, code: .constant(.none))
    }
    guard let expected else {
      return fail(
        Diagnostic(
          .type,
          "the type of '.\(name.text)' is not known here",
          at: name.range,
          help: "write the type before the dot"
        )
      )
    }
    let wanted = expected.unwrapped
    switch wanted {
    case .error: return .failed
    case .native(let native):
      if let cases = native.cases { return check(name, among: cases, of: wanted) }
    case .enumeration(_, let cases): return check(name, among: cases, of: wanted)
    case .int, .double:
      if let found = check(static: name, of: wanted.name) { return found }
    case .factory(let factory):
      return fail(
        Diagnostic(
          .unknownMember,
          "there is no '.\(name.text)' here",
          at: name.range,
          help: "write \(factory.name)"
        )
      )
    default: break
    }
    let range = SourceRange(max(0, name.range.lowerBound - 1), name.range.upperBound)
    return fail(
      Diagnostic(
        .type,
        "expected \(expected.expectation), found '.\(name.text)'",
        at: range
      )
    )
  }

  /// A case of an enum; `dotted` where it is written without its type.
  mutating func check(
    _ name: Expression.Identifier,
    among cases: [String],
    of type: Type,
    dotted: Bool = true
  ) -> Checked {
    if cases.contains(name.text) {
      return Checked(type: type, code: .constant(.implicitMember(.init(name: name.text))))
    }
    let near = Suggestion.nearest(to: name.text, among: cases)
    let range =
      dotted ? SourceRange(max(0, name.range.lowerBound - 1), name.range.upperBound) : name.range
    return fail(
      Diagnostic(
        .unknownMember,
        "'\(type.name)' has no case '\(name.text)'",
        at: range,
        help: near.map { "did you mean '\(dotted ? "." : "")\($0)'?" }
          ?? "choose one of \(cases.map { ".\($0)" }.joined(separator: ", "))",
        fix: near.map { .init(replace: name.range, with: $0) }
      )
    )
  }

  /// `Measure.time`, `Int.max`; nil where the name before the dot is no type.
  mutating func check(static name: Expression.Identifier, of type: String) -> Checked? {
    if library.cases[type] != nil, let native = library.type(named: type) {
      return check(
        name,
        among: NativeType(native).cases ?? [],
        of: .native(.init(native)),
        dotted: false
      )
    }
    if case .enumeration(_, let cases)? = TypeParser.standard[type] {
      let wanted = TypeParser.standard[type] ?? .error
      return check(name, among: cases, of: wanted, dotted: false)
    }
    if let constant = Builtins.constants["\(type).\(name.text)"] {
      return Checked(type: type == "Int" ? .int : .double, code: .constant(constant))
    }
    if library.functions[type] != nil, let native = library.type(named: type) {
      let statics = library.functions.keys.filter { $0.hasPrefix(type + ".") }
        .map { String($0.dropFirst(type.count + 1)) }
      return fail(
        unknown(name, "'\(native.typeName)' has no member '\(name.text)'", among: statics.sorted())
      )
    }
    guard TypeParser.standard[type] != nil, name.text != "init" else { return nil }
    let names = Builtins.constants.keys.filter { $0.hasPrefix(type + ".") }
      .map { String($0.dropFirst(type.count + 1)) }
    return fail(unknown(name, "'\(type)' has no member '\(name.text)'", among: names.sorted()))
  }

  // MARK: - Properties

  /// `$0.hours` of a row that may be a position in a table: the column is read and no row is made.
  mutating func column(
    _ name: Expression.Identifier,
    of base: Expression
  ) -> Checked? {
    guard case .name(let row) = base.kind, let variable = context.find(row), variable.mayBeRow,
      case .native(let native) = variable.type,
      let property = library.property(name.text, of: native.type), property.isColumn
    else { return nil }
    let slot = variable.slot
    let index = context.column(name.text)
    let read = Self.propertyCode(property, Code.value { $0.slots[slot] }, at: name.range)
    switch property.type {
    case .int:
      let other = read.int
      return Checked(
        type: .int,
        code: .int { frame in
          guard case .int(let row) = frame.slots[slot] else { return try other(frame) }
          return frame.int(index, at: row)
        }
      )
    case .double:
      let other = read.double
      return Checked(
        type: .double,
        code: .double { frame in
          guard case .int(let row) = frame.slots[slot] else { return try other(frame) }
          return frame.double(index, at: row)
        }
      )
    case .string:
      let other = read.string
      let code = Code.string { frame in
        guard case .int(let row) = frame.slots[slot] else { return try other(frame) }
        return frame.string(index, at: row)
      }
      return Checked(type: .string, code: code, column: .init(slot: slot, index: index))
    default:
      let other = read.value
      return Checked(
        type: property.type,
        code: .value { frame in
          guard case .int(let row) = frame.slots[slot] else { return try other(frame) }
          return frame.value(index, at: row)
        }
      )
    }
  }

  static func propertyCode(
    _ property: Property,
    _ receiver: Code,
    at range: SourceRange
  ) -> Code {
    let run = receiver.value
    return .value { frame in
      let value = try run(frame)
      return try placed(at: range) { try property.read(value, frame.machine.context) }
    }
  }

  /// A property of a value, and what is wrong where it has none of that name.
  mutating func property(
    _ name: Expression.Identifier,
    of receiver: Checked,
    _ base: Expression?
  ) -> Checked {
    let type = receiver.type
    if type.isError { return .failed }
    if let native = type.libraryType, let property = library.property(name.text, of: native) {
      return Checked(
        type: property.type,
        code: Self.propertyCode(property, receiver.code, at: name.range)
      )
    }
    if case .tuple(let elements) = type, let index = elements.position(of: name.text) {
      let run = receiver.code.value
      return Checked(
        type: elements[index].type,
        code: .value { frame in
          guard case .tuple(let values) = try run(frame) else { preconditionFailure("not a tuple") }
          return values[index].value
        }
      )
    }
    if type == .parameters { return check(parameter: name, of: receiver) }
    if let found = check(builtin: name, of: receiver) { return found }
    if case .optional(let wrapped) = type { return fail(missing(name, of: wrapped, base)) }
    return fail(unknownMember(name, of: type))
  }

  mutating func check(
    parameter name: Expression.Identifier,
    of receiver: Checked
  ) -> Checked {
    guard let type = parameters[name.text] else {
      return fail(
        unknown(
          name,
          "this notebook declares no parameter '\(name.text)'",
          among: parameters.keys.sorted()
        )
      )
    }
    let run = receiver.code.value
    return Checked(
      type: type,
      code: .value { frame in
        guard case .native(let record as ParameterValues) = try run(frame),
          let member = record.members.first(where: { $0.name == name.text })
        else { preconditionFailure("a declared parameter has a value") }
        return member.value
      }
    )
  }

  mutating func check(
    builtin name: Expression.Identifier,
    of receiver: Checked
  ) -> Checked? {
    for (builtin, bindings) in Builtins.members(name.text, of: receiver.type) {
      let signature = builtin.signature
      guard signature.parameters == nil, signature.isSatisfied(by: bindings) else { continue }
      let run = receiver.code.value
      let range = name.range
      let result = signature.result.substituting(bindings)
      let type = receiver.type
      let body = builtin.body
      let isRows = type.isGroup && builtin.owner != "Group"
      return Checked(
        type: result,
        code: .value { frame in
          var receiver = try run(frame)
          if isRows { receiver = Grouping.part(of: receiver, 1) }
          return try body(
            BuiltinCall(
              receiver: receiver,
              arguments: [],
              machine: frame.machine,
              range: range,
              argumentRanges: [],
              receiverType: type,
              resultType: result
            )
          )
        }
      )
    }
    return nil
  }

  func missing(
    _ name: Expression.Identifier,
    of wrapped: Type,
    _ base: Expression?
  ) -> Diagnostic {
    let end = base?.range.upperBound ?? name.range.lowerBound
    return Diagnostic(
      .type,
      "the value may be missing: it is \(wrapped.name)?, which has no '\(name.text)'",
      at: name.range,
      help: "write 'value?.\(name.text)', or give another value first: '(value ?? other)'",
      fix: memberNames(of: wrapped).contains(name.text)
        ? .init(replace: SourceRange(end, end), with: "?") : nil
    )
  }

  /// All names that a value of the type has, sorted.
  func memberNames(of type: Type) -> [String] {
    var names = Builtins.memberNames(of: type)
    if let native = type.libraryType { names += library.memberNames(of: native) }
    if case .tuple(let elements) = type { names += elements.compactMap(\.label) }
    return Array(Set(names)).sorted()
  }

  func unknownMember(_ name: Expression.Identifier, of type: Type) -> Diagnostic {
    let names = memberNames(of: type)
    if names.contains(name.text) {
      let signature =
        type.libraryType.flatMap { library.methods(name.text, of: $0).first?.signature }
        ?? Builtins.members(name.text, of: type).first?.0.text
      return Diagnostic(
        .call,
        "'\(name.text)' of '\(type.name)' is a method; call it with parentheses",
        at: name.range,
        help: signature
      )
    }
    return unknown(name, "'\(type.name)' has no member '\(name.text)'", among: names)
  }

  func unknown(
    _ name: Expression.Identifier,
    _ message: String,
    among names: [String]
  ) -> Diagnostic {
    if let near = Suggestion.nearest(to: name.text, among: names) {
      return Diagnostic(
        .unknownMember,
        message,
        at: name.range,
        help: "did you mean '\(near)'?",
        fix: .init(replace: name.range, with: near)
      )
    }
    let list = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .unknownMember,
      message,
      at: name.range,
      help: names.isEmpty ? nil : "it has \(list)" + (names.count > 12 ? " and more" : "")
    )
  }
}

extension [Type.Element] {
  /// The position of a label or of a number.
  func position(of name: String) -> Int? {
    if let index = Int(name) { return indices.contains(index) ? index : nil }
    return firstIndex { $0.label == name }
  }
}

extension Type {
  /// The type under which the library lists members.
  var libraryType: (any ValueConvertible.Type)? {
    switch self {
    case .bool: Bool.self
    case .int: Int.self
    case .double: Double.self
    case .string: String.self
    case .native(let native), .applied(let native, _): native.type
    default: nil
    }
  }
}

/// Runs the library's code: a failure that knows no place gets this one.
func placed<Result>(at range: SourceRange, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let diagnostic as Diagnostic {
    throw diagnostic
  } catch let mismatch as Mismatch {
    throw mismatch.diagnostic(at: range)
  } catch {
    throw Diagnostic(.input, String(describing: error), at: range)
  }
}
