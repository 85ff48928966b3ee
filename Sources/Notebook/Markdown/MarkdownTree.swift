internal import CMarkGFM
internal import Synchronization

/// The one place that knows the C parser: bytes in, a tree of values out.
struct MarkdownTree: Sendable {
  /// How deep blocks and inlines may nest; what is deeper is left out.
  static let depthLimit = 200

  var root: SyntaxNode
  /// The line of the first node that was left out.
  var lineBeyondLimit: Int?

  /// Parses UTF-8 without NUL as GitHub Flavored Markdown with footnotes.
  init(_ bytes: [UInt8]) {
    self = Self.turn.withLock { _ in Self.parsed(bytes) }
  }

  private init(root: SyntaxNode, lineBeyondLimit: Int?) {
    self.root = root
    self.lineBeyondLimit = lineBeyondLimit
  }

  /// The C library keeps the special characters of its extensions in a global list while it parses,
  /// so that one text is parsed at a time.
  private static let turn = Mutex(())

  private static func parsed(_ bytes: [UInt8]) -> MarkdownTree {
    let parser = makeParser()
    defer { cmark_parser_free(parser) }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    var walker = Walker()
    guard let document = cmark_parser_finish(parser) else {
      let empty = SyntaxNode(kind: .document, firstLine: 1, lastLine: 1, column: 1, children: [])
      return MarkdownTree(root: empty, lineBeyondLimit: nil)
    }
    defer { cmark_node_free(document) }
    let root = walker.node(document, depth: 0, line: 1)
    return MarkdownTree(root: root, lineBeyondLimit: walker.lineBeyondLimit)
  }

  /// Registration changes the C library's global lists, so it happens once.
  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func makeParser() -> OpaquePointer {
    registration
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) else {
      preconditionFailure("the C parser aborts when memory is short and never returns nothing")
    }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    return parser
  }
}

private struct Walker {
  typealias CNode = OpaquePointer

  var lineBeyondLimit: Int?

  mutating func node(_ raw: CNode, depth: Int, line: Int) -> SyntaxNode {
    let firstLine = Int(cmark_node_get_start_line(raw))
    let lastLine = max(firstLine, Int(cmark_node_get_end_line(raw)))
    var children: [SyntaxNode] = []
    var next = cmark_node_first_child(raw)
    if next != nil, depth >= MarkdownTree.depthLimit {
      lineBeyondLimit = lineBeyondLimit ?? max(1, firstLine, line)
      next = nil
    }
    while let child = next {
      children.append(node(child, depth: depth + 1, line: max(firstLine, line)))
      next = cmark_node_next(child)
    }
    return SyntaxNode(
      kind: Self.kind(of: raw),
      firstLine: firstLine,
      lastLine: lastLine,
      column: max(1, Int(cmark_node_get_start_column(raw))),
      children: children
    ).withRepairedTables()
  }

  /// By name, since the extensions' node types have no stable number.
  private static func kind(of node: CNode) -> SyntaxNode.Kind {
    switch string(cmark_node_get_type_string(node)) {
    case "document": .document
    case "paragraph": .paragraph
    case "block_quote": .quote
    case "thematic_break": .thematicBreak
    case "heading": .heading(level: Int(cmark_node_get_heading_level(node)))
    case "list": list(node)
    case "item": .item(isChecked: nil)
    case "tasklist": .item(isChecked: cmark_gfm_extensions_get_tasklist_item_checked(node))
    case "code_block": .code(isFenced: isFenced(node), text: literal(node))
    case "html_block": .htmlBlock(literal(node))
    case "table": .table(alignments(node))
    case "table_header": .tableRow(isHeader: true)
    case "table_row": .tableRow(isHeader: false)
    case "table_cell": .tableCell
    case "text": .text(literal(node))
    case "softbreak": .softBreak
    case "linebreak": .lineBreak
    case "code": .codeSpan(literal(node))
    case "html_inline": .htmlInline(literal(node))
    case "emph": .emphasis
    case "strong": .strong
    case "strikethrough": .strikethrough
    case "link": .link(destination: url(node), title: title(node))
    case "image": .image(source: url(node), title: title(node))
    default: footnote(node)
    }
  }

  /// The library of this version has no names for these two.
  private static func footnote(_ node: CNode) -> SyntaxNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(number: Int(literal(node)) ?? 0)
    default: .unknown
    }
  }

  private static func list(_ node: CNode) -> SyntaxNode.Kind {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0
    )
  }

  private static func alignments(_ node: CNode) -> [MarkdownTable.Alignment?] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(node))).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: nil
      }
    }
  }

  private static func isFenced(_ node: CNode) -> Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return cmark_node_get_fenced(node, &length, &offset, &character) != 0
  }

  private static func literal(_ node: CNode) -> String { string(cmark_node_get_literal(node)) }
  private static func url(_ node: CNode) -> String { string(cmark_node_get_url(node)) }
  private static func title(_ node: CNode) -> String { string(cmark_node_get_title(node)) }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
