/// Writes a report's page from top to bottom.
struct PageWriter {
  let document: Document
  let run: Run
  let options: Report.Options
  let outline: Outline
  var html = HTML()
  /// The next of the outline's headings.
  var headingIndex = 0
  /// How often each footnote has been referred to.
  var footnoteUses: [Int]
  /// How many charts have been drawn: each has ids of its own.
  var chartCount = 0
  /// The ids of failures that are on the page.
  var failureIDs: Set<String> = []

  init(_ report: Report) {
    document = report.document
    run = report.run
    options = report.options
    outline = report.outline
    footnoteUses = Array(repeating: 0, count: document.footnotes.count)
  }

  mutating func write() {
    html.raw("<!doctype html>\n")
    element("html", ["lang": document.frontMatter.language]) { page in
      page.head()
      page.html.raw("\n")
      let hasContents = !page.contents.isEmpty
      page.element("body", ["class": hasContents ? "with-toc" : nil]) { $0.body() }
    }
    html.raw("\n")
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
      reference: outline.name
    )
  }

  private mutating func body() {
    html.raw("\n<a class=\"skip\" href=\"#page:text\">Skip to the text</a>\n")
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
      let byline = front.authors.joined(separator: ", ")
      guard !byline.isEmpty || front.date != nil else { return }
      page.element("p", ["class": "byline"]) { page in
        if !byline.isEmpty { page.html.element("span", text: byline) }
        if let date = front.date { page.html.element("span", text: date) }
      }
    }
    html.raw("\n")
  }
}
