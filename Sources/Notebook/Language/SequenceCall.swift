/// One call of a sequence's method, with Swift's names and meanings.
struct SequenceCall {
  let sequence: any ValueSequence
  let arguments: [ArgumentValue]
  let range: SourceRange
  let context: EvaluationContext
  let limits: Limits

  func result(of name: String) throws -> Value {
    switch (name, labels(of: name)) {
    case ("map", ["_"]): return try map()
    case ("filter", ["_"]): return .array(try elements().filter(predicate(0)))
    case ("allSatisfy", ["_"]):
      let predicate = try predicate(0)
      return .bool(try first { try !predicate($0) } == nil)
    case ("first", ["where"]): return try first(predicate(0)) ?? .none
    case ("contains", ["where"]): return .bool(try first(predicate(0)) != nil)
    case ("contains", ["_"]): return .bool(try contains(arguments[0].value))
    case ("prefix", ["_"]): return try slice(0..<min(count(0), sequence.count))
    case ("suffix", ["_"]): return try slice(max(0, sequence.count - count(0))..<sequence.count)
    case ("dropFirst", []): return try slice(min(1, sequence.count)..<sequence.count)
    case ("dropFirst", ["_"]): return try slice(min(count(0), sequence.count)..<sequence.count)
    case ("dropLast", []): return try slice(0..<max(0, sequence.count - 1))
    case ("dropLast", ["_"]): return try slice(0..<max(0, sequence.count - count(0)))
    case ("reversed", []): return .array(try elements().reversed())
    case ("enumerated", []): return .array(try enumerated())
    case ("reduce", ["_", "_"]): return try reduce()
    case ("joined", []): return try joined("")
    case ("joined", ["separator"]): return try joined(convert(0, to: String.self))
    case ("sorted", []): return .array(try elements().sorted(by: ascending))
    case ("sorted", ["by"]): return .array(try elements().sorted(by: comparison(0)))
    case ("min", []): return try elements().min(by: ascending) ?? .none
    case ("max", []): return try elements().max(by: ascending) ?? .none
    case ("min", ["by"]): return try elements().min(by: comparison(0)) ?? .none
    case ("max", ["by"]): return try elements().max(by: comparison(0)) ?? .none
    default:
      throw Mismatch(.call, "'\(name)' does not take these arguments", help: Self.usage(name))
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

  static func usage(_ name: String) -> String? {
    switch name {
    case "sorted", "min", "max": "write '\(name)()' or '\(name)(by: { $0.a > $1.a })'"
    case "reduce": "write 'reduce(start) { sum, element in … }'"
    case "joined": "write 'joined(separator: \", \")'"
    case "first": "write 'first' or 'first(where: { … })'"
    case "contains": "write 'contains(value)' or 'contains(where: { … })'"
    case "prefix", "suffix", "dropFirst", "dropLast": "write '\(name)(10)'"
    case "reversed", "enumerated": "write '\(name)()'"
    case "map", "filter", "allSatisfy": "write '\(name) { … }' or '\(name)(\\.name)'"
    default: nil
    }
  }

  /// Literals become what the other results are: `map { $0.hours ?? 0 }`.
  private func map() throws -> Value {
    let transform = try convert(0, to: Transform<AnyValue>.self)
    let results = try elements().map { try transform.body($0).value }
    return Value.array(Numerals.unified(results)).bound
  }

  private func predicate(_ index: Int) throws -> (Value) throws -> Bool {
    let body = try convert(index, to: Transform<Bool>.self).body
    return { value in try placed(at: index) { try body(value) } }
  }

  /// A result that does not fit is the closure's fault, and stands there.
  private func placed(at index: Int, _ body: () throws -> Bool) throws -> Bool {
    do {
      return try body()
    } catch let mismatch as Mismatch {
      throw mismatch.diagnostic(at: arguments[index].range)
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
    let closure = try closure(
      index,
      "a closure of two elements",
      help: "write '{ $0.hours > $1.hours }' to put the most hours first"
    )
    return { first, second in
      try placed(at: index) { try Bool(closure.call([first, second]), in: context) }
    }
  }

  private func closure(
    _ index: Int,
    _ expected: String = "a closure",
    help: String? = nil
  ) throws(Diagnostic) -> Closure {
    let argument = arguments[index]
    if case .closure(let closure) = argument.value { return closure }
    let mismatch = Mismatch(expected: expected, found: argument.value.typeName, help: help)
    throw mismatch.diagnostic(at: argument.range)
  }

  private func ascending(_ left: Value, _ right: Value) throws -> Bool {
    let less = Expression.Operator(text: "<", range: range)
    return try Operators.ordered(less, left, right, at: range)
  }

  /// All elements, with the work of touching them counted first: a range may be endless.
  private func elements() throws(Diagnostic) -> [Value] {
    try limits.refuse(size: sequence.count, at: range)
    try limits.spend(sequence.count, at: range)
    return sequence.elements
  }

  private func slice(_ bounds: Range<Int>) throws(Diagnostic) -> Value {
    try limits.refuse(size: bounds.count, at: range)
    try limits.spend(bounds.count, at: range)
    return .array(bounds.map(sequence.element(at:)))
  }

  private func first(_ isWanted: (Value) throws -> Bool) throws -> Value? {
    for index in 0..<sequence.count {
      try limits.spend(1, at: range)
      let element = sequence.element(at: index)
      if try isWanted(element) { return element }
    }
    return nil
  }

  private func contains(_ value: Value) throws -> Bool {
    let equal = Expression.Operator(text: "==", range: range)
    try limits.check(whole: value, at: range)
    return try first { element in
      try limits.spend(value.size / Limits.bytesPerStep, at: range)
      return try Operators.equal(equal, element, value, at: range)
    } != nil
  }

  private func enumerated() throws(Diagnostic) -> [Value] {
    try elements().enumerated().map { index, element in
      .tuple([.init(label: "offset", value: .int(index)), .init(label: "element", value: element)])
    }
  }

  /// A literal to start with stays open until a step decides it: `reduce(0) { $0 + $1.hours }`.
  private func reduce() throws -> Value {
    let closure = try closure(1)
    var result = arguments[0].value
    if !result.isLiteral { result = result.bound }
    var nestedSteps = 0
    for index in 0..<sequence.count {
      result = try closure.call([result, sequence.element(at: index)])
      if !result.isLiteral { result = result.bound }
      try limits.check(size: result.size, at: range)
      nestedSteps += result.isNested ? 1 : 0
      guard nestedSteps <= Self.mostNestedSteps else {
        throw Diagnostic(
          .limit,
          "'reduce' gives an array more than \(Self.mostNestedSteps) times",
          at: range,
          help: "use 'map' or 'filter', which make it once"
        )
      }
    }
    return result
  }

  /// A fold may wrap its result once more at each step, and what is nested too deep cannot even be
  /// released.
  private static let mostNestedSteps = 20_000

  private func joined(_ separator: String) throws -> Value {
    var text = ""
    for index in 0..<sequence.count {
      try limits.spend(1, at: range)
      if index > 0 { text += separator }
      text += try String(sequence.element(at: index), in: context)
      try limits.refuse(size: text.utf8.count, at: range)
    }
    return .string(text)
  }
}
