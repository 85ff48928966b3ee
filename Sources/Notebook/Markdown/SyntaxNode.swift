/// A node of the Markdown tree as the C parser sees it, as a value.
struct SyntaxNode: Sendable {
  enum Kind: Sendable {
    case document, paragraph, quote, thematicBreak, tableCell
    case heading(level: Int)
    case list(start: Int?, isTight: Bool)
    case item(isChecked: Bool?)
    case code(isFenced: Bool, text: String)
    case htmlBlock(String)
    case table([MarkdownTable.Alignment?])
    case tableRow(isHeader: Bool)
    case footnoteDefinition
    case text(String)
    case softBreak, lineBreak, emphasis, strong, strikethrough
    case codeSpan(String)
    case htmlInline(String)
    case link(destination: String, title: String)
    case image(source: String, title: String)
    case footnoteReference(number: Int)
    case unknown
  }

  var kind: Kind
  /// Both count from 1; of inline nodes they say nothing.
  var firstLine: Int
  var lastLine: Int
  /// In bytes, from 1.
  var column: Int
  var children: [SyntaxNode]
}

extension SyntaxNode {
  /// The children with the places that the C parser loses when a table interrupts a paragraph.
  func withRepairedTables() -> SyntaxNode {
    var node = self
    for index in children.indices where children[index].isTable {
      let table = children[index].withRepairedHeader()
      if index > 0, children[index - 1].firstLine == 0 {
        node.children[index - 1].firstLine = max(1, children[index].firstLine)
        node.children[index - 1].lastLine = max(1, table.firstLine - 1)
        node.children[index - 1].column = 1
      }
      node.children[index] = table
    }
    return node
  }

  private var isTable: Bool {
    if case .table = kind { true } else { false }
  }

  /// The header stands above the line of dashes, which stands above the first row.
  private func withRepairedHeader() -> SyntaxNode {
    var table = self
    let line = max(firstLine, lastLine - max(0, children.count - 1) - 1)
    table.firstLine = line
    for index in children.indices {
      let rowLine = index == 0 ? line : line + 1 + index
      table.children[index].firstLine = rowLine
      table.children[index].lastLine = rowLine
    }
    return table
  }

  /// The children, neighbouring texts joined.
  var joinedTexts: [SyntaxNode] {
    var joined: [SyntaxNode] = []
    for child in children {
      if case .text(let text) = child.kind, let last = joined.last,
        case .text(let before) = last.kind
      {
        joined[joined.count - 1].kind = .text(before + text)
      } else {
        joined.append(child)
      }
    }
    return joined
  }
}
