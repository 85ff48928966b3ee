/// Writes a report's page from top to bottom.
struct PageWriter {
  let document: Document
  let run: Run
  let options: Report.Options
  let outline: Outline
  let words: Words
  var html = HTML()
  /// The next of the outline's headings.
  var headingIndex = 0
  /// How often each footnote has been referred to.
  var footnoteUses: [Int]
  /// How many charts have been drawn: each has ids of its own.
  var chartCount = 0
  /// What the page holds that not every page does.
  var parts: Set<ReportStyle.Part> = []
  /// Whether a footnote may stand beside the text here.
  var isInText = false
  /// How many callouts, divs and notes are open.
  var containerDepth = 0
  /// The footnotes that stand in the margin.
  var marginNotes: Set<Int> = []
  /// The first key figures of the page, for its share card.
  var cardFigures: [(value: String, label: String)] = []
  /// The ids of failures that are on the page.
  var failureIDs: Set<String> = []

  init(_ report: Report) {
    document = report.document
    run = report.run
    options = report.options
    outline = report.outline
    words = report.outline.words
    footnoteUses = Array(repeating: 0, count: document.footnotes.count)
  }

  /// The body is written first: the head depends on what it holds.
  mutating func write() {
    body()
    let body = html.markup
    let script = script
    html = HTML()
    html.raw("<!doctype html>\n")
    let language = document.frontMatter.language
    let direction = Words.isRightToLeft(language) ? "rtl" : nil
    element("html", ["lang": language, "dir": direction]) { page in
      page.head(script)
      page.html.raw("\n")
      page.element("body", ["class": page.bodyClasses]) { page in
        page.html.raw(body)
        page.scriptElement(script)
      }
    }
    html.raw("\n")
  }

  private var bodyClasses: String? {
    let hasSidebar = parts.contains(.contents) && document.frontMatter.contentsPlace != .body
    let names = [
      hasSidebar ? "with-toc" : nil,
      hasSidebar && document.frontMatter.contentsPlace == .right ? "toc-right" : nil,
      parts.contains(.marginNotes) ? "with-margin" : nil,
    ].compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// Writes an element around what `content` writes.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: (inout PageWriter) -> Void
  ) {
    html.open(name, attributes)
    content(&self)
    html.close(name)
  }

  /// The text of inlines, with expressions and references replaced by what they stand for.
  func plainText(_ inlines: [Inline]) -> String {
    inlines.plainText(
      expression: { index in
        switch run.expressions[index] {
        case .text(let text): text
        case .failed, .skipped: "…"
        }
      },
      reference: { outline.text(of: $0, $1, plain: plainText) }
    )
  }

  private mutating func body() {
    html.raw("\n")
    word("a", ["class": "skip", "href": "#page:text"], text: words.skip)
    html.raw("\n")
    masthead()
    tableOfContents()
    element("main", ["id": "page:text"]) { page in
      page.html.raw("\n")
      page.banner()
      page.blocks(page.outline.body)
      page.footnotes()
    }
    html.raw("\n")
    footer()
  }

  private mutating func masthead() {
    let front = document.frontMatter
    element("header", ["class": "masthead"]) { page in
      page.element("h1") { $0.inlines($0.outline.title) }
      if let subtitle = front.subtitle {
        page.element("p", ["class": "subtitle"]) { $0.inlines(subtitle) }
      }
      page.byline()
      if let abstract = front.abstract {
        page.abstract { page in page.element("p") { $0.inlines(abstract) } }
      }
    }
    html.raw("\n")
  }

  private mutating func byline() {
    let authors = document.frontMatter.authors.joined(separator: ", ")
    let date = document.frontMatter.date
    guard !authors.isEmpty || date != nil else { return }
    element("p", ["class": "byline"]) { page in
      if !authors.isEmpty { page.html.element("span", text: authors) }
      if let date { page.html.element("span", text: date) }
    }
  }

  /// A summary, under its name.
  mutating func abstract(_ content: (inout PageWriter) -> Void) {
    element("section", ["class": "abstract", "role": "doc-abstract"]) { page in
      page.word("p", ["class": "label"], text: page.words.abstract)
      content(&page)
    }
  }

  /// An element that holds one of the page's own words, which says so when the text around it is
  /// in another language.
  mutating func word(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    text: String
  ) {
    html.open(name, attributes, and: ("lang", isForeign ? words.language : nil))
    html.text(text)
    html.close(name)
  }

  /// Whether the page's own words are in another language than its text.
  var isForeign: Bool {
    document.frontMatter.language.split(separator: "-").first?.lowercased() != words.language
  }
}
