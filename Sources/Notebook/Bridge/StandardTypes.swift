/// Conformances of the standard library's types, one crossing each.

extension Bool: ValueConvertible {
  package static var typeName: String { "Bool" }
  package static var type: Type { .bool }
  package var value: Value { .bool(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .bool(let bool) = value else {
      throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
    self = bool
  }
}

extension Int: ValueConvertible {
  package static var typeName: String { "Int" }
  package static var type: Type { .int }
  package var value: Value { .int(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .int(let int): self = int
    default: throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
  }
}

extension Double: ValueConvertible {
  package static var typeName: String { "Double" }
  package static var type: Type { .double }
  package var value: Value { .double(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .double(let double): self = double
    case .int:
      throw Mismatch(expected: Self.typeName, found: "Int", help: "convert it: 'Double(…)'")
    default: throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
  }
}

extension String: ValueConvertible {
  package static var typeName: String { "String" }
  package static var type: Type { .string }
  package var value: Value { .string(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .string(let string) = value else {
      throw Mismatch(
        expected: Self.typeName,
        found: value.kindName,
        help: Self.isPrintable(value) ? "write \"\\(…)\" around it" : nil
      )
    }
    self = string
  }

  private static func isPrintable(_ value: Value) -> Bool {
    switch value {
    case .int, .double, .bool: true
    default: false
    }
  }
}

extension Optional: ValueConvertible where Wrapped: ValueConvertible {
  package static var typeName: String { "\(Wrapped.typeName)?" }
  package static var type: Type { .optional(Wrapped.type) }
  package var value: Value { self?.value ?? .none }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    if case .none = value { self = nil } else { self = try Wrapped(value, in: context) }
  }
}

extension Array: ValueConvertible where Element: ValueConvertible {
  package static var typeName: String { "[\(Element.typeName)]" }
  package static var type: Type { .array(Element.type) }
  package var value: Value { .array(map(\.value)) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .array(let elements) = value else {
      throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
    self = []
    reserveCapacity(elements.count)
    for element in elements { append(try Element(element, in: context)) }
  }
}

/// A parameter that takes any value as it is.
package struct AnyValue: ValueConvertible {
  package static var typeName: String { "any value" }
  package static var type: Type { .any }
  package let value: Value

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    self.value = value
  }
}

/// A parameter that takes the elements of an array or the rows of a table, called `Row` where
/// another parameter is a function of one.
package struct Elements: ValueConvertible {
  package static var typeName: String { "a table or an array" }
  package static var type: Type { .anySequence(.parameter("Row")) }
  package let value: Value

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard value.elementCount <= Limits.maximumSize else {
      throw Mismatch(.limit, "this value has more than \(Limits.maximumSize) elements")
    }
    self.value = value
  }

  package var elements: [Value] { value.elements }
}

/// A cell's key path or closure as a Swift function from a row to `Output`.
///
/// The function throws a `Diagnostic` where the closure knows the place, and a `Mismatch` where
/// its result does not fit; the call around it gives that one its place.
package struct Transform<Output: ValueConvertible>: ValueConvertible {
  package let body: @Sendable (Value) throws -> Output
  package let value: Value

  package static var typeName: String { "a key path or a closure" }
  package static var type: Type { .function([.parameter("Row")], Output.type) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .closure(let closure) = value else {
      throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
    body = { try Output(closure.call([$0]), in: context) }
    self.value = value
  }
}

extension Value {
  /// What it is, where its type is not at hand: the checker has seen to it before.
  package var kindName: String {
    switch self {
    case .void: "Void"
    case .none: "nil"
    case .some(let value): value.kindName
    case .bool: "Bool"
    case .int: "Int"
    case .double: "Double"
    case .string: "String"
    case .array: "an array"
    case .dictionary: "a dictionary"
    case .set: "a set"
    case .tuple: "a tuple"
    case .range: "a range"
    case .closure: "a closure"
    case .implicitMember(let member): "'.\(member.name)'"
    case .native(let value): Swift.type(of: value).typeName
    }
  }
}
