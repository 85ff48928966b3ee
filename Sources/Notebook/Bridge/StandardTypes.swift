/// Conformances of the standard library's types, one crossing each.

extension Bool: ValueConvertible {
  package static var typeName: String { "Bool" }
  package var value: Value { .bool(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .bool(let bool) = value else {
      throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
    self = bool
  }
}

extension Int: ValueConvertible {
  package static var typeName: String { "Int" }
  package var value: Value { .int(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .int(let int), .numeral(let int, _): self = int
    default: throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
  }
}

extension Double: ValueConvertible {
  package static var typeName: String { "Double" }
  package var value: Value { .double(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .double(let double), .numeral(_, let double): self = double
    case .int:
      throw Mismatch(expected: Self.typeName, found: "Int", help: "convert it: 'Double(…)'")
    default: throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
  }
}

extension String: ValueConvertible {
  package static var typeName: String { "String" }
  package var value: Value { .string(self) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .string(let string) = value else {
      throw Mismatch(
        expected: Self.typeName,
        found: value.typeName,
        help: Self.isPrintable(value) ? "write \"\\(…)\" around it" : nil
      )
    }
    self = string
  }

  private static func isPrintable(_ value: Value) -> Bool {
    switch value {
    case .int, .double, .numeral, .bool: true
    default: false
    }
  }
}

extension Optional: ValueConvertible where Wrapped: ValueConvertible {
  package static var typeName: String { "\(Wrapped.typeName)?" }
  package var value: Value { self?.value ?? .none }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    if case .none = value { self = nil } else { self = try Wrapped(value, in: context) }
  }
}

extension Array: ValueConvertible where Element: ValueConvertible {
  package static var typeName: String { "[\(Element.typeName)]" }
  package var value: Value { .array(map(\.value)) }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard case .array(let elements) = value else {
      throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
    self = []
    reserveCapacity(elements.count)
    for element in elements { append(try Element(element, in: context)) }
  }
}

/// A parameter that takes any value as it is.
package struct AnyValue: ValueConvertible {
  package static var typeName: String { "any value" }
  package let value: Value

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    self.value = value
  }
}

/// A parameter that takes the elements of an array or the rows of a table.
package struct Elements: ValueConvertible {
  package static var typeName: String { "a table or an array" }
  package let elements: any ValueSequence
  package let value: Value

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard let elements = value.sequence else {
      throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
    guard elements.count <= Limits.maximumSize else {
      throw Mismatch(.limit, "this value has more than \(Limits.maximumSize) elements")
    }
    self.elements = elements
    self.value = value
  }
}

/// A cell's key path or closure as a Swift function from any value to `Output`.
///
/// The function throws a `Diagnostic` where the closure knows the place, and a `Mismatch` where
/// its result does not fit; the call around it gives that one its place.
package struct Transform<Output: ValueConvertible>: ValueConvertible {
  package let body: @Sendable (Value) throws -> Output
  package let value: Value

  package static var typeName: String { "a key path or a closure" }

  package init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard let read = value.transform else {
      throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
    body = { try Output(read($0), in: context) }
    self.value = value
  }
}

extension Value {
  /// A key path or a closure as a function of one argument.
  var transform: (@Sendable (Value) throws -> Value)? {
    switch self {
    case .closure(let closure): { try closure.call([$0]) }
    case .keyPath(let keyPath): { try keyPath.read($0) }
    default: nil
    }
  }
}
