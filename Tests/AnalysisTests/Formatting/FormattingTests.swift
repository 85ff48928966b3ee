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
    (123.456, -2, "123"), (0.1, 99, "0.100000000000000"),
  ])
  func `numbers are rounded once, from their exact value`(number: Double, digits: Int, text: String)
  {
    #expect(number.formatted(digits) == text)
  }

  @Test func `what is no number says so`() {
    #expect(Double.nan.formatted() == "NaN")
    #expect(Double.infinity.formatted() == "∞")
    #expect((-Double.infinity).formatted() == "-∞")
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
}
