/// The type of an expression, as Swift would infer it.
package indirect enum Type: Hashable, Sendable {
  /// Something about it was reported already; it fits everywhere, so that nothing is said twice.
  case error
  case void
  /// `fatalError` and what never comes back do not exist here, but a branch that leaves does.
  case never
  case bool
  case int
  case double
  case string
  case substring
  case character
  case optional(Type)
  case array(Type)
  /// `ArraySlice`, whose positions are its array's.
  case slice(Type)
  case dictionary(Type, Type)
  case set(Type)
  case range
  case closedRange
  /// A sequence that Swift gives a type of its own, such as `reversed()`: it can be walked through.
  case sequence(String, Type)
  case tuple([Element])
  case function([Type], Type)
  /// A group of rows with their key.
  case group(key: Type, rows: Type)
  case native(NativeType)
  /// A type of the library that knows what its rows are, such as a chart's mark.
  case applied(NativeType, Type)
  /// A closure's parameter that it may change.
  case mutable(Type)
  /// The declared parameters of a notebook.
  case parameters
  /// `FloatingPointRoundingRule` and other enums of the standard library.
  case enumeration(String, [String])

  // What only a parameter can be.

  /// A generic parameter's name.
  case parameter(String)
  case any
  /// Any sequence with this element.
  case anySequence(Type)
  /// One of several types, under one name.
  case oneOf(String, [Type])
  /// `.value("Hours", \.hours)`: a member with these arguments.
  case factory(FactoryType)
  /// A closure that lists values of a type.
  case builder(String, Type)
  /// `0...100` as it stands, whose ends are numbers, or a value of the other type.
  case interval(String, or: Type)

  package struct Element: Hashable, Sendable {
    package var label: String?
    package var type: Type

    package init(_ label: String? = nil, _ type: Type) {
      self.label = label
      self.type = type
    }
  }
}

/// What a parameter such as `x: .value("Hours", \.hours)` takes.
package struct FactoryType: Hashable, Sendable {
  /// As an error text says it.
  package var name: String
  package var member: String
  package var parameters: [Type]
  /// One more parameter, with a label, that may be left out.
  package var option: Type.Element?

  package init(_ name: String, member: String, _ parameters: [Type], option: Type.Element? = nil) {
    self.name = name
    self.member = member
    self.parameters = parameters
    self.option = option
  }
}

/// A type of the library.
package struct NativeType: Hashable, Sendable {
  let type: any ValueConvertible.Type

  package init(_ type: any ValueConvertible.Type) { self.type = type }

  package static func == (left: NativeType, right: NativeType) -> Bool {
    ObjectIdentifier(left.type) == ObjectIdentifier(right.type)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }

  /// The type of a table's rows.
  var element: Type? { type.rowType }
  /// The cases of an enum.
  var cases: [String]? { type.cases }
}

extension Type {
  /// The name as Swift and the error texts write it.
  package var name: String {
    switch self {
    case .error: "_"
    case .void: "Void"
    case .never: "Never"
    case .bool: "Bool"
    case .int: "Int"
    case .double: "Double"
    case .string: "String"
    case .substring: "Substring"
    case .character: "Character"
    case .optional(let wrapped): wrapped.isFunction ? "(\(wrapped.name))?" : "\(wrapped.name)?"
    case .array(let element): "[\(element.name)]"
    case .slice(let element): "ArraySlice<\(element.name)>"
    case .dictionary(let key, let value): "[\(key.name): \(value.name)]"
    case .set(let element): "Set<\(element.name)>"
    case .range: "Range<Int>"
    case .closedRange: "ClosedRange<Int>"
    case .sequence(let name, let element): "\(name)<\(element.name)>"
    case .tuple(let elements):
      "(\(elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.name }.joined(separator: ", ")))"
    case .function(let inputs, let output):
      "(\(inputs.map(\.name).joined(separator: ", "))) -> \(output.name)"
    case .group(let key, let rows): "Group<\(key.name), \(rows.name)>"
    case .native(let native), .applied(let native, _): native.type.typeName
    case .mutable(let type): "inout \(type.name)"
    case .parameters: "params"
    case .enumeration(let name, _): name
    case .parameter(let name): name
    case .any: "any value"
    case .anySequence: "a table or an array"
    case .oneOf(let name, _): name
    case .factory(let factory): factory.name
    case .builder(let name, _), .interval(let name, _): name
    }
  }

  var isFunction: Bool { if case .function = self { true } else { false } }
  var isOptional: Bool { if case .optional = self { true } else { false } }
  var isError: Bool { if case .error = self { true } else { false } }
  var isGroup: Bool { if case .group = self { true } else { false } }

  /// What it is without the optional around it.
  var unwrapped: Type { if case .optional(let wrapped) = self { wrapped } else { self } }

  /// The type of the elements of a sequence.
  var element: Type? {
    switch self {
    case .array(let element), .slice(let element), .set(let element),
      .sequence(_, let element), .anySequence(let element):
      element
    case .dictionary(let key, let value):
      .tuple([Element("key", key), Element("value", value)])
    case .range, .closedRange: .int
    case .string, .substring: .character
    case .native(let native): native.element
    case .group(_, let rows): rows.element
    case .error: .error
    default: nil
    }
  }

  var isNumeric: Bool { self == .int || self == .double }
  var isText: Bool { self == .string || self == .substring || self == .character }

  /// Whether Swift compares two of them with `==`.
  package var isEquatable: Bool {
    switch self {
    case .bool, .int, .double, .string, .substring, .character, .range, .closedRange,
      .enumeration, .error:
      true
    case .optional(let inner), .array(let inner), .slice(let inner), .set(let inner):
      inner.isEquatable
    case .dictionary(_, let value): value.isEquatable
    case .native(let native): native.cases != nil || native.type.isEquatable
    default: false
    }
  }

  /// Whether it can be a key: what can grow cannot, so that finding a key costs little.
  package var isHashable: Bool {
    switch self {
    case .optional(let inner): inner.isHashable
    case .array, .slice, .set, .dictionary: false
    case .native(let native): native.cases != nil
    default: isEquatable
    }
  }

  /// Whether Swift orders two of them with `<`.
  package var isComparable: Bool {
    isNumeric || isText || isError
  }

  /// Whether something about it, or inside it, was reported.
  var hasError: Bool {
    switch self {
    case .error: true
    case .optional(let inner), .array(let inner), .slice(let inner), .set(let inner),
      .sequence(_, let inner), .anySequence(let inner), .builder(_, let inner),
      .applied(_, let inner), .mutable(let inner):
      inner.hasError
    case .dictionary(let key, let value), .group(let key, let value):
      key.hasError || value.hasError
    case .tuple(let elements): elements.contains(where: \.type.hasError)
    case .function(let inputs, let output): output.hasError || inputs.contains(where: \.hasError)
    default: false
    }
  }

  /// Whether a generic parameter stands in it.
  var isGeneric: Bool {
    switch self {
    case .parameter: true
    case .optional(let inner), .array(let inner), .slice(let inner), .set(let inner),
      .sequence(_, let inner), .anySequence(let inner), .builder(_, let inner),
      .applied(_, let inner), .mutable(let inner):
      inner.isGeneric
    case .dictionary(let key, let value), .group(let key, let value):
      key.isGeneric || value.isGeneric
    case .tuple(let elements): elements.contains(where: \.type.isGeneric)
    case .function(let inputs, let output): output.isGeneric || inputs.contains(where: \.isGeneric)
    case .factory(let factory): factory.parameters.contains(where: \.isGeneric)
    default: false
    }
  }

  /// The type with its generic parameters replaced; one that is not bound stays.
  package func substituting(_ bindings: [String: Type]) -> Type {
    switch self {
    case .parameter(let name): bindings[name] ?? self
    case .optional(let inner): .optional(inner.substituting(bindings))
    case .array(let inner): .array(inner.substituting(bindings))
    case .slice(let inner): .slice(inner.substituting(bindings))
    case .set(let inner): .set(inner.substituting(bindings))
    case .sequence(let name, let inner): .sequence(name, inner.substituting(bindings))
    case .anySequence(let inner): .anySequence(inner.substituting(bindings))
    case .builder(let name, let inner): .builder(name, inner.substituting(bindings))
    case .applied(let native, let inner): .applied(native, inner.substituting(bindings))
    case .mutable(let inner): .mutable(inner.substituting(bindings))
    case .dictionary(let key, let value):
      .dictionary(key.substituting(bindings), value.substituting(bindings))
    case .group(let key, let rows):
      .group(key: key.substituting(bindings), rows: rows.substituting(bindings))
    case .tuple(let elements):
      .tuple(elements.map { Element($0.label, $0.type.substituting(bindings)) })
    case .function(let inputs, let output):
      .function(inputs.map { $0.substituting(bindings) }, output.substituting(bindings))
    case .factory(var factory):
      {
        factory.parameters = factory.parameters.map { $0.substituting(bindings) }
        return .factory(factory)
      }()
    default: self
    }
  }

  /// Binds the generic parameters of `self` so that it becomes `other`; false where it cannot.
  package func bind(to other: Type, _ bindings: inout [String: Type]) -> Bool {
    if other.isError { return true }
    switch (self, other) {
    case (.parameter(let name), _):
      guard let bound = bindings[name] else {
        bindings[name] = other
        return true
      }
      return bound == other || other.converts(to: bound)
    case (.optional(let a), .optional(let b)), (.array(let a), .array(let b)),
      (.slice(let a), .slice(let b)), (.set(let a), .set(let b)),
      (.sequence(_, let a), .sequence(_, let b)):
      return a.bind(to: b, &bindings)
    case (.optional(let a), _): return a.bind(to: other, &bindings)
    case (.applied(let a, let b), .applied(let c, let d)): return a == c && b.bind(to: d, &bindings)
    case (.mutable(let a), .mutable(let b)): return a.bind(to: b, &bindings)
    case (.anySequence(let a), _):
      guard let element = other.element else { return false }
      return a.bind(to: element, &bindings)
    case (.dictionary(let a, let b), .dictionary(let c, let d)):
      return a.bind(to: c, &bindings) && b.bind(to: d, &bindings)
    case (.group(let a, let b), .group(let c, let d)):
      return a.bind(to: c, &bindings) && b.bind(to: d, &bindings)
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.type.bind(to: $1.type, &bindings) }
    case (.function(let a, let b), .function(let c, let d)):
      return a.count == c.count && zip(a, c).allSatisfy { $0.bind(to: $1, &bindings) }
        && b.bind(to: d, &bindings)
    default: return other.converts(to: substituting(bindings))
    }
  }

  /// Whether a value of this type can stand where `target` is wanted, as Swift converts by itself:
  /// into an optional, and a tuple without labels into one with labels.
  func converts(to target: Type) -> Bool {
    if self == target || isError || target.isError || self == .never { return true }
    switch (self, target) {
    case (_, .any): return true
    case (_, .oneOf(_, let types)): return types.contains { converts(to: $0) }
    case (_, .anySequence(let wanted)): return element.map { $0.converts(to: wanted) } ?? false
    case (.optional(let a), .optional(let b)): return a.converts(to: b)
    case (_, .optional(let wrapped)): return converts(to: wrapped)
    case (.array(let a), .array(let b)), (.slice(let a), .slice(let b)), (.set(let a), .set(let b)):
      return a.converts(to: b)
    case (.dictionary(let a, let b), .dictionary(let c, let d)):
      return a.converts(to: c) && b.converts(to: d)
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count
        && zip(a, b).allSatisfy { from, to in
          (from.label == to.label || from.label == nil || to.label == nil)
            && from.type.converts(to: to.type)
        }
    case (.function(let a, let b), .function(let c, let d)):
      return a.count == c.count && zip(c, a).allSatisfy { $0.converts(to: $1) }
        && (b.converts(to: d) || d == .void)
    case (.string, .native(let native)): return native.type.acceptsText
    case (.applied(let a, _), .native(let b)): return a == b
    case (.native(let path), .native(let native)):
      return path.type == PathValue.self && native.type.acceptsText
    default: return false
    }
  }
}
