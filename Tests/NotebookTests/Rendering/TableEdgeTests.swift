import Testing

@testable import Notebook

/// Tables at the edges of what data holds.
@Suite struct TableEdgeTests {
  private func table(_ rows: [[TableOutput.Field]], _ formats: [any TableFormat]) -> TableOutput {
    TableOutput(
      columns: formats.enumerated().map { .init(name: "c\($0)", title: "C\($0)", format: $1) },
      rows: rows
    )
  }

  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "]]>",
    "&lt;",
    "</td></table>", "<!--", "a\u{202E}b", "\u{2066}", "\u{0}\u{1B}[31m", "\u{FEFF}", "👩‍👩‍👧‍👦",
    "e\u{301}\u{301}\u{301}", "",
    " ", "\n", "a\r\nb", String(repeating: "x", count: 10_000), String(repeating: "ש", count: 300),
  ]

  @Test(arguments: hostile)
  func `a hostile name is text in a cell, a heading, a group and an attribute`(name: String) {
    var table = table(
      [[.text(name), .text(name + ";" + name)], [.text(name), .text("b")]],
      [PlainFormat(), NamesFormat(separator: ";")]
    )
    table.columns[0].title = name
    for grouped in [false, true] {
      table.columns[0].headsGroups = grouped
      let markup = TableHTML.markup(of: table)
      let tags = markup.matches(of: /<\/?([a-z!]+)/).map { String($0.output.1) }
      #expect(Set(tags).isSubset(of: ["table", "thead", "tbody", "tr", "th", "td", "bdi"]))
      #expect(tags.count { $0 == "table" } == 2)
      #expect(
        !markup.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{2066}" || $0 == "\u{1B}" }
      )
      // Outside of a quoted value nothing but the table's own attributes may stand in a tag.
      let bare = markup.replacing(/"[^"]*"/, with: "")
      #expect(bare.matches(of: /<[^>]*\son[a-z]+=/).isEmpty)
    }
  }

  @Test func `all of a column may be missing`() {
    var table = table([[.missing], [.missing]], [.decimal(1)])
    table.columns[0].hasBars = true
    table.columns[0].best = .highest
    #expect(TableHTML.markup(of: table).hasSuffix("C0<tbody><tr>\n<td><tr>\n<td></table>"))
    #expect(table.sum(of: 0) == nil)
  }

  @Test func `no columns at all are a table still`() {
    #expect(
      TableHTML.markup(of: table([], []))
        == "<table>\n<thead><tr>\n<tbody><tr>\n<td class=none>no rows</table>"
    )
  }

  @Test func `numbers of any size and kind have a cell each`() {
    let values: [Double] = [
      .nan, .infinity, -.infinity, 0, -0.0, 1e300, -1e300, .leastNonzeroMagnitude, 1e-9, 1e12,
      .greatestFiniteMagnitude,
    ]
    var table = table(
      values.map { value in Array(repeating: .number(value), count: 5) },
      [.plain, .decimal(2), .percent(1), .rank, .duration(.hours)] as [any TableFormat]
    )
    for index in table.columns.indices { table.columns[index].hasBars = true }
    let markup = TableHTML.markup(of: table)
    #expect(markup.matches(of: /<td/).count == 55)
    #expect(
      markup.matches(of: /width="(\d+(\.\d)?)%"/).allSatisfy { Double($0.output.1) ?? 101 <= 100 }
    )
    #expect(table.sum(of: 0) == .number(.nan) || table.sum(of: 0) != nil)
  }

  @Test func `ten thousand rows fold, and all of them are there`() {
    let rows = (0..<10_000).map { [TableOutput.Field.integer($0), .text("Song \($0 % 7)")] }
    let table = table(rows, [PlainFormat(), PlainFormat()])
    var html = HTML()
    TableHTML(table).write(folds: true, to: &html)
    #expect(html.markup.matches(of: /<tr>/).count == 10_001)
    #expect(html.markup.matches(of: /<tbody/).count == 2)
    #expect(html.markup.utf8.count < 300_000)
  }

  @Test func `a group of every row and a group of missing values have headings`() {
    var table = table(
      [[.missing, .integer(1)], [.text("a"), .integer(2)]],
      [PlainFormat(), PlainFormat()]
    )
    table.columns[0].headsGroups = true
    #expect(
      TableHTML.markup(of: table).hasSuffix(
        "<tbody><tr>\n<th scope=rowgroup colspan=1 data-v=\"\">–<tr>\n<td>1<tbody><tr>\n"
          + "<th scope=rowgroup colspan=1>a<tr>\n<td>2</table>"
      )
    )
  }
}
