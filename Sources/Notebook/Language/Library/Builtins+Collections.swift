extension Builtins {
  /// What has a count and positions: arrays, ranges, texts, tables.
  static let collections: [Builtin] = [
    Builtin(
      "Collection",
      "count: Int",
      "How many elements there are.",
      "[1, 2, 3].count // → 3"
    ) { call in .int(try call.count()) },
    Builtin(
      "Collection",
      "isEmpty: Bool",
      "Whether there is none.",
      "[1].isEmpty // → false"
    ) { call in
      if case .string(let text) = call.receiver { return .bool(text.isEmpty) }
      return .bool(call.receiver.elementCount == 0)
    },
    Builtin(
      "Collection",
      "first: Element?",
      "The first element.",
      "[1, 2].first ?? 0 // → 1"
    ) { call in
      if case .string(let text) = call.receiver {
        try call.spendText()
        return text.first.map { .string(String($0)) } ?? .none
      }
      return call.receiver.elementCount > 0 ? call.optional(call.receiver.element(at: 0)) : .none
    },
    Builtin(
      "Collection",
      "last: Element?",
      "The last element.",
      "[1, 2].last ?? 0 // → 2"
    ) { call in
      if case .string(let text) = call.receiver {
        try call.spendText()
        return text.last.map { .string(String($0)) } ?? .none
      }
      let count = call.receiver.elementCount
      return count > 0 ? call.optional(call.receiver.element(at: count - 1)) : .none
    },
    Builtin(
      "Collection",
      "prefix(_ maxLength: Int) -> SubSequence",
      "The first elements, at most as many.",
      "[1, 2, 3].prefix(2) // → [1, 2]"
    ) { call in
      let count = try call.count(0)
      return try call.part(0..<min(count, call.count()))
    },
    Builtin(
      "Collection",
      "suffix(_ maxLength: Int) -> SubSequence",
      "The last elements, at most as many.",
      "[1, 2, 3].suffix(2) // → [2, 3]"
    ) { call in
      let wanted = try call.count(0)
      let count = try call.count()
      return try call.part(max(0, count - wanted)..<count)
    },
    Builtin(
      "Collection",
      "dropFirst(_ k: Int = 1) -> SubSequence",
      "All but the first elements.",
      "[1, 2, 3].dropFirst() // → [2, 3]"
    ) { call in
      let wanted = try call.count(0)
      let count = try call.count()
      return try call.part(min(wanted, count)..<count)
    },
    Builtin(
      "Collection",
      "dropLast(_ k: Int = 1) -> SubSequence",
      "All but the last elements.",
      "[1, 2, 3].dropLast(2) // → [1]"
    ) { call in
      let wanted = try call.count(0)
      return try call.part(0..<max(0, call.count() - wanted))
    },
    Builtin(
      "Collection",
      "prefix(while predicate: (Element) -> Bool) -> SubSequence",
      "The elements before the first for which a closure gives false.",
      "[1, 2, 9, 1].prefix { $0 < 5 } // → [1, 2]"
    ) { call in
      let end = try call.firstPosition(where: call.closure(0), is: false) ?? call.count()
      return try call.part(0..<end)
    },
    Builtin(
      "Collection",
      "drop(while predicate: (Element) -> Bool) -> SubSequence",
      "The elements from the first on for which a closure gives false.",
      "[1, 2, 9, 1].drop { $0 < 5 } // → [9, 1]"
    ) { call in
      let count = try call.count()
      let start = try call.firstPosition(where: call.closure(0), is: false) ?? count
      return try call.part(start..<count)
    },
    Builtin(
      "Collection",
      "reversed() -> ReversedCollection<Element>",
      "The elements from last to first.",
      "Array([1, 2, 3].reversed()) // → [3, 2, 1]"
    ) { call in .array(try call.elements().reversed()) },
    Builtin(
      "Array",
      "description: String",
      "As Swift's 'print' writes it.",
      "[1, 2].description // → [1, 2]"
    ) { call in
      try call.limits.check(whole: call.receiver, at: call.range)
      return try call.made(call.receiver.description(as: call.receiverType))
    },
    Builtin(
      "Array",
      "indices: Range<Int>",
      "The positions of its elements.",
      "[\"a\", \"b\"].indices // → 0..<2"
    ) { call in .range(0..<call.receiver.elementCount) },
    Builtin(
      "Range",
      "lowerBound: Int",
      "The least number in it.",
      "(2...4).lowerBound // → 2"
    ) { call in
      if case .range(let range) = call.receiver { .int(range.lowerBound) } else { .void }
    },
    Builtin(
      "Range",
      "upperBound: Int",
      "Its end, as it was written.",
      "(2...4).upperBound // → 4"
    ) { call in
      guard case .range(let range) = call.receiver else { return .void }
      return .int(range.isClosed ? range.upperBound - 1 : range.upperBound)
    },
  ]

  /// What arrays have alone.
  static let arrays: [Builtin] = [
    Builtin(
      "Array",
      "firstIndex(of element: Element) -> Int? where Element: Equatable",
      "The first position of an element.",
      "[5, 6, 6].firstIndex(of: 6) ?? -1 // → 1"
    ) { call in
      try Searching.position(of: call.arguments[0] ?? .void, call).map(Value.int) ?? .none
    },
    Builtin(
      "Array",
      "lastIndex(of element: Element) -> Int? where Element: Equatable",
      "The last position of an element.",
      "[5, 6, 6].lastIndex(of: 6) ?? -1 // → 2"
    ) { call in
      let wanted = call.arguments[0] ?? .void
      return try call.elements(comparedWith: wanted).lastIndex { Comparison.areEqual($0, wanted) }
        .map(Value.int) ?? .none
    },
    Builtin(
      "Array",
      "firstIndex(where predicate: (Element) -> Bool) -> Int?",
      "The first position for which a closure gives true.",
      "[5, 6].firstIndex { $0 > 5 } ?? -1 // → 1"
    ) { call in try call.firstPosition(where: call.closure(0)).map(Value.int) ?? .none },
    Builtin(
      "Array",
      "split(separator: Element, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] where Element: Equatable",
      "The parts between the places of an element.",
      "[1, 0, 2, 3].split(separator: 0).count // → 2"
    ) { call in
      let separator = call.arguments[0] ?? .void
      return .array(
        try call.elements(comparedWith: separator).split(
          maxSplits: try call.count(1, or: .max),
          omittingEmptySubsequences: call.flag(2, or: true)
        ) { Comparison.areEqual($0, separator) }.map { .array(Array($0)) }
      )
    },
    Builtin(
      "Array",
      "joined() -> FlattenSequence<Element> where Element: Sequence",
      "The elements of its elements.",
      "Array([[1], [2, 3]].joined()) // → [1, 2, 3]"
    ) { call in
      var values: [Value] = []
      for part in try call.elements() {
        values += part.elements
        try call.limits.check(size: part.elementCount, at: call.range)
        try call.limits.refuse(size: values.count, at: call.range)
      }
      return .array(values)
    },
  ]
}

extension BuiltinCall {
  func flag(_ index: Int, or fallback: Bool) -> Bool {
    if case .bool(let value)? = arguments[index] { value } else { fallback }
  }
}
