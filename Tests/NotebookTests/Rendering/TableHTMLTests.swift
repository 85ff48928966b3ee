import Testing

@testable import Notebook

@Suite struct TableHTMLTests {
  @Test func `the best numbers of a column are marked, those that look the same alike`() {
    let table = TableOutput(
      columns: [
        .init(name: "auc", title: "AUC", format: .decimal(2), best: .highest),
        .init(name: "work", title: "Work", best: .lowest),
        .init(name: "same", title: "Same", best: .highest),
      ],
      rows: [
        [.number(0.912), .integer(7), .number(0.5)], [.number(0.909), .integer(12), .number(0.5)],
        [.number(0.4), .missing, .number(0.5)],
      ]
    )
    let markup = TableHTML.markup(of: table)
    #expect(markup.contains("<td data-v=0.912><strong>0.91</strong><td><strong>7</strong><td>0.5"))
    #expect(markup.contains("<td data-v=0.909><strong>0.91</strong><td>12<td>0.5"))
    #expect(markup.split(separator: "<strong>").count == 4)
  }

  @Test func `a table says once what holds for a column, and a missing value is an empty cell`() {
    #expect(
      TableHTML.markup(of: Sample.table) == """
        <table class=n2>
        <thead><tr>
        <th scope=col>Artist<th scope=col class=n>Hours<tbody><tr>
        <td>Ann<td data-v=12.34>12.3<tr>
        <td>Bo<td></table>
        """
    )
  }

  @Test func `a column behind the twelfth says in each cell what it is`() {
    let table = TableOutput(
      columns: (1...13).map { .init(name: "\($0)", title: "\($0)", format: .rank) },
      rows: [(1...13).map { .integer($0) }]
    )
    let markup = TableHTML.markup(of: table)
    #expect(markup.contains("n11 r11 n12 r12\">"))
    #expect(markup.hasSuffix("<td>12<td class=\"n r\">13</table>"))
  }

  @Test(arguments: [
    (TableOutput.Field.integer(-24_901), "<td>−24,901"), (.number(2), "<td>2"),
    (.number(0.125), "<td>0.125"), (.number(-1234.5), "<td>−1,234.5"),
    (.number(0.0001), "<td data-v=0.0001>0"), (.number(.nan), "<td data-v=NaN>"),
    (.flag(true), "<td data-v=true>yes"),
  ])
  func `a cell has its exact value where the text does not say it`(
    field: TableOutput.Field,
    cell: String
  ) {
    let table = TableOutput(columns: [.init(name: "a", title: "A")], rows: [[field]])
    #expect(TableHTML.markup(of: table).hasSuffix("<tr>\n\(cell)</table>"))
  }

  @Test func `an empty text is not a missing value`() {
    #expect(field(.text("")) == "><bdi></bdi>")
    #expect(field(.missing) == ">")
  }

  @Test func `a table without rows says so across its columns`() {
    var table = Sample.table
    table.rows = []
    table.totalRows = 0
    #expect(
      TableHTML.markup(of: table).hasSuffix(
        "<tbody><tr>\n<td class=none colspan=2>no rows</table>"
      )
    )
  }

  private func field(_ field: TableOutput.Field, _ format: some TableFormat = .plain) -> String {
    let table = TableOutput(
      columns: [TableOutput.Column(name: "a", title: "A", format: format)],
      rows: [[field]]
    )
    return Sample.between("<tbody><tr>\n<td", "</table>", in: TableHTML.markup(of: table))
  }

  @Test func `a name is text, whatever it holds`() {
    #expect(field(.text("<b>&\"'")) == ">&lt;b&gt;&amp;\"'")
    #expect(field(.text("a\u{0}b\u{7F}")) == ">a\u{FFFD}b\u{FFFD}")
  }

  @Test func `a name in another script cannot turn its row round`() {
    #expect(field(.text("أم")) == "><bdi>أم</bdi>")
    #expect(field(.text("a\u{202E}b")) == "><bdi>a\u{FFFD}b</bdi>")
    #expect(field(.text("\u{2066}a")) == "><bdi>\u{FFFD}a</bdi>")
    #expect(field(.text("\u{2067}a\u{2069}")) == "><bdi>\u{2067}a\u{2069}</bdi>")
    #expect(field(.text("\u{2067}a\u{202C}")) == "><bdi>\u{FFFD}a\u{FFFD}</bdi>")
  }

  @Test func `a long name is cut, with the whole of it at hand`() {
    let name = String(repeating: "x", count: 10_000)
    let shown = String(repeating: "x", count: 200)
    #expect(field(.text(name)) == "><bdi title=\"\(name)\">\(shown)…</bdi>")
  }

  @Test func `an address is a link with a text of its own`() {
    let link = "><a href=\"https://a.b/?x=1&amp;y\" rel=\"noopener noreferrer\">Open</a>"
    #expect(field(.text("https://a.b/?x=1&y"), .link("Open")) == link)
    #expect(field(.text("javascript:alert(1)"), .link("Open")) == ">javascript:alert(1)")
  }

  @Test func `a long table folds behind its first rows`() {
    func main(_ count: Int) -> String {
      let cell = (Sample.cell(0), Run.CellResult.outputs([.table(Sample.numbers(count))]))
      return Sample.main(of: Sample.report([Sample.block(.cell(0))], cells: [cell]))
    }
    #expect(!main(30).contains("rest"))
    let folded = main(31)
    #expect(folded.contains("<td>24<tbody class=rest><tr>\n<td>25<tr>"))
    #expect(
      folded.contains("<details class=\"more\"><summary>Show all 31 rows</summary>")
    )
  }

  @Test func `a long narrow table keeps its head in sight`() {
    let wide = TableOutput(
      columns: (0..<8).map { .init(name: "\($0)", title: "A") },
      rows: Array(repeating: Array(repeating: .integer(1_000_000), count: 8), count: 13)
    )
    #expect(TableHTML(Sample.numbers(13)).keepsHead)
    #expect(!TableHTML(Sample.numbers(12)).keepsHead)
    #expect(!TableHTML(wide).keepsHead)
  }

  @Test func `a part of a table says so`() {
    let output = Output.table(Sample.numbers(2, total: 24_901))
    let report = Sample.report(
      [Sample.block(.cell(0))],
      cells: [(Sample.cell(0), .outputs([output]))]
    )
    #expect(Sample.main(of: report).contains("<p class=\"about\">First 2 of 24,901 rows.</p>"))
  }
}
