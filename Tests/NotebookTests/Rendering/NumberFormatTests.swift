import Notebook
import Testing

/// Numbers are tested through the text table, which shows them as a page does.
@Suite struct NumberFormatTests {
  private func shown(_ field: TableOutput.Field, _ format: some TableFormat) -> String {
    let table = TableOutput(
      columns: [TableOutput.Column(name: "v", title: "", format: format)],
      rows: [[field]]
    )
    let lines = TableText.aligned(table).split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[2].drop { $0 == " " })
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1000, "−1,000"), (1_234_567, "1,234,567"),
    (Int.min, "−9,223,372,036,854,775,808"),
  ])
  func `a plain integer has thousands separators`(value: Int, text: String) {
    #expect(shown(.integer(value), .plain) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.0001, "0"), (2.0, "2"), (2.5, "2.5"), (100.0, "100"),
    (1234.5678, "1,234.568"), (-1234.5, "−1,234.5"), (999.9996, "1,000"), (1.5e20, "1.5e+20"),
    (.infinity, "∞"), (.nan, "–"),
  ])
  func `a plain number has three decimals at most`(value: Double, text: String) {
    #expect(shown(.number(value), .plain) == text)
  }

  @Test(arguments: [
    (12.34, 1, "12.3"), (0.05, 1, "0.1"), (0.25, 1, "0.3"), (0.35, 1, "0.3"), (-0.04, 1, "0.0"),
    (999_999.95, 1, "999,999.9"), (1e6, 2, "1,000,000.00"), (2.5, 0, "3"), (3.5, 0, "4"),
    (2.675, 2, "2.67"),
  ])
  func `a decimal is rounded once, from its exact value`(
    value: Double,
    decimals: Int,
    text: String
  ) {
    #expect(shown(.number(value), .decimal(decimals)) == text)
  }

  @Test(arguments: [
    (0.1234, 1, "12.3\u{A0}%"), (0.0, 0, "0\u{A0}%"), (1.0, 0, "100\u{A0}%"),
    (0.005, 0, "1\u{A0}%"), (-0.0001, 1, "0.0\u{A0}%"), (0.285, 0, "28\u{A0}%"),
    (12.5, 1, "1,250.0\u{A0}%"), (0.00049, 1, "0.0\u{A0}%"),
  ])
  func `a percentage has a no-break space and one rounding`(
    ratio: Double,
    decimals: Int,
    text: String
  ) {
    #expect(shown(.number(ratio), .percent(decimals)) == text)
  }

  @Test func `ranks and identifiers have no separators`() {
    #expect(shown(.integer(12345), .rank) == "12345")
    #expect(shown(.integer(12345), .identifier) == "12345")
  }

  @Test func `an integer follows a decimal column`() {
    #expect(shown(.integer(5), .decimal(1)) == "5.0")
    #expect(shown(.integer(1), .percent(0)) == "100\u{A0}%")
  }

  @Test func `a flag is a word and a missing value a dash`() {
    #expect(shown(.flag(true), .plain) == "yes")
    #expect(shown(.flag(false), .plain) == "no")
    #expect(shown(.missing, .decimal(1)) == "–")
  }
}
