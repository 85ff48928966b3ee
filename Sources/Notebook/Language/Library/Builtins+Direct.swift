extension Builtins {
  /// Code for scalar functions that loops call often, which needs no call of a builtin; nil for all
  /// others.
  static func direct(
    _ builtin: Builtin,
    _ receiver: Code?,
    _ arguments: [Code?],
    _ range: SourceRange
  ) -> Code? {
    switch builtin.text {
    case "Double(_ number: Int) -> Double":
      guard let run = arguments[0]?.int else { return nil }
      return .double { Double(try run($0)) }
    case "Int(_ number: Double) -> Int":
      guard let run = arguments[0]?.double else { return nil }
      return .int { frame in
        let number = try run(frame).rounded(.towardZero)
        guard let integer = Int(exactly: number) else { throw Rounding.outOfRange(number, range) }
        return integer
      }
    case "isMultiple(of other: Int) -> Bool":
      guard let run = receiver?.int, let other = arguments[0]?.int else { return nil }
      return .bool { try run($0).isMultiple(of: other($0)) }
    case "squareRoot() -> Double":
      guard let run = receiver?.double else { return nil }
      return .double { try run($0).squareRoot() }
    case "magnitude: Double":
      guard let run = receiver?.double else { return nil }
      return .double { try run($0).magnitude }
    default: return nil
    }
  }
}
