import Notebook
import Testing

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
    #expect(markup.contains("<td class=\"n\"><strong>0.91</strong></td><td class=\"n\"><strong>7<"))
    #expect(markup.contains("<td class=\"n\"><strong>0.91</strong></td><td class=\"n\">12</td>"))
    #expect(markup.split(separator: "<strong>").count == 4)
  }

  @Test func `numbers stand right, a missing value has a name`() {
    #expect(
      TableHTML.markup(of: Sample.table) == """
        <table><thead><tr><th scope="col">Artist</th><th scope="col" class="n">Hours</th>\
        </tr></thead>
        <tbody>
        <tr><td>Ann</td><td class="n">12.3</td></tr>
        <tr><td>Bo</td><td class="n"><span class="missing" role="img" aria-label="no value">–\
        </span></td></tr>
        </tbody></table>
        """
    )
  }

  @Test func `a table without rows says so across its columns`() {
    var table = Sample.table
    table.rows = []
    table.totalRows = 0
    #expect(
      TableHTML.markup(of: table).hasSuffix(
        "<tbody>\n<tr><td class=\"missing\" colspan=\"2\">no rows</td></tr>\n</tbody></table>"
      )
    )
  }

  private func field(_ field: TableOutput.Field, _ format: TableOutput.Format = .plain) -> String {
    let table = TableOutput(
      columns: [TableOutput.Column(name: "a", title: "A", format: format)],
      rows: [[field]]
    )
    return Sample.between("<tbody>\n<tr><td", "</td></tr>", in: TableHTML.markup(of: table))
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
    #expect(field(.text(name)) == " class=\"long sentence\"><bdi title=\"\(name)\">\(shown)…</bdi>")
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
    #expect(folded.contains("<td class=\"n\">24</td></tr>\n</tbody>\n<tbody class=\"rest\">"))
    #expect(
      folded.contains("<details class=\"more\"><summary>Show all 31 rows</summary>")
    )
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
