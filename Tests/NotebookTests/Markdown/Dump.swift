@testable import Notebook

/// A document as text, one node a line, with positions as `line:column`.
struct Dump {
  private let document: Document
  private var lines: [String] = []

  static func of(_ document: Document) -> String {
    var dump = Dump(document: document)
    dump.add(document.blocks, 0)
    for (index, footnote) in document.footnotes.enumerated() {
      dump.add("footnote \(index) \(footnote.label)", 0)
      dump.add(footnote.blocks, 1)
    }
    return dump.lines.joined(separator: "\n")
  }

  static func inlines(_ inlines: [Inline]?, _ document: Document) -> String? {
    inlines.map { Dump(document: document).text($0) }
  }

  private init(document: Document) { self.document = document }

  private func place(_ offset: Int) -> String {
    let location = document.source.location(of: offset)
    return "\(location.line):\(location.column)"
  }

  private func place(_ range: SourceRange) -> String {
    "\(place(range.lowerBound))-\(place(range.upperBound))"
  }

  private mutating func add(_ line: String, _ depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }

  private mutating func add(_ blocks: [Block], _ depth: Int) {
    for block in blocks { add(block, depth) }
  }

  private mutating func add(_ block: Block, _ depth: Int) {
    let place = place(block.range)
    switch block.kind {
    case .paragraph(let content): add("\(place) paragraph \(text(content))", depth)
    case .heading(let level, let id, let content):
      add("\(place) heading\(level)\(id.map { " #\($0)" } ?? "") \(text(content))", depth)
    case .list(let list):
      let start = list.start.map { " from \($0)" } ?? ""
      add("\(place) list\(start)\(list.isTight ? " tight" : "")", depth)
      for item in list.items {
        add("item\(item.isChecked.map { $0 ? " [x]" : " [ ]" } ?? "")", depth + 1)
        add(item.blocks, depth + 2)
      }
    case .quote(let blocks):
      add("\(place) quote", depth)
      add(blocks, depth + 1)
    case .callout(let callout):
      let words = [
        "\(callout.kind)", callout.id.map { "#\($0)" }, callout.fold.map { "\($0)" },
        callout.title.map(text),
      ]
      add("\(place) callout \(words.compactMap(\.self).joined(separator: " "))", depth)
      add(callout.blocks, depth + 1)
    case .division(let division):
      let id = division.id.map { " #\($0)" } ?? ""
      let count = division.columnCount > 1 ? " \(division.columnCount) columns" : ""
      add("\(place) division \(division.role.words)\(id)\(count)", depth)
      add(division.blocks, depth + 1)
    case .code(let language, let text):
      add("\(place) code \(language ?? "-") \(text.debugDescription)", depth)
    case .cell(let index): add("\(place) cell \(index) \(code(document.cells[index].code))", depth)
    case .table(let table): add(table, place, depth)
    case .thematicBreak: add("\(place) break", depth)
    case .rawHTML(let html): add("\(place) html \(html.debugDescription)", depth)
    }
  }

  private mutating func add(_ table: MarkdownTable, _ place: String, _ depth: Int) {
    let letters = table.alignments.map { $0.map { "\($0)" } ?? "-" }
    add("\(place) table \(letters.joined(separator: " "))", depth)
    for row in [table.header] + table.rows {
      add("| " + row.map { text($0) }.joined(separator: " | "), depth + 1)
    }
  }

  /// Code with the place of each of its mapped lines.
  private func code(_ code: CodeSource) -> String {
    "\(code.text.debugDescription) @ "
      + code.lines.map { "\($0.codeOffset)=\(place($0.fileOffset))" }.joined(separator: " ")
  }

  func text(_ inlines: [Inline]) -> String { inlines.map { text($0) }.joined() }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): return text
    case .softBreak: return "⏎"
    case .lineBreak: return "⏎⏎"
    case .code(let code): return "`\(code)`"
    case .emphasis(let content): return "*\(text(content))*"
    case .strong(let content): return "**\(text(content))**"
    case .strikethrough(let content): return "~\(text(content))~"
    case .link(let destination, let title, let content):
      return "[\(text(content))](\(destination)\(title.isEmpty ? "" : " '\(title)'"))"
    case .image(let source, _, let content): return "![\(text(content))](\(source))"
    case .rawHTML(let html): return "<<\(html)>>"
    case .expression(let index):
      let expression = document.expressions[index]
      return "{\(index): \(code(expression.code)) \(place(expression.range))}"
    case .footnote(let index): return "[^\(index)]"
    case .reference(let id, let range, let form):
      switch form {
      case .whole: return "@{\(id) \(place(range))}"
      case .number: return "-@{\(id) \(place(range))}"
      case .prefixed(let prefix): return "\(prefix)@{\(id) \(place(range))}"
      }
    }
  }
}

extension Division.Role {
  fileprivate var words: String {
    switch self {
    case .group: "group"
    case .abstract: "abstract"
    case .column(let column): column.rawValue
    }
  }
}

/// What a text parses to, in words.
struct Parsed {
  let document: Document
  let diagnostics: [Diagnostic]

  init(_ text: String) {
    let parsed = MarkdownParser.parse(SourceFile(path: "notebook.md", text: text))
    document = parsed.document
    diagnostics = parsed.diagnostics
  }

  var dump: String { Dump.of(document) }

  var title: String? { Dump.inlines(document.frontMatter.title, document) }

  /// Each as `line:column-line:column severity code: message; help: …; fix: …; note: …`.
  var problems: [String] { diagnostics.map { describe($0) } }

  private func describe(_ diagnostic: Diagnostic) -> String {
    var text = "\(place(diagnostic.range)) \(diagnostic.severity.rawValue) "
    text += "\(diagnostic.code.rawValue): \(diagnostic.message)"
    if let help = diagnostic.help { text += "; help: \(help)" }
    if let fix = diagnostic.fix { text += "; fix: \(place(fix.range)) '\(fix.replacement)'" }
    for note in diagnostic.notes {
      text += "; note: \(note.message)" + (note.range.map { " \(place($0))" } ?? "")
    }
    return text
  }

  private func place(_ range: SourceRange) -> String {
    let first = document.source.location(of: range.lowerBound)
    let last = document.source.location(of: range.upperBound)
    return "\(first.line):\(first.column)-\(last.line):\(last.column)"
  }

  /// The characters of the file at the places of the code of an expression; CRLF is one line end.
  func fileText(ofExpression index: Int) -> String {
    let code = document.expressions[index].code
    let bytes = code.text.utf8.indices.enumerated().map { offset, _ in
      let byte = document.source.bytes[code.fileOffset(of: offset)]
      return byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
