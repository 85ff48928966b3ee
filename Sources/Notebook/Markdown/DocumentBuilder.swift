/// Builds a document out of its text: front matter first, then block by block in the file's order.
struct DocumentBuilder {
  let source: SourceFile
  var document: Document
  var diagnostics: [Diagnostic] = []
  /// Where each label and heading id was first given, by its bytes.
  var labels: [[UInt8]: SourceRange] = [:]
  /// The marks of footnotes without a definition that were reported, each at its first place.
  var undefinedFootnotes: Set<[UInt8]> = []
  /// The lines that start and end fenced divs.
  var divisionFences: [Int: DivisionFence] = [:]
  /// The lines on which a code block starts.
  var codeLines: Set<Int> = []
  /// Footnote definitions that are still to come, the last of the file first.
  private var definitions: [(index: Int, node: SyntaxNode)] = []

  init(_ source: SourceFile) {
    self.source = source
    document = Document(source: source)
  }

  mutating func build() {
    let bodyLine = readFrontMatter()
    let tree = tree(of: bodyBytes(from: bodyLine), from: bodyLine)
    reportLimit(tree)
    collect(tree.root)
    let blocks = tree.root.children.filter { !$0.isFootnoteDefinition }
    document.blocks = divided(blocks)
    readDefinitions(before: Int.max)
    diagnostics = diagnostics.inFileOrder
  }

  /// The file with front matter as empty lines, so that the parser counts lines as the file does.
  ///
  /// Bytes that would make the parser lose count keep their length: a lone carriage return, NUL.
  private mutating func bodyBytes(from bodyLine: Int) -> [UInt8] {
    let start = bodyLine <= source.lineCount ? source.lineStarts[bodyLine - 1] : source.bytes.count
    var bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: bodyLine - 1)
    bytes.append(contentsOf: source.bytes[start...])
    let shift = start - (bodyLine - 1)
    var firstNUL: Int?
    for index in (bodyLine - 1)..<max(bodyLine - 1, bytes.count) {
      let isLoneReturn =
        bytes[index] == UInt8(ascii: "\r")
        && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
      if bytes[index] == 0 { firstNUL = firstNUL ?? index + shift }
      if isLoneReturn || bytes[index] == 0 { bytes[index] = UInt8(ascii: " ") }
    }
    if let firstNUL { report(.syntax, "unexpected NUL character", at: firstNUL, length: 1) }
    return bytes
  }

  private mutating func reportLimit(_ tree: MarkdownTree) {
    guard let line = tree.lineBeyondLimit else { return }
    let message = "Markdown is nested deeper than \(MarkdownTree.depthLimit) levels here"
    let range = source.lineRange(min(line, source.lineCount))
    report(.limit, message, at: range.lowerBound, length: range.count)
  }

  private mutating func collect(_ root: SyntaxNode) {
    let definitions = root.children.filter(\.isFootnoteDefinition)
    document.footnotes = definitions.map { Footnote(label: label(of: $0), blocks: []) }
    self.definitions = definitions.enumerated()
      .map { (index: $0.offset, node: $0.element) }
      .sorted { ($0.node.firstLine, $0.index) > ($1.node.firstLine, $1.index) }
    collectCodeLines(root)
  }

  private mutating func collectCodeLines(_ node: SyntaxNode) {
    if case .code = node.kind { codeLines.insert(node.firstLine) }
    for child in node.children { collectCodeLines(child) }
  }

  /// The definition's name, which the C library does not tell.
  private func label(of definition: SyntaxNode) -> String {
    let text = source.lineText(clamped(definition.firstLine))
    guard let open = text.utf8.firstRange(of: "[^".utf8) else { return "" }
    let rest = text[open.upperBound...]
    return String(rest.prefix { $0 != "]" })
  }

  /// Reads the footnotes that stand above a line, which keeps cells and expressions in file order.
  mutating func readDefinitions(before line: Int) {
    while let next = definitions.last, next.node.firstLine < line {
      definitions.removeLast()
      let text = source.lineText(clamped(next.node.firstLine))
      let depth = text.prefix { $0 == ">" || $0 == " " }.count { $0 == ">" }
      document.footnotes[next.index].blocks = blocks(of: next.node.children, quoteDepth: depth)
    }
  }

  // MARK: Places

  func clamped(_ line: Int) -> Int { min(max(line, 1), source.lineCount) }

  /// From a node's first character to the end of its last line.
  func range(of node: SyntaxNode) -> SourceRange {
    let first = source.lineRange(clamped(node.firstLine))
    let last = source.lineRange(clamped(node.lastLine))
    let lower = min(first.lowerBound + node.column - 1, first.upperBound)
    return SourceRange(lower, max(lower, last.upperBound))
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    at offset: Int,
    length: Int,
    severity: Diagnostic.Severity = .error,
    help: String? = nil
  ) {
    let range = SourceRange(offset, offset + length)
    diagnostics.append(Diagnostic(code, message, at: range, severity: severity, help: help))
  }

  /// Remembers a label or id, and reports one that was given before.
  mutating func register(_ name: String, at range: SourceRange) {
    if let first = labels[Array(name.utf8)] {
      let note = Diagnostic.Note("first used here", at: first)
      let message = "the label '\(name)' is used twice"
      diagnostics.append(Diagnostic(.duplicateLabel, message, at: range, notes: [note]))
    } else {
      labels[Array(name.utf8)] = range
    }
  }
}

extension SyntaxNode {
  fileprivate var isFootnoteDefinition: Bool {
    if case .footnoteDefinition = kind { true } else { false }
  }
}
