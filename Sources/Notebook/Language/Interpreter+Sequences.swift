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
    case .double, .int, .numeral: Self.numberMethods
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
    try limits.check(size: sequence.count, at: name.range)
    return try placed(at: name.range) { try call.result(of: name.text) }
  }
}

/// One call of a sequence's method, with Swift's names and meanings.
private struct SequenceCall {
  let sequence: any ValueSequence
  let arguments: [ArgumentValue]
  let range: SourceRange
  let context: EvaluationContext
  let limits: Limits

  func result(of name: String) throws -> Value {
    switch (name, labels(of: name)) {
    case ("map", ["_"]): return .array(try sequence.elements.map(transform(0)))
    case ("filter", ["_"]): return .array(try sequence.elements.filter(predicate(0)))
    case ("allSatisfy", ["_"]): return .bool(try sequence.elements.allSatisfy(predicate(0)))
    case ("first", ["where"]): return try sequence.elements.first(where: predicate(0)) ?? .none
    case ("contains", ["where"]): return .bool(try sequence.elements.contains(where: predicate(0)))
    case ("contains", ["_"]): return .bool(try contains(arguments[0].value))
    case ("prefix", ["_"]): return .array(Array(sequence.elements.prefix(try count(0))))
    case ("suffix", ["_"]): return .array(Array(sequence.elements.suffix(try count(0))))
    case ("dropFirst", []): return .array(Array(sequence.elements.dropFirst()))
    case ("dropFirst", ["_"]): return .array(Array(sequence.elements.dropFirst(try count(0))))
    case ("dropLast", []): return .array(Array(sequence.elements.dropLast()))
    case ("dropLast", ["_"]): return .array(Array(sequence.elements.dropLast(try count(0))))
    case ("reversed", []): return .array(sequence.elements.reversed())
    case ("enumerated", []): return .array(enumerated)
    case ("reduce", ["_", "_"]): return try reduce()
    case ("joined", []): return try joined("")
    case ("joined", ["separator"]): return try joined(String(arguments[0].value, in: context))
    case ("sorted", []): return .array(try sorted(by: ascending))
    case ("sorted", ["by"]): return .array(try sorted(by: comparison(0)))
    case ("min", []): return try sequence.elements.min(by: ascending) ?? .none
    case ("max", []): return try sequence.elements.max(by: ascending) ?? .none
    case ("min", ["by"]): return try sequence.elements.min(by: comparison(0)) ?? .none
    case ("max", ["by"]): return try sequence.elements.max(by: comparison(0)) ?? .none
    default: throw Mismatch(.call, "'\(name)' does not take these arguments", help: usage(name))
    }
  }

  /// The arguments' labels; a trailing closure stands for whichever label the method has.
  private func labels(of name: String) -> [String] {
    arguments.map { argument in
      guard argument.isTrailingClosure else { return argument.label?.text ?? "_" }
      return switch name {
      case "sorted", "min", "max": "by"
      case "first", "contains": "where"
      default: "_"
      }
    }
  }

  private func usage(_ name: String) -> String? {
    switch name {
    case "sorted", "min", "max": "write '\(name)()' or '\(name)(by: { $0.a > $1.a })'"
    case "reduce": "write 'reduce(start) { sum, element in … }'"
    case "joined": "write 'joined(separator: \", \")'"
    case "first": "write 'first' or 'first(where: { … })'"
    case "contains": "write 'contains(value)' or 'contains(where: { … })'"
    case "prefix", "suffix": "write '\(name)(10)'"
    case "map", "filter", "allSatisfy": "write '\(name) { … }' or '\(name)(\\.name)'"
    default: nil
    }
  }

  private func transform(_ index: Int) throws -> (Value) throws -> Value {
    let transform = try convert(index, to: Transform<AnyValue>.self)
    return { try transform.body($0).value }
  }

  private func predicate(_ index: Int) throws -> (Value) throws -> Bool {
    let body = try convert(index, to: Transform<Bool>.self).body
    return { value in
      do {
        return try body(value)
      } catch let mismatch as Mismatch {
        throw mismatch.diagnostic(at: arguments[index].range)
      }
    }
  }

  private func count(_ index: Int) throws -> Int {
    let count = try convert(index, to: Int.self)
    guard count >= 0 else {
      throw Diagnostic(.bounds, "a count cannot be negative", at: arguments[index].range)
    }
    return count
  }

  private func convert<Output: ValueConvertible>(
    _ index: Int,
    to type: Output.Type
  ) throws(Diagnostic) -> Output {
    do throws(Mismatch) {
      return try Output(arguments[index].value, in: context)
    } catch {
      throw error.diagnostic(at: arguments[index].range)
    }
  }

  private func comparison(_ index: Int) throws -> (Value, Value) throws -> Bool {
    guard case .closure(let closure) = arguments[index].value else {
      throw Diagnostic(
        .type,
        "expected a closure of two elements, found \(arguments[index].value.typeName)",
        at: arguments[index].range,
        help: "write '{ $0.hours > $1.hours }' to put the most hours first"
      )
    }
    return { first, second in
      do {
        return try Bool(closure.call([first, second]), in: context)
      } catch let mismatch as Mismatch {
        throw mismatch.diagnostic(at: arguments[index].range)
      }
    }
  }

  private func ascending(_ left: Value, _ right: Value) throws -> Bool {
    let less = Expression.Operator(text: "<", range: range)
    return try Operators.ordered(less, left, right, at: range)
  }

  /// Stable, as Swift's is.
  private func sorted(by isBefore: (Value, Value) throws -> Bool) throws -> [Value] {
    try sequence.elements.sorted(by: isBefore)
  }

  private func contains(_ value: Value) throws -> Bool {
    let equal = Expression.Operator(text: "==", range: range)
    return try sequence.elements.contains { try Operators.equal(equal, $0, value, at: range) }
  }

  private var enumerated: [Value] {
    sequence.elements.enumerated().map { index, element in
      .tuple([.init(label: "offset", value: .int(index)), .init(label: "element", value: element)])
    }
  }

  private func reduce() throws -> Value {
    guard case .closure(let closure) = arguments[1].value else {
      throw Mismatch(expected: "a closure", found: arguments[1].value.typeName)
    }
    var result = arguments[0].value
    if case .numeral(let int, let double) = result {
      // The literal's type is the closure's: what the first step gives decides.
      result = try startsDouble(closure) ? .double(double) : .int(int)
    }
    for element in sequence.elements {
      result = try closure.call([result, element])
      try limits.check(size: result.size, at: range)
    }
    return result
  }

  private func startsDouble(_ closure: Closure) throws -> Bool {
    guard sequence.count > 0 else { return false }
    if case .double = try closure.call([arguments[0].value, sequence.element(at: 0)]) {
      return true
    }
    return false
  }

  private func joined(_ separator: String) throws -> Value {
    var parts: [String] = []
    for element in sequence.elements { parts.append(try String(element, in: context)) }
    return .string(parts.joined(separator: separator))
  }
}
