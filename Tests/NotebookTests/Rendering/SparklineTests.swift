import Testing

@testable import Notebook

@Suite struct SparklineTests {
  private func markup(_ values: [Double?], _ format: some TableFormat = .plain) -> String {
    var html = HTML()
    Sparkline(values).write(as: format, .english, to: &html)
    return html.markup
  }

  @Test func `a series is a line with its last value marked, and says what it shows`() {
    #expect(
      markup([3, 12, 9]) == """
        <svg class=k viewBox="0 0 80 16" role=img aria-label="from 3 to 9, highest 12">\
        <path d="M2 14l38-12l38 4"/><path class=d d="M78 6h0"/></svg>
        """
    )
  }

  @Test func `the words have the column's format`() {
    #expect(
      markup([0.5, 0.25], .percent(0)).contains(
        "\"from 50\u{A0}% to 25\u{A0}%, highest 50\u{A0}%\""
      )
    )
  }

  @Test func `a missing value is a gap, and a lone point a dot`() {
    #expect(markup([1, nil, 2, nil, 1, 1]).contains("d=\"M2 14h0m30-12h0m31 12l15 0\""))
    #expect(markup([nil, 5]).contains("aria-label=5><path d=\"M78 8h0\"/>"))
  }

  @Test(arguments: [[], [nil], [Double.nan, .infinity]])
  func `nothing is drawn of nothing`(values: [Double?]) {
    #expect(markup(values).isEmpty)
    #expect(Sparkline(values).text == nil)
  }

  @Test func `numbers as large as they come are drawn`() {
    let largest = Double.greatestFiniteMagnitude
    #expect(markup([-largest, largest]).contains("d=\"M2 14l76-12\""))
    #expect(
      Sparkline(Array(repeating: largest, count: 50)).text == String(repeating: "▅", count: 24)
    )
  }

  @Test func `a drawing takes 300 bytes at most`() {
    let values = (0..<500).map { Double($0 * 7919 % 1000) }
    #expect(markup(values).utf8.count <= 300)
    #expect(markup((0..<36).map { Double($0 % 2) }).utf8.count <= 300)
  }

  @Test func `a terminal has it in blocks, CSV and JSON as numbers`() {
    let table = TableOutput(
      columns: [.init(name: "trend", title: "Trend")],
      rows: [[.series([0, 3.5, nil, 7])], [.series([nil])], [.series([2, 2])]]
    )
    #expect(TableText.aligned(table) == "Trend\n-----\n▁▅ █\n–\n▅▅\n")
    #expect(TableText.csv(table) == "trend\r\n0.0 3.5 NaN 7.0\r\nNaN\r\n2.0 2.0\r\n")
    #expect(TableText.json(table).contains("{\"trend\": [0.0, 3.5, null, 7.0]}"))
    #expect(
      TableHTML.markup(of: table).contains(
        "<th scope=col class=x>Trend<tbody><tr>\n<td data-v=\"0.0 3.5 NaN 7.0\"><svg"
      )
    )
  }
}
