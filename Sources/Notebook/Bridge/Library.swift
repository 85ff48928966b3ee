/// Everything that a cell may use: what the prelude lists, looked up by the shape of a use.
package struct Library: Sendable {
  package enum Entry: Sendable {
    case function(Function)
    case property(Property)
    /// An enum's name, before a dot: `Measure.time`.
    case cases(any NamedCases.Type, summary: String)
    case group([Entry])
  }

  package private(set) var functions: [String: [Function]] = [:]
  /// The enums, by name.
  package private(set) var cases: [String: any NamedCases.Type] = [:]
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
    case .cases(let type, _): cases[type.typeName] = type
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

  func methods(_ base: String, of type: any ValueConvertible.Type) -> [Function] {
    methods[ObjectIdentifier(type)]?[base] ?? []
  }

  func property(_ name: String, of type: any ValueConvertible.Type) -> Property? {
    properties[ObjectIdentifier(type)]?[name]
  }

  /// The names a type has, sorted, for suggestions.
  func memberNames(of type: any ValueConvertible.Type) -> [String] {
    let id = ObjectIdentifier(type)
    let names = Array(methods[id, default: [:]].keys) + Array(properties[id, default: [:]].keys)
    return Array(Set(names)).sorted()
  }

  /// The type of a name that a cell may write.
  func type(named name: String) -> (any ValueConvertible.Type)? {
    cases[name] ?? nativeTypes.first { $0.typeName == name }
  }

  /// The names of the library's types, sorted.
  var typeNames: [String] { Set(nativeTypes.map { $0.typeName }).union(cases.keys).sorted() }

  private var nativeTypes: [any ValueConvertible.Type] {
    entries.flatMap { entry -> [any ValueConvertible.Type] in
      switch entry {
      case .function(let function): (function.receiver.map { [$0] } ?? []) + [function.result]
      case .property(let property):
        [property.receiver] + [property.type.libraryType].compactMap(\.self)
      case .cases, .group: []
      }
    }.filter { $0 is any NativeValue.Type }
  }

  /// The types that have a method of this name, sorted.
  func owners(ofMethod name: String) -> [String] {
    let all = methods.values.flatMap { $0[name] ?? [] }
    return Set(all.compactMap { $0.receiver?.typeName }).sorted()
  }

  /// Whether a name stands alone in a cell: a function's, a type's or an enum's.
  func hasGlobal(_ name: String) -> Bool {
    functions[name] != nil || cases[name] != nil || Builtins.global(name) != nil
  }

  /// The names that stand alone: functions, types and enums, sorted.
  package var globalNames: [String] {
    Set(functions.keys).union(cases.keys).union(Builtins.globalNames)
      .filter { !$0.contains(".") }.sorted()
  }
}

extension Library.Entry {
  /// An enum whose cases a cell writes as `.time`.
  package static func cases(_ type: any NamedCases.Type, _ summary: String) -> Library.Entry {
    .cases(type, summary: summary)
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
