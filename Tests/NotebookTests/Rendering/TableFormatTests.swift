import Testing

@testable import Notebook

@Suite struct TableFormatTests {
  @Test(arguments: [
    ("2021-03-05", "5\u{A0}Mar\u{A0}2021"), ("2021-12", "Dec\u{A0}2021"),
    ("2021-03-05 13:45", "5\u{A0}Mar\u{A0}2021, 13:45"),
    ("2021-03-05T13:45:10Z", "5\u{A0}Mar\u{A0}2021, 13:45\u{A0}UTC"),
    ("2021-03-05T13:45:10.000Z", "5\u{A0}Mar\u{A0}2021, 13:45\u{A0}UTC"),
    ("2021-13", "2021-13"), ("2021-03-32", "2021-03-32"), ("2021-3-5", "2021-3-5"),
    ("2021-03 x", "2021-03 x"), ("2021-03-05 noon", "2021-03-05 noon"), ("2021", "2021"), ("", ""),
    ("Tuesday", "Tuesday"), ("٢٠٢١-03", "٢٠٢١-03"), ("12345-03-05", "12345-03-05"),
  ])
  func `a date reads as people write it, and anything else stays`(text: String, shown: String) {
    #expect(DateFormat().text(of: text) == shown)
  }

  @Test(arguments: [
    (192.0, TableOutput.Unit.minutes, "3\u{A0}h\u{A0}12\u{A0}min"), (2, .hours, "2\u{A0}h"),
    (0.5, .minutes, "30\u{A0}s"), (125_000, .milliseconds, "2\u{A0}min\u{A0}5\u{A0}s"),
    (0, .hours, "0\u{A0}s"), (-90, .minutes, "−1\u{A0}h\u{A0}30\u{A0}min"),
    (0.0001, .seconds, "0\u{A0}s"), (-0.0001, .seconds, "0\u{A0}s"), (3599.7, .seconds, "1\u{A0}h"),
    (1234.5, .hours, "1,234\u{A0}h\u{A0}30\u{A0}min"), (1e300, .hours, "1e+300"),
    (.infinity, .hours, "∞"),
  ])
  func `a duration has its two largest units`(
    value: Double,
    unit: TableOutput.Unit,
    text: String
  ) {
    #expect(DurationFormat(unit).text(of: value) == text)
  }

  @Test(arguments: [(125_000, "2:05"), (11_525_000, "3:12:05"), (900, "0:01"), (-61_000, "−1:01")])
  func `a duration as on a watch`(milliseconds: Int, text: String) {
    #expect(DurationFormat(.milliseconds, isClock: true).text(of: milliseconds) == text)
  }

  @Test func `a duration is missing where there is no number`() {
    #expect(DurationFormat(.hours).text(of: .nan) == nil)
  }

  @Test func `a duration takes the column's unit unless it has its own`() throws {
    let plain = try #require(DurationFormat(words: []))
    #expect(plain.fitted(to: nil) == nil)
    #expect(plain.fitted(to: .hours) == DurationFormat(.hours))
    let own = try #require(DurationFormat(words: ["clock", "seconds"]))
    #expect(own.fitted(to: .hours) == DurationFormat(.seconds, isClock: true))
    #expect(DurationFormat(words: ["weeks"]) == nil)
    #expect(DurationFormat(words: ["hours", "hours"]) == nil)
    #expect(DurationFormat(words: ["clock", "clock"]) == nil)
  }

  @Test func `formats read how many decimals they have`() {
    #expect(DecimalFormat(words: ["3"]) == .decimal(3))
    #expect(DecimalFormat(words: []) == .decimal(1))
    #expect(PercentFormat(words: []) == .percent(0))
    #expect(PercentFormat(words: ["16"]) == nil)
    #expect(PercentFormat(words: ["-1"]) == nil)
    #expect(PercentFormat(words: ["1", "2"]) == nil)
    #expect(PlainFormat(words: ["1"]) == nil)
    #expect(LinkFormat(words: ["to", "Spotify"]) == .link("to Spotify"))
    #expect(NamesFormat(words: ["|"]) == .names(separator: "|"))
  }

  @Test func `each format has a name of its own, and reads it alone`() {
    #expect(Set(TableFormats.all.map { $0.name }).count == TableFormats.all.count)
    for format in TableFormats.all { #expect(format.init(words: []) != nil) }
  }

  @Test func `names are set apart`() {
    #expect(NamesFormat(separator: ";").text(of: "A;B") == "A; B")
    #expect(NamesFormat(separator: ";").text(of: "A") == "A")
  }

  @Test(arguments: [
    ("Length", "plain", "Length, min"), ("Minutes a week", "plain", "Minutes a week"),
    ("Top artist, min", "plain", "Top artist, min"), ("Length", "duration", "Length"),
    ("", "plain", ""),
  ])
  func `a heading says the unit that nothing else says`(
    title: String,
    format: String,
    heading: String
  ) {
    let column = TableOutput.Column(
      name: "a",
      title: title,
      format: format == "plain" ? PlainFormat() : DurationFormat(.minutes),
      unit: .minutes
    )
    #expect(column.heading == heading)
  }
}
