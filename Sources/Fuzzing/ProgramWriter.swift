internal import Notebook

/// Writes programs by chance that are well typed for the most part, so that they are not only
/// refused but run: it asks for a value of a type, and writes an expression that gives one.
struct ProgramWriter {
  /// A name in scope.
  struct Name {
    var text: String
    var type: Type
    var isVariable = false
  }

  var dice: Dice
  var names: [Name] = []
  var functions: [FunctionText] = []
  var isInFunction = false
  /// What `return` gives in the function at hand.
  var result: Type = .void
  private var nameCount = 0

  init(_ dice: Dice) { self.dice = dice }

  mutating func newName() -> String {
    nameCount += 1
    // Now and then a name comes twice, or hides one of the library's.
    if dice.chance(2) { return dice.pick(["v1", "abs", "zip", "count", "params", "`in`"]) }
    return "v\(nameCount)"
  }

  /// A few statements; the last one gives a value.
  mutating func program(statements: Int) -> String {
    var lines = (0..<statements).map { _ in statement(depth: 2) }
    lines.append(expression(type(depth: 2), depth: 3))
    return lines.joined(separator: "\n")
  }

  // MARK: - Types

  mutating func type(depth: Int) -> Type {
    guard depth > 0 else { return simpleType() }
    switch dice.roll(20) {
    case 0..<9: return simpleType()
    case 9..<13: return .array(type(depth: depth - 1))
    case 13: return .optional(type(depth: depth - 1))
    case 14: return .dictionary(keyType(depth: depth - 1), type(depth: depth - 1))
    case 15: return .set(keyType(depth: depth - 1))
    case 16: return tupleType(depth: depth - 1)
    case 17: return dice.pick([.range, .closedRange, .character, .substring])
    case 18:
      return dice.pick([Pantry.Jars.type, Pantry.Jar.type, Pantry.Order.type, .double, .int])
    default:
      return .function(
        (0..<dice.roll(3)).map { _ in type(depth: depth - 1) },
        type(depth: depth - 1)
      )
    }
  }

  mutating func simpleType() -> Type {
    dice.pick([.int, .int, .int, .double, .double, .string, .string, .bool])
  }

  mutating func keyType(depth: Int) -> Type {
    let type = dice.chance(70) ? simpleType() : type(depth: depth)
    return type.isHashable ? type : .int
  }

  private mutating func tupleType(depth: Int) -> Type {
    let labels = dice.chance(60) ? ["a", "b", "hours"] : [nil, nil, nil]
    return .tuple((0..<2 + dice.roll(2)).map { .init(labels[$0], type(depth: depth)) })
  }

  // MARK: - Expressions

  /// An expression of a type, or now and then of another one.
  mutating func expression(_ wanted: Type, depth: Int) -> String {
    let type = dice.chance(1) ? type(depth: 1) : wanted
    guard depth > 0 else { return leaf(type) }
    switch dice.roll(20) {
    case 0..<4: return leaf(type)
    case 4..<8: return operation(type, depth: depth) ?? member(type, depth: depth) ?? leaf(type)
    case 8: return choice(type, depth: depth)
    case 9: return access(type, depth: depth)
    default: return member(type, depth: depth) ?? leaf(type)
    }
  }

  /// In parentheses, so that a member can follow.
  mutating func operand(_ type: Type, depth: Int) -> String {
    let text = expression(type, depth: depth)
    return text.allSatisfy { $0.isLetter || $0.isNumber } ? text : "(\(text))"
  }

  mutating func leaf(_ type: Type) -> String {
    let fitting = names.filter { $0.type == type }
    if !fitting.isEmpty, dice.chance(65) { return dice.pick(fitting).text }
    return literal(type)
  }

  private mutating func choice(_ type: Type, depth: Int) -> String {
    let condition = expression(.bool, depth: depth - 1)
    let (then, otherwise) = (
      expression(type, depth: depth - 1), expression(type, depth: depth - 1)
    )
    return switch dice.roll(4) {
    case 0: "(\(condition) ? \(then) : \(otherwise))"
    case 1: "(\(operand(.optional(type), depth: depth - 1)) ?? \(then))"
    case 2: "({ () -> \(type.name) in if \(condition) { \(then) } else { \(otherwise) } }())"
    default:
      "({ () -> \(type.name) in switch \(expression(.int, depth: depth - 1)) "
        + "{ case 0: \(then); case 1...3: \(then); default: \(otherwise) } }())"
    }
  }

  /// An element, a tuple's part, or what a function of the program gives.
  private mutating func access(_ type: Type, depth: Int) -> String {
    switch dice.roll(5) {
    case 0: return operand(.array(type), depth: depth - 1) + "[\(expression(.int, depth: 1))]"
    case 1:
      let key = keyType(depth: 0)
      return operand(.dictionary(key, type), depth: depth - 1)
        + "[\(expression(key, depth: 1)), default: \(expression(type, depth: 1))]"
    case 2: return operand(.tuple([.init(nil, type), .init(nil, .int)]), depth: depth - 1) + ".0"
    case 3:
      let input = simpleType()
      return operand(.function([input], type), depth: depth - 1)
        + "(\(expression(input, depth: depth - 1)))"
    default:
      let fitting = functions.filter { $0.result == type }
      guard !fitting.isEmpty else { return leaf(type) }
      return call(dice.pick(fitting), depth: depth)
    }
  }

  mutating func call(_ function: FunctionText, depth: Int) -> String {
    let arguments = function.parameters.map { parameter in
      (parameter.label == "_" ? "" : parameter.label + ": ")
        + expression(parameter.type, depth: depth - 1)
    }
    return "\(function.name)(\(arguments.joined(separator: ", ")))"
  }
}

/// A function that a program declares.
struct FunctionText {
  var name: String
  var parameters: [(label: String, name: String, type: Type)]
  var result: Type
}
