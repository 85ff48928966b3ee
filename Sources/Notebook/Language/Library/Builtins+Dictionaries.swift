extension Builtins {
  /// Dictionaries and sets; their order is that in which the keys came.
  static let dictionaries: [Builtin] = [
    Builtin(
      "Dictionary",
      "keys: Keys<Key>",
      "Its keys.",
      "[\"a\": 1].keys.sorted() // → [\"a\"]"
    ) { call in .array(call.entries.keys) },
    Builtin(
      "Dictionary",
      "values: Values<Value>",
      "Its values.",
      "[\"a\": 1].values.sorted() // → [1]"
    ) { call in .array(call.entries.values) },
    Builtin(
      "Dictionary",
      "filter(_ isIncluded: (Element) -> Bool) -> [Key: Value]",
      "The entries for which a closure gives true.",
      "[\"a\": 1, \"b\": 2].filter { $0.value > 1 }.count // → 1"
    ) { call in
      let entries = call.entries
      var kept = DictionaryValue()
      for position in try call.positions(where: call.closure(0)) {
        kept[entries.keys[position]] = entries.values[position]
      }
      return .dictionary(kept)
    },
    Builtin(
      "Dictionary",
      "mapValues<T>(_ transform: (Value) -> T) -> [Key: T]",
      "The same keys with what a closure makes of their values.",
      "[\"a\": 1].mapValues { $0 * 2 }[\"a\"] ?? 0 // → 2"
    ) { call in
      let entries = call.entries
      let values = try call.results(of: call.closure(0), over: .array(entries.values))
      var mapped = DictionaryValue()
      for (key, value) in zip(entries.keys, values) { mapped[key] = value }
      return .dictionary(mapped)
    },
    Builtin(
      "Set",
      "filter(_ isIncluded: (Element) -> Bool) -> Set<Element>",
      "The elements for which a closure gives true.",
      "Set([1, 2, 3]).filter { $0 > 1 }.count // → 2"
    ) { call in
      let set = call.entries
      var kept = DictionaryValue()
      for position in try call.positions(where: call.closure(0)) {
        kept[set.keys[position]] = .void
      }
      return .set(kept)
    },
    Builtin(
      "Set",
      "union(_ other: Sequence<Element>) -> Set<Element>",
      "What is in either.",
      "Set([1, 2]).union([3]).sorted() // → [1, 2, 3]"
    ) { call in
      var set = try call.spentEntries()
      for element in try call.elements(of: 0) { set[element] = .void }
      return .set(set)
    },
    Builtin(
      "Set",
      "intersection(_ other: Sequence<Element>) -> Set<Element>",
      "What is in both.",
      "Set([1, 2]).intersection([2, 3]).sorted() // → [2]"
    ) { call in
      let other = DictionaryValue(keys: try call.elements(of: 0))
      return .set(DictionaryValue(keys: try call.spentEntries().keys.filter { other[$0] != nil }))
    },
    Builtin(
      "Set",
      "subtracting(_ other: Sequence<Element>) -> Set<Element>",
      "What is in it and not in the other.",
      "Set([1, 2]).subtracting([2]).sorted() // → [1]"
    ) { call in
      let other = DictionaryValue(keys: try call.elements(of: 0))
      return .set(DictionaryValue(keys: try call.spentEntries().keys.filter { other[$0] == nil }))
    },
    Builtin(
      "Set",
      "isSubset(of other: Sequence<Element>) -> Bool",
      "Whether all of it is in the other.",
      "Set([1]).isSubset(of: [1, 2]) // → true"
    ) { call in
      let other = DictionaryValue(keys: try call.elements(of: 0))
      return .bool(call.entries.keys.allSatisfy { other[$0] != nil })
    },
  ]
}

extension DictionaryValue {
  /// A set of these keys.
  init(keys: [Value]) {
    self.init()
    for key in keys { self[key] = .void }
  }
}

extension BuiltinCall {
  /// The entries, with the work of going through all of them counted.
  func spentEntries() throws -> DictionaryValue {
    try limits.spend(entries.count, at: range)
    return entries
  }

  var entries: DictionaryValue {
    switch receiver {
    case .dictionary(let entries), .set(let entries): entries
    default: DictionaryValue()
    }
  }

  func results(of closure: Closure, over sequence: Value) throws -> [Value] {
    try BuiltinCall(
      receiver: sequence,
      arguments: arguments,
      machine: machine,
      range: range,
      argumentRanges: argumentRanges,
      receiverType: receiverType,
      resultType: resultType
    ).results(of: closure)
  }
}
