extension Interpreter {
  static let stringMethods = ["contains", "hasPrefix", "hasSuffix", "lowercased", "uppercased"]
  static let numberMethods = ["rounded"]

  /// The result of a method of the standard library's text and numbers; nil when there is none.
  func scalarMethod(
    _ name: Expression.Identifier,
    of receiver: Value,
    _ arguments: [ArgumentValue]
  ) throws(Diagnostic) -> Value? {
    switch (receiver, name.text) {
    case (.string(let text), let method) where Self.stringMethods.contains(method):
      try limits.check(size: text.utf8.count, at: name.range)
      return try string(text, method, arguments, at: name.range)
    case (.double(let number), "rounded"):
      guard arguments.isEmpty else { throw wrongArguments(name.text, at: name.range) }
      return .double(number.rounded())
    default: return nil
    }
  }

  private func string(
    _ text: String,
    _ method: String,
    _ arguments: [ArgumentValue],
    at range: SourceRange
  ) throws(Diagnostic) -> Value {
    switch (method, arguments.map(\.value)) {
    case ("lowercased", let none) where none.isEmpty: return .string(text.lowercased())
    case ("uppercased", let none) where none.isEmpty: return .string(text.uppercased())
    case ("hasPrefix", let given) where given.count == 1:
      return .bool(text.hasPrefix(try part(arguments[0])))
    case ("hasSuffix", let given) where given.count == 1:
      return .bool(text.hasSuffix(try part(arguments[0])))
    case ("contains", let given) where given.count == 1:
      return .bool(text.contains(try part(arguments[0])))
    default: throw wrongArguments(method, at: range)
    }
  }

  private func part(_ argument: ArgumentValue) throws(Diagnostic) -> String {
    do throws(Mismatch) {
      return try String(argument.value, in: context)
    } catch {
      throw error.diagnostic(at: argument.range)
    }
  }

  private func wrongArguments(_ method: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.call, "'\(method)' does not take these arguments", at: range)
  }
}
