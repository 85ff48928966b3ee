/// A member or a function of the standard library that cells have, with Swift's name and meaning.
package struct Builtin: Sendable {
  /// Who has it: `Sequence`, `String`, `Optional`; empty for a function.
  package let owner: String
  /// The Swift declaration, without `func`.
  package let text: String
  package let summary: String
  /// As `expression // → value`.
  package let example: String
  /// Read once: each use of a member asks all of its name.
  package let signature: Signature
  let body: @Sendable (BuiltinCall) throws -> Value

  init(
    _ owner: String,
    _ text: String,
    _ summary: String,
    _ example: String,
    _ body: @escaping @Sendable (BuiltinCall) throws -> Value
  ) {
    self.owner = owner
    self.text = text
    self.summary = summary
    self.example = example
    self.body = body
    signature = Signature(text, generics: Builtins.generics)
  }

  /// The name before the parentheses.
  package var base: String {
    String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  /// As a call's arguments see it, the names that are known filled in.
  func callable(_ bindings: [String: Type]) -> Callable {
    let signature = signature
    let parameters = signature.parameters ?? []
    return Callable(
      name: "\(signature.base)(\(parameters.map { "\($0.label):" }.joined()))",
      parameters: parameters.map {
        .init(
          label: $0.label,
          type: $0.type.substituting(bindings),
          hasDefault: $0.fallback != nil
        )
      },
      signature: text
    )
  }

  /// What to write where the elements are not what it needs.
  var hint: String? {
    switch base {
    case "sorted", "min", "max": "write '\(base)(by: { $0.a > $1.a })'"
    case "contains": "write 'contains(where: { … })'"
    case "joined": "make texts of them first: 'map { \"\\($0)\" }'"
    default: nil
    }
  }
}

/// All builtins by who has them and by their name.
package enum Builtins {
  static let generics: Set<String> = [
    "Element", "Self", "SubSequence", "Key", "Value", "Wrapped", "Rows",
  ]

  /// In the order of the reference.
  package static let all: [Builtin] =
    functions + sequences + collections + arrays + dictionaries + tables + texts + numbers
    + optionals

  private static let index: [String: [String: [Builtin]]] = {
    var index: [String: [String: [Builtin]]] = [:]
    for builtin in all {
      index[builtin.owner, default: [:]][builtin.base, default: []].append(builtin)
    }
    return index
  }()

  /// A function or an initializer.
  static func globals(_ name: String) -> [Builtin] { index[""]?[name] ?? [] }

  static func global(_ name: String) -> Builtin? { globals(name).first }

  package static var globalNames: [String] {
    Array(index[""].map { $0.keys } ?? [:].keys).sorted()
  }

  /// The members of one name that a type has, the most special first, with what its names stand for.
  static func members(_ name: String, of type: Type) -> [(Builtin, [String: Type])] {
    let bindings = bindings(of: type)
    return owners(of: type).flatMap { index[$0]?[name] ?? [] }.map { ($0, bindings) }
  }

  static func memberNames(of type: Type) -> [String] {
    owners(of: type).flatMap { Array((index[$0] ?? [:]).keys) }
  }

  static func owners(of type: Type) -> [String] {
    switch type {
    case .array(.group): ["Groups", "Array", "Collection", "Sequence"]
    case .array: ["Array", "Collection", "Sequence"]
    case .slice: ["Collection", "Sequence"]
    case .range, .closedRange: ["Range", "Collection", "Sequence"]
    case .string, .substring: ["String", "Collection", "Sequence"]
    case .character: ["Character"]
    case .dictionary: ["Dictionary", "Collection", "Sequence"]
    case .set: ["Set", "Collection", "Sequence"]
    case .sequence(let name, _):
      ["Zip2Sequence", "EnumeratedSequence", "PrefixSequence"].contains(name)
        || name.hasPrefix("Stride")
        ? ["Sequence"] : ["Collection", "Sequence"]
    case .native(let native) where native.element != nil: ["Table", "Collection", "Sequence"]
    case .group: ["Group", "Collection", "Sequence"]
    case .optional: ["Optional"]
    case .int: ["Int"]
    case .double: ["Double"]
    case .bool: ["Bool"]
    default: []
    }
  }

  package static func bindings(of type: Type) -> [String: Type] {
    var bindings: [String: Type] = ["Self": type]
    bindings["Element"] = type.element
    switch type {
    case .array(let element), .slice(let element): bindings["SubSequence"] = .slice(element)
    case .string, .substring: bindings["SubSequence"] = .substring
    case .range: bindings["SubSequence"] = .range
    case .closedRange: bindings["SubSequence"] = .sequence("Slice", .int)
    case .dictionary(let key, let value):
      bindings["Key"] = key
      bindings["Value"] = value
      bindings["SubSequence"] = type.element.map { .sequence("Slice", $0) }
    case .set(let element): bindings["SubSequence"] = .sequence("Slice", element)
    case .sequence(let name, let element):
      bindings["SubSequence"] = .sequence(
        name.hasPrefix("Zip") || name.hasPrefix("Enum") ? "PrefixSequence" : "Slice",
        element
      )
    case .native(let native):
      bindings["SubSequence"] = type
      bindings["Table"] = native.type.plainTable
    case .group(let key, let rows):
      bindings["Key"] = key
      bindings["Rows"] = rows
      bindings["SubSequence"] = rows.element.map { .sequence("Slice", $0) }
    case .optional(let wrapped): bindings["Wrapped"] = wrapped
    default: break
    }
    return bindings
  }

  /// The constants of number types.
  static let constants: [String: Value] = [
    "Int.max": .int(.max), "Int.min": .int(.min), "Int.zero": .int(0),
    "Double.pi": .double(.pi), "Double.infinity": .double(.infinity), "Double.nan": .double(.nan),
    "Double.zero": .double(0),
    "Double.greatestFiniteMagnitude": .double(.greatestFiniteMagnitude),
    "Double.leastNonzeroMagnitude": .double(.leastNonzeroMagnitude),
    "Double.ulpOfOne": .double(.ulpOfOne),
  ]
}
