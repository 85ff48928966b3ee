extension Interpreter {
  static let sequenceMethods: [String] = [
    "allSatisfy", "contains", "dropFirst", "dropLast", "enumerated", "filter", "first", "joined",
    "map", "max", "min", "prefix", "reduce", "reversed", "sorted", "suffix",
  ]
  static let sequenceProperties = ["count", "first", "indices", "isEmpty", "last"]

  func builtinNames(of receiver: Value) -> [String] {
    if receiver.sequence != nil {
      return Array(Set(Self.sequenceMethods + Self.sequenceProperties)).sorted()
    }
    return switch receiver {
    case .string: ["count", "isEmpty"] + Self.stringMethods
    case .double: Self.numberMethods
    case .tuple(let elements): elements.compactMap(\.label)
    default: []
    }
  }

  func sequenceProperty(_ name: String, of receiver: Value) -> Value? {
    guard let sequence = receiver.sequence else { return nil }
    switch name {
    case "count": return .int(sequence.count)
    case "isEmpty": return .bool(sequence.count == 0)
    case "first": return sequence.count > 0 ? sequence.element(at: 0) : Value.none
    case "last":
      return sequence.count > 0 ? sequence.element(at: sequence.count - 1) : Value.none
    case "indices": return .range(lowerBound: 0, upperBound: sequence.count)
    default: return nil
    }
  }

  /// The result of a method that every sequence has; nil when there is none of that name.
  func sequenceMethod(
    _ name: Expression.Identifier,
    of receiver: Value,
    _ arguments: [ArgumentValue]
  ) throws(Diagnostic) -> Value? {
    guard let sequence = receiver.sequence, Self.sequenceMethods.contains(name.text) else {
      return nil
    }
    let call = SequenceCall(
      sequence: sequence,
      arguments: arguments,
      range: name.range,
      context: context,
      limits: limits
    )
    return try placed(at: name.range) { try call.result(of: name.text) }
  }
}
