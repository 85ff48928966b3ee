import Testing

@testable import Analysis

@Suite struct CSVReaderTests {
  private func rows(_ text: String, _ dialect: CSVDialect = CSVDialect()) -> [[String]] {
    var rows: [[String]] = []
    var cell = [UInt8](repeating: 0, count: text.utf8.count + 1)
    text.withBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let start = text.hasPrefix("\u{FEFF}") ? 3 : 0
      var reader = CSVReader(base, start..<bytes.count, dialect)
      while !reader.isAtEnd {
        var (row, end): ([String], CSVReader.End) = ([], .delimiter)
        while end == .delimiter {
          cell.withUnsafeMutableBufferPointer { buffer in
            guard let output = buffer.baseAddress else { return }
            let read = reader.readCell(into: output)
            row.append(String(decoding: buffer[..<read.count], as: UTF8.self))
            end = read.end
          }
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

  /// The number and its length by the quick way, with something behind it.
  private func short(_ text: String) -> (value: Double, count: Int)? {
    (text + ",,,,,,,,,,,,,,,,").withBytes { bytes in
      bytes.baseAddress.flatMap { Decimal.shortValue($0) }
    }
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("0.676", 0.676), ("-6.746", -6.746), ("1.01e-06", 1.01e-06),
    ("230666", 230_666), (".5", 0.5), ("5.", 5), ("1E3", 1000), ("-0.00001", -0.00001),
    ("9999999", 9_999_999), ("123.4567", 123.4567), ("9e22", 9e22), ("1e+2", 100), ("2e-9", 2e-9),
  ])
  func `a short number is read as quickly as exactly`(text: String, number: Double) {
    #expect(short(text)?.value == number)
    #expect(short(text)?.count == text.utf8.count)
  }

  @Test(arguments: [
    "", "-", ".", "-.", "a", "+1", "12345678", "1e", "1e-", "1e23", "é", "--1", "1e-100",
  ])
  func `what is not short or no number is left to the long way`(text: String) {
    #expect(short(text) == nil)
  }

  @Test func `a number ends where its digits do`() {
    #expect(short("12:30")?.count == 2)
    #expect(short("1.2.3")?.count == 3)
    #expect(short("0.123456")?.count == 8)
  }

  @Test func `ten thousand short numbers are read as Swift reads them`() {
    var state: UInt64 = 54321
    for _ in 0..<10_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let text =
        "\(state >> 55).\(state >> 40 & 0xFFF)" + (state & 1 == 0 ? "" : "e-\(state >> 60)")
      #expect(short(text)?.value == Double(text))
    }
  }
}
