import Testing

@testable import Analysis

@Suite struct ByMonthTests {
  // From 22:57 on 31 December to 00:02 on 1 January, and one in March.
  private let plays = [
    TestPlay(end: "2021-01-01 00:02", ms: 3_900_000), TestPlay(end: "2021-03-28 00:00", ms: 60_000),
  ]

  @Test func `time is cut at the end of a month and of a year`() throws {
    let months = try played(plays).byMonth
    #expect(
      months.rows == [
        MonthTotal(month: "2020-12", plays: 0, msPlayed: 3_780_000),
        MonthTotal(month: "2021-01", plays: 1, msPlayed: 120_000),
        MonthTotal(month: "2021-02", plays: 0, msPlayed: 0),
        MonthTotal(month: "2021-03", plays: 1, msPlayed: 60_000),
      ]
    )
  }

  @Test func `counted at the end a play is wholly in the month in which it ended`() throws {
    let months = try played(plays).byMonth(counting: .atEnd)
    #expect(months.map(\.month) == ["2021-01", "2021-02", "2021-03"])
    #expect(months.map(\.msPlayed) == [3_900_000, 0, 60_000])
  }

  @Test func `New Year is that of the time zone`() throws {
    let play = TestPlay(end: "2020-12-31 23:02", ms: 60_000)
    #expect(try played([play], zone: "Europe/Berlin").byMonth.map(\.month) == ["2021-01"])
    #expect(try played([play], zone: "America/New_York").byMonth.map(\.month) == ["2020-12"])
  }

  @Test func `the definition says what counts where`() throws {
    #expect(
      try played(plays).byMonth.definition
        == "Listening time counts in the month in which it was heard, a play in the month in which "
        + "it ended, in UTC; months without a play are 0."
    )
  }

  @Test func `an empty history has no month`() throws {
    #expect(try played([]).byMonth.isEmpty)
  }

  @Test(arguments: TimeCounting.allCases)
  func `months hold all plays and all time`(counting: TimeCounting) throws {
    let months = try played(plays, zone: "Asia/Tokyo").byMonth(counting: counting)
    #expect(months.sum(of: \.plays) == 2)
    #expect(months.sum(of: \.msPlayed) == 3_960_000)
  }
}
