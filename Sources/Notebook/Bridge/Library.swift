/// Everything that a cell may use: what the prelude lists, looked up by the shape of a use.
package struct Library: Sendable {
  package enum Entry: Sendable {
    case function(Function)
    case property(Property)
    /// An enum's name, before a dot: `Measure.time`.
    case cases(name: String, summary: String, [String])
    case group([Entry])
  }

  package private(set) var functions: [String: [Function]] = [:]
  package private(set) var cases: [String: [String]] = [:]
  private var methods: [ObjectIdentifier: [String: [Function]]] = [:]
  private var properties: [ObjectIdentifier: [String: Property]] = [:]
  /// In the order of the prelude, groups resolved.
  package private(set) var entries: [Entry] = []

  package init(@LibraryBuilder _ entries: () -> [Entry]) {
    for entry in entries() { add(entry) }
  }

  private mutating func add(_ entry: Entry) {
    switch entry {
    case .group(let group):
      for member in group { add(member) }
      return
    case .function(let function): add(function)
    case .property(let property):
      let id = ObjectIdentifier(property.receiver)
      let old = properties[id, default: [:]].updateValue(property, forKey: property.name)
      precondition(old == nil, "\(property.receiver).\(property.name) is listed twice")
    case .cases(let name, _, let names): cases[name] = names
    }
    entries.append(entry)
  }

  private mutating func add(_ function: Function) {
    guard let receiver = function.receiver else {
      precondition(
        !functions[function.name.base, default: []].contains { $0.name == function.name },
        "\(function.name) is listed twice"
      )
      functions[function.name.base, default: []].append(function)
      return
    }
    let id = ObjectIdentifier(receiver)
    precondition(
      !methods[id, default: [:]][function.name.base, default: []]
        .contains { $0.name == function.name },
      "\(receiver).\(function.name) is listed twice"
    )
    methods[id, default: [:]][function.name.base, default: []].append(function)
  }

  // MARK: - Lookup

  func methods(_ base: String, of value: Value) -> [Function] {
    for type in value.types {
      if let found = methods[ObjectIdentifier(type)]?[base] { return found }
    }
    return []
  }

  func property(_ name: String, of value: Value) -> Property? {
    for type in value.types {
      if let found = properties[ObjectIdentifier(type)]?[name] { return found }
    }
    return nil
  }

  /// The names a value has, sorted, for suggestions.
  func memberNames(of value: Value) -> [String] {
    let names = value.types.flatMap { type in
      let id = ObjectIdentifier(type)
      return Array(methods[id, default: [:]].keys) + Array(properties[id, default: [:]].keys)
    }
    return Array(Set(names)).sorted()
  }

  /// The types that have a method of this name, sorted.
  func owners(ofMethod name: String) -> [String] {
    let all = methods.values.flatMap { $0[name] ?? [] }
    return Set(all.compactMap { $0.receiver?.typeName }).sorted()
  }

  /// Whether a name stands alone in a cell: a function's, a type's or an enum's.
  func hasGlobal(_ name: String) -> Bool { functions[name] != nil || cases[name] != nil }

  /// The names that stand alone: functions, types and enums, sorted.
  package var globalNames: [String] {
    Array(Set(functions.keys).union(cases.keys)).sorted()
  }
}

extension Value {
  /// The types whose members a value has, the likeliest first.
  fileprivate var types: [any ValueConvertible.Type] {
    switch self {
    case .bool: [Bool.self]
    case .int, .numeral: [Int.self]
    case .double: [Double.self]
    case .string: [String.self]
    case .native(let native): [type(of: native)]
    default: []
    }
  }
}

/// Lists a library's entries, each statement checked by itself, so that a long list compiles fast.
@resultBuilder
package enum LibraryBuilder {
  package static func buildExpression(_ function: Function) -> [Library.Entry] {
    [.function(function)]
  }

  package static func buildExpression(_ property: Property) -> [Library.Entry] {
    [.property(property)]
  }

  package static func buildExpression(_ entry: Library.Entry) -> [Library.Entry] { [entry] }

  package static func buildExpression(_ entries: [Library.Entry]) -> [Library.Entry] { entries }

  package static func buildBlock(_ parts: [Library.Entry]...) -> [Library.Entry] {
    parts.flatMap(\.self)
  }
}
