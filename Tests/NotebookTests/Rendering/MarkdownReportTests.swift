import Foundation
import Notebook
import Testing

@Suite struct MarkdownReportTests {
  private func text(_ blocks: Block...) -> String {
    MarkdownSample.body(of: Sample.report(blocks))
  }

  private func text(_ cells: (Cell, Run.CellResult)..., expressions: [String] = []) -> String {
    let report = Sample.report(
      cells.indices.map { Sample.block(.cell($0)) },
      cells: cells,
      expressions: expressions.map { .text($0) }
    )
    return MarkdownSample.body(of: report)
  }

  // MARK: - The whole

  @Test func `a small report, whole`() {
    let table = Sample.cell(0, "artists") {
      $0.label = Sample.label("tbl-artists")
      $0.tableCaption = [.text("Artists")]
    }
    let chart = Sample.cell(1, "Chart { }") {
      $0.label = Sample.label("fig-hours")
      $0.figureCaption = [.text("Most of all "), .expression(0), .text(".")]
      $0.echo = false
    }
    let report = Sample.report(
      [
        Sample.paragraph(
          .text("I played "),
          .expression(0),
          .text(", as "),
          .reference(id: "fig-hours", range: Sample.nowhere),
          .text(" says"),
          .footnote(0),
          .text(".")
        ),
        Sample.heading(1, "First", id: "sec-a"), Sample.block(.cell(0)),
        Sample.heading(2, "Second"), Sample.block(.cell(1)),
      ],
      cells: [(table, .outputs([.table(Sample.table)])), (chart, .outputs([Sample.figure()]))],
      expressions: [.text("R&B")],
      footnotes: [Footnote(label: "a", blocks: [Sample.paragraph(.text("Or heard it."))])],
      inputs: [Run.Input(name: "plays.json", byteCount: 12_345, sha256: "0123abcd")]
    ) {
      $0.subtitle = [.text("A subtitle")]
      $0.authors = ["Ann", "Bo"]
      $0.date = "2024-12-31"
    }
    let files = report.files(as: .markdown, at: "out/my report.md")
    #expect(files.images?.path == "out/my report_files")
    #expect(
      files.images?.files == [
        .init(path: "out/my report_files/fig-hours.svg", text: "<svg></svg>\n")
      ]
    )
    #expect(files.page.path == "out/my report.md")
    #expect(
      String(decoding: files.page.bytes, as: UTF8.self) == """
        # Title

        *A subtitle*

        Ann, Bo · 2024-12-31

        I played R&amp;B, as [Figure\u{A0}1](#fig-hours) says[^1].

        ## <a id="sec-a"></a>First

        <a id="tbl-artists"></a>**Table\u{A0}1.** Artists

        | Artist | Hours |
        | :-- | --: |
        | Ann | 12.3 |
        | Bo | – |

        <details>
        <summary>Code</summary>

        ```swift
        artists
        ```

        </details>

        ### Second

        <a id="fig-hours"></a>![one bar](my%20report_files/fig-hours.svg)

        **Figure\u{A0}1.** Most of all R&amp;B.

        <details>
        <summary>Data</summary>

        | Artist | Hours |
        | :-- | --: |
        | Ann | 12.3 |
        | Bo | – |

        </details>

        [^1]: Or heard it.

        ___

        Made with notebook 1.2.3 from source `abcdef012345` and 1 input, 12,345 bytes.

        <details>
        <summary>Source, inputs and parameters</summary>

        - Source, SHA-256: `abcdef0123456789`
        - plays.json, 12,345 bytes: `0123abcd`

        </details>

        """
    )
  }

  @Test(arguments: [
    ("report.md", "report_files"), ("a/b.c/report", "a/b.c/report_files"),
    ("/tmp/a.b.md", "/tmp/a.b_files"), (".md", ".md_files"),
  ])
  func `images lie in a folder named after the file`(path: String, folder: String) {
    let report = Sample.report(
      [Sample.block(.cell(0))],
      cells: [(Sample.cell(0), .outputs([Sample.figure()]))]
    )
    let images = report.files(as: .markdown, at: path).images
    #expect(images?.files.map(\.path) == ["\(folder)/figure-1.svg"])
  }

  @Test func `a path's signs have no meaning in a link`() {
    let report = Sample.report(
      [Sample.block(.cell(0))],
      cells: [(Sample.cell(0), .outputs([Sample.figure()]))]
    )
    let page = report.files(as: .markdown, at: "a:b (50%) #1?<x>&y|z.md").page
    #expect(
      String(decoding: page.bytes, as: UTF8.self)
        .contains("](a%3Ab%20%2850%25%29%20%231%3F%3Cx%3E%26y%7Cz_files/figure-1.svg)")
    )
  }

  @Test func `an image inside the document becomes a file`() {
    let source = "data:image/jpeg;base64," + Data([0xFF, 0xD8, 1]).base64EncodedString()
    let report = Sample.report([
      Sample.paragraph(
        .image(source: source, title: "", alternative: [.text("a")]),
        .image(source: "data:image/png;base64,A", title: "", alternative: [.text("b")]),
        .image(source: "https://example.org/c.png", title: "", alternative: [.text("c")])
      )
    ])
    let files = report.files(as: .markdown, at: "r.md")
    #expect(files.images?.files.map(\.path) == ["r_files/image-1.jpg"])
    #expect(files.images?.files.map(\.bytes) == [[0xFF, 0xD8, 1]])
    #expect(
      MarkdownSample.body(of: report)
        == "![a](report_files/image-1.jpg)b (image)c [(image)](https://example.org/c.png)\n\n"
    )
  }

  @Test func `the words that a report says by itself are those of its language`() {
    let cell = Sample.cell(0, "a") {
      $0.tableCaption = [.text("Nichts")]
      $0.listingLabel = Sample.label("lst-a")
      $0.listingCaption = [.text("Wie")]
    }
    let empty = TableOutput(columns: [.init(name: "a", title: "A")], rows: [])
    let report = Sample.report(
      [
        Sample.paragraph(.reference(id: "lst-a", range: Sample.nowhere, form: .whole)),
        Sample.block(.cell(0)),
      ],
      cells: [(cell, .outputs([.table(empty)]))]
    ) {
      $0.language = "de-AT"
      $0.abstract = [.text("Kurz.")]
    }
    #expect(
      MarkdownSample.body(of: report) == """
        **Zusammenfassung.** Kurz.

        [Listing\u{A0}1](#lst-a)

        **Tabelle\u{A0}1.** Nichts

        | A |
        | :-- |
        | keine Zeilen |

        <a id="lst-a"></a>**Listing\u{A0}1.** Wie

        <details>
        <summary>Code</summary>

        ```swift
        a
        ```

        </details>


        """
    )
  }

  // MARK: - Blocks

  @Test func `lists, nested and numbered, keep their marks`() {
    func item(_ blocks: Block..., isChecked: Bool? = nil) -> Block.List.Item {
      Block.List.Item(isChecked: isChecked, blocks: blocks)
    }
    func list(_ start: Int?, isTight: Bool = true, _ items: Block.List.Item...) -> Block {
      Sample.block(.list(Block.List(start: start, isTight: isTight, items: items)))
    }
    let words = Sample.paragraph(.text("a"))
    #expect(
      text(
        list(nil, item(words, list(9, item(words), item(words))), item()),
        list(nil, item(words, isChecked: true), item(isChecked: false)),
        list(nil, isTight: false, item(words, words)),
        list(1, item(words)),
        list(999_999_999, item(words), item(Sample.block(.code(language: nil, text: "x\n\ny\n"))))
      ) == """
        - a
          9. a
          10. a
        - <!-- -->

        * [x] a
        * [ ] <!-- -->

        - a

          a

        1) a

        999999999. a

        999999999. ```
                   x

                   y
                   ```


        """
    )
  }

  @Test func `an alert that a code host would not know is a quote`() {
    let callout = Sample.block(.callout(Callout(.tip, [Sample.paragraph(.text("a"))])))
    #expect(text(callout) == "> [!TIP]\n> a\n\n")
    #expect(text(Sample.block(.quote([callout]))) == "> > **Tip**\n> >\n> > a\n\n")
  }

  @Test func `a fence is longer than any in it, and its language a plain word`() {
    #expect(
      text(Sample.block(.code(language: "c++", text: "````\n"))) == "`````c++\n````\n`````\n\n"
    )
    #expect(text(Sample.block(.code(language: "`x y", text: ""))) == "```\n```\n\n")
    #expect(text(Sample.block(.rawHTML("<b>\n"))) == "```html\n<b>\n```\n\n")
  }

  @Test func `a written table keeps its alignments`() {
    let table = MarkdownTable(
      alignments: [.left, .center, .right, nil],
      header: [[.text("a")], [.text("b")], [], [.text("d")]],
      rows: [[[.text("1")], [.text("x"), .lineBreak, .text("y")], [], [.code("z")]]]
    )
    #expect(
      text(Sample.block(.table(table))) == """
        | a | b |  | d |
        | :-- | :-: | --: | --- |
        | 1 | x<br> y |  | `z` |


        """
    )
  }

  @Test func `marks that would not hold are elements`() {
    #expect(
      text(
        Sample.paragraph(
          .strong([.text("a")]),
          .text("b "),
          .strong([.text("(c)")]),
          .text("d "),
          .strong([.text("(e)")]),
          .emphasis([.text("f")]),
          .emphasis([.text("g")]),
          .text("! "),
          .emphasis([.text(" h ")]),
          .strikethrough([])
        )
      ) == "**a**b <strong>(c)</strong>d **(e)**<em>f</em>*g*!  *h*\n\n"
    )
  }
}
