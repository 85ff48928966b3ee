import Foundation
import Notebook
import Testing

@Suite struct ReportTests {
  @Test func `the content policy names the hash of exactly the style`() {
    let report = Sample.report([], hash: nil, authorStyles: [".x{}</style><script>"])
    let html = report.html
    let policy = Sample.between("style-src 'sha256-", "'; img-src data:", in: html)
    let style = Sample.between("<style>", "</style>", in: html)
    #expect(Data(base64Encoded: policy) == Data(style.utf8))
    #expect(style.contains(".x{}<\\/style><script>"))
    #expect(html.matches(of: /<\/?style>/).count == 2)
  }

  @Test(arguments: [
    ([], ""), ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v"),
  ])
  func `the hash is written in base 64`(bytes: [UInt8], text: String) {
    let html = Sample.report([], hash: bytes).html
    #expect(html.contains("style-src 'sha256-\(text)'; img-src data:; base-uri 'none'"))
  }

  @Test func `nothing in a page runs but its one script, styles itself or is loaded`() {
    let cell = Sample.cell(0, "let a = 1") { $0.figureCaption = [.text("A")] }
    let html = Sample.report(
      [Sample.heading(2, "A"), Sample.block(.cell(0)), Sample.heading(2, "B")],
      cells: [(cell, .outputs([Sample.figure(), .table(Sample.numbers(50))]))]
    ).html
    let script = Sample.between("<script>", "</script>", in: html)
    #expect(html.matches(of: /<script/).count == 1)
    let rest = html.replacing(script, with: "")
    #expect(rest.matches(of: /\ (style|src|on[a-z]+)=/).isEmpty)
    #expect(html.matches(of: /url\(|@import|fetch|import\(|innerHTML/).isEmpty)
  }

  @Test func `hostile text is text, wherever it stands`() {
    let hostile = "\"><script>alert(1)</script>"
    let text: [Inline] = [.text(hostile), .expression(0)]
    let cell = Sample.cell(0, hostile) {
      $0.figureCaption = text
      $0.figureAlternative = [.text("x")]
      $0.tableCaption = text
    }
    var table = Sample.table
    table.columns[0].title = hostile
    table.rows[0][0] = .text(hostile)
    table.definition = hostile
    let html = Sample.report(
      [
        Sample.paragraph(
          .code(hostile),
          .rawHTML(hostile),
          .footnote(0),
          .link(destination: "#\(hostile)", title: hostile, text),
          .image(source: hostile, title: hostile, alternative: text)
        ),
        Sample.heading(2, hostile), Sample.heading(2, hostile, id: hostile),
        Sample.block(.code(language: hostile, text: hostile)), Sample.block(.cell(0)),
      ],
      title: text,
      cells: [(cell, .outputs([.text(hostile), .table(table), Sample.figure(table)]))],
      expressions: [.text(hostile)],
      diagnostics: [Diagnostic(.syntax, hostile, at: Sample.nowhere)],
      footnotes: [Footnote(label: hostile, blocks: [Sample.paragraph(.text(hostile))])],
      inputs: [Run.Input(name: hostile, byteCount: 1, sha256: hostile)]
    ) {
      $0.subtitle = text
      $0.authors = [hostile]
      $0.date = hostile
      $0.language = hostile
    }.html
    #expect(html.matches(of: /<script/).count == 1)
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("\"\">"))
  }

  @Test func `the title block holds all that front matter says`() {
    let report = Sample.report([]) {
      $0.subtitle = [.text("Sub")]
      $0.abstract = [.text("A <b> "), .strong([.text("c")])]
      $0.description = [.text("What\nit is")]
      $0.keywords = ["a", "b\""]
    }
    #expect(
      report.html.contains(
        """
        <h1>Title</h1><p class="subtitle">Sub</p><section class="abstract" role="doc-abstract">\
        <p class="label">Abstract</p><p>A &lt;b&gt; <strong>c</strong></p></section></header>
        """
      )
    )
    #expect(report.html.contains("<meta name=\"description\" content=\"What it is\">"))
    #expect(report.html.contains("<meta name=\"keywords\" content=\"a, b&quot;\">"))
  }

  @Test func `a trivial report is small`() {
    let html = Sample.report([Sample.paragraph(.text("Hello"))]).html
    #expect(html.utf8.count < 7_000)
  }

  @Test func `a page has the rules for what stands on it, and no others`() {
    func style(_ blocks: [Block], _ cells: [(Cell, Run.CellResult)] = []) -> String {
      let html = Sample.report(blocks, cells: cells, styleSheets: [".chart{}"]).html
      return Sample.between("<style>", "</style>", in: html)
    }
    let plain = style([Sample.paragraph(.text("a"))])
    for rule in [".chart", "td{", ".callout{", ".key-figure", ".toc", ".k,", ".side", ".failure{"] {
      #expect(!plain.contains(rule))
    }
    let figure = style([Sample.block(.cell(0))], [(Sample.cell(0), .outputs([Sample.figure()]))])
    #expect(figure.contains(".chart{}") && figure.contains("td{") && !figure.contains(".callout{"))
    let callout = Callout(.tip, [Sample.paragraph(.strong([.text("9")]))])
    let called = style([Sample.block(.callout(callout))])
    #expect(called.contains(".callout{") && called.contains(".key-figure{"))
  }

  @Test func `the same report gives the same bytes`() {
    let report = Sample.report([Sample.heading(2, "A"), Sample.heading(2, "B", id: "sec-b")])
    #expect(Array(report.html.utf8) == Array(report.html.utf8))
  }

  @Test func `a small report, whole`() throws {
    let cell = Sample.cell(0, "let a = artists // all") {
      $0.label = Sample.label("tbl-artists")
      $0.tableCaption = [.text("Artists")]
    }
    let report = Sample.report(
      [
        Sample.paragraph(.text("I played "), .expression(0), .text(" songs"), .footnote(0)),
        Sample.heading(2, "First"), Sample.block(.cell(0)), Sample.heading(2, "Second"),
        Sample.paragraph(.reference(id: "tbl-artists", range: Sample.nowhere)),
      ],
      cells: [(cell, .outputs([.table(Sample.table)]))],
      expressions: [.text("24,901")],
      footnotes: [Footnote(label: "a", blocks: [Sample.paragraph(.text("Or heard them."))])],
      inputs: [Run.Input(name: "plays.json", byteCount: 12_345, sha256: "0123abcd")]
    ) {
      $0.subtitle = [.text("A subtitle")]
      $0.authors = ["Ann", "Bo"]
      $0.date = "2024-12-31"
    }
    let style = Sample.between("<style>", "</style>", in: report.html)
    try expectFixture("report.html", report.html.replacing(style, with: "…"))
  }

  /// Compares with a file beside the tests; `RECORD=1` writes it.
  private func expectFixture(_ name: String, _ text: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }
}
