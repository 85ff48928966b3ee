/// A group of rows, as compiled Swift holds it.
package protocol NativeGroup {
  /// What the rows have in common, and the rows.
  var parts: (key: Any, rows: Any) { get }
}

/// A value of compiled Swift, read back into what a cell would hold: both are then shown by the
/// same code.
package struct SwiftValue {
  /// Why a value cannot be shown the way a cell shows it.
  package enum Failure: Error, Hashable, Sendable {
    /// Swift leaves the order of its elements to chance.
    case unordered
    case unknown(typeName: String)
  }

  package let value: Value
  package let type: Type

  /// - Throws: `Failure` for a dictionary, a set, or a type that no cell can hold.
  package init(_ any: Any) throws(Failure) {
    // An optional would pass for what is in it, so it is asked for first.
    let mirror = Mirror(reflecting: any)
    if mirror.displayStyle == .optional {
      self = try Self.optional(mirror.children.first?.value)
    } else if let known = Self.standard(any) ?? Self.native(any) {
      self = known
    } else if let group = any as? any NativeGroup {
      self = try Self.group(group)
    } else {
      self = try Self.reflected(any, mirror)
    }
  }

  private init(_ value: Value, _ type: Type) {
    self.value = value
    self.type = type
  }

  /// What a cell shows for it.
  package func outputs(rowLimit: Int?) -> [Output] { value.outputs(as: type, rowLimit: rowLimit) }

  private static func optional(_ wrapped: Any?) throws(Failure) -> SwiftValue {
    guard let wrapped else { return SwiftValue(.none, .optional(.any)) }
    let inner = try SwiftValue(wrapped)
    guard case .optional = inner.type else {
      return SwiftValue(inner.value, .optional(inner.type))
    }
    return SwiftValue(.some(inner.value), .optional(inner.type))
  }

  private static func standard(_ any: Any) -> SwiftValue? {
    switch any {
    case is Void: SwiftValue(.void, .void)
    case let bool as Bool: SwiftValue(.bool(bool), .bool)
    case let int as Int: SwiftValue(.int(int), .int)
    case let double as Double: SwiftValue(.double(double), .double)
    case let string as String: SwiftValue(.string(string), .string)
    case let text as Substring: SwiftValue(.string(String(text)), .substring)
    case let character as Character: SwiftValue(.string(String(character)), .character)
    case let range as Range<Int>: SwiftValue(.range(range), .range)
    case let range as ClosedRange<Int>: SwiftValue(.range(range), .closedRange)
    default: nil
    }
  }

  private static func native(_ any: Any) -> SwiftValue? {
    guard let native = any as? any NativeValue else { return nil }
    return SwiftValue(.native(native), Swift.type(of: native).type)
  }

  private static func group(_ group: any NativeGroup) throws(Failure) -> SwiftValue {
    let key = try SwiftValue(group.parts.key)
    let rows = try SwiftValue(group.parts.rows)
    return SwiftValue(
      .tuple([.init(label: "key", value: key.value), .init(label: "rows", value: rows.value)]),
      .group(key: key.type, rows: rows.type)
    )
  }

  private static func reflected(_ any: Any, _ mirror: Mirror) throws(Failure) -> SwiftValue {
    switch mirror.displayStyle {
    case .tuple: return try tuple(mirror)
    case .dictionary, .set: throw .unordered
    case .enum: return named(String(describing: any), any)
    default:
      guard let sequence = any as? any Sequence else {
        throw .unknown(typeName: String(describing: Swift.type(of: any)))
      }
      return try elements(of: sequence)
    }
  }

  private static func tuple(_ mirror: Mirror) throws(Failure) -> SwiftValue {
    var parts: [Value.Element] = []
    var types: [Type.Element] = []
    for (label, part) in mirror.children {
      // A place without a label is called `.0`.
      let name = label.flatMap { $0.hasPrefix(".") ? nil : $0 }
      let inner = try SwiftValue(part)
      parts.append(.init(label: name, value: inner.value))
      types.append(.init(name, inner.type))
    }
    return SwiftValue(.tuple(parts), .tuple(types))
  }

  private static func named(_ name: String, _ any: Any) -> SwiftValue {
    SwiftValue(
      .implicitMember(ImplicitMember(name: name)),
      .enumeration(String(describing: Swift.type(of: any)), [name])
    )
  }

  private static func elements(of sequence: any Sequence) throws(Failure) -> SwiftValue {
    var values: [Value] = []
    var element = Type.any
    for part in AnySequenceWalk(sequence) {
      let inner = try SwiftValue(part)
      values.append(inner.value)
      element = element.merged(with: inner.type)
    }
    let isSlice = String(describing: Swift.type(of: sequence)).hasPrefix("ArraySlice<")
    return SwiftValue(.array(values), isSlice ? .slice(element) : .array(element))
  }
}

/// Walks through a sequence whose type is not known.
private struct AnySequenceWalk: Sequence, IteratorProtocol {
  private var advance: () -> Any?

  init(_ sequence: some Sequence) {
    var iterator = sequence.makeIterator()
    advance = { iterator.next() }
  }

  mutating func next() -> Any? { advance() }
}

extension Value {
  fileprivate static func range(_ bounds: ClosedRange<Int>) -> Value {
    .range(
      RangeValue(lowerBound: bounds.lowerBound, upperBound: bounds.upperBound + 1, isClosed: true)
    )
  }
}

extension Type {
  /// The type of elements of both: an empty optional or list says less than one with a value.
  fileprivate func merged(with other: Type) -> Type {
    switch (self, other) {
    case (.any, _): other
    case (_, .any): self
    case (.optional(let a), .optional(let b)): .optional(a.merged(with: b))
    case (.array(let a), .array(let b)): .array(a.merged(with: b))
    case (.slice(let a), .slice(let b)): .slice(a.merged(with: b))
    case (.tuple(let a), .tuple(let b)) where a.count == b.count:
      .tuple(zip(a, b).map { .init($0.label, $0.type.merged(with: $1.type)) })
    default: self
    }
  }
}
