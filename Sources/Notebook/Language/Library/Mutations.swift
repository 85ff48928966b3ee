/// A method that changes what it is called on, which must be a `var`.
package struct Mutation: Sendable {
  package let owner: String
  /// The Swift declaration, without `mutating func`.
  package let text: String
  package let summary: String
  let body: @Sendable (inout Value, BuiltinCall) throws -> Value

  init(
    _ owner: String,
    _ text: String,
    _ summary: String,
    _ body: @escaping @Sendable (inout Value, BuiltinCall) throws -> Value
  ) {
    self.owner = owner
    self.text = text
    self.summary = summary
    self.body = body
  }

  package var base: String { String(text.prefix { $0.isLetter }) }

  /// The same as a builtin, so that its arguments are checked in the same way.
  var builtin: Builtin { Builtin(owner, text, summary, "") { _ in .void } }
}

extension Builtins {
  package static let mutations: [Mutation] = [
    Mutation("Array", "append(_ newElement: Element)", "Adds an element at the end.") {
      value,
      call in
      try value.changeArray(call) { $0.append(call.arguments[0] ?? .void) }
    },
    Mutation(
      "Array",
      "append(contentsOf newElements: Sequence<Element>)",
      "Adds elements at the end."
    ) { value, call in
      let more = try call.elements(of: 0)
      try call.limits.refuse(size: value.size + more.count, at: call.range)
      return try value.changeArray(call) { $0 += more }
    },
    Mutation("Array", "insert(_ newElement: Element, at i: Int)", "Adds an element before another.")
    {
      value,
      call in
      try value.changeArray(call) { values in
        let index = call.int(1)
        guard (0...values.count).contains(index) else {
          throw Checker.outOfRange(index, values.count, call.argumentRanges[1])
        }
        try call.limits.spend(values.count / Limits.bytesPerStep, at: call.range)
        values.insert(call.arguments[0] ?? .void, at: index)
      }
    },
    Mutation("Array", "remove(at index: Int) -> Element", "Takes an element out.") { value, call in
      try value.takeFromArray(call) { values in
        let index = call.int(0)
        guard values.indices.contains(index) else {
          throw Checker.outOfRange(index, values.count, call.argumentRanges[0])
        }
        try call.limits.spend(values.count / Limits.bytesPerStep, at: call.range)
        return values.remove(at: index)
      }
    },
    Mutation("Array", "removeFirst() -> Element", "Takes the first element out.") { value, call in
      try value.takeFromArray(call) { values in
        guard !values.isEmpty else { throw Checker.outOfRange(0, 0, call.range) }
        try call.limits.spend(values.count / Limits.bytesPerStep, at: call.range)
        return values.removeFirst()
      }
    },
    Mutation("Array", "removeLast() -> Element", "Takes the last element out.") { value, call in
      try value.takeFromArray(call) { values in
        guard let last = values.popLast() else { throw Checker.outOfRange(0, 0, call.range) }
        return last
      }
    },
    Mutation("Array", "popLast() -> Element?", "Takes the last element out, if there is one.") {
      value,
      call in
      try value.takeFromArray(call) { $0.popLast().map(call.optional) ?? .none }
    },
    Mutation("Array", "removeAll()", "Takes every element out.") { value, call in
      try value.changeArray(call) { $0.removeAll() }
    },
    Mutation(
      "Array",
      "removeAll(where shouldBeRemoved: (Element) -> Bool)",
      "Takes out the elements for which a closure gives true."
    ) { value, call in
      let source = BuiltinCall(
        receiver: value,
        arguments: call.arguments,
        machine: call.machine,
        range: call.range,
        argumentRanges: call.argumentRanges,
        receiverType: call.receiverType,
        resultType: call.resultType
      )
      let removed = Set(try source.positions(where: call.closure(0)))
      return try value.changeArray(call) { values in
        values = values.indices.filter { !removed.contains($0) }.map { values[$0] }
      }
    },
    Mutation("Array", "reverse()", "Puts the elements in the opposite order.") { value, call in
      try call.limits.spend(value.elementCount, at: call.range)
      return try value.changeArray(call) { $0.reverse() }
    },
    Mutation("Array", "swapAt(_ i: Int, _ j: Int)", "Exchanges two elements.") { value, call in
      try value.changeArray(call) { values in
        for argument in 0...1 where !values.indices.contains(call.int(argument)) {
          throw Checker.outOfRange(
            call.int(argument),
            values.count,
            call.argumentRanges[argument]
          )
        }
        values.swapAt(call.int(0), call.int(1))
      }
    },
    Mutation("Array", "sort() where Element: Comparable", "Puts the elements in ascending order.") {
      value,
      call in
      try value.changeArray(call) { $0 = try Sorting.sorted($0, call) }
    },
    Mutation(
      "Array",
      "sort(by areInIncreasingOrder: (Element, Element) -> Bool)",
      "Puts the elements in the order of a closure."
    ) { value, call in
      let elements = value.elements
      let source = BuiltinCall(
        receiver: value,
        arguments: call.arguments,
        machine: call.machine,
        range: call.range,
        argumentRanges: call.argumentRanges,
        receiverType: call.receiverType,
        resultType: call.resultType
      )
      let order = try Sorting.order(source, by: call.closure(0))
      return try value.changeArray(call) { $0 = order.map { elements[$0] } }
    },
    Mutation("String", "append(_ other: String)", "Adds a text at the end.") { value, call in
      guard case .string(var text) = value else { return .void }
      value = .void
      text += call.text(0)
      value = .string(text)
      try call.limits.refuse(size: text.utf8.count, at: call.range)
      return .void
    },
    Mutation("String", "append(_ c: Character)", "Adds a character at the end.") { value, call in
      guard case .string(var text) = value else { return .void }
      value = .void
      text += call.text(0)
      value = .string(text)
      try call.limits.refuse(size: text.utf8.count, at: call.range)
      return .void
    },
    Mutation(
      "Set",
      "insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)",
      "Adds an element if it is not there."
    ) { value, call in
      let member = call.arguments[0] ?? .void
      let old = try value.changeEntries(call) { entries -> Value? in
        let old = entries.keys.isEmpty || entries[member] == nil ? nil : member
        if old == nil { entries[member] = .void }
        return old
      }
      return .tuple([
        .init(label: "inserted", value: .bool(old == nil)),
        .init(label: "memberAfterInsert", value: old ?? member),
      ])
    },
    Mutation("Set", "remove(_ member: Element) -> Element?", "Takes an element out.") {
      value,
      call in
      try value.changeEntries(call) { entries in
        let member = call.arguments[0] ?? .void
        guard entries[member] != nil else { return .none }
        entries[member] = nil
        return call.optional(member)
      }
    },
    Mutation(
      "Dictionary",
      "removeValue(forKey key: Key) -> Value?",
      "Takes an entry out."
    ) { value, call in
      try value.changeEntries(call) { entries in
        let key = call.arguments[0] ?? .void
        guard let old = entries[key] else { return .none }
        entries[key] = nil
        return call.optional(old)
      }
    },
    Mutation(
      "Dictionary",
      "updateValue(_ value: Value, forKey key: Key) -> Value?",
      "Sets the value of a key, and gives the old one."
    ) { value, call in
      try value.changeEntries(call) { entries in
        let key = call.arguments[1] ?? .void
        let old = entries[key]
        entries[key] = call.arguments[0] ?? .void
        return old.map(call.optional) ?? .none
      }
    },
    Mutation("Bool", "toggle()", "Turns true into false and back.") { value, _ in
      if case .bool(let flag) = value { value = .bool(!flag) }
      return .void
    },
  ]

  /// The mutations of one name that a type has, with what its names stand for.
  static func mutations(_ name: String, of type: Type) -> [(Mutation, [String: Type])] {
    let known = bindings(of: type)
    let holders = owners(of: type)
    return mutations.filter { $0.base == name && holders.contains($0.owner) }.map { ($0, known) }
  }
}

extension Value {
  /// Changes an array in place: nothing else holds it meanwhile.
  fileprivate mutating func changeArray(
    _ call: BuiltinCall,
    _ change: (inout [Value]) throws -> Void
  ) throws -> Value {
    guard case .array(var values) = self else { return .void }
    self = .void
    defer { self = .array(values) }
    try change(&values)
    try call.limits.refuse(size: values.count, at: call.range)
    return .void
  }

  fileprivate mutating func takeFromArray(
    _ call: BuiltinCall,
    _ take: (inout [Value]) throws -> Value
  ) throws -> Value {
    guard case .array(var values) = self else { return .void }
    self = .void
    defer { self = .array(values) }
    return try take(&values)
  }

  fileprivate mutating func changeEntries<Result>(
    _ call: BuiltinCall,
    _ change: (inout DictionaryValue) throws -> Result
  ) throws -> Result {
    var entries: DictionaryValue
    let isSet: Bool
    switch self {
    case .set(let set): (entries, isSet) = (set, true)
    case .dictionary(let dictionary): (entries, isSet) = (dictionary, false)
    default: preconditionFailure("the checker lets sets and dictionaries through here only")
    }
    self = .void
    defer { self = isSet ? .set(entries) : .dictionary(entries) }
    let count = entries.count
    let result = try change(&entries)
    if entries.count > count { try call.limits.check(entries: entries.count, at: call.range) }
    return result
  }
}
