/// What an expression of a cell evaluates to.
///
/// A closed set: whatever the library brings is `native`, opaque and immutable. The checker knows
/// the type of every value, so that a value carries only what its type does not say.
package enum Value: Sendable {
  case void
  /// The absent value of an optional; a present one is the value itself.
  case none
  /// A present value whose type is itself optional, as in `Int??`.
  indirect case some(Value)
  case bool(Bool)
  case int(Int)
  case double(Double)
  /// A `String`, a `Substring` or a `Character`.
  case string(String)
  /// An array, a slice of one, or another sequence whose elements are known.
  case array([Value])
  case dictionary(DictionaryValue)
  /// A set is a dictionary whose values say nothing.
  case set(DictionaryValue)
  case tuple([Element])
  indirect case range(RangeValue)
  case closure(Closure)
  /// `.time` or `.value("Hours", \.hours)`: an enum's case, or what a parameter makes of it.
  indirect case implicitMember(ImplicitMember)
  indirect case native(any NativeValue)

  package struct Element: Sendable {
    package var label: String?
    package var value: Value

    package init(label: String? = nil, value: Value) {
      self.label = label
      self.value = value
    }
  }
}

/// A range of integers, `upperBound` not in it however it was written.
package struct RangeValue: Hashable, Sendable {
  package var lowerBound: Int
  package var upperBound: Int
  /// Whether it was written with `...`.
  package var isClosed: Bool
  /// The distance from an element to the next; 1 but for `stride`.
  package var stride = 1

  package var count: Int {
    let distance = stride > 0 ? upperBound - lowerBound : lowerBound - upperBound
    return distance <= 0 ? 0 : (distance - 1) / abs(stride) + 1
  }
}

/// A member written without its type, with its arguments if it has any.
package struct ImplicitMember: Sendable {
  package var name: String
  /// Nil for `.hours`, empty for `.hours()`.
  package var arguments: [ArgumentValue]?

  package init(name: String, arguments: [ArgumentValue]? = nil) {
    self.name = name
    self.arguments = arguments
  }
}

/// An evaluated argument with its place.
package struct ArgumentValue: Sendable {
  package var value: Value
  package var range: SourceRange
}

extension Value {
  package static func range(_ bounds: Range<Int>) -> Value {
    .range(
      RangeValue(lowerBound: bounds.lowerBound, upperBound: bounds.upperBound, isClosed: false)
    )
  }

  var isNone: Bool {
    if case .none = self { true } else { false }
  }
}

/// A value as a key: the checker lets only types through that Swift can hash.
struct HashableValue: Hashable, Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func == (left: HashableValue, right: HashableValue) -> Bool {
    Comparison.areEqual(left.value, right.value)
  }

  func hash(into hasher: inout Hasher) {
    switch value {
    case .bool(let bool): hasher.combine(bool)
    case .int(let int): hasher.combine(int)
    case .double(let double): hasher.combine(double)
    case .string(let string): hasher.combine(string)
    case .implicitMember(let member): hasher.combine(member.name)
    case .some(let value): HashableValue(value).hash(into: &hasher)
    case .range(let range): hasher.combine(range)
    case .void, .none, .array, .dictionary, .set, .tuple, .closure, .native: break
    }
  }
}
