/// What an expression of a cell evaluates to.
///
/// A closed set: whatever the library brings is `native`, opaque and immutable.
package enum Value: Sendable {
  case void
  /// The absent value of an optional; a present one is the value itself.
  case none
  case bool(Bool)
  case int(Int)
  case double(Double)
  /// A number written as a literal, or computed from such alone: it is an `Int` unless a `Double`
  /// is wanted, and keeps both readings until that is known.
  case numeral(Int, Double)
  case string(String)
  case array([Value])
  case tuple([Element])
  case range(lowerBound: Int, upperBound: Int)
  indirect case closure(Closure)
  /// `\.hours`: waits for the element's type.
  indirect case keyPath(KeyPathValue)
  /// `.hours` or `.value("Hours", \.hours)`: waits for the parameter's type.
  indirect case implicitMember(ImplicitMember)
  indirect case native(any NativeValue)

  package struct Element: Sendable {
    package var label: String?
    package var value: Value
  }
}

/// A member written without its type, with its arguments if it has any.
package struct ImplicitMember: Sendable {
  package var name: String
  /// Nil for `.hours`, empty for `.hours()`.
  package var arguments: [ArgumentValue]?
}

/// An evaluated argument with its place.
package struct ArgumentValue: Sendable {
  package var label: Expression.Identifier?
  package var value: Value
  package var range: SourceRange
  package var isTrailingClosure: Bool
}

/// Names that are read one after the other, and how.
package struct KeyPathValue: Sendable {
  package var names: [String]
  /// Reads the names from a value.
  package var read: @Sendable (Value) throws -> Value
}

/// A cell's closure as a Swift function; failures inside it know their place.
package struct Closure: Sendable {
  /// How many arguments it takes: its named parameters, or the highest `$n` plus one.
  package var parameterCount: Int
  /// Whether it names its parameters; then a call gives exactly as many arguments.
  package var isNamed: Bool
  package var range: SourceRange
  package var call: @Sendable ([Value]) throws -> Value
  /// The values of its expression statements, for a builder such as `Chart { … }`.
  package var collect: @Sendable () throws -> [BuiltValue]

  package struct BuiltValue: Sendable {
    package var value: Value
    package var range: SourceRange
  }
}

extension Closure {
  /// ``collect`` for a conversion, which throws what it cannot use as a `Mismatch` with its place.
  package func parts() throws(Mismatch) -> [BuiltValue] {
    do {
      return try collect()
    } catch let diagnostic as Diagnostic {
      throw Mismatch(diagnostic)
    } catch {
      throw Mismatch(.type, String(describing: error))
    }
  }
}

extension Value {
  /// The type's name as an error text says it.
  package var typeName: String { typeName(levels: 8) }

  private func typeName(levels: Int) -> String {
    switch self {
    case .void: "Void"
    case .none: "nil"
    case .bool: "Bool"
    case .int, .numeral: "Int"
    case .double: "Double"
    case .string: "String"
    case .array(let elements):
      elements.first.map { levels > 0 ? "[\($0.typeName(levels: levels - 1))]" : "[…]" }
        ?? "an empty array"
    case .tuple: "a tuple"
    case .range: "Range<Int>"
    case .closure: "a closure"
    case .keyPath: "a key path"
    case .implicitMember(let member): "'.\(member.name)'"
    case .native(let value): type(of: value).typeName
    }
  }

  /// What a name is bound to: a literal that nothing asked to be a `Double` is an `Int`.
  var bound: Value {
    switch self {
    case .numeral(let int, _): .int(int)
    case .array(let elements) where isUndecided: .array(elements.map(\.bound))
    case .tuple(let elements) where isUndecided:
      .tuple(elements.map { Element(label: $0.label, value: $0.value.bound) })
    default: self
    }
  }

  /// Whether it holds literals whose type nothing decided.
  ///
  /// The elements of an array are alike, so that one of them tells, and a tuple decides what its
  /// elements hold when it is made: this must stay cheap, since it is asked of every value.
  var isUndecided: Bool { isUndecided(levels: 8) }

  private func isUndecided(levels: Int) -> Bool {
    switch self {
    case .numeral: true
    case .array(let elements) where levels > 0:
      elements.first { !$0.isNone }?.isUndecided(levels: levels - 1) ?? false
    case .tuple(let elements): elements.contains(where: \.value.isLiteral)
    default: false
    }
  }

  /// Whether it is one literal whose type nothing decided.
  var isLiteral: Bool {
    if case .numeral = self { true } else { false }
  }

  var isNone: Bool {
    if case .none = self { true } else { false }
  }

  /// The text that Swift's `print` would write.
  package var text: String {
    switch self {
    case .void: "()"
    case .none: "nil"
    case .bool(let value): value ? "true" : "false"
    case .int(let value), .numeral(let value, _): String(value)
    case .double(let value): String(describing: value)
    case .string(let value): value
    case .array(let elements):
      "[" + elements.map(\.debugText).joined(separator: ", ") + "]"
    case .tuple(let elements):
      "("
        + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.value.debugText }
        .joined(separator: ", ") + ")"
    case .range(let lower, let upper): "\(lower)..<\(upper)"
    case .closure: "(Function)"
    case .keyPath(let keyPath): "\\." + keyPath.names.joined(separator: ".")
    case .implicitMember(let member): "." + member.name
    case .native(let value): value.text
    }
  }

  /// As `text`, with strings in quotes, which is how Swift prints them inside a collection.
  private var debugText: String {
    if case .string(let value) = self { value.debugDescription } else { text }
  }
}
