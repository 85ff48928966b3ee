internal import Yams

/// Takes typed values out of YAML and collects what does not fit.
struct YAMLReader {
  /// One entry of a map.
  struct Field {
    var key: String
    var keyRange: SourceRange
    var value: Node
  }

  let yaml: YAMLText
  /// The code of everything that is wrong except unknown keys.
  let code: DiagnosticCode
  private(set) var diagnostics: [Diagnostic] = []

  init(_ yaml: YAMLText, code: DiagnosticCode) {
    self.yaml = yaml
    self.code = code
  }

  /// The root of the text; nil when there is none or it cannot be read.
  mutating func root() -> Node? {
    do {
      guard let root = try yaml.compose(), !root.isNothing else { return nil }
      return root
    } catch {
      diagnostics.append(
        Diagnostic(code, error.message, at: error.range, notes: error.notes, help: error.help)
      )
      return nil
    }
  }

  mutating func report(
    _ message: String,
    at range: SourceRange,
    severity: Diagnostic.Severity = .error,
    help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, message, at: range, severity: severity, help: help))
  }

  /// The entries whose keys are known and whose values are there, in the order of the file.
  mutating func fields(of node: Node, keys: KeySet) -> [Field] {
    guard let entries = entries(of: node) else {
      let range = yaml.range(of: node)
      report("expected 'key: value' lines\(keys.place), found \(describe(node))", at: range)
      return []
    }
    return entries.filter { check($0, against: keys) && !$0.value.isNothing }
  }

  /// All entries of a map; nil when the node is none.
  mutating func entries(of node: Node) -> [Field]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.compactMap { key, value in
      let range = yaml.range(of: key)
      if case .scalar(let scalar) = key {
        return Field(key: scalar.string, keyRange: range, value: value)
      }
      report("expected a name as a key, found \(describe(key))", at: range)
      return nil
    }
  }

  private mutating func check(_ field: Field, against keys: KeySet) -> Bool {
    if keys.known.contains(field.key) { return true }
    if keys.inert.contains(field.key) {
      let message = "'\(field.key)' has no effect in this version"
      report(message, at: field.keyRange, severity: .warning)
    } else {
      diagnostics.append(unknown(field, keys))
    }
    return false
  }

  private func unknown(_ field: Field, _ keys: KeySet) -> Diagnostic {
    var diagnostic = Diagnostic(
      .unknownKey,
      "unknown \(keys.noun) '\(field.key)'\(keys.place)",
      at: field.keyRange
    )
    if let name = keys.suggestion(for: field.key) {
      diagnostic.help = "did you mean '\(name)'?"
      if keys.relatedNames[field.key] == nil {
        diagnostic.fix = Diagnostic.Fix(replace: field.keyRange, with: name)
      }
    } else {
      let names = keys.known.prefix(10).joined(separator: ", ")
      diagnostic.help = "choose one of \(names)" + (keys.known.count > 10 ? ", …" : "")
    }
    return diagnostic
  }

  // MARK: Values

  mutating func flag(_ field: Field) -> Bool? {
    switch plainText(of: field.value) {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default:
      mismatch(field, expected: "true or false", help: flagHelp(field.value))
      return nil
    }
  }

  mutating func wholeNumber(_ field: Field, in range: ClosedRange<Int>) -> Int? {
    let number = plainText(of: field.value).flatMap { Int($0) }
    guard let number, range.contains(number) else {
      let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
      mismatch(field, expected: expected)
      return nil
    }
    return number
  }

  mutating func text(_ field: Field) -> MappedText? {
    guard case .scalar(let scalar) = field.value else {
      mismatch(field, expected: "text")
      return nil
    }
    return yaml.value(of: scalar)
  }

  mutating func string(_ field: Field) -> String? { text(field)?.string }

  mutating func mismatch(_ field: Field, expected: String, help: String? = nil) {
    let message = "expected \(expected) for '\(field.key)', found \(describe(field.value))"
    report(message, at: yaml.range(of: field.value), help: help)
  }

  /// A scalar as it is written without quotes.
  func plainText(of node: Node) -> String? {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return nil }
    return scalar.string
  }

  func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): node.isNothing ? "nothing" : describe(scalar)
    case .mapping: "a map"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  /// Text in quotes looks like it, so that `"1"` is not taken for a number.
  private func describe(_ scalar: Node.Scalar) -> String {
    let line = scalar.string.unicodeScalars.prefix(60).map { $0.value < 0x20 ? " " : $0 }
    let text = String(String.UnicodeScalarView(line))
    let shown = scalar.string.unicodeScalars.count > 60 ? text + "…" : text
    return scalar.style == .plain ? "'\(shown)'" : "text \"\(shown)\""
  }

  /// What to write for a flag in other words or in quotes.
  func flagHelp(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node else { return nil }
    switch scalar.string.lowercased() {
    case "true", "yes", "on": return "write 'true'"
    case "false", "no", "off": return "write 'false'"
    default: return nil
    }
  }
}

extension Node {
  /// Whether the value is missing: empty, `~` or `null`.
  var isNothing: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
