import Notebook
import Testing

@Suite struct CellRenderingTests {
  private func main(_ cells: (Cell, Run.CellResult)...) -> String {
    let blocks = cells.indices.map { Sample.block(.cell($0)) }
    return Sample.main(of: Sample.report(blocks, cells: cells))
  }

  @Test func `a text is shown with its code folded`() {
    #expect(
      main((Sample.cell(0, "a"), .outputs([.text("<1>")]))) == """
        <div class="cell">
        <pre class="out">&lt;1&gt;</pre>
        <div class="folds"><details class="code"><summary>Code</summary><pre><code>a</code></pre>\
        </details>
        </div>
        </div>

        """
    )
  }

  @Test func `code can stand open or plain, above the output`() {
    let open = main((Sample.cell(0, "a") { $0.codeFold = .open }, .outputs([.text("1")])))
    #expect(open.contains("<div class=\"cell\">\n<details class=\"code\" open><summary>Code"))
    let plain = main((Sample.cell(0, "a") { $0.codeFold = .unfolded }, .outputs([])))
    let named = main((Sample.cell(0, "a") { $0.codeSummary = "How <b>" }, .outputs([])))
    #expect(named.contains("<summary>How &lt;b&gt;</summary>"))
    #expect(plain == "<div class=\"cell\">\n<pre><code>a</code></pre>\n</div>\n")
  }

  @Test func `what an author hides is not on the page`() {
    let outputs = Run.CellResult.outputs([.text("secret")])
    #expect(main((Sample.cell(0, "a") { $0.include = false }, outputs)) == "\n")
    let echo = main((Sample.cell(0, "a") { $0.echo = false }, outputs))
    #expect(echo == "<div class=\"cell\">\n<pre class=\"out\">secret</pre>\n</div>\n")
    let output = main((Sample.cell(0, "a") { $0.output = false }, outputs))
    #expect(!output.contains("secret"))
  }

  @Test func `a figure has its caption, and its numbers below`() {
    let cell = Sample.cell(0) {
      $0.label = Sample.label("fig-a")
      $0.figureCaption = [.text("A "), .expression(0)]
      $0.figureAlternative = [.text("alt "), .expression(0)]
    }
    let report = Sample.report(
      [Sample.block(.cell(0))],
      cells: [(cell, .outputs([Sample.figure()]))],
      expressions: [.text("<b>")]
    )
    let main = Sample.main(of: report)
    #expect(
      main.hasPrefix(
        """
        <div class="cell">
        <figure class="figure" id="fig-a">
        <svg id="chart-1"><title>A &lt;b&gt;</title><desc>alt &lt;b&gt;</desc></svg>
        <figcaption><b>Figure\u{A0}1.</b> A &lt;b&gt;</figcaption>
        </figure>
        <div class="folds"><details class="data"><summary>Data</summary><div class="scroll"><table class=n2>
        """
      )
    )
  }

  @Test func `a table's caption stands above and its definition below`() {
    var table = Sample.table
    table.definition = "Hours are hours."
    let cell = Sample.cell(0) {
      $0.label = Sample.label("tbl-a")
      $0.tableCaption = [.text("A")]
    }
    let main = main((cell, .outputs([.table(table)])))
    let head = "<div class=\"cell\">\n<figure class=\"table\" id=\"tbl-a\">\n"
    #expect(main.hasPrefix(head + "<figcaption><b>Table\u{A0}1.</b> A</figcaption>\n<div"))
    #expect(
      main.hasSuffix("</div>\n<p class=\"about\">Hours are hours.</p></figure>\n</div>\n")
    )
  }

  @Test func `the numbers behind a chart end at a year of days and say so`() {
    let main = main((Sample.cell(0), .outputs([Sample.figure(Sample.numbers(401))])))
    #expect(main.contains("First 400 of 401 rows."))
  }

  @Test func `figures and tables are numbered in the order of the page`() {
    let captioned = Sample.cell(0) { $0.figureCaption = [.text("A")] }
    let plain = Sample.cell(1)
    let labelled = Sample.cell(2) { $0.label = Sample.label("fig-b") }
    let table = Sample.cell(3) { $0.label = Sample.label("tbl-c") }
    let cells: [(Cell, Run.CellResult)] = [
      (captioned, .outputs([Sample.figure()])), (plain, .outputs([Sample.figure()])),
      (labelled, .outputs([.text(""), Sample.figure()])), (table, .outputs([.table(Sample.table)])),
    ]
    let references = Sample.paragraph(
      .reference(id: "fig-b", range: Sample.nowhere),
      .text(" "),
      .reference(id: "tbl-c", range: Sample.nowhere)
    )
    let blocks = [references] + [2, 1, 0, 3].map { Sample.block(.cell($0)) }
    let report = Sample.report(blocks, cells: cells)
    let main = Sample.main(of: report)
    #expect(
      main.hasPrefix(
        "<p><a class=\"ref\" href=\"#fig-b\">Figure\u{A0}1</a> "
          + "<a class=\"ref\" href=\"#tbl-c\">Table\u{A0}1</a></p>\n"
      )
    )
    #expect(main.contains("<figcaption><b>Figure\u{A0}1</b></figcaption>"))
    #expect(main.contains("<figcaption><b>Figure\u{A0}2.</b> A</figcaption>"))
    #expect(main.matches(of: /<figcaption>/).count == 3)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `a reference says on hovering what it leads to, and as much as it is asked`() {
    let cell = Sample.cell(0) {
      $0.label = Sample.label("fig-a")
      $0.figureCaption = [.text("The \"<i>\" of "), .reference(id: "fig-a", range: Sample.nowhere)]
    }
    func reference(_ form: ReferenceForm) -> Inline {
      .reference(id: "fig-a", range: Sample.nowhere, form: form)
    }
    let main = Sample.main(
      of: Sample.report(
        [
          Sample.paragraph(reference(.whole), reference(.number), reference(.prefixed("Fig."))),
          Sample.block(.cell(0)),
        ],
        cells: [(cell, .outputs([Sample.figure()]))]
      )
    )
    let link = "<a class=\"ref\" href=\"#fig-a\" title=\"The &quot;&lt;i&gt;&quot; of \">"
    #expect(
      main.hasPrefix(
        "<p>\(link)Figure\u{A0}1</a>\(link)1</a>\(link)Fig.\u{A0}1</a></p>\n"
      )
    )
  }

  @Test func `a long caption is clipped where it hovers`() {
    let cell = Sample.cell(0) {
      $0.label = Sample.label("fig-a")
      $0.figureCaption = [.text(String(repeating: "龍", count: 10_000))]
    }
    let reference = Inline.reference(id: "fig-a", range: Sample.nowhere)
    let main = Sample.main(
      of: Sample.report(
        [Sample.paragraph(reference), Sample.block(.cell(0))],
        cells: [(cell, .outputs([Sample.figure()]))]
      )
    )
    #expect(main.contains("title=\"\(String(repeating: "龍", count: 200))…\">"))
  }

  @Test func `code with a caption is a listing with a number of its own`() {
    func listing(_ index: Int, _ change: (inout CellOptions) -> Void) -> (Cell, Run.CellResult) {
      (Sample.cell(index, "a", at: Sample.nowhere, change), .outputs([.text("1")]))
    }
    let blocks = [
      Sample.block(.cell(0)), Sample.block(.cell(1)), Sample.block(.cell(2)),
      Sample.paragraph(.reference(id: "lst-b", range: Sample.nowhere)),
      Sample.paragraph(.reference(id: "lst-c", range: Sample.nowhere)),
    ]
    let report = Sample.report(
      blocks,
      cells: [
        listing(0) { $0.listingCaption = [.text("A")] },
        listing(1) {
          $0.listingLabel = Sample.label("lst-b")
          $0.codeFold = .unfolded
        },
        listing(2) {
          $0.listingLabel = Sample.label("lst-c")
          $0.echo = false
        },
      ]
    )
    #expect(
      Sample.main(of: report).hasPrefix(
        """
        <div class="cell">
        <pre class="out">1</pre>
        <figure class="listing">
        <figcaption><b>Listing\u{A0}1.</b> A</figcaption>
        <details class="code"><summary>Code</summary><pre><code>a</code></pre></details>
        </figure>
        </div>
        <div class="cell">
        <figure class="listing" id="lst-b">
        <figcaption><b>Listing\u{A0}2</b></figcaption>
        <pre><code>a</code></pre>
        </figure>
        <pre class="out">1</pre>
        </div>

        """
      )
    )
    #expect(Sample.main(of: report).contains("<a class=\"ref\" href=\"#lst-b\">Listing\u{A0}2</a>"))
    #expect(report.diagnostics.map(\.message) == ["the cell labelled 'lst-c' shows no code"])
  }

  @Test func `a section is called by its number, else by its title`() {
    let blocks = [
      Sample.paragraph(.reference(id: "sec-a", range: Sample.nowhere)),
      Sample.heading(2, "My <a>", id: "sec-a"),
    ]
    let titled = Sample.main(of: Sample.report(blocks))
    #expect(titled.hasPrefix("<p><a class=\"ref\" href=\"#sec-a\">My &lt;a&gt;</a></p>"))
    let numbered = Sample.main(of: Sample.report(blocks) { $0.numbersSections = true })
    #expect(
      numbered.hasPrefix(
        "<p><a class=\"ref\" href=\"#sec-a\" title=\"My &lt;a&gt;\">Section\u{A0}1</a></p>"
      )
    )
  }

  @Test func `a reference that leads nowhere is marked and warned of`() {
    let cell = Sample.cell(0) { $0.label = Sample.label("fig-text") }
    let report = Sample.report(
      [
        Sample.paragraph(
          .reference(id: "fig-x", range: SourceRange(3, 9)),
          .reference(id: "fig-text", range: SourceRange(10, 19))
        ),
        Sample.heading(2, "A", id: "sec-a"), Sample.block(.cell(0)),
      ],
      cells: [(cell, .outputs([.text("1")]))]
    )
    #expect(Sample.main(of: report).contains(">?@fig-x</span>"))
    #expect(
      report.diagnostics == [
        Diagnostic(
          .unknownReference,
          "nothing in this document is labelled 'fig-x'",
          at: SourceRange(3, 9),
          severity: .warning,
          help: "choose one of @sec-a"
        ),
        Diagnostic(
          .unknownReference,
          "the cell labelled 'fig-text' shows no figure",
          at: SourceRange(10, 19),
          severity: .warning,
          help: "choose one of @sec-a"
        ),
      ]
    )
  }
}
