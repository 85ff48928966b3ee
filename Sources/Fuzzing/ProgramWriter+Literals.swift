internal import Notebook

extension ProgramWriter {
  static let integers = [
    "0", "1", "2", "3", "5", "-1", "10", "100", "1_000", "0x1F", "1_000_000", "Int.max", "Int.min",
    "(-7)", "64",
  ]

  static let numbers = [
    "0.0", "0.5", "1.0", "-2.25", "1e300", "0.1", "3.0", "Double.infinity", "-Double.infinity",
    "Double.nan", "-0.0", "5e-324", "Double.pi", "1e18",
  ]

  static let texts = [
    #""""#, #""a""#, #""b""#, #""abc""#, #""héllo wörld""#, #""e\u{301}""#, #""🎧👨‍👩‍👧🇨🇿""#,
    #""a,b,,c""#, #""42""#, #"" 7 ""#, #""line\nline\r\n""#, ##"#"raw \n"#"##, #""\t\"\\""#,
    "\"\"\"\n  one\n   two\n  \"\"\"", #""<b>&amp;""#, #""1.5e3""#,
  ]

  static let characters = [#""a""#, #"",""#, #"" ""#, #""é""#, #""🇨🇿""#, #""\n""#]

  /// A value that is written out, its parts by chance.
  mutating func literal(_ type: Type) -> String {
    switch type {
    case .int: return dice.pick(Self.integers)
    case .double: return dice.pick(Self.numbers)
    case .bool: return dice.pick(["true", "false"])
    case .string: return text()
    case .character: return "(\(dice.pick(Self.texts)).first ?? \(dice.pick(Self.characters)))"
    case .substring: return dice.pick(Self.texts) + dice.pick([".prefix(2)", ".dropFirst()"])
    case .optional(let wrapped):
      if dice.chance(40) { return "nil" }
      return dice.chance(50) ? leaf(wrapped) : "[\(leaf(wrapped))].first"
    case .array(let element): return array(element)
    case .slice(let element): return array(element) + dice.pick([".prefix(2)", ".dropLast()"])
    case .dictionary(let key, let value): return dictionary(key, value)
    case .set(let element): return "Set(\(array(element)))"
    case .range: return dice.pick(["0..<3", "(1..<1)", "(-2..<5)", "(0..<1_000_000)"])
    case .closedRange: return dice.pick(["1...4", "(0...0)", "(Int.min ... -1)", "(0...Int.max)"])
    case .tuple(let elements):
      let parts = elements.map { ($0.label.map { "\($0): " } ?? "") + leaf($0.type) }
      return "(\(parts.joined(separator: ", ")))"
    case .function(let inputs, let output): return closure(inputs, output, depth: 1)
    case .sequence(_, let element): return array(element) + ".reversed()"
    case .anySequence(let element): return array(element)
    case .group(let key, _): return "[1, 2, 3].grouped { _ in \(leaf(key)) }[0]"
    case .enumeration(_, let cases): return ".\(dice.pick(cases))"
    case .void: return "()"
    default: return native(type)
    }
  }

  private mutating func text() -> String {
    guard dice.chance(25) else { return dice.pick(Self.texts) }
    let inner = dice.pick([Type.int, .double, .string, .bool, .array(.int)])
    return "\"x\\(\(expression(inner, depth: 1)))y\\(\(leaf(.int)))\""
  }

  private mutating func array(_ element: Type) -> String {
    if dice.chance(10) {
      let count = dice.pick(["0", "1", "3", "100", "5_000", "-1", "10_000_001", "Int.max"])
      return "Array(repeating: \(leaf(element)), count: \(count))"
    }
    let elements = (0..<dice.roll(4)).map { _ in leaf(element) }
    // Without elements a literal has no type of its own.
    if elements.isEmpty { return "[\(element.name)]()" }
    return "[\(elements.joined(separator: ", "))]"
  }

  private mutating func dictionary(_ key: Type, _ value: Type) -> String {
    let entries = (0..<dice.roll(3)).map { _ in "\(leaf(key)): \(leaf(value))" }
    return entries.isEmpty
      ? "[\(key.name): \(value.name)]()" : "[\(entries.joined(separator: ", "))]"
  }

  private mutating func native(_ type: Type) -> String {
    if type == Pantry.Jars.type { return dice.pick(["Jars()", "Jars(0)", "Jars(2)", "Jars(-1)"]) }
    if type == Pantry.Jar.type { return "Jars()[\(dice.roll(4))]" }
    if type == Pantry.Order.type { return dice.pick(["Order.name", ".weight", ".count"]) }
    return "0"
  }

  /// A closure in one of the forms that Swift has for it.
  mutating func closure(_ inputs: [Type], _ output: Type, depth: Int) -> String {
    if let short = shortForm(inputs, output) { return short }
    let outer = (names, functions, isInFunction, result)
    defer { (names, functions, isInFunction, result) = outer }
    isInFunction = true
    result = output
    names.removeAll { $0.text.hasPrefix("$") }
    let numbered = !inputs.isEmpty && dice.chance(40)
    let parameters = inputs.enumerated().map { index, type in
      Name(text: numbered ? "$\(index)" : newName(), type: type)
    }
    names += parameters
    let value = expression(output, depth: depth)
    if numbered {
      // Swift wants every parameter used that stands before another.
      let last = parameters[parameters.count - 1].text
      return value.contains(last) ? "{ \(value) }" : "{ let _ = \(last); return \(value) }"
    }
    let list = parameters.map { dice.chance(10) ? "_" : $0.text }.joined(separator: ", ")
    guard dice.chance(30) else {
      return inputs.isEmpty ? "{ \(value) }" : "{ \(list) in \(value) }"
    }
    let typed = parameters.map { "\($0.text): \($0.type.name)" }.joined(separator: ", ")
    let body = statement(depth: depth - 1)
    return "{ (\(typed)) -> \(output.name) in\n\(body)\nreturn \(value)\n}"
  }

  /// An operator, a key path, or a function of the program.
  private mutating func shortForm(_ inputs: [Type], _ output: Type) -> String? {
    guard dice.chance(25) else { return nil }
    if inputs.count == 2, inputs[0] == inputs[1] {
      if output == .bool { return dice.pick(["<", ">", "==", "!=", "<="]) }
      if output == inputs[0] { return dice.pick(["+", "*", "-", "/", "max", "min"]) }
    }
    guard inputs.count == 1 else { return nil }
    let fitting = functions.filter { $0.parameters.map(\.type) == inputs && $0.result == output }
    if let function = fitting.first, dice.chance(50) { return function.name }
    let paths: [String] =
      switch (inputs[0], output) {
      case (.tuple(let parts), _): parts.filter { $0.type == output }.compactMap(\.label)
      case (.array, .int), (.string, .int): ["count"]
      case (.array, .bool), (.string, .bool): ["isEmpty"]
      case (Pantry.Jar.type, .string): ["name"]
      case (Pantry.Jar.type, .double): ["weight"]
      default: []
      }
    return paths.isEmpty ? nil : "\\." + dice.pick(paths)
  }
}
