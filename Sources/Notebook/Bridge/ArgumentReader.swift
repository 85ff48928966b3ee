/// Hands a call's arguments to a function's parameters, in order, each converted to its type.
package struct ArgumentReader {
  /// One a parameter; nil where the default stands in.
  let arguments: [ArgumentValue?]
  let context: EvaluationContext
  private var position = 0

  init(_ arguments: [ArgumentValue?], context: EvaluationContext) {
    self.arguments = arguments
    self.context = context
  }

  mutating func next<Input: ValueConvertible>(default fallback: Input?) throws -> Input {
    defer { position += 1 }
    guard let argument = arguments[position] else {
      guard let fallback else { preconditionFailure("a call was matched without this argument") }
      return fallback
    }
    do {
      return try Input(argument.value, in: context)
    } catch {  // a `Mismatch`; this is where it learns its place
      throw error.diagnostic(at: argument.range)
    }
  }
}
