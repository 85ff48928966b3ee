internal import Notebook

extension ProgramWriter {
  /// Every builtin with its signature, read once.
  private static let builtins = Builtins.all.map { ($0, $0.signature) }

  private static let genericNames = ["T", "K", "V", "A", "B", "S", "N", "R"]

  /// A use of a builtin that gives a value of a type, or nil where a few tries found none.
  mutating func member(_ wanted: Type, depth: Int) -> String? {
    for _ in 0..<12 {
      let (builtin, signature) = dice.pick(Self.builtins)
      guard let (receiver, bindings) = fit(builtin, signature, to: wanted) else { continue }
      guard let receiver else { return signature.base + list(signature, bindings, depth) }
      let base = operand(receiver, depth: depth - 1)
      return base + "." + signature.base + list(signature, bindings, depth)
    }
    return nil
  }

  /// What the generic names of a builtin stand for when it gives `wanted`, and who is asked.
  private mutating func fit(
    _ builtin: Builtin,
    _ signature: Signature,
    to wanted: Type
  ) -> (receiver: Type?, bindings: [String: Type])? {
    var hints: [String: Type] = [:]
    guard signature.result.bind(to: wanted, &hints) else { return nil }
    var bindings: [String: Type] = [:]
    var receiver: Type?
    if !builtin.owner.isEmpty {
      guard let type = self.receiver(builtin.owner, hints) else { return nil }
      receiver = type
      bindings = Builtins.bindings(of: type)
    }
    guard signature.result.bind(to: wanted, &bindings) else { return nil }
    for name in Self.genericNames where bindings[name] == nil {
      let constraint = signature.constraints.first { $0.name == name }?.conformance
      bindings[name] = constraint == "Numeric" ? dice.pick([.int, .double]) : simpleType()
    }
    guard signature.isSatisfied(by: bindings),
      signature.result.substituting(bindings) == wanted
    else { return nil }
    return (receiver, bindings)
  }

  /// A type that has the members of an owner.
  private mutating func receiver(_ owner: String, _ hints: [String: Type]) -> Type? {
    let element = hints["Element"] ?? (dice.chance(70) ? simpleType() : type(depth: 1))
    let key = hints["Key"] ?? keyType(depth: 0)
    switch owner {
    case "Int": return .int
    case "Double": return .double
    case "Bool": return .bool
    case "String": return dice.pick([.string, .string, .substring])
    case "Character": return .character
    case "Array": return .array(element)
    case "Range": return dice.pick([.range, .closedRange])
    case "Optional": return .optional(hints["Wrapped"] ?? simpleType())
    case "Dictionary": return .dictionary(key, hints["Value"] ?? simpleType())
    case "Set": return element.isHashable ? .set(element) : nil
    case "Table": return Pantry.Jars.type
    case "Group": return .group(key: key, rows: hints["Rows"] ?? .array(.int))
    case "Groups": return .array(.group(key: key, rows: .array(.int)))
    default: return sequence(of: element, hints)
    }
  }

  private mutating func sequence(of element: Type, _ hints: [String: Type]) -> Type? {
    if let part = hints["SubSequence"] ?? hints["Self"] {
      switch part {
      case .slice(let element): return dice.pick([.array(element), part])
      case .substring: return dice.pick([.string, .substring])
      case .range, Pantry.Jars.type: return part
      default: return nil
      }
    }
    return sequence(of: element)
  }

  private mutating func sequence(of element: Type) -> Type {
    switch (dice.roll(6), element) {
    case (0, .int): return dice.pick([.range, .closedRange])
    case (1, .character): return .string
    case (2, _) where element.isHashable: return .set(element)
    case (3, _): return .slice(element)
    case (4, _): return .sequence("ReversedCollection", element)
    case (5, Pantry.Jar.type): return Pantry.Jars.type
    default: return .array(element)
    }
  }

  /// The arguments in parentheses; nothing for a property.
  private mutating func list(
    _ signature: Signature,
    _ bindings: [String: Type],
    _ depth: Int
  ) -> String {
    guard let parameters = signature.parameters else { return "" }
    var arguments: [String] = []
    var trailing = ""
    for (index, parameter) in parameters.enumerated() {
      if parameter.fallback != nil, dice.chance(60) { continue }
      let value = argument(parameter.type.substituting(bindings), depth: depth)
      if index == parameters.count - 1, value.hasPrefix("{"), dice.chance(70) {
        trailing = " " + value
      } else {
        arguments.append((parameter.label == "_" ? "" : parameter.label + ": ") + value)
      }
    }
    let list =
      arguments.isEmpty && !trailing.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))"
    return list + trailing
  }

  private mutating func argument(_ type: Type, depth: Int) -> String {
    switch type {
    case .function(let inputs, let output): return closure(inputs, output, depth: depth - 1)
    case .anySequence(let element):
      return expression(sequence(of: element), depth: depth - 1)
    default: return expression(type, depth: depth - 1)
    }
  }

  /// Operators that give a type.
  mutating func operation(_ type: Type, depth: Int) -> String? {
    func pair(_ operand: Type, _ operators: [String]) -> String {
      let left = self.operand(operand, depth: depth - 1)
      return "\(left) \(dice.pick(operators)) \(self.operand(operand, depth: depth - 1))"
    }
    switch type {
    case .int:
      if dice.chance(15) { return "-" + operand(.int, depth: depth - 1) }
      return pair(.int, ["+", "-", "*", "/", "%"])
    case .double: return pair(.double, ["+", "-", "*", "/"])
    case .string: return pair(.string, ["+"])
    case .array: return pair(type, ["+"])
    case .range: return pair(.int, ["..<"])
    case .closedRange: return pair(.int, ["..."])
    case .bool:
      switch dice.roll(5) {
      case 0: return "!" + operand(.bool, depth: depth - 1)
      case 1: return pair(.bool, ["&&", "||"])
      case 2: return pair(dice.pick([.int, .double, .string]), ["<", ">", "<=", ">="])
      default:
        let compared = self.type(depth: 2)
        return pair(compared.isEquatable ? compared : .int, ["==", "!="])
      }
    default: return nil
    }
  }
}
