internal import Notebook

extension ProgramWriter {
  mutating func statement(depth: Int) -> String {
    guard depth > 0 else { return binding(depth: 1) }
    switch dice.roll(14) {
    case 0..<5: return binding(depth: depth)
    case 5, 6: return function(depth: depth)
    case 7: return conditional(depth: depth)
    case 8: return loop(depth: depth)
    case 9: return switching(depth: depth)
    case 10: return "show(\(expression(type(depth: 2), depth: depth)))"
    case 11 where isInFunction: return guarding(depth: depth)
    default: return isInFunction ? assignment(depth: depth) : binding(depth: depth)
    }
  }

  /// Statements in braces, whose names are theirs alone.
  private mutating func block(depth: Int) -> String {
    let outer = (names, functions)
    defer { (names, functions) = outer }
    var lines = (0..<1 + dice.roll(2)).map { _ in statement(depth: depth - 1) }
    if isInFunction, dice.chance(8) { lines.append(returning(depth: 1)) }
    return "{\n\(lines.joined(separator: "\n"))\n}"
  }

  private mutating func binding(depth: Int) -> String {
    let type = type(depth: 2)
    let value = expression(type, depth: depth)
    if case .tuple(let parts) = type, dice.chance(40) {
      let bound = parts.map { Name(text: newName(), type: $0.type) }
      names += bound
      return "let (\(bound.map(\.text).joined(separator: ", "))) = \(value)"
    }
    let isVariable = isInFunction && dice.chance(60)
    let name = newName()
    names.append(Name(text: name, type: type, isVariable: isVariable))
    let annotation = dice.chance(70) ? ": \(type.name)" : ""
    return "\(isVariable ? "var" : "let") \(name)\(annotation) = \(value)"
  }

  private mutating func assignment(depth: Int) -> String {
    let variables = names.filter(\.isVariable)
    guard !variables.isEmpty else { return binding(depth: depth) }
    let name = dice.pick(variables)
    switch name.type {
    case .int, .double, .string:
      let change =
        name.type == .string ? dice.pick(["=", "+="]) : dice.pick(["=", "+=", "*=", "/="])
      return "\(name.text) \(change) \(expression(name.type, depth: depth))"
    case .array(let element) where dice.chance(50):
      return "\(name.text)[\(expression(.int, depth: 1))] = \(expression(element, depth: depth))"
    case .array: return "\(name.text) += \(expression(name.type, depth: depth))"
    case .dictionary(let key, let value) where dice.chance(50):
      let new = dice.chance(20) ? "nil" : expression(value, depth: depth)
      return "\(name.text)[\(expression(key, depth: 1))] = \(new)"
    case .dictionary(let key, let value):
      return "\(name.text)[\(expression(key, depth: 1)), default: \(leaf(value))] "
        + "\(dice.pick(["=", "+="])) \(expression(value, depth: depth))"
    default: return "\(name.text) = \(expression(name.type, depth: depth))"
    }
  }

  private mutating func conditional(depth: Int) -> String {
    let outer = names
    defer { names = outer }
    var conditions: [String] = []
    for _ in 0...dice.roll(2) {
      if dice.chance(60) {
        conditions.append(expression(.bool, depth: depth - 1))
      } else {
        let wrapped = type(depth: 1)
        let value = expression(.optional(wrapped), depth: depth - 1)
        let name = newName()
        names.append(Name(text: name, type: wrapped))
        conditions.append("let \(name) = \(value)")
      }
    }
    let then = block(depth: depth)
    names = outer
    let otherwise = dice.chance(40) ? " else \(block(depth: depth))" : ""
    return "if \(conditions.joined(separator: ", ")) \(then)\(otherwise)"
  }

  private mutating func guarding(depth: Int) -> String {
    let wrapped = type(depth: 1)
    let value = expression(.optional(wrapped), depth: depth - 1)
    let exit = returning(depth: 1)
    let name = newName()
    names.append(Name(text: name, type: wrapped))
    return "guard let \(name) = \(value) else { \(exit) }"
  }

  private mutating func returning(depth: Int) -> String {
    result == .void ? "return" : "return \(expression(result, depth: depth))"
  }

  private mutating func loop(depth: Int) -> String {
    let outer = names
    defer { names = outer }
    let element = dice.chance(60) ? .int : type(depth: 1)
    let sequence: Type = element == .int && dice.chance(50) ? .range : .array(element)
    let text = expression(sequence, depth: depth - 1)
    let name = newName()
    names.append(Name(text: name, type: element))
    let condition = dice.chance(20) ? " where \(expression(.bool, depth: 1))" : ""
    let leaving =
      dice.chance(20)
      ? "\nif \(expression(.bool, depth: 1)) { \(dice.pick(["break", "continue"])) }" : ""
    return "for \(name) in \(text)\(condition) {\(leaving)\n\(block(depth: depth).dropFirst())"
  }

  private mutating func switching(depth: Int) -> String {
    let type = dice.pick([Type.int, .string, .bool, .optional(.int), Pantry.Order.type])
    let subject = operand(type, depth: depth - 1)
    let patterns: [String] =
      switch type {
      case .int: ["0", "1, 2", "3..<9", "...(-1)", "let n where n > 100"]
      case .string: [#""a""#, #""b", "abc""#, "let s where s.isEmpty"]
      case .bool: ["true", "false"]
      case .optional: ["nil", "0?", "let n?"]
      default: [".name", ".weight"]
      }
    let cases = (0..<1 + dice.roll(patterns.count)).map { index in
      "case \(patterns[index]):\n\(branch())"
    }
    let rest = dice.chance(90) ? "\ndefault:\n\(branch())" : ""
    return "switch \(subject) {\n\(cases.joined(separator: "\n"))\(rest)\n}"
  }

  private mutating func branch() -> String { String(block(depth: 1).dropFirst(2).dropLast(2)) }

  private mutating func function(depth: Int) -> String {
    let outer = (names, isInFunction, result)
    let known = functions
    let name = newName()
    let parameters = (0..<dice.roll(3)).map { _ in
      (label: dice.pick(["_", "_", "of", "by"]), name: newName(), type: type(depth: 1))
    }
    let declared = FunctionText(name: name, parameters: parameters, result: type(depth: 2))
    // Known inside as well: it may call itself, without end too.
    if dice.chance(30) { functions.append(declared) }
    isInFunction = true
    result = declared.result
    names += parameters.map { Name(text: $0.name, type: $0.type) }
    let lines = (0..<1 + dice.roll(3)).map { _ in statement(depth: depth - 1) }
    let last = returning(depth: depth)
    (names, isInFunction, result) = outer
    functions = known + [declared]
    let list = parameters.map { "\($0.label) \($0.name): \($0.type.name)" }
    return "func \(name)(\(list.joined(separator: ", "))) -> \(declared.result.name) {\n"
      + (lines + [last]).joined(separator: "\n") + "\n}"
  }
}
