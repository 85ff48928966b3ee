extension Builtins {
  /// What every sequence has.
  static let sequences: [Builtin] = [
    Builtin(
      "Sequence",
      "map<T>(_ transform: (Element) -> T) -> [T]",
      "What a closure makes of each element.",
      "[1, 2, 3].map { $0 * 2 } // → [2, 4, 6]"
    ) { call in .array(try call.results(of: call.closure(0))) },
    Builtin(
      "Sequence",
      "filter(_ isIncluded: (Element) -> Bool) -> [Element]",
      "The elements for which a closure gives true.",
      "(1...4).filter { $0 % 2 == 0 } // → [2, 4]"
    ) { call in
      let elements = try call.elements()
      return .array(try call.positions(where: call.closure(0)).map { elements[$0] })
    },
    Builtin(
      "Sequence",
      "reduce<T>(_ initialResult: T, _ next: (T, Element) -> T) -> T",
      "All elements folded into one value, from the first to the last.",
      "(1...4).reduce(0) { $0 + $1 } // → 10",
      Folding.reduce
    ),
    Builtin(
      "Sequence",
      "reduce<T>(into initialResult: T, _ update: (inout T, Element) -> Void) -> T",
      "As reduce, with a closure that changes the result in place.",
      "[1, 2].reduce(into: [Int]()) { $0.append($1 * 2) } // → [2, 4]",
      Checker.reduceInto
    ),
    Builtin(
      "Sequence",
      "flatMap<S>(_ transform: (Element) -> Sequence<S>) -> [S]",
      "The elements of what a closure makes of each element.",
      "[1, 2].flatMap { [$0, $0] } // → [1, 1, 2, 2]"
    ) { call in
      var values: [Value] = []
      for part in try call.results(of: call.closure(0)) {
        try call.limits.spend(part.elementCount, at: call.range)
        values += part.elements
        try call.limits.refuse(size: values.count, at: call.range)
      }
      return .array(values)
    },
    Builtin(
      "Sequence",
      "compactMap<T>(_ transform: (Element) -> T?) -> [T]",
      "What a closure makes of each element, without what is nil.",
      "[\"1\", \"a\"].compactMap { Int($0) } // → [1]"
    ) { call in
      .array(
        try call.results(of: call.closure(0)).compactMap {
          switch $0 {
          case .none: nil
          case .some(let value): value
          case let value: value
          }
        }
      )
    },
    Builtin(
      "Sequence",
      "forEach(_ body: (Element) -> Void)",
      "Runs a closure for each element, in order.",
      "[1, 2].forEach { show($0) }"
    ) { call in
      let run = call.closure(0).code.body.value
      try call.walk(call.closure(0)) { _, frame in
        _ = try run(frame)
        return true
      }
      return .void
    },
    Builtin(
      "Sequence",
      "allSatisfy(_ predicate: (Element) -> Bool) -> Bool",
      "Whether a closure gives true for every element.",
      "[1, 2].allSatisfy { $0 > 0 } // → true"
    ) { call in .bool(try call.firstPosition(where: call.closure(0), is: false) == nil) },
    Builtin(
      "Sequence",
      "contains(where predicate: (Element) -> Bool) -> Bool",
      "Whether a closure gives true for an element.",
      "[1, 2].contains { $0 > 1 } // → true"
    ) { call in .bool(try call.firstPosition(where: call.closure(0)) != nil) },
    Builtin(
      "Sequence",
      "contains(_ element: Element) -> Bool where Element: Equatable",
      "Whether an element is in it.",
      "[1, 2, 3].contains(2) // → true",
      Searching.contains
    ),
    Builtin(
      "Sequence",
      "count(where predicate: (Element) -> Bool) -> Int",
      "For how many elements a closure gives true.",
      "(1...5).count { $0 > 2 } // → 3"
    ) { call in .int(try call.positions(where: call.closure(0)).count) },
    Builtin(
      "Sequence",
      "first(where predicate: (Element) -> Bool) -> Element?",
      "The first element for which a closure gives true.",
      "[1, 2, 3].first { $0 > 1 } ?? 0 // → 2"
    ) { call in
      try call.firstPosition(where: call.closure(0)).map {
        call.optional(call.receiver.element(at: $0))
      }
        ?? .none
    },
    Builtin(
      "Sequence",
      "sorted() -> [Element] where Element: Comparable",
      "The elements in ascending order; equal ones keep their order.",
      "[3, 1, 2].sorted() // → [1, 2, 3]"
    ) { call in .array(try Sorting.sorted(call.elements(), call)) },
    Builtin(
      "Sequence",
      "sorted(by areInIncreasingOrder: (Element, Element) -> Bool) -> [Element]",
      "The elements in the order of a closure; equal ones keep their order.",
      "[3, 1, 2].sorted { $0 > $1 } // → [3, 2, 1]"
    ) { call in
      let elements = try call.elements()
      return .array(try Sorting.order(call, by: call.closure(0)).map { elements[$0] })
    },
    Builtin(
      "Sequence",
      "min() -> Element? where Element: Comparable",
      "The least element, the first of equal ones.",
      "[3, 1, 2].min() ?? 0 // → 1"
    ) { call in
      let elements = try call.elements()
      return elements.first.map { first in
        elements.dropFirst().reduce(first) { Comparison.isLess($1, $0) ? $1 : $0 }
      } ?? .none
    },
    Builtin(
      "Sequence",
      "max() -> Element? where Element: Comparable",
      "The greatest element, the first of equal ones.",
      "[3, 1, 2].max() ?? 0 // → 3"
    ) { call in
      let elements = try call.elements()
      return elements.first.map { first in
        elements.dropFirst().reduce(first) { Comparison.isLess($0, $1) ? $1 : $0 }
      } ?? .none
    },
    Builtin(
      "Sequence",
      "min(by areInIncreasingOrder: (Element, Element) -> Bool) -> Element?",
      "The first element in the order of a closure.",
      "[\"aa\", \"b\"].min { $0.count < $1.count } ?? \"\" // → b"
    ) { call in try Sorting.extreme(call, isLeast: true) },
    Builtin(
      "Sequence",
      "max(by areInIncreasingOrder: (Element, Element) -> Bool) -> Element?",
      "The last element in the order of a closure.",
      "[\"aa\", \"b\"].max { $0.count < $1.count } ?? \"\" // → aa"
    ) { call in try Sorting.extreme(call, isLeast: false) },
    Builtin(
      "Sequence",
      "enumerated() -> EnumeratedSequence<(offset: Int, element: Element)>",
      "Each element with its number, from 0.",
      "[\"a\", \"b\"].enumerated().map { \"\\($0.offset)\\($0.element)\" } // → [\"0a\", \"1b\"]"
    ) { call in
      .array(
        try call.elements().enumerated().map { index, element in
          .tuple([
            .init(label: "offset", value: .int(index)), .init(label: "element", value: element),
          ])
        }
      )
    },
    Builtin(
      "Sequence",
      "prefix(while predicate: (Element) -> Bool) -> [Element]",
      "The elements before the first for which a closure gives false.",
      "zip([1, 2, 3], [1, 1, 1]).prefix { $0.0 < 3 }.count // → 2"
    ) { call in
      let end = try call.firstPosition(where: call.closure(0), is: false) ?? call.count()
      return try call.part(0..<end)
    },
    Builtin(
      "Sequence",
      "joined(separator: String = \"\") -> String where Element: StringProtocol",
      "All texts as one, with a separator between them.",
      "[\"a\", \"b\"].joined(separator: \", \") // → a, b",
      Texts.joined
    ),
    Builtin(
      "Sequence",
      "sum<N: Numeric>(of value: (Element) -> N) -> N",
      "The sum of what a closure gives for each element.",
      "[(name: \"a\", hours: 1.5), (name: \"b\", hours: 2.0)].sum(of: \\.hours) // → 3.5",
      Folding.sum
    ),
    Builtin(
      "Sequence",
      "mean<N: Numeric>(of value: (Element) -> N) -> Double?",
      "The mean of what a closure gives for each element; nil for none.",
      "[(name: \"a\", hours: 1.0), (name: \"b\", hours: 2.0)].mean(of: \\.hours) ?? 0 // → 1.5",
      Folding.mean
    ),
    Builtin(
      "Sequence",
      "median<N: Numeric>(of value: (Element) -> N) -> Double?",
      "The middle of what a closure gives for each element; nil for none.",
      "[3, 1, 2].median { $0 } ?? 0 // → 2.0",
      Folding.median
    ),
    Builtin(
      "Sequence",
      "min<T: Comparable>(of value: (Element) -> T) -> T?",
      "The least of what a closure gives for each element.",
      "[(name: \"a\", hours: 1.5), (name: \"b\", hours: 2.0)].min(of: \\.hours) ?? 0 // → 1.5"
    ) { call in try Folding.extreme(call) { Comparison.isLess($1, $0) } },
    Builtin(
      "Sequence",
      "max<T: Comparable>(of value: (Element) -> T) -> T?",
      "The greatest of what a closure gives for each element.",
      "[(name: \"a\", hours: 1.5), (name: \"b\", hours: 2.0)].max(of: \\.hours) ?? 0 // → 2.0"
    ) { call in try Folding.extreme(call) { Comparison.isLess($0, $1) } },
  ]
}

extension BuiltinCall {
  /// An element as an optional that is there.
  func optional(_ value: Value) -> Value {
    if case .optional(.optional) = resultType { .some(value) } else { value }
  }
}

extension BuiltinCall {
  /// All elements, with the work counted of comparing each with a value, which may hold others.
  func elements(comparedWith wanted: Value) throws -> [Value] {
    let elements = try elements()
    let size = wanted.wholeSize(upTo: Limits.maximumSize)
    if size > 1 {
      try limits.spend(elements.count * (1 + size / Limits.bytesPerStep), at: range)
    }
    return elements
  }
}

/// Searches for a value.
enum Searching {
  static func contains(_ call: BuiltinCall) throws -> Value {
    let wanted = call.arguments[0] ?? .void
    if case .range(let range) = call.receiver, range.stride == 1, case .int(let value) = wanted {
      return .bool(value >= range.lowerBound && value < range.upperBound)
    }
    if case .set(let set) = call.receiver { return .bool(set[wanted] != nil) }
    return .bool(try position(of: wanted, call) != nil)
  }

  static func position(of wanted: Value, _ call: BuiltinCall) throws -> Int? {
    try call.elements(comparedWith: wanted).firstIndex { Comparison.areEqual($0, wanted) }
  }
}

/// Folds elements into one value.
enum Folding {
  static func reduce(_ call: BuiltinCall) throws -> Value {
    let closure = call.closure(1)
    let body = closure.code.body
    return try call.fold(closure, from: call.arguments[0] ?? .void) { frame in
      // What the closure gives is what it is given next.
      switch body {
      case .int(let run): frame.slots[0] = .int(try run(frame))
      case .double(let run): frame.slots[0] = .double(try run(frame))
      default:
        let result = try body.value(frame)
        if result.size > 1 { try call.limits.refuse(size: result.size, at: call.range) }
        frame.slots[0] = result
      }
    }
  }

  static func sum(_ call: BuiltinCall) throws -> Value {
    let values = try call.results(of: call.closure(0))
    if call.resultType == .int {
      return .int(
        try values.reduce(0) { total, value in
          guard case .int(let value) = value else { return total }
          return try Arithmetic.add(total, value, call.range)
        }
      )
    }
    return .double(compensatedSum(values.map(\.number)))
  }

  static func mean(_ call: BuiltinCall) throws -> Value {
    let values = try call.results(of: call.closure(0))
    guard !values.isEmpty else { return .none }
    return .double(compensatedSum(values.map(\.number)) / Double(values.count))
  }

  static func median(_ call: BuiltinCall) throws -> Value {
    let values = try call.results(of: call.closure(0)).map(\.number).sorted()
    guard !values.isEmpty else { return .none }
    let middle = values.count / 2
    return .double(
      values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
    )
  }

  static func extreme(_ call: BuiltinCall, _ replaces: (Value, Value) -> Bool) throws -> Value {
    let values = try call.results(of: call.closure(0))
    guard let first = values.first else { return .none }
    return values.dropFirst().reduce(first) { replaces($0, $1) ? $1 : $0 }
  }

  /// Neumaier's sum: what rounding loses is added up beside.
  private static func compensatedSum(_ values: [Double]) -> Double {
    var (sum, lost) = (0.0, 0.0)
    for value in values {
      let next = sum + value
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return (sum + lost).isFinite ? sum + lost : sum
  }
}

extension Value {
  /// An `Int` or a `Double` as a number.
  var number: Double {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: .nan
    }
  }
}
