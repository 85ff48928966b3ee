import Notebook

/// Reports as Markdown, and Markdown as the text that a reader sees.
enum MarkdownSample {
  /// The report's text between its title and the stamp.
  static func body(of report: Report) -> String {
    let text = text(of: report)
    guard let start = text.firstRange(of: "# Title\n\n")?.upperBound,
      let end = text[start...].ranges(of: "___\n\nMade with").last?.lowerBound
    else { return text }
    return String(text[start..<end])
  }

  static func text(of report: Report) -> String {
    String(decoding: report.files(as: .markdown, at: "out/report.md").page.bytes, as: UTF8.self)
  }

  static func text(_ blocks: Block...) -> String { body(of: Sample.report(blocks)) }

  static func parsed(_ text: String) -> Document {
    MarkdownParser.parse(SourceFile(path: "report.md", text: text)).document
  }
}

extension [Inline] {
  /// What a reader sees: without the elements that keep a code host from reading more into it.
  var seen: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .softBreak, .lineBreak: " "
      case .rawHTML(let html): ["<span>", "</span>"].contains(html) ? "" : html
      case .expression(let index): "{expression \(index)}"
      case .footnote(let index): "{note \(index)}"
      case .reference(let id, _, _): "{reference \(id)}"
      case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines): inlines.seen
      case .link(let destination, _, let inlines): "{link \(destination)}" + inlines.seen
      case .image(let source, _, let inlines):
        // An alternative text has no links, whatever the parser takes for one.
        "{image \(source)}" + inlines.seen.replacing(/\{link [^}]*\}/, with: "")
      }
    }.joined()
  }
}
