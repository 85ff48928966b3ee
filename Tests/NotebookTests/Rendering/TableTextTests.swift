import Notebook
import Testing

@Suite struct TableTextTests {
  private let mixed = TableOutput(
    columns: [
      TableOutput.Column(name: "name", title: "Name"),
      TableOutput.Column(name: "plays", title: "Plays"),
      TableOutput.Column(name: "share", title: "Share", format: .percent(1)),
      TableOutput.Column(name: "isLiked", title: "Liked"),
    ],
    rows: [
      [.text("龍一"), .integer(1200), .number(0.1), .flag(true)],
      [.text("Zoë, \"Z\""), .integer(7), .missing, .flag(false)],
    ],
    totalRows: 24_901,
    definition: "A share is of all time."
  )

  @Test func `a terminal's table is aligned, wide characters counted twice`() {
    #expect(
      TableText.aligned(mixed) == """
        Name      Plays   Share  Liked
        --------  -----  ------  -----
        龍一      1,200  10.0\u{A0}%  yes
        Zoë, "Z"      7       –  no
        First 2 of 24,901 rows.
        A share is of all time.

        """
    )
  }

  @Test func `a terminal gets no control characters and no endless line`() {
    let table = TableOutput(
      columns: [TableOutput.Column(name: "a", title: "A")],
      rows: [[.text("\u{1B}[31mred\nblue")], [.text(String(repeating: "x", count: 100))]]
    )
    let lines = TableText.aligned(table).split(separator: "\n")
    #expect(lines[2] == "\u{FFFD}[31mred blue")
    #expect(lines[3] == String(repeating: "x", count: 59) + "…")
  }

  @Test func `CSV has full precision and quotes what needs it`() {
    let csv = "name,plays,share,isLiked\r\n龍一,1200,0.1,true\r\n\"Zoë, \"\"Z\"\"\",7,,false\r\n"
    #expect(TableText.csv(mixed) == csv)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "'\t=1"),
    ("\r=1", "\"'\r=1\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("a=1", "a=1"), ("'a", "'a"),
    ("−1", "−1"),
  ])
  func `CSV marks a text that a spreadsheet would run`(text: String, field: String) {
    let table = TableOutput(
      columns: [.init(name: "=a", title: ""), .init(name: "b", title: "")],
      rows: [[.text(text), .integer(-1)]]
    )
    #expect(TableText.csv(table) == "'=a,b\r\n\(field),-1\r\n")
  }

  @Test func `CSV keeps a line end inside a field`() {
    let table = TableOutput(
      columns: [TableOutput.Column(name: "a\nb", title: "A")],
      rows: [[.number(1.0 / 3)]]
    )
    #expect(TableText.csv(table) == "\"a\nb\"\r\n0.3333333333333333\r\n")
  }

  @Test func `JSON is an array of objects keyed by column name`() {
    #expect(
      TableText.json(mixed) == """
        [
          {"name": "龍一", "plays": 1200, "share": 0.1, "isLiked": true},
          {"name": "Zoë, \\"Z\\"", "plays": 7, "share": null, "isLiked": false}
        ]

        """
    )
  }

  @Test func `JSON of no rows is an empty array`() {
    #expect(TableText.json(TableOutput(columns: [], rows: [])) == "[]\n")
  }

  @Test func `JSON has no word for infinity and escapes controls`() {
    let table = TableOutput(
      columns: [
        TableOutput.Column(name: "a", title: ""), TableOutput.Column(name: "b", title: ""),
      ],
      rows: [[.number(.infinity), .text("\u{0}\t\r\n\u{1F}\\/\u{2028}")]]
    )
    let text = "\\u0000\\t\\r\\n\\u001f\\\\/\u{2028}"
    #expect(TableText.json(table) == "[\n  {\"a\": null, \"b\": \"\(text)\"}\n]\n")
  }

  @Test func `JSON keeps code points that are canonically equal apart`() {
    let table = TableOutput(
      columns: [TableOutput.Column(name: "a", title: "")],
      rows: [[.text("\u{E9}")], [.text("e\u{301}")]]
    )
    let json = Array(TableText.json(table).utf8)
    #expect(json == Array("[\n  {\"a\": \"\u{E9}\"},\n  {\"a\": \"e\u{301}\"}\n]\n".utf8))
  }
}
