extension Expression {
  /// Whether its type is open until a place asks for one: a literal, or what is made of such alone.
  var isOpen: Bool {
    switch kind {
    case .integer, .largeInteger, .double, .nilLiteral: true
    case .prefix(let name, let operand): name.text == "-" && operand.isOpen
    case .binary(let name, let left, let right):
      ["+", "-", "*", "/", "%"].contains(name.text) && left.isOpen && right.isOpen
    case .ternary(_, let then, let otherwise): then.isOpen && otherwise.isOpen
    case .array(let elements): elements.allSatisfy(\.isOpen)
    case .dictionary(let entries): entries.isEmpty
    case .tuple(let elements): elements.contains { $0.value.isOpen }
    case .member(nil, _): true
    case .call(let call): if case .member(nil, _) = call.callee.kind { true } else { false }
    case .closure, .keyPath, .operatorFunction: true
    default: false
    }
  }

  /// Whether a literal with a fraction in it makes all of it a `Double`.
  var hasFraction: Bool {
    switch kind {
    case .double, .largeInteger: true
    case .prefix(_, let operand): operand.hasFraction
    case .binary(let name, let left, let right):
      ["+", "-", "*", "/"].contains(name.text) && (left.hasFraction || right.hasFraction)
    case .ternary(_, let then, let otherwise): then.hasFraction || otherwise.hasFraction
    default: false
    }
  }

  /// Whether it is a literal, or made of such, that can be an `Int` and a `Double`.
  var isOpenNumber: Bool {
    switch kind {
    case .integer, .largeInteger, .double: true
    case .prefix(_, let operand): operand.isOpenNumber
    case .binary(_, let left, let right): isOpen && left.isOpenNumber && right.isOpenNumber
    case .ternary(_, let then, let otherwise): then.isOpenNumber && otherwise.isOpenNumber
    default: false
    }
  }
}
