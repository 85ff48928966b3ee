extension Builtins {
  /// Free functions and initializers.
  static let functions: [Builtin] = [
    Builtin(
      "",
      "Int(_ number: Double) -> Int",
      "A number without its fraction.",
      "Int(3.9) // → 3"
    ) { call in try Rounding.integer(call.double(0), call) },
    Builtin("", "Int(_ number: Int) -> Int", "The number itself.", "Int(3) // → 3") { call in
      .int(call.int(0))
    },
    Builtin(
      "",
      "Int(_ text: String) -> Int?",
      "The number that a text writes; nil for any other text.",
      "Int(\"42\") ?? 0 // → 42"
    ) { call in Int(call.text(0)).map(Value.int) ?? .none },
    Builtin(
      "",
      "Int(_ text: Substring) -> Int?",
      "The number that a text writes; nil for any other text.",
      "\"4 2\".split(separator: \" \").map { Int($0) ?? 0 } // → [4, 2]"
    ) { call in Int(call.text(0)).map(Value.int) ?? .none },
    Builtin(
      "",
      "Double(_ number: Int) -> Double",
      "A whole number as one that may have a fraction.",
      "Double(7) / 2 // → 3.5"
    ) { call in .double(Double(call.int(0))) },
    Builtin(
      "",
      "Double(_ number: Double) -> Double",
      "The number itself.",
      "Double(0.5) // → 0.5"
    ) { call in .double(call.double(0)) },
    Builtin(
      "",
      "Double(_ text: String) -> Double?",
      "The number that a text writes; nil for any other text.",
      "Double(\"4.5\") ?? 0 // → 4.5"
    ) { call in Double(call.text(0)).map(Value.double) ?? .none },
    Builtin(
      "",
      "Double(_ text: Substring) -> Double?",
      "The number that a text writes; nil for any other text.",
      "\"1.5 2\".split(separator: \" \").map { Double($0) ?? 0 } // → [1.5, 2.0]"
    ) { call in Double(call.text(0)).map(Value.double) ?? .none },
    Builtin("", "String(_ value: Int) -> String", "Its digits.", "String(42) // → 42") { call in
      .string(String(call.int(0)))
    },
    Builtin(
      "",
      "String(_ value: Double) -> String",
      "Its shortest digits that mean the same number.",
      "String(0.5) // → 0.5"
    ) { call in .string(call.double(0).description) },
    Builtin(
      "",
      "String(_ value: Bool) -> String",
      "true or false.",
      "String(true) // → true"
    ) { call in .string(String(call.flag(0, or: false))) },
    Builtin(
      "",
      "String(_ text: String) -> String",
      "The text itself.",
      "String(\"a\") // → a"
    ) { call in .string(call.text(0)) },
    Builtin(
      "",
      "String(_ text: Substring) -> String",
      "A part of a text as a text of its own.",
      "String(\"abc\".prefix(2)) // → ab"
    ) { call in .string(call.text(0)) },
    Builtin(
      "",
      "String(_ character: Character) -> String",
      "A character as a text.",
      "\"ab\".map { String($0) } // → [\"a\", \"b\"]"
    ) { call in .string(call.text(0)) },
    Builtin(
      "",
      "String(_ characters: Sequence<Character>) -> String",
      "Characters as a text.",
      "String(\"abc\".reversed()) // → cba"
    ) { call in try call.made(call.elements(of: 0).map(\.plainText).joined()) },
    Builtin(
      "",
      "String(repeating text: String, count: Int) -> String",
      "A text again and again.",
      "String(repeating: \"ab\", count: 2) // → abab"
    ) { call in
      let count = try call.count(1)
      // Swift itself would go through every one of them.
      if call.text(0).isEmpty { return .string("") }
      let (size, overflow) = call.text(0).utf8.count.multipliedReportingOverflow(by: count)
      try call.limits.refuse(size: overflow ? .max : size, at: call.range)
      return try call.made(String(repeating: call.text(0), count: count))
    },
    Builtin(
      "",
      "String<T>(describing value: T) -> String",
      "What Swift's 'print' writes.",
      "String(describing: [1, 2]) // → [1, 2]",
      Describing.describe
    ),
    Builtin(
      "",
      "abs<N: Numeric>(_ number: N) -> N",
      "A number without its sign.",
      "abs(-4) // → 4"
    ) { call in
      guard case .int(let value)? = call.arguments[0] else { return .double(abs(call.double(0))) }
      return .int(value < 0 ? try Arithmetic.subtract(0, value, "abs", call.range) : value)
    },
    Builtin(
      "",
      "min<T: Comparable>(_ x: T, _ y: T) -> T",
      "The smaller of two.",
      "min(2, 3) // → 2"
    ) { call in
      let (x, y) = (call.arguments[0] ?? .void, call.arguments[1] ?? .void)
      return Comparison.isLess(y, x) ? y : x
    },
    Builtin(
      "",
      "max<T: Comparable>(_ x: T, _ y: T) -> T",
      "The larger of two.",
      "max(2, 3) // → 3"
    ) { call in
      let (x, y) = (call.arguments[0] ?? .void, call.arguments[1] ?? .void)
      // The second of equals, and the first beside what is no number, as Swift has it.
      return Comparison.isLess(x, y) || Comparison.areEqual(x, y) ? y : x
    },
    Builtin(
      "",
      "min<T: Comparable>(_ x: T, _ y: T, _ z: T) -> T",
      "The smallest of three.",
      "min(3, 1, 2) // → 1"
    ) { call in
      call.arguments.compactMap(\.self).reduce(call.arguments[0] ?? .void) {
        Comparison.isLess($1, $0) ? $1 : $0
      }
    },
    Builtin(
      "",
      "max<T: Comparable>(_ x: T, _ y: T, _ z: T) -> T",
      "The largest of three.",
      "max(3, 1, 2) // → 3"
    ) { call in
      call.arguments.compactMap(\.self).reduce(call.arguments[0] ?? .void) {
        Comparison.isLess($0, $1) || Comparison.areEqual($0, $1) ? $1 : $0
      }
    },
    Builtin(
      "",
      "Optional<T>(_ value: T) -> T?",
      "A value as one that may be missing.",
      "Optional(3) ?? 0 // → 3"
    ) { call in
      let value = call.arguments[0] ?? .void
      if case .optional(.optional) = call.resultType { return .some(value) }
      return value
    },
    Builtin(
      "",
      "zip<A, B>(_ first: Sequence<A>, _ second: Sequence<B>) -> Zip2Sequence<(A, B)>",
      "Pairs of the elements of two sequences, as many as the shorter has.",
      "zip([1, 2], [3, 4]).map { $0 * $1 } // → [3, 8]"
    ) { call in
      .array(
        try zip(call.elements(of: 0), call.elements(of: 1)).map {
          .tuple([.init(value: $0), .init(value: $1)])
        }
      )
    },
    Builtin(
      "",
      "stride(from start: Int, to end: Int, by step: Int) -> StrideTo<Int>",
      "Numbers at equal distances, without the end.",
      "Array(stride(from: 0, to: 10, by: 4)) // → [0, 4, 8]"
    ) { call in try Striding.integers(call, isClosed: false) },
    Builtin(
      "",
      "stride(from start: Int, through end: Int, by step: Int) -> StrideThrough<Int>",
      "Numbers at equal distances, with the end.",
      "Array(stride(from: 8, through: 0, by: -4)) // → [8, 4, 0]"
    ) { call in try Striding.integers(call, isClosed: true) },
    Builtin(
      "",
      "stride(from start: Double, to end: Double, by step: Double) -> StrideTo<Double>",
      "Numbers at equal distances, without the end.",
      "Array(stride(from: 0, to: 1, by: 0.5)) // → [0.0, 0.5]"
    ) { call in try Striding.numbers(call, isClosed: false) },
    Builtin(
      "",
      "stride(from start: Double, through end: Double, by step: Double) -> StrideThrough<Double>",
      "Numbers at equal distances, with the end.",
      "Array(stride(from: 0, through: 1, by: 0.5)) // → [0.0, 0.5, 1.0]"
    ) { call in try Striding.numbers(call, isClosed: true) },
    Builtin(
      "",
      "Array<T>(_ elements: Sequence<T>) -> [T]",
      "The elements of a sequence.",
      "Array(1...3) // → [1, 2, 3]"
    ) { call in .array(try call.elements(of: 0)) },
    Builtin(
      "",
      "Array<T>(repeating value: T, count: Int) -> [T]",
      "A value again and again.",
      "Array(repeating: 0, count: 3) // → [0, 0, 0]"
    ) { call in
      let count = try call.count(1)
      try call.limits.check(size: count, at: call.argumentRanges[1])
      return .array(Array(repeating: call.arguments[0] ?? .void, count: count))
    },
    Builtin(
      "",
      "Set<T: Hashable>(_ elements: Sequence<T>) -> Set<T>",
      "The distinct elements.",
      "Set([1, 2, 1]).count // → 2"
    ) { call in .set(DictionaryValue(keys: try call.elements(of: 0))) },
    Builtin(
      "",
      "Dictionary<K: Hashable, V>(grouping values: Sequence<V>, by keyForValue: (V) -> K) -> [K: [V]]",
      "Elements by what a closure gives for them.",
      "Dictionary(grouping: [1, 2, 3], by: { $0 % 2 })[1] ?? [] // → [1, 3]"
    ) { call in
      let elements = try call.elements(of: 0)
      let keys = try call.results(of: call.closure(1), over: .array(elements))
      var groups: [HashableValue: Int] = [:]
      var order: [Value] = []
      var members: [[Value]] = []
      for (key, element) in zip(keys, elements) {
        let number = groups[HashableValue(key)] ?? order.count
        if number == order.count {
          groups[HashableValue(key)] = number
          order.append(key)
          members.append([])
        }
        members[number].append(element)
      }
      var entries = DictionaryValue()
      for (key, group) in zip(order, members) { entries[key] = .array(group) }
      return .dictionary(entries)
    },
    Builtin(
      "",
      "Dictionary<K: Hashable, V>(uniqueKeysWithValues pairs: Sequence<(K, V)>) -> [K: V]",
      "A dictionary of pairs whose keys differ.",
      "Dictionary(uniqueKeysWithValues: [(\"a\", 1)])[\"a\"] ?? 0 // → 1"
    ) { call in
      var entries = DictionaryValue()
      for pair in try call.elements(of: 0) {
        guard case .tuple(let parts) = pair else { continue }
        guard entries[parts[0].value] == nil else {
          throw Diagnostic(.bounds, "a key comes twice", at: call.argumentRanges[0])
        }
        entries[parts[0].value] = parts[1].value
      }
      return .dictionary(entries)
    },
  ]
}

enum Striding {
  static func integers(_ call: BuiltinCall, isClosed: Bool) throws -> Value {
    let (start, end, step) = (call.int(0), call.int(1), call.int(2))
    guard step != 0 else {
      throw Diagnostic(.bounds, "a step of 0 never ends", at: call.argumentRanges[2])
    }
    let (last, overflow) = end.addingReportingOverflow(isClosed ? step.signum() : 0)
    let (_, isLong) = last.subtractingReportingOverflow(start)
    guard !overflow, !isLong, step != .min else {
      throw Diagnostic(.bounds, "these numbers are too far apart", at: call.range)
    }
    return .range(RangeValue(lowerBound: start, upperBound: last, isClosed: false, stride: step))
  }

  /// Each number is the start plus its number times the step, as Swift has it.
  static func numbers(_ call: BuiltinCall, isClosed: Bool) throws -> Value {
    let (start, end, step) = (call.double(0), call.double(1), call.double(2))
    guard step != 0, step.isFinite, start.isFinite, !end.isNaN else {
      throw Diagnostic(.bounds, "a stride needs numbers and a step that is not 0", at: call.range)
    }
    let steps = (end - start) / step
    guard steps < Double(Limits.maximumSize) else {
      throw Diagnostic(
        .limit,
        "this value grows beyond \(Limits.maximumSize) elements",
        at: call.range
      )
    }
    try call.limits.spend(Int(max(0, steps)), at: call.range)
    return .array(
      isClosed
        ? Array(stride(from: start, through: end, by: step)).map(Value.double)
        : Array(stride(from: start, to: end, by: step)).map(Value.double)
    )
  }
}
