import Testing

@testable import Notebook

@Suite struct TableOptionsTests {
  fileprivate static let table = TableOutput(
    columns: [
      .init(name: "rank", title: "Rank", format: .rank), .init(name: "artist", title: "Artist"),
      .init(name: "hours", title: "Hours", format: .decimal(1), unit: .hours),
      .init(name: "plays", title: "Plays"),
      .init(name: "share", title: "Share", format: .percent(1)),
      .init(name: "id", title: "Id", isDetail: true),
    ],
    rows: [
      [.integer(1), .text("Ann"), .number(12.34), .integer(2), .number(0.5), .text("a")],
      [.integer(2), .text("Ann"), .number(1.5), .integer(3), .number(0.25), .text("b")],
      [.integer(3), .text("Bo"), .missing, .integer(5), .number(0.25), .text("c")],
    ]
  )

  private func report(_ options: String, showing outputs: [Output] = [.table(table)]) -> Report {
    let text = "```{swift}\n\(options)\nx\n```\n"
    let parsed = MarkdownParser.parse(SourceFile(path: "a.md", text: text))
    var run = Run(notRunning: parsed.document)
    run.cells[0] = .outputs(outputs)
    run.diagnostics = parsed.diagnostics
    let options = Report.Options(version: "1", sourceSHA256: "", sha256: { $0 })
    return Report(parsed.document, run, options: options)
  }

  private func messages(_ options: String, showing outputs: [Output] = [.table(table)]) -> String {
    let report = report(options, showing: outputs)
    let found = (report.wholeRun.diagnostics).inFileOrder
    return DiagnosticRenderer(report.document.source).text(of: found)
  }

  private func markup(_ options: String, _ table: TableOutput = table) -> String {
    let report = report(options, showing: [.table(table)])
    #expect(report.wholeRun.diagnostics.isEmpty)
    return Sample.between("<table", "</table>", in: report.html)
  }

  // MARK: Columns

  @Test func `columns are shown in the order that the author gives, by name or by heading`() {
    #expect(
      markup("//| tbl-columns: [plays, Artist, id]") == """
         class=n1>
        <thead><tr>
        <th scope=col class=n>Plays<th scope=col>Artist<th scope=col>Id<tbody><tr>
        <td>2<td>Ann<td>a<tr>
        <td>3<td>Ann<td>b<tr>
        <td>5<td>Bo<td>c
        """
    )
  }

  @Test func `a column that is not shown is in CSV and JSON still`() throws {
    let report = report("//| tbl-columns: plays")
    guard case .outputs(let outputs) = report.wholeRun.cells[0],
      case .table(let table)? = outputs.first
    else { throw Absent() }
    #expect(
      TableText.csv(table).hasPrefix("plays,rank,artist,hours,share,id\r\n2,1,Ann,12.34,0.5,a\r\n")
    )
    #expect(TableText.aligned(table).hasPrefix("Plays\n-----\n    2\n"))
  }

  private struct Absent: Error {}

  @Test func `a column that no table has is an error where it stands`() {
    #expect(
      messages("//| tbl-columns: [artist, hors]\n//| tbl-bars: weeks") == """
        a.md:2:27: error: the table has no column 'hors' [invalid-option]
           |
         2 | //| tbl-columns: [artist, hors]
           |                           ^^^^
           = help: did you mean 'hours'?

        a.md:3:15: error: the table has no column 'weeks' [invalid-option]
           |
         3 | //| tbl-bars: weeks
           |               ^^^^^
           = help: choose one of rank, artist, hours, plays, share, id

        """
    )
  }

  @Test func `one of two tables may lack a column`() {
    #expect(
      messages("//| tbl-columns: n", showing: [.table(Self.table), .table(Sample.numbers(2))]) == ""
    )
  }

  @Test func `options without a table are worth a warning`() {
    #expect(
      messages("//| tbl-rows: 3", showing: [.text("a")]) == """
        a.md:2:5: warning: the cell shows no table that this option could shape [invalid-option]
           |
         2 | //| tbl-rows: 3
           |     ^^^^^^^^

        """
    )
  }

  // MARK: Totals

  @Test func `totals stand below and are named`() {
    #expect(
      markup("//| tbl-totals: [plays, hours]").hasSuffix(
        "<tfoot><tr>\n<td><th scope=row>Total<td data-v=13.84>13.8<td>10<td>"
      )
    )
  }

  @Test func `a total is of all rows, not of those that are here`() {
    var table = Self.table
    table.totalRows = 1000
    table.columns[3].sum = .integer(40_000)
    #expect(markup("//| tbl-totals: plays", table).hasSuffix("Total<td><td>40,000<td>"))
  }

  @Test(arguments: ["artist", "share", "rank"])
  func `what cannot be added up has no total`(column: String) {
    let text = messages("//| tbl-totals: \(column)")
    #expect(
      text.hasPrefix("a.md:2:17: error: the values of the column '\(column)' cannot be added up")
    )
  }

  @Test func `sums are exact where they can be`() {
    typealias Field = TableOutput.Field
    #expect(Field.sum(of: [.integer(1), .missing, .integer(2)]) == .integer(3))
    #expect(Field.sum(of: [.integer(.max), .integer(1)]) == .number(0x1p63))
    #expect(Field.sum(of: Array(repeating: .number(0.1), count: 10)) == .number(1))
    #expect(Field.sum(of: [.number(1e308), .number(1e308)]) == .number(.infinity))
    #expect(Field.sum(of: [.missing]) == nil)
    #expect(Field.sum(of: [.integer(1), .text("a")]) == nil)
  }

  // MARK: Groups

  @Test func `equal values in a row head their rows`() {
    #expect(
      markup("//| tbl-group-by: artist\n//| tbl-columns: [plays, artist]") == """
         class=n1 data-v=Artist>
        <thead><tr>
        <th scope=col class=n>Plays<tbody><tr>
        <th scope=rowgroup colspan=1>Ann<tr>
        <td>2<tr>
        <td>3<tbody><tr>
        <th scope=rowgroup colspan=1>Bo<tr>
        <td>5
        """
    )
  }

  @Test func `a fold may cut a group`() {
    let text = markup("//| tbl-group-by: artist\n//| tbl-columns: plays\n//| tbl-rows: 1")
    #expect(text.contains("Ann<tr>\n<td>2<tbody class=rest><tr>\n<td>3<tbody class=rest><tr>\n<th"))
  }

  // MARK: Formats, bars, rows

  @Test func `a format replaces the column's own`() {
    let options =
      "//| tbl-format: {share: percent 0, hours: duration}\n//| tbl-columns: [share, hours]"
    #expect(
      markup(options).contains(
        "<td data-v=0.5>50\u{A0}%<td data-v=12.34>12\u{A0}h\u{A0}20\u{A0}min<tr>"
      )
    )
  }

  @Test func `a format is checked before anything runs`() {
    #expect(
      messages("//| tbl-format: {share: percnt 1, plays: decimal x}") == """
        a.md:2:25: error: expected a format for 'share', found 'percnt 1' [invalid-option]
           |
         2 | //| tbl-format: {share: percnt 1, plays: decimal x}
           |                         ^^^^^^^^
           = help: did you mean 'percent'?

        a.md:2:42: error: expected 'decimal' for 'plays', found 'decimal x' [invalid-option]
           |
         2 | //| tbl-format: {share: percnt 1, plays: decimal x}
           |                                          ^^^^^^^^^
           = help: write it as in 'decimal 1'

        """
    )
  }

  @Test func `a duration needs a unit`() {
    #expect(
      messages("//| tbl-format: {plays: duration}") == """
        a.md:2:25: error: 'duration' needs a unit, and the column 'plays' has none [invalid-option]
           |
         2 | //| tbl-format: {plays: duration}
           |                         ^^^^^^^^
           = help: write the unit behind it, as in 'duration minutes'

        """
    )
  }

  @Test(arguments: [
    (
      "tbl-columns: {a: b}",
      "expected the name of a column or a list of names for 'tbl-columns', found a map"
    ),
    (
      "tbl-columns: [a, [b]]",
      "expected the name of a column or a list of names for 'tbl-columns', found a list"
    ),
    ("tbl-group-by: [a]", "expected the name of a column for 'tbl-group-by', found a list"),
    (
      "tbl-format: percent",
      "expected a map of columns and formats for 'tbl-format', found 'percent'"
    ),
    ("tbl-rows: 0", "expected a whole number from 1 to 100000 for 'tbl-rows', found '0'"),
    ("tbl-bars: artist", "the column 'artist' has no numbers that bars could show"),
    ("tbl-bar: hours", "unknown option 'tbl-bar'"),
  ])
  func `a value that means nothing is an error`(option: String, message: String) {
    #expect(messages("//| \(option)").contains("error: \(message) ["))
  }

  @Test func `bars share a scale that begins at zero`() {
    let text = markup("//| tbl-bars: hours\n//| tbl-columns: hours")
    #expect(
      text.contains(
        "12.3<svg class=b><rect height=9 width=\"100%\"/></svg><tr>\n<td>1.5<svg class=b>"
      )
    )
    #expect(text.contains("<rect height=9 width=\"12.2%\"/></svg><tr>\n<td>"))
  }

  @Test func `negative bars go left from where zero is`() {
    var table = Self.table
    table.rows[0][2] = .number(-5)
    table.rows[2][2] = .number(5)
    let text = markup("//| tbl-bars: hours\n//| tbl-columns: hours", table)
    #expect(text.contains("<rect height=9 class=m width=\"50%\"/>"))
    #expect(text.contains("<rect height=9 x=\"50%\" width=\"15%\"/>"))
  }

  @Test func `rows beyond the open ones fold`() {
    let report = report("//| tbl-rows: 2")
    #expect(report.html.contains("<tbody class=rest><tr>\n<td>3"))
    #expect(report.html.contains("<summary>Show all 3 rows</summary>"))
    #expect(!self.report("//| tbl-rows: 3").html.contains("class=rest"))
  }
}

extension TableOptionsTests {
  @Test(arguments: [
    ("de", "Summe", "keine Zeilen", "Zeilen filtern", "`${found} von ${count} Zeilen`"),
    ("fr-CA", "Total", "aucune ligne", "Filtrer les lignes", "`${found} lignes sur ${count}`"),
    ("fi", "Total", "no rows", "Filter rows", "`${found} of ${count} rows`"),
  ])
  func `a table speaks the language of its page`(
    language: String,
    total: String,
    none: String,
    filter: String,
    found: String
  ) {
    let cells = [Self.table, TableOutput(columns: Self.table.columns, rows: [])].enumerated().map {
      index,
      table -> (Cell, Run.CellResult) in
      var table = table
      if index == 0 { table.columns[3].total = .integer(10) }
      return (Sample.cell(index), .outputs([.table(table)]))
    }
    let html = Sample.report([Sample.block(.cell(0)), Sample.block(.cell(1))], cells: cells) {
      $0.language = language
    }.html
    let mark = language == "fi" ? " lang=en" : ""
    #expect(html.contains("<th scope=row\(mark)>\(total)<"))
    #expect(html.contains(" colspan=5\(mark)>\(none)<"))
    #expect(html.contains("label=\"\(filter)\""))
    #expect(html.contains(found))
  }
}
