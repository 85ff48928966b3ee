/// Reads the `//| key: value` lines of a cell.
struct CellOptionsReader {
  var reader: YAMLReader
  private(set) var options: CellOptions
  /// Inline Markdown by key, to be parsed at the cell's place.
  private(set) var captions: [(key: String, text: MappedText)] = []

  init(_ text: MappedText, defaults: CellOptions) {
    reader = YAMLReader(YAMLText(text), code: .invalidOption)
    options = defaults
  }

  mutating func read() {
    guard let root = reader.root() else { return }
    for field in reader.fields(of: root, keys: .cell) {
      switch field.key {
      case "label": options.label = label(field)
      case "lst-label": options.listingLabel = listingLabel(field)
      case "column": options.column = reader.choice(field)
      case "layout-ncol":
        options.columnCount = reader.wholeNumber(field, in: 1...6) ?? options.columnCount
      case "fig-cap", "fig-alt", "tbl-cap", "lst-cap":
        if let text = reader.text(field) { captions.append((field.key, text)) }
      case "tbl-columns", "tbl-bars", "tbl-totals", "tbl-group-by", "tbl-format", "tbl-rows":
        reader.apply(field, to: &options.tables)
      default: reader.apply(field, to: &options)
      }
    }
  }

  private mutating func label(_ field: YAMLReader.Field) -> CellOptions.Label? {
    guard let name = reader.string(field) else { return nil }
    guard !name.isEmpty, name.unicodeScalars.allSatisfy({ $0.isLabelCharacter }) else {
      let help = Self.label(from: name).map { "write '\($0)'" }
      reader.mismatch(field, expected: "letters, digits, '-' and '.'", help: help)
      return nil
    }
    return CellOptions.Label(name, at: reader.yaml.range(of: field.value))
  }

  /// A cell shows a figure and its code at once, so that the code has a label of its own.
  private mutating func listingLabel(_ field: YAMLReader.Field) -> CellOptions.Label? {
    guard let label = label(field) else { return nil }
    guard label.name.hasPrefix("lst-") else {
      reader.mismatch(field, expected: "a label that starts with 'lst-'")
      return nil
    }
    return label
  }

  /// The label that another text was meant to be: hyphens for what may not stand in one.
  private static func label(from name: String) -> String? {
    let words = name.unicodeScalars.split { !$0.isLabelCharacter }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: "-")
  }
}

extension YAMLReader {
  /// Sets one of the options that a cell and the document's defaults share.
  mutating func apply(_ field: Field, to options: inout CellOptions) {
    switch field.key {
    case "echo": options.echo = flag(field) ?? options.echo
    case "eval": options.eval = flag(field) ?? options.eval
    case "output": options.output = flag(field) ?? options.output
    case "include": options.include = flag(field) ?? options.include
    case "error": options.error = flag(field) ?? options.error
    case "code-fold": options.codeFold = codeFold(field) ?? options.codeFold
    case "code-summary": options.codeSummary = string(field) ?? options.codeSummary
    case "cap-location": options.captionPlace = choice(field) ?? options.captionPlace
    default: preconditionFailure("every known option is applied")
    }
  }

  private mutating func codeFold(_ field: Field) -> CellOptions.CodeFold? {
    switch plainText(of: field.value) {
    case "true": return .folded
    case "false": return .unfolded
    case "show": return .open
    default:
      mismatch(field, expected: "true, false or show")
      return nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may stand in a label: a letter, a mark, a digit, `-` or `.`.
  var isLabelCharacter: Bool {
    self == "-" || self == "." || (properties.isXIDContinue && self != "_")
  }
}
