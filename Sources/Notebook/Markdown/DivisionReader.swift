/// From the words of a fenced div to what it is; whatever is wrong with them is a diagnostic.
struct DivisionReader {
  private enum Role {
    case callout(CalloutKind)
    case column(PageColumn)
    case abstract
  }

  /// What it is called by references and links.
  private(set) var id: CellOptions.Label?
  /// A callout's title, as Markdown.
  private(set) var titleText: MappedText?
  /// The title, once it has been parsed.
  var title: [Inline]?
  private(set) var diagnostics: [Diagnostic] = []
  private var role: Role?
  private var fold: Callout.Fold?
  private var columnCount = 1

  init(_ text: MappedText) {
    let attributes = DivisionAttributes(text)
    if let fault = attributes.fault {
      diagnostics.append(
        Diagnostic(
          .fence,
          "expected '{.class #id key=\"value\"}' behind the colons of a div",
          at: fault
        )
      )
    }
    attributes.words.forEach { read($0) }
  }

  /// The block that a div makes of what stands in it; nil when its words say nothing.
  func kind(around blocks: [Block]) -> Block.Kind? {
    switch role {
    case .callout(let kind):
      return .callout(callout(kind, blocks))
    case .column, .abstract, nil:
      guard role != nil || id != nil || columnCount > 1 else { return nil }
      return .division(
        Division(role: divisionRole, id: id?.name, columnCount: columnCount, blocks: blocks)
      )
    }
  }

  private var divisionRole: Division.Role {
    switch role {
    case .column(let column): .column(column)
    case .abstract: .abstract
    case .callout, nil: .group
    }
  }

  /// The first heading inside is the title, unless the fence gives one.
  private func callout(_ kind: CalloutKind, _ blocks: [Block]) -> Callout {
    var callout = Callout(kind, id: id?.name, title: title, fold: fold, blocks)
    guard title == nil, case .heading(_, let id, let text)? = blocks.first?.kind else {
      return callout
    }
    callout.title = text
    callout.id = callout.id ?? id
    callout.blocks.removeFirst()
    return callout
  }

  // MARK: Words

  private static let roles: [(name: String, role: Role)] =
    CalloutKind.allCases.map { ("callout-\($0.rawValue)", .callout($0)) }
    + PageColumn.allCases.map { ("column-\($0.rawValue)", .column($0)) }
    + [("abstract", .abstract), ("aside", .column(.margin))]

  private static let keys = ["title", "collapse", "layout-ncol"]
  /// What Quarto knows and what changes nothing here.
  private static let inertKeys = ["appearance", "icon"]

  private mutating func read(_ word: DivisionAttributes.Word) {
    switch word.kind {
    case .id: readID(word)
    case .name:
      if let found = Self.roles.first(where: { $0.name == word.text }) {
        role = found.role
      } else {
        reportUnknown(word, "class", Self.roles.map(\.name), sign: ".")
      }
    case .pair(let key, let value): read(key, value, word)
    }
  }

  private mutating func readID(_ word: DivisionAttributes.Word) {
    guard word.text.unicodeScalars.allSatisfy(\.isIdentifierCharacter) else {
      return diagnostics.append(
        Diagnostic(.fence, "expected letters, digits, '-' and '.' in an id", at: word.range)
      )
    }
    let range = SourceRange(word.range.lowerBound + 1, word.range.upperBound)
    id = CellOptions.Label(word.text, at: range)
  }

  private mutating func read(
    _ key: String,
    _ value: MappedText,
    _ word: DivisionAttributes.Word
  ) {
    let range = value.fileRange(of: 0..<value.bytes.count)
    switch key {
    case "title": titleText = value
    case "collapse":
      switch value.string {
      case "true": fold = .folded
      case "false": fold = .open
      default: mismatch("true or false", key, value.string, at: range)
      }
    case "layout-ncol":
      guard let count = Int(value.string), (1...6).contains(count) else {
        return mismatch("a whole number from 1 to 6", key, value.string, at: range)
      }
      columnCount = count
    case _ where Self.inertKeys.contains(key):
      diagnostics.append(
        Diagnostic(
          .unsupported,
          "'\(key)' has no effect in this version",
          at: word.range,
          severity: .warning
        )
      )
    default: reportUnknown(word, "attribute", Self.keys, sign: "")
    }
  }

  private mutating func mismatch(
    _ expected: String,
    _ key: String,
    _ found: String,
    at range: SourceRange
  ) {
    let message = "expected \(expected) for '\(key)', found '\(found)'"
    diagnostics.append(Diagnostic(.fence, message, at: range))
  }

  private mutating func reportUnknown(
    _ word: DivisionAttributes.Word,
    _ noun: String,
    _ known: [String],
    sign: String
  ) {
    let near = Suggestion.nearest(to: word.text, among: known).map { sign + $0 }
    let choice = known.map { sign + $0 }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .unknownKey,
        "unknown \(noun) '\(sign)\(word.text)' of a div",
        at: word.range,
        help: near.map { "did you mean '\($0)'?" } ?? "choose one of \(choice)",
        fix: near.map { Diagnostic.Fix(replace: word.range, with: $0) }
      )
    )
  }
}
