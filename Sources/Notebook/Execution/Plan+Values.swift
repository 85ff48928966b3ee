extension Plan.Unit {
  /// A top-level expression of a unit, with the type that the checker found for it.
  package struct TypedExpression: Sendable {
    package var range: SourceRange
    package var type: Type
    /// Whether it ends the unit: a cell shows its value.
    package var isLast: Bool
  }

  /// The expressions among its statements, in their order; none where it does not run.
  package var expressions: [TypedExpression] {
    guard let parts = code?.parts else { return [] }
    return parts.enumerated().compactMap { index, part in
      guard case .value(_, let type) = part.action else { return nil }
      return TypedExpression(range: part.range, type: type, isLast: index == parts.count - 1)
    }
  }
}

extension Type {
  /// Whether Swift leaves the order of what it holds to chance.
  package var isUnordered: Bool {
    switch self {
    case .dictionary, .set: true
    case .sequence(let name, let element): ["Keys", "Values"].contains(name) || element.isUnordered
    case .optional(let inner), .array(let inner), .slice(let inner): inner.isUnordered
    case .tuple(let elements): elements.contains(where: \.type.isUnordered)
    default: false
    }
  }
}
