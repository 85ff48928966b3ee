extension Interpreter {
  func evaluate(
    member name: Expression.Identifier,
    of base: Expression?,
    in scope: Scope
  ) throws(Diagnostic) -> Value {
    guard let base else { return .implicitMember(ImplicitMember(name: name.text)) }
    if case .name(let type) = base.kind, scope[type] == nil, let names = library.cases[type] {
      return try enumCase(name, of: type, names)
    }
    let receiver = try evaluate(base, in: scope)
    return try property(name, of: receiver)
  }

  private func enumCase(
    _ name: Expression.Identifier,
    of type: String,
    _ names: [String]
  ) throws(Diagnostic) -> Value {
    if names.contains(name.text) { return .implicitMember(ImplicitMember(name: name.text)) }
    throw unknown(name, "'\(type)' has no case '\(name.text)'", among: names)
  }

  func property(
    _ name: Expression.Identifier,
    of receiver: Value
  ) throws(Diagnostic) -> Value {
    if let property = library.property(name.text, of: receiver) {
      return try placed(at: name.range) { try property.read(receiver, context) }
    }
    if let value = sequenceProperty(name.text, of: receiver) { return value }
    switch receiver {
    case .tuple(let elements):
      if let value = element(name.text, of: elements) { return value }
    case .string(let text):
      if name.text == "count" {
        try limits.check(size: text.utf8.count, at: name.range)
        return .int(text.count)
      }
      if name.text == "isEmpty" { return .bool(text.isEmpty) }
    case .native(let record as any NativeRecord):
      if let member = record.members.first(where: { $0.name == name.text }) { return member.value }
      throw unknown(name, record.unknownMember(name.text), among: record.members.map(\.name))
    case .none:
      throw Diagnostic(
        .type,
        "the value is nil here, and has no '\(name.text)'",
        at: name.range,
        help: "write 'value?.\(name.text)', or give another value first: '(value ?? other)'"
      )
    default: break
    }
    throw unknownMember(name, of: receiver)
  }

  private func element(_ name: String, of elements: [Value.Element]) -> Value? {
    if let index = Int(name) {
      return elements.indices.contains(index) ? elements[index].value : nil
    }
    return elements.first { $0.label == name }?.value
  }

  private func unknownMember(_ name: Expression.Identifier, of receiver: Value) -> Diagnostic {
    let own = library.memberNames(of: receiver)
    let builtin = builtinNames(of: receiver)
    if own.contains(name.text) || builtin.contains(name.text) {
      let signature = library.methods(name.text, of: receiver).first?.signature
      return Diagnostic(
        .call,
        "'\(name.text)' of '\(receiver.typeName)' is a method; call it with parentheses",
        at: name.range,
        help: signature
      )
    }
    let names = own + builtin
    return unknown(name, "'\(receiver.typeName)' has no member '\(name.text)'", among: names)
  }

  private func unknown(
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
