import Testing

@testable import Analysis

@Suite struct CSVScannerTests {
  private func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    text.withBytes { bytes in
      guard var scanner = CSVScanner(bytes) else { return }
      while !scanner.isAtEnd {
        var (row, end): ([String], CSVScanner.End) = ([], .comma)
        while end == .comma {
          let cell = scanner.cell()
          row.append(String(decoding: scanner.decoded(cell), as: UTF8.self))
          end = cell.end
        }
        rows.append(row)
      }
    }
    return rows
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("a\rb", [["a"], ["b"]]), ("\u{FEFF}a,\n", [["a", ""]]), ("a,\"b,c\"\n", [["a", "b,c"]]),
    ("\"a\"\"b\",c", [["a\"b", "c"]]), ("\"a\nb\r\nc\",d", [["a\nb\r\nc", "d"]]),
    ("\"\",\"\"\"\"\n", [["", "\""]]), ("a\"b,c", [["a\"b", "c"]]), ("\"a\"b,c", [["ab", "c"]]),
    ("\"open", [["open"]]), ("a\n\nb", [["a"], [""], ["b"]]), (",,", [["", "", ""]]),
    (
      "long enough to take eight bytes a step,x", [["long enough to take eight bytes a step", "x"]]
    ),
    ("\"ends with \"\"\"\"\"", [["ends with \"\""]]),
  ])
  func `cells are read as RFC 4180 has it`(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }
}

@Suite struct DecimalTests {
  private func value(_ text: String) -> Double? { text.withBytes { Decimal.value($0) } }

  @Test(arguments: [
    ("0", 0), ("0.676", 0.676), ("-6.746", -6.746), ("1.01e-06", 1.01e-06), ("230666", 230_666),
    (".5", 0.5), ("5.", 5), ("+1", 1), (" 7 ", 7), ("1E3", 1000),
    ("9007199254740993", 9007199254740992),
    ("123456789012345678901234567890", 1.2345678901234568e29), ("1e-400", 0), ("1e-30", 1e-30),
    ("0.1000000000000000055511151231257827", 0.1), ("1e23", 1e23), ("8.5e22", 8.5e22),
    ("0.00000000000000000000000000001", 1e-29), ("1e22", 1e22), ("4.35", 4.35),
  ])
  func `a number is the nearest double`(text: String, number: Double) {
    #expect(value(text) == number)
  }

  @Test(arguments: [
    "", " ", "a", "1a", "NaN", "inf", "1e999", "0x10", "1,5", "--1", "e5", ".", "1e", "4/4", "1 2",
  ])
  func `anything else is no number`(text: String) {
    #expect(value(text) == nil)
  }

  @Test func `ten thousand numbers are read as Swift reads them`() {
    var state: UInt64 = 12345
    for _ in 0..<10_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let text = "\(state % 1000).\(state >> 20)" + (state & 1 == 0 ? "" : "e-\(state >> 58)")
      #expect(value(text) == Double(text))
    }
  }
}
