/// What a member of the standard library takes and gives, read from its Swift declaration.
package struct Signature: Sendable {
  package struct Parameter: Sendable {
    /// `_` where the argument has no label.
    package var label: String
    package var type: Type
    /// As a cell would write it; nil where an argument is required.
    package var fallback: String?
  }

  package struct Constraint: Sendable {
    package var name: String
    /// A protocol's name, or nil for `==`.
    package var conformance: String?
    package var type: Type?
  }

  package var base: String
  /// Nil for a property.
  package var parameters: [Parameter]?
  package var result: Type
  package var constraints: [Constraint] = []
  var text: String

  /// Reads `map<T>(_ transform: (Element) -> T) -> [T] where T: Comparable`.
  init(_ text: String, generics: Set<String>) {
    self.text = text
    var parser = TypeParser(text, generics: generics)
    base = parser.word()
    var constraints: [Constraint] = []
    if parser.take("<") {
      repeat {
        let name = parser.word()
        parser.generics.insert(name)
        if parser.take(":") {
          constraints.append(Constraint(name: name, conformance: parser.word(), type: nil))
        }
      } while parser.take(",")
      _ = parser.take(">")
    }
    parameters = parser.take("(") ? Self.parameters(&parser) : nil
    _ = parser.take("throws")
    result = parser.take("->") || parser.take(":") ? parser.type() : .void
    if parser.take("where") {
      repeat {
        let name = parser.word()
        if parser.take("==") {
          constraints.append(Constraint(name: name, conformance: nil, type: parser.type()))
        } else {
          _ = parser.take(":")
          constraints.append(Constraint(name: name, conformance: parser.word(), type: nil))
        }
      } while parser.take(",")
    }
    self.constraints = constraints
  }

  private static func parameters(_ parser: inout TypeParser) -> [Parameter] {
    var parameters: [Parameter] = []
    while !parser.take(")") {
      let label = parser.word()
      if !parser.take(":") {
        _ = parser.word()
        _ = parser.take(":")
      }
      let type = parser.type()
      let fallback = parser.take("=") ? parser.fallback() : nil
      parameters.append(Parameter(label: label, type: type, fallback: fallback))
      _ = parser.take(",")
    }
    return parameters
  }

  /// Whether the types that its names stand for are what it asks for.
  package func isSatisfied(by bindings: [String: Type]) -> Bool {
    constraints.allSatisfy { constraint in
      guard let type = bindings[constraint.name], !type.hasError else { return true }
      if let wanted = constraint.type { return type == wanted.substituting(bindings) }
      return switch constraint.conformance {
      case "Comparable": type.isComparable
      case "Equatable": type.isEquatable
      case "Hashable": type.isHashable
      case "Numeric": type.isNumeric
      case "Sequence": type.element != nil && !type.isText
      case "StringProtocol": type == .string || type == .substring
      default: true
      }
    }
  }
}
