import Foundation
import Notebook
import Testing

@Suite struct MarkdownCellTests {
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

  @Test func `code stands where it stands on the page`() {
    let plain = text((Sample.cell(0, "a") { $0.codeFold = .unfolded }, .outputs([.text("1")])))
    #expect(plain == "```swift\na\n```\n\n```\n1\n```\n\n")
    let open = text((Sample.cell(0, "a") { $0.codeFold = .open }, .outputs([])))
    #expect(
      open == """
        <details open>
        <summary>Code</summary>

        ```swift
        a
        ```

        </details>


        """
    )
    #expect(text((Sample.cell(0, "a") { $0.include = false }, .outputs([.text("1")]))) == "")
  }

  @Test func `the end of a long table is folded`() {
    var lines = text((Sample.cell(0), .outputs([.table(Sample.numbers(40, total: 1_000))])))
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.removeFirst() == "| N |")
    #expect(Array(lines[0..<26]) == ["| --: |"] + (0..<25).map { "| \($0) |" })
    #expect(
      lines[26..<33] == [
        "", "<details>", "<summary>Rows 26 to 40</summary>", "", "| N |", "| --: |", "| 25 |",
      ]
    )
    #expect(lines.suffix(5) == ["</details>", "", "First 40 of 1,000 rows.", "", ""])
  }

  @Test func `a table without rows or columns says so`() {
    let empty = TableOutput(
      columns: [.init(name: "a", title: "A"), .init(name: "b", title: "")],
      rows: []
    )
    #expect(
      text((Sample.cell(0), .outputs([.table(empty)])))
        == "| A |  |\n| :-- | :-- |\n| no rows |  |\n\n"
    )
    let none = TableOutput(columns: [], rows: [[], []], definition: "Nothing.")
    #expect(text((Sample.cell(0), .outputs([.table(none)]))) == "Nothing.\n\n")
  }

  @Test func `the best number is marked and an address is a link`() {
    let table = TableOutput(
      columns: [
        .init(name: "a", title: "A", best: .highest),
        .init(name: "b", title: "B", format: .link("open|")),
      ],
      rows: [
        [.integer(1), .text("https://example.org/(a)|b")], [.integer(2), .text("javascript:a")],
      ]
    )
    #expect(
      text((Sample.cell(0), .outputs([.table(table)]))) == """
        | A | B |
        | --: | :-- |
        | 1 | [open\\|](https://example.org/\\(a\\)%7Cb) |
        | **2** | javascript:a |


        """
    )
  }

  @Test func `groups, sums, units and lines of numbers are there`() {
    var table = TableOutput(
      columns: [
        .init(name: "song", title: "Song"), .init(name: "year", title: "Year", format: .identifier),
        .init(name: "time", title: "Time", unit: .hours), .init(name: "days", title: "Days"),
      ],
      rows: [
        [.text("A"), .integer(2023), .integer(5), .series([1, 8])],
        [.text("B"), .integer(2023), .missing, .series([])],
        [.text("C"), .integer(2024), .integer(7), .missing],
      ]
    )
    table.columns[1].headsGroups = true
    table.columns[2].total = .integer(12)
    table.openRows = 2
    #expect(
      text((Sample.cell(0), .outputs([.table(table)]))) == """
        | Year | Song | Time, h | Days |
        | --: | :-- | --: | :-- |
        | **2023** | A | 5 | ▁█ |
        |  | B | – | – |
        |  | **Total** | **12** |  |

        <details>
        <summary>Row 3</summary>

        | Year | Song | Time, h | Days |
        | --: | :-- | --: | :-- |
        | **2024** | C | 7 | – |

        </details>


        """
    )
  }

  @Test func `a failure is told at the top and at its place`() {
    let failure = Diagnostic(
      .arithmetic,
      "division by `zero`",
      at: SourceRange(4, 9),
      help: "divide by 1"
    )
    let report = Sample.report(
      [
        Sample.block(.quote([Sample.block(.cell(0))])), Sample.block(.cell(1)),
        Sample.paragraph(.reference(id: "fig-a", range: Sample.nowhere), .expression(0)),
      ],
      source: "let x = 1\n",
      cells: [
        (Sample.cell(0), .failed(failure, outputs: [])),
        (
          Sample.cell(1) { $0.label = Sample.label("fig-a") },
          .skipped(name: "x", cause: SourceRange(4, 5))
        ),
      ],
      expressions: [.skipped(name: "x", cause: SourceRange(4, 5))],
      diagnostics: [failure]
    )
    #expect(
      MarkdownSample.body(of: report) == """
        > [!CAUTION]
        > **1 error in this report**
        >
        > - line 1: division by \\`zero\\`

        > > **Error:** division by \\`zero\\`
        > >
        > > analysis.md:1:5 · arithmetic
        > >
        > > ```
        > >    |
        > >  1 | let x = 1
        > >    |     ^^^^^
        > > ```
        > >
        > > Help: divide by 1

        <a id="fig-a"></a>*Skipped: 'x' failed at line 1*

        [Figure](#fig-a)\\['x' failed at line 1\\]


        """
    )
  }

  @Test func `sections have their numbers, and links to them still lead there`() {
    let report = Sample.report([
      Sample.heading(1, "A"), Sample.heading(2, "B"),
      Sample.paragraph(.link(destination: "#b", title: "a \"b\"", [.text("there")])),
    ]) { $0.numbersSections = true }
    #expect(
      MarkdownSample.body(of: report) == """
        ## <a id="a"></a>1 A

        ### <a id="b"></a>1.1 B

        [there](#b "a \\"b\\"")


        """
    )
  }
}
