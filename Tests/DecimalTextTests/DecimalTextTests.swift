import DecimalText
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    (0.25, 1, "0.3"), (2.5, 0, "3"), (-2.5, 0, "−3"), (2.675, 2, "2.67"), (0.15, 1, "0.1"),
    (1234.5, 1, "1,234.5"), (999_999.95, 1, "999,999.9"), (-0.04, 1, "0.0"), (0, 2, "0.00"),
    (1e15, 0, "1,000,000,000,000,000"), (1e-300, 3, "0.000"), (0.5, -1, "1"),
  ])
  func `a number is rounded once, from its exact value`(value: Double, decimals: Int, text: String)
  {
    #expect(DecimalText.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `what has no digits to write is nil`(value: Double) {
    #expect(DecimalText.fixed(value, decimals: 1) == nil)
    #expect(DecimalText.percent(value, decimals: 1) == nil)
    #expect(DecimalText.significant(value, digits: 3) == nil)
    #expect(DecimalText.compact(value) == nil)
  }

  @Test(arguments: [
    (0.1234, 0, "12\u{A0}%"), (0.1234, 1, "12.3\u{A0}%"), (0.125, 0, "13\u{A0}%"),
    (0.285, 0, "28\u{A0}%"), (12.5, 1, "1,250.0\u{A0}%"), (-0.0001, 1, "0.0\u{A0}%"),
    (1, 0, "100\u{A0}%"),
  ])
  func `a ratio is a percentage`(ratio: Double, decimals: Int, text: String) {
    #expect(DecimalText.percent(ratio, decimals: decimals) == text)
  }

  @Test(arguments: [
    (1234.5, 3, "1,230"), (0.099_96, 3, "0.100"), (2.5, 1, "3"), (-25, 1, "−30"),
    (1e-6, 15, "0.00000100000000000000"),
  ])
  func `significant digits are rounded once`(value: Double, digits: Int, text: String) {
    #expect(DecimalText.significant(value, digits: digits) == text)
  }

  @Test(arguments: [(999.95, "1.0\u{A0}k"), (1049.9, "1.0\u{A0}k"), (1050, "1.1\u{A0}k")])
  func `a compact number is rounded once`(value: Double, text: String) {
    #expect(DecimalText.compact(value) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "−1,234,567"),
    (Int.min, "−9,223,372,036,854,775,808"),
  ])
  func `a whole number has a comma at every third digit`(value: Int, text: String) {
    #expect(DecimalText.grouped(value) == text)
  }
}
