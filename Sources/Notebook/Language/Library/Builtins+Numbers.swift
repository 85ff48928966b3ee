extension Builtins {
  /// `Int`, `Double` and `Bool`.
  static let numbers: [Builtin] = [
    Builtin(
      "Int",
      "isMultiple(of other: Int) -> Bool",
      "Whether it can be divided without rest.",
      "6.isMultiple(of: 3) // → true"
    ) { call in .bool(call.int.isMultiple(of: call.int(0))) },
    Builtin(
      "Int",
      "quotientAndRemainder(dividingBy rhs: Int) -> (quotient: Int, remainder: Int)",
      "Both results of a division.",
      "7.quotientAndRemainder(dividingBy: 2).remainder // → 1"
    ) { call in
      let (a, b) = (call.int, call.int(0))
      return .tuple([
        .init(label: "quotient", value: .int(try Arithmetic.divide(a, b, call.range))),
        .init(label: "remainder", value: .int(try Arithmetic.remainder(a, b, call.range))),
      ])
    },
    Builtin("Int", "signum() -> Int", "−1, 0 or 1.", "7.signum() // → 1") { call in
      .int(call.int.signum())
    },
    Builtin(
      "Int",
      "description: String",
      "Its digits.",
      "7.description // → 7"
    ) { call in .string(String(call.int)) },
    Builtin(
      "Double",
      "description: String",
      "Its shortest digits that mean the same number.",
      "0.5.description // → 0.5"
    ) { call in .string(call.double.description) },
    Builtin(
      "Bool",
      "description: String",
      "true or false.",
      "true.description // → true"
    ) { call in
      if case .bool(let value) = call.receiver { .string(String(value)) } else { .void }
    },
    Builtin(
      "Double",
      "rounded(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> Double",
      "The nearest whole number, halves away from zero, or by another rule.",
      "2.5.rounded() // → 3.0"
    ) { call in .double(call.double.rounded(Rounding.rule(call.name(0)))) },
    Builtin(
      "Double",
      "squareRoot() -> Double",
      "Its square root.",
      "9.0.squareRoot() // → 3.0"
    ) { call in .double(call.double.squareRoot()) },
    Builtin(
      "Double",
      "magnitude: Double",
      "Without its sign.",
      "(-2.5).magnitude // → 2.5"
    ) { call in .double(call.double.magnitude) },
    Builtin(
      "Double",
      "isNaN: Bool",
      "Whether it is no number.",
      "(0.0 / 0).isNaN // → true"
    ) { call in .bool(call.double.isNaN) },
    Builtin(
      "Double",
      "isFinite: Bool",
      "Whether it is a number and not infinite.",
      "1.5.isFinite // → true"
    ) { call in .bool(call.double.isFinite) },
    Builtin(
      "Double",
      "isInfinite: Bool",
      "Whether it is infinite.",
      "(1.0 / 0).isInfinite // → true"
    ) { call in .bool(call.double.isInfinite) },
    Builtin(
      "Double",
      "truncatingRemainder(dividingBy other: Double) -> Double",
      "What a division leaves, with the sign of the number.",
      "7.5.truncatingRemainder(dividingBy: 2) // → 1.5"
    ) { call in .double(call.double.truncatingRemainder(dividingBy: call.double(0))) },
  ]

  /// What an optional has.
  static let optionals: [Builtin] = [
    Builtin(
      "Optional",
      "map<T>(_ transform: (Wrapped) -> T) -> T?",
      "What a closure makes of the value, if it is there.",
      "[1].first.map { $0 * 2 } ?? 0 // → 2"
    ) { call in
      guard let value = call.wrapped else { return .none }
      let result = try call.closure(0).call([value])
      if case .optional(.optional) = call.resultType { return .some(result) }
      return result
    },
    Builtin(
      "Optional",
      "flatMap<T>(_ transform: (Wrapped) -> T?) -> T?",
      "What a closure makes of the value, if both are there.",
      "[\"1\"].first.flatMap { Int($0) } ?? 0 // → 1"
    ) { call in
      guard let value = call.wrapped else { return .none }
      return try call.closure(0).call([value])
    },
  ]
}

extension BuiltinCall {
  /// What the receiver holds, an optional.
  var wrapped: Value? {
    switch receiver {
    case .none: nil
    case .some(let value): value
    default: receiver
    }
  }
}

enum Rounding {
  static func rule(_ name: String?) -> FloatingPointRoundingRule {
    switch name {
    case "toNearestOrEven": .toNearestOrEven
    case "up": .up
    case "down": .down
    case "towardZero": .towardZero
    case "awayFromZero": .awayFromZero
    default: .toNearestOrAwayFromZero
    }
  }

  /// A `Double` without its fraction, as an `Int`.
  static func integer(_ number: Double, _ call: BuiltinCall) throws -> Value {
    guard let integer = Int(exactly: number.rounded(.towardZero)) else {
      throw outOfRange(number, call.argumentRanges[0])
    }
    return .int(integer)
  }

  static func outOfRange(_ number: Double, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .arithmetic,
      "\(number.isNaN ? "nan" : number.description) is not in the range of Int",
      at: range
    )
  }
}
