import Testing

@testable import Analysis

@Suite struct PeriodTests {
  @Test(arguments: [
    ("1970", 0, 364), ("1972", 730, 1095), ("1970-02", 31, 58), ("1972-02", 761, 789),
    ("1970-12", 334, 364), ("1970-01-02", 1, 1), ("1969-12-31", -1, -1),
  ])
  func `a period is its days`(text: String, first: Int, last: Int) throws {
    #expect(try Period(text).days == first...last)
    #expect(try Period(text).text == text)
  }

  @Test func `a stretch runs from the first day of one period through the last of another`() throws
  {
    let period = try Period(from: "1970-02", through: "1970-03-01")
    #expect(period.days == 31...59)
    #expect(period.text == "1970-02 through 1970-03-01")
    #expect(period.localSeconds == 31 * 86_400..<60 * 86_400)
  }

  @Test(arguments: [
    "", "21", "0000", "2021-", "2021-3", "2021-13", "2021-00", "2021-02-29", "2021-03-00",
    "2021-03-29-1", "2021-03-29 04:29", "+021", "２０２１", "-2021", "March 2021",
  ])
  func `anything else is refused`(text: String) {
    #expect(throws: PeriodError.unreadable(text)) { try Period(text) }
  }

  @Test func `a stretch does not end before it begins`() {
    #expect(throws: PeriodError.reversed(from: "2021-04", through: "2021-03")) {
      try Period(from: "2021-04", through: "2021-03")
    }
    #expect(throws: Never.self) { try Period(from: "2021-03", through: "2021") }
  }

  @Test func `an error says what was expected`() {
    #expect(
      PeriodError.unreadable("March").description == "expected a year like '2021', a month like "
        + "'2021-03' or a day like '2021-03-29', found 'March'"
    )
    #expect(
      PeriodError.reversed(from: "2022", through: "2021").description
        == "'2022' begins after '2021' ends"
    )
  }
}
