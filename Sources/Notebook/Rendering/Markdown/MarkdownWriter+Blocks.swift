extension MarkdownWriter {
  /// One text a block; what shows nothing is left out.
  mutating func blocks(_ blocks: [Block]) -> [String] {
    var parts: [String] = []
    var list: Character?
    for block in blocks {
      // Lists that follow each other would be one if their marks were the same.
      let mark: Character = list == "-" || list == "." ? "*" : "-"
      let part = write(block, mark: mark)
      guard !part.isEmpty else { continue }
      if case .list = block.kind { list = mark } else { list = nil }
      parts.append(part)
    }
    return parts
  }

  /// Writes what stands inside a list, a quote or a footnote.
  mutating func nested<Result>(_ write: (inout MarkdownWriter) -> Result) -> Result {
    let wasNested = isNested
    isNested = true
    defer { isNested = wasNested }
    return write(&self)
  }

  private mutating func write(_ block: Block, mark: Character) -> String {
    switch block.kind {
    case .paragraph(let text): paragraph(text)
    case .heading(_, let id, let text): heading(id, text)
    case .list(let list): self.list(list, mark: mark)
    case .quote(let blocks): nested { $0.blocks(blocks) }.joined(separator: "\n\n").quoted
    case .callout(let callout): self.callout(callout)
    case .division(let division): self.division(division)
    case .code(let language, let text): MarkdownText.fence(text, language: language)
    case .cell(let index): cell(document.cells[index]).joined(separator: "\n\n")
    case .table(let table): self.table(table)
    // Of the three marks the one that begins no list and ends no heading.
    case .thematicBreak: "___"
    case .rawHTML(let text): MarkdownText.fence(text, language: "html")
    }
  }

  /// A code host makes an id of the text, which is another one where the text has a number or the
  /// author wrote an id.
  private mutating func heading(_ id: String?, _ text: [Inline]) -> String {
    let heading = outline.headings[headingIndex]
    headingIndex += 1
    let anchor = id == nil && heading.number == nil ? nil : heading.id
    let marks = String(repeating: "#", count: heading.level)
    let number = heading.number.map { $0 + " " } ?? ""
    return "\(marks) \(MarkdownText.anchor(anchor))\(number)\(line(text))"
  }

  // MARK: Lists

  private mutating func list(_ list: Block.List, mark: Character) -> String {
    let contents = list.items.map { item in nested { $0.content(of: item) } }
    let isTight = list.isTight && contents.allSatisfy { !$0.joined().contains("\n\n") }
    let items = contents.enumerated().map { index, blocks in
      let number = list.start.map { min($0 + index, 999_999_999) }
      let marker = number.map { "\($0)\(mark == "-" ? "." : ")") " } ?? "\(mark) "
      // Nothing behind a mark could underline the line above.
      let content = blocks.isEmpty ? "<!-- -->" : blocks.joined(separator: isTight ? "\n" : "\n\n")
      return marker + content.indented(by: marker.utf8.count, first: false)
    }
    return items.joined(separator: isTight ? "\n" : "\n\n")
  }

  /// The box of a task belongs to its first words.
  private mutating func content(of item: Block.List.Item) -> [String] {
    let parts = blocks(item.blocks)
    guard let isChecked = item.isChecked else { return parts }
    let box = isChecked ? "[x] " : "[ ] "
    if let first = parts.first, case .paragraph = item.blocks.first?.kind {
      return [box + first] + parts.dropFirst()
    }
    return [box + "<!-- -->"] + parts
  }

  // MARK: Callouts

  /// A code host's alert, which it knows at the top level only; elsewhere a quote.
  // MARK: Tables

  private mutating func table(_ table: MarkdownTable) -> String {
    let header = table.header.map { cellText($0) }
    let rows = table.rows.map { row in row.map { cellText($0) } }
    return Self.table(header, rows, alignments: table.alignments)
  }

  static func table(
    _ header: [String],
    _ rows: [[String]],
    alignments: [MarkdownTable.Alignment?]
  ) -> String {
    let rule = header.indices.map { column in
      switch column < alignments.count ? alignments[column] : nil {
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      case nil: "---"
      }
    }
    let lines = [header, rule] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

extension String {
  /// The lines behind the mark of a quote.
  var quoted: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }
}
