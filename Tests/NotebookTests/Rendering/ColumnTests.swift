import Notebook
import Testing

@Suite struct ColumnTests {
  private func report(
    _ outputs: [Output],
    _ change: (inout CellOptions) -> Void
  ) -> Report {
    Sample.report(
      [Sample.block(.cell(0))],
      cells: [(Sample.cell(0, "", at: Sample.nowhere, change), .outputs(outputs))]
    )
  }

  @Test(arguments: [
    (PageColumn.body, "column-body"), (.page, "column-page"), (.screen, "column-screen"),
    (.margin, "column-margin"),
  ])
  func `a cell stands in the column that it asks for`(column: PageColumn, name: String) {
    let report = report([.text("1")]) { $0.column = column }
    #expect(Sample.main(of: report).hasPrefix("<div class=\"cell \(name)\">\n<pre"))
    #expect(report.html.contains("<body class=\"with-margin\">") == (column == .margin))
  }

  @Test func `several outputs stand side by side, one does not`() {
    let two = Sample.main(of: report([.text("1"), .text("2")]) { $0.columnCount = 3 })
    #expect(
      two == """
        <div class="cell">
        <div class="grid-3"><pre class="out">1</pre>
        <pre class="out">2</pre>
        </div>
        </div>

        """
    )
    #expect(!Sample.main(of: report([.text("1")]) { $0.columnCount = 3 }).contains("grid-3"))
  }

  @Test func `a caption stands where its cell says`() {
    func order(_ place: CellOptions.CaptionPlace?) -> [String] {
      let report = report([Sample.figure(), .table(Sample.table)]) {
        $0.figureCaption = [.text("F")]
        $0.tableCaption = [.text("T")]
        $0.captionPlace = place
      }
      return Sample.main(of: report).split(separator: "<div class=\"folds\">")[0]
        .matches(of: /<(figure class="[^"]*"|figcaption|svg|table)/).map { String($0.output.1) }
    }
    let standard = ["figure class=\"figure\"", "svg", "figcaption", "figure class=\"table\""]
    #expect(order(nil) == standard + ["figcaption", "table"])
    #expect(order(.bottom) == standard + ["table", "figcaption"])
    #expect(order(.top).prefix(3) == ["figure class=\"figure\"", "figcaption", "svg"])
    #expect(
      order(.margin) == [
        "figure class=\"figure cap-margin\"", "figcaption", "svg",
        "figure class=\"table cap-margin\"", "figcaption", "table",
      ]
    )
  }

  private func notes(_ blocks: [Block], _ footnotes: [Footnote]) -> String {
    Sample.main(of: Sample.report(blocks, footnotes: footnotes) { $0.notePlace = .margin })
  }

  @Test func `a footnote stands beside the line that first refers to it`() {
    let note = Footnote(label: "a", blocks: [Sample.paragraph(.text("<N>"))])
    #expect(
      notes([Sample.paragraph(.text("a"), .footnote(0), .footnote(0))], [note]) == """
        <p>a<sup><a href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Note 1">1</a></sup>\
        <span class="side" id="fn:1" role="note"><sup>1</sup> &lt;N&gt;</span>\
        <sup><a href="#fn:1" id="fnref:1.2" role="doc-noteref" aria-label="Note 1">1</a></sup></p>

        """
    )
  }

  @Test func `a long footnote, or one out of the text, stands at the end under its number`() {
    let short = Footnote(label: "a", blocks: [Sample.paragraph(.text("A"))])
    let long = Footnote(
      label: "b",
      blocks: [Sample.paragraph(.text("B")), Sample.paragraph(.text("C"))]
    )
    let callout = Callout(.note, [Sample.paragraph(.footnote(2))])
    let main = notes(
      [Sample.paragraph(.footnote(0), .footnote(1)), Sample.block(.callout(callout))],
      [short, long, short]
    )
    #expect(main.matches(of: /class="side"/).count == 1)
    #expect(main.contains("<li id=\"fn:2\" value=\"2\"><p>B</p>"))
    #expect(main.contains("<li id=\"fn:3\" value=\"3\"><p>A "))
    #expect(!main.contains("<li id=\"fn:1\""))
  }

  @Test(arguments: [
    (FrontMatter.ContentsPlace.left, "<body class=\"with-toc\">", false),
    (.right, "<body class=\"with-toc toc-right\">", false), (.body, "<body>", true),
  ])
  func `contents stand where the front matter says`(
    place: FrontMatter.ContentsPlace,
    body: String,
    isOpen: Bool
  ) {
    let html = Sample.report([Sample.heading(2, "A"), Sample.heading(2, "B")]) {
      $0.contentsPlace = place
      $0.contentsTitle = "Here <b>"
    }.html
    #expect(html.contains(body))
    #expect(
      html.contains(
        "<nav class=\"toc\" aria-label=\"Here &lt;b&gt;\"><details\(isOpen ? " open" : "")>"
          + "<summary>Here &lt;b&gt;</summary>"
      )
    )
  }
}
