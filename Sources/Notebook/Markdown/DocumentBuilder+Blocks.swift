extension DocumentBuilder {
  mutating func blocks(of nodes: [SyntaxNode], quoteDepth: Int) -> [Block] {
    var blocks: [Block] = []
    for node in nodes {
      readDefinitions(before: node.firstLine)
      if let kind = kind(of: node, quoteDepth: quoteDepth) {
        blocks.append(Block(kind, at: range(of: node, kind)))
      }
    }
    return blocks
  }

  /// A cell knows better than the C parser where it ends.
  private func range(of node: SyntaxNode, _ kind: Block.Kind) -> SourceRange {
    if case .cell(let index) = kind { document.cells[index].range } else { range(of: node) }
  }

  private mutating func kind(of node: SyntaxNode, quoteDepth: Int) -> Block.Kind? {
    switch node.kind {
    case .paragraph:
      warnOfDivs(in: node)
      var leaf = leafText(of: node, quoteDepth: quoteDepth)
      return .paragraph(inlines(of: node, in: &leaf))
    case .heading(let level):
      return heading(node, level: level, quoteDepth: quoteDepth)
    case .quote:
      return quote(node, quoteDepth: quoteDepth + 1)
    case .list(let start, let isTight):
      let items = node.children.map { item($0, quoteDepth: quoteDepth) }
      return .list(Block.List(start: start, isTight: isTight, items: items))
    case .code(let isFenced, let text):
      return isFenced ? fence(node, text: text) : .code(language: nil, text: text)
    case .htmlBlock(let html):
      return htmlBlock(html, node)
    case .table(let alignments):
      return .table(table(node, alignments))
    case .thematicBreak:
      return .thematicBreak
    case .document, .tableCell, .item, .tableRow, .footnoteDefinition, .text, .softBreak,
      .lineBreak, .emphasis, .strong, .strikethrough, .codeSpan, .htmlInline, .link, .image,
      .footnoteReference, .unknown:
      return nil
    }
  }

  private mutating func item(_ node: SyntaxNode, quoteDepth: Int) -> Block.List.Item {
    var isChecked: Bool?
    if case .item(let value) = node.kind { isChecked = value }
    let blocks = blocks(of: node.children, quoteDepth: quoteDepth)
    return Block.List.Item(isChecked: isChecked, blocks: blocks)
  }

  private mutating func table(
    _ node: SyntaxNode,
    _ alignments: [MarkdownTable.Alignment?]
  ) -> MarkdownTable {
    var table = MarkdownTable(alignments: alignments, header: [], rows: [])
    for row in node.children {
      var leaf = LeafText(rowText(line: clamped(row.firstLine)))
      let cells = row.children.map { inlines(of: $0, in: &leaf) }
      if case .tableRow(isHeader: true) = row.kind {
        table.header = cells
      } else {
        table.rows.append(cells)
      }
    }
    return table
  }

  /// HTML comments leave no trace, but one without end would hide the rest of the notebook.
  private mutating func htmlBlock(_ html: String, _ node: SyntaxNode) -> Block.Kind? {
    let (rest, isClosed) = HTMLComments.removed(from: html)
    let range = range(of: node)
    if !isClosed {
      report(
        .syntax,
        "this comment is never closed",
        at: range.lowerBound,
        length: 4,
        help: "end it with '-->'"
      )
    }
    let hasCell = rest.split(separator: "\n").contains {
      $0.drop { $0 == " " || $0 == ">" }.hasPrefix("```{swift}")
    }
    if hasCell {
      report(
        .fence,
        "a cell inside HTML does not run",
        at: range.lowerBound,
        length: source.lineRange(clamped(node.firstLine)).upperBound - range.lowerBound,
        help: "leave an empty line between the HTML and the cell"
      )
    }
    return rest.allSatisfy(\.isWhitespace) ? nil : .rawHTML(rest)
  }

  // MARK: Raw text of leaves

  /// The lines of a paragraph or a heading without the marks of the quotes and lists around it.
  func leafText(of node: SyntaxNode, quoteDepth: Int) -> LeafText {
    let first = clamped(node.firstLine)
    var text = MappedText(at: source.lineRange(first).lowerBound)
    for line in first...max(first, clamped(node.lastLine)) {
      var range = source.lineRange(line)
      if line > first {
        text.append(UInt8(ascii: "\n"), at: text.end)
        range = withoutPrefix(range, quoteDepth: quoteDepth)
      }
      text.append(range, of: source)
    }
    return LeafText(text)
  }

  private func withoutPrefix(_ line: Range<Int>, quoteDepth: Int) -> Range<Int> {
    var start = line.lowerBound
    var quotes = 0
    while start < line.upperBound {
      let byte = source.bytes[start]
      if byte == UInt8(ascii: ">"), quotes < quoteDepth {
        quotes += 1
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
        break
      }
      start += 1
    }
    return start..<line.upperBound
  }

  /// A row of a table, in which `\|` is a bar.
  private func rowText(line: Int) -> MappedText {
    let range = source.lineRange(line)
    var text = MappedText(at: range.lowerBound)
    for offset in range {
      let isEscape =
        source.bytes[offset] == UInt8(ascii: "\\") && offset + 1 < range.upperBound
        && source.bytes[offset + 1] == UInt8(ascii: "|")
      if !isEscape { text.append(source.bytes[offset], at: offset) }
    }
    return text
  }
}
