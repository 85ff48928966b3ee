/// Fenced divs, which the C parser does not know.
///
/// Their lines are found outside code, replaced by what ends every block, and the blocks between
/// them are put together again when the rest has been parsed: every place stays exact.
extension DocumentBuilder {
  /// How deep divs may nest.
  static let divisionLimit = 20

  /// The tree of a text whose fences of divs were replaced.
  mutating func tree(of body: [UInt8], from bodyLine: Int) -> MarkdownTree {
    let candidates = (bodyLine...max(bodyLine, source.lineCount)).filter { line in
      line <= source.lineCount && DivisionFence(line: source.lineRange(line), of: source) != nil
    }
    let first = MarkdownTree(body)
    guard !candidates.isEmpty else { return first }
    var opaque = Set<Int>()
    first.root.collectOpaqueLines(into: &opaque)
    for line in candidates where !opaque.contains(line) {
      divisionFences[line] = DivisionFence(line: source.lineRange(line), of: source)
    }
    var text: [UInt8] = []
    for (index, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { text.append(0x0A) }
      text += divisionFences[index + 1] == nil ? Array(line) : DivisionFence.standIn
    }
    return MarkdownTree(text)
  }

  private struct Opening {
    var attributes: DivisionReader
    var line: Int
    /// The blocks before the div.
    var outer: [Block]
  }

  /// The blocks of the document itself, those between two fences as a div.
  mutating func divided(_ nodes: [SyntaxNode]) -> [Block] {
    var open: [Opening] = []
    var blocks: [Block] = []
    for node in nodes {
      switch divisionFences[node.firstLine] {
      case nil: blocks += self.blocks(of: [node], quoteDepth: 0)
      case .opening(let text):
        readDefinitions(before: node.firstLine)
        if open.count == Self.divisionLimit { reportDivision("nested too deeply", node.firstLine) }
        open.append(
          Opening(attributes: division(text), line: node.firstLine, outer: blocks)
        )
        blocks = []
      case .closing:
        guard let opening = open.popLast() else {
          reportDivision("closed without being opened", node.firstLine)
          continue
        }
        blocks = close(opening, blocks, at: node.firstLine, depth: open.count)
      }
    }
    while let opening = open.popLast() {
      reportDivision("never closed", opening.line, help: "end it with ':::' on a line of its own")
      blocks = close(opening, blocks, at: source.lineCount, depth: open.count)
    }
    return blocks
  }

  /// What is nested too deeply keeps its blocks and loses its frame.
  private func close(
    _ opening: Opening,
    _ blocks: [Block],
    at line: Int,
    depth: Int
  ) -> [Block] {
    guard depth < Self.divisionLimit, let kind = opening.attributes.kind(around: blocks) else {
      return opening.outer + blocks
    }
    let first = source.lineRange(clamped(opening.line))
    let range = SourceRange(first.lowerBound, source.lineRange(clamped(line)).upperBound)
    return opening.outer + [Block(kind, at: range)]
  }

  private mutating func reportDivision(_ what: String, _ line: Int, help: String? = nil) {
    let range = source.lineRange(clamped(line))
    report(
      .fence,
      "this div is \(what)",
      at: range.lowerBound,
      length: range.count,
      help: help
    )
  }

  private mutating func division(_ text: MappedText) -> DivisionReader {
    var reader = DivisionReader(text)
    diagnostics += reader.diagnostics
    if let id = reader.id { register(id.name, at: id.range) }
    reader.title = reader.titleText.map { inlines(of: $0) }
    return reader
  }

  /// A div inside a list or a quote is text.
  mutating func warnOfDivs(in node: SyntaxNode) {
    for line in clamped(node.firstLine)...max(clamped(node.firstLine), clamped(node.lastLine)) {
      let range = source.lineRange(line)
      let bytes = source.bytes[range]
      let text = bytes.drop { " \t>".utf8.contains($0) }
      guard text.starts(with: ":::".utf8), divisionFences[line] == nil else { continue }
      report(
        .unsupported,
        "a div inside a list or a quote has no effect",
        at: text.startIndex,
        length: range.upperBound - text.startIndex,
        severity: .warning
      )
    }
  }
}

extension SyntaxNode {
  /// The lines of code and of HTML, in which colons mean nothing.
  fileprivate func collectOpaqueLines(into lines: inout Set<Int>) {
    switch kind {
    case .code, .htmlBlock: lines.formUnion(firstLine...max(firstLine, lastLine))
    default: children.forEach { $0.collectOpaqueLines(into: &lines) }
    }
  }
}
