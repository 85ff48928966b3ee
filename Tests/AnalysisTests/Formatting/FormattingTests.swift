import Analysis
import Testing

@Suite struct NumberFormattingTests {
  @Test(arguments: [
    (24_901, "24,901"), (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "−1,234,567"),
    (Int.min, "−9,223,372,036,854,775,808"),
  ])
  func `whole numbers have a comma at every third digit`(number: Int, text: String) {
    #expect(number.formatted() == text)
  }

  @Test(arguments: [
    (24901.46, 1, "24,901.5"), (0.0, 1, "0.0"), (-0.04, 1, "0.0"), (-0.05, 1, "−0.1"),
    (2.675, 2, "2.67"), (1.005, 2, "1.00"), (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"),
    (0.125, 2, "0.13"), (999.96, 1, "1,000.0"), (1e15, 0, "1,000,000,000,000,000"),
    (.leastNonzeroMagnitude, 3, "0.000"), (0.049999999999999996, 1, "0.0"), (1e300, 1, "1e+300"),
    (-1e300, 1, "−1e+300"),
    (123.456, -2, "123"), (0.1, 99, "0.100000000000000"),
  ])
  func `numbers are rounded once, from their exact value`(number: Double, digits: Int, text: String)
  {
    #expect(number.formatted(digits) == text)
  }

  @Test(arguments: [
    (1234.5, 2, "1,200"), (1250.0, 2, "1,300"), (-0.012345, 3, "−0.0123"), (0.5, 3, "0.500"),
    (9.996, 3, "10.0"), (999_999.5, 6, "1,000,000"), (0.0, 4, "0"), (-0.0, 1, "0"),
    (7.0, 0, "7"), (1e-6, 1, "0.000001"), (1.2e-7, 3, "1.2e-07"), (1e300, 3, "1e+300"),
    (123_456_789_012_345_678.0, 99, "123,456,789,012,346,000"), (-Double.infinity, 3, "−∞"),
    (1.5e38, 1, "200,000,000,000,000,000,000,000,000,000,000,000,000"),
  ])
  func `significant digits count from the first that is not zero`(
    number: Double,
    digits: Int,
    text: String
  ) {
    #expect(number.formatted(significant: digits) == text)
  }

  @Test(arguments: [(12, "+12"), (0, "0"), (-3, "−3"), (1234, "+1,234")])
  func `a signed whole number says that it is positive`(number: Int, text: String) {
    #expect(number.signed() == text)
  }

  @Test(arguments: [
    (0.46, 1, "+0.5"), (-0.46, 1, "−0.5"), (0, 1, "0.0"), (0.04, 1, "0.0"), (-0.04, 1, "0.0"),
    (1234, 0, "+1,234"), (.infinity, 1, "+∞"), (-.infinity, 1, "−∞"), (.nan, 1, "NaN"),
  ])
  func `a signed number has its sign unless it shows as zero`(
    number: Double,
    digits: Int,
    text: String
  ) {
    #expect(number.signed(digits) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.0\u{A0}k"), (24_901, "24.9\u{A0}k"), (-1550, "−1.6\u{A0}k"),
    (999_949, "999.9\u{A0}k"), (999_950, "1.0\u{A0}M"), (1_234_567, "1.2\u{A0}M"),
    (7_000_000_000, "7.0\u{A0}B"), (1_250_000_000_000, "1.3\u{A0}T"),
    (Int.min, "−9,223,372.0\u{A0}T"),
  ])
  func `a compact whole number fills its unit`(number: Int, text: String) {
    #expect(number.compact() == text)
  }

  @Test(arguments: [
    (0, "0.0"), (12.34, "12.3"), (-0.04, "0.0"), (999.94, "999.9"), (999.96, "1.0\u{A0}k"),
    (-1_234_567.8, "−1.2\u{A0}M"), (1e15, "1,000.0\u{A0}T"), (1e300, "1e+300"), (.nan, "NaN"),
    (.infinity, "∞"),
  ])
  func `a compact number fills its unit`(number: Double, text: String) {
    #expect(number.compact() == text)
  }

  @Test(arguments: [
    (0, "0th"), (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"),
    (13, "13th"), (21, "21st"), (111, "111th"), (1002, "1,002nd"), (-3, "−3rd"),
    (Int.min, "−9,223,372,036,854,775,808th"),
  ])
  func `a place has the ending of its number`(number: Int, text: String) {
    #expect(number.ordinal() == text)
  }

  @Test(arguments: [
    (0, "0 plays"), (1, "1 play"), (2, "2 plays"), (-1, "−1 play"), (24_901, "24,901 plays"),
  ])
  func `one is counted in the singular`(number: Int, text: String) {
    #expect(number.counted("play") == text)
  }

  @Test func `an irregular plural is given`() {
    #expect(1.counted("entry", plural: "entries") == "1 entry")
    #expect(3.counted("entry", plural: "entries") == "3 entries")
  }

  @Test func `what is no number says so`() {
    #expect(Double.nan.formatted() == "NaN")
    #expect(Double.infinity.formatted() == "∞")
    #expect((-Double.infinity).formatted() == "−∞")
  }

  @Test(arguments: [
    (0.1234, 0, "12\u{A0}%"), (0.125, 0, "13\u{A0}%"), (1.0, 0, "100\u{A0}%"),
    (0.1234, 1, "12.3\u{A0}%"), (0.0, 0, "0\u{A0}%"), (0.285, 0, "28\u{A0}%"),
    (12.5, 0, "1,250\u{A0}%"), (-0.005, 0, "−1\u{A0}%"),
  ])
  func `shares become percentages`(share: Double, digits: Int, text: String) {
    #expect(share.percent(digits) == text)
  }
}

@Suite struct DurationFormattingTests {
  @Test(arguments: [
    (0, "0 s"), (499, "0 s"), (500, "1 s"), (42_000, "42 s"), (59_500, "1 min"),
    (185_000, "3 min 5 s"),
    (3_599_499, "59 min 59 s"), (3_599_500, "1 h"), (3_630_000, "1 h 1 min"), (3_629_999, "1 h"),
    (3_551_461_187, "986 h 31 min"), (36_000_000_000, "10,000 h"), (-185_000, "−3 min 5 s"),
    (-100, "0 s"),
  ])
  func `a duration shows its two largest units`(milliseconds: Int, text: String) {
    #expect(Duration.milliseconds(milliseconds).formatted() == text)
  }

  @Test(arguments: [
    (0, "0 seconds"), (1000, "1 second"), (65_000, "1 minute 5 seconds"),
    (12_245_000, "3 hours 24 minutes"), (3_660_000, "1 hour 1 minute"), (7_200_000, "2 hours"),
    (-120_000, "−2 minutes"), (36_000_000_000, "10,000 hours"),
  ])
  func `a duration in words counts its units`(milliseconds: Int, text: String) {
    #expect(Duration.milliseconds(milliseconds).formatted(.words) == text)
  }

  @Test(arguments: [
    (0, "0:00"), (42_000, "0:42"), (245_000, "4:05"), (599_500, "10:00"), (3_599_499, "59:59"),
    (3_599_500, "1:00:00"), (12_245_000, "3:24:05"), (36_000_000_000, "10000:00:00"),
    (-245_000, "−4:05"), (-499, "0:00"),
  ])
  func `a clock shows hours only when there are some`(milliseconds: Int, text: String) {
    #expect(Duration.milliseconds(milliseconds).formatted(.clock) == text)
  }

  @Test func `the longest durations have a text`() {
    #expect(Duration.seconds(Int64.min).formatted() == "−2,562,047,788,015,215 h 30 min")
    #expect(Duration.seconds(Int64.max).formatted(.clock) == "2562047788015215:30:07")
  }

  @Test func `a duration is a number of its units`() {
    let time = Duration.milliseconds(5_400_000)
    #expect(time.inHours == 1.5)
    #expect(time.inMinutes == 90)
    #expect(time.inSeconds == 5400)
    #expect(Duration.milliseconds(-500).inSeconds == -0.5)
  }

  @Test func `a duration is a text in a table`() {
    #expect(Duration.seconds(185).field == .text("3 min 5 s"))
    #expect(Optional<Duration>.none.field == .missing)
    #expect(Duration.typeName == "Duration")
  }
}
