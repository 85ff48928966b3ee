internal import Yams

extension FrontMatterReader {
  /// `params:` as `name: value` or `name: {type: …, default: …, help: …}`.
  mutating func readParameters(_ field: YAMLReader.Field) {
    guard let entries = reader.entries(of: field.value) else {
      return reader.mismatch(field, expected: "a map of names and values")
    }
    for entry in entries where checkName(entry) {
      if let parameter = parameter(entry) { result.parameters.append(parameter) }
    }
  }

  private mutating func checkName(_ entry: YAMLReader.Field) -> Bool {
    let scalars = entry.key.unicodeScalars
    let startsWell = scalars.first.map { $0 == "_" || $0.properties.isXIDStart } ?? false
    let isReserved = ["self", "init", "Type", "Protocol", "_"].contains(entry.key)
    guard startsWell, scalars.allSatisfy({ $0.properties.isXIDContinue }), !isReserved else {
      reader.report(
        "expected a Swift name for a parameter, found '\(entry.key)'",
        at: entry.keyRange,
        help: "use letters, digits and '_', and start with a letter"
      )
      return false
    }
    return true
  }

  private mutating func parameter(_ entry: YAMLReader.Field) -> Parameter? {
    guard case .mapping = entry.value else {
      guard let value = inferredValue(entry) else { return nil }
      return Parameter(name: entry.key, kind: value.kind, value: value, range: entry.keyRange)
    }
    var kind: Parameter.Kind?
    var standard: YAMLReader.Field?
    var help: String?
    var hasFaultyType = false
    for field in reader.fields(of: entry.value, keys: .parameter(entry.key)) {
      switch field.key {
      case "type":
        kind = self.kind(field)
        hasFaultyType = kind == nil
      case "help": help = reader.string(field)
      default: standard = field
      }
    }
    guard !hasFaultyType else { return nil }
    guard var standard else {
      reader.report("parameter '\(entry.key)' has no default", at: entry.keyRange)
      return nil
    }
    standard.key = entry.key
    guard let value = kind.map({ typedValue(standard, $0) }) ?? inferredValue(standard) else {
      return nil
    }
    return Parameter(
      name: entry.key,
      kind: value.kind,
      value: value,
      help: help,
      range: entry.keyRange
    )
  }

  private mutating func kind(_ field: YAMLReader.Field) -> Parameter.Kind? {
    if let name = reader.string(field), let kind = Parameter.Kind(rawValue: name) { return kind }
    if case .scalar = field.value {
      let names = Parameter.Kind.allCases.map(\.rawValue)
      let help = "choose one of \(names.joined(separator: ", "))"
      reader.mismatch(field, expected: "a kind of value", help: help)
    }
    return nil
  }

  private mutating func typedValue(
    _ field: YAMLReader.Field,
    _ kind: Parameter.Kind
  ) -> Parameter.Value? {
    let text = scalarText(field).flatMap { Self.value($0, kind) }
    let needsPlain = kind != .path && kind != .string
    if let text, !needsPlain || reader.plainText(of: field.value) != nil { return text }
    let quoteHelp = text == nil ? nil : "remove the quotes"
    let help = kind == .bool ? reader.flagHelp(field.value) : quoteHelp
    reader.mismatch(field, expected: Self.noun(kind), help: help)
    return nil
  }

  private static func value(_ text: String, _ kind: Parameter.Kind) -> Parameter.Value? {
    switch kind {
    case .path: .path(text, isTrusted: false)
    case .string: .string(text)
    case .int: Int(text).map { .int($0) }
    case .double: number(text).map { .double($0) }
    case .bool: flag(text).map { .bool($0) }
    }
  }

  private func scalarText(_ field: YAMLReader.Field) -> String? {
    guard case .scalar(let scalar) = field.value else { return nil }
    return scalar.string
  }

  private mutating func inferredValue(_ field: YAMLReader.Field) -> Parameter.Value? {
    guard let text = scalarText(field), !field.value.isNothing else {
      reader.mismatch(field, expected: "a value")
      return nil
    }
    guard reader.plainText(of: field.value) != nil else { return .string(text) }
    if let flag = Self.flag(text) { return .bool(flag) }
    if let number = Int(text) { return .int(number) }
    return Self.number(text).map { .double($0) } ?? .string(text)
  }

  private static func flag(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// A decimal number; `nan`, `inf` and hexadecimal digits are words here.
  private static func number(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private static func noun(_ kind: Parameter.Kind) -> String {
    switch kind {
    case .path: "a path"
    case .string: "text"
    case .int: "a whole number"
    case .double: "a number"
    case .bool: "true or false"
    }
  }
}

extension Parameter.Value {
  var kind: Parameter.Kind {
    switch self {
    case .path: .path
    case .string: .string
    case .int: .int
    case .double: .double
    case .bool: .bool
    }
  }
}
