/// Writes a report as GitHub-flavored Markdown from top to bottom, with its charts as files beside it.
///
/// Numbers, references and what is shown are those of the page. A table of contents is left out,
/// since code hosts make one.
struct MarkdownWriter {
  let document: Document
  let run: Run
  let options: Report.Options
  let outline: Outline
  /// What the text says by itself, in the language of the notebook.
  var words: Words { outline.words }
  /// The folder of the images, as the text names it.
  let imageFolder: String
  /// The names of tables and charts, in the order of the page.
  private let exhibitNames: [String]
  private var exhibitIndex = 0
  /// The next of the outline's headings.
  var headingIndex = 0
  /// Whether the blocks that are written stand inside a list, a quote or a footnote.
  var isNested = false
  /// Whether the text that is written stands in a table's cell.
  var isInTable = false
  /// What the text shows, each under its name in the folder of images.
  private(set) var images: [(name: String, bytes: [UInt8])] = []

  init(_ report: Report, imageFolder: String) {
    document = report.document
    run = report.run
    options = report.options
    outline = report.outline
    exhibitNames = report.exhibits.map(\.name)
    self.imageFolder = imageFolder
  }

  /// The whole text; ``images`` holds what it shows once it was written.
  mutating func write() -> String {
    let parts = masthead() + banner() + blocks(outline.body) + footnotes() + stamp()
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The name of the table or chart whose turn it is.
  mutating func nextExhibitName() -> String {
    exhibitIndex += 1
    return exhibitNames[exhibitIndex - 1]
  }

  /// Keeps an image and returns its place in the text.
  mutating func image(_ name: String, _ bytes: [UInt8], alternative: String) -> String {
    images.append((name, bytes))
    let path = MarkdownText.path("\(imageFolder)/\(name)")
    return "![\(MarkdownText.alternative(alternative))](\(path))"
  }

  /// The text of inlines, with expressions and references replaced by what they stand for.
  func plainText(_ inlines: [Inline]) -> String {
    inlines.plainText(
      expression: { index in
        if case .text(let text) = run.expressions[index] { text } else { "…" }
      },
      reference: { outline.text(of: $0, $1, plain: plainText) }
    )
  }

  private mutating func masthead() -> [String] {
    let front = document.frontMatter
    let subtitle = front.subtitle.map { paragraph([.emphasis($0)]) }
    let byline = ([front.authors.joined(separator: ", "), front.date ?? ""])
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let abstract = front.abstract.map { "**\(words.abstract).** " + paragraph($0) }
    return [
      "# " + line(outline.title), subtitle ?? "", paragraph([.text(byline)]), abstract ?? "",
    ]
  }

  private mutating func footnotes() -> [String] {
    document.footnotes.enumerated().map { index, footnote in
      let body = nested { $0.blocks(footnote.blocks) }.joined(separator: "\n\n")
      return "[^\(index + 1)]: " + body.indented(by: 4, first: false)
    }
  }
}

extension String {
  /// The lines behind so many blanks; empty ones stay empty.
  func indented(by count: Int, first: Bool = true) -> String {
    let blanks = String(repeating: " ", count: count)
    return split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $1.isEmpty || ($0 == 0 && !first) ? String($1) : blanks + $1 }
      .joined(separator: "\n")
  }
}
