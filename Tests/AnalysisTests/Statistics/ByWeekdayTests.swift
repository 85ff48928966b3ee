import Testing

@testable import Analysis

@Suite struct ByWeekdayTests {
  // A Monday, the Sunday before it up to midnight, and a Sunday without a length.
  private let plays = [
    TestPlay(end: "2021-03-29 00:01", ms: 180_000), TestPlay(end: "2021-03-29 04:59", ms: 120_000),
    TestPlay(end: "2021-05-02 23:00", ms: 0),
  ]

  @Test func `weeks start on Monday, and time is cut at midnight`() throws {
    let days = try played(plays).byWeekday
    #expect(
      days.map(\.weekday)
        == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    )
    #expect(days.map(\.plays) == [2, 0, 0, 0, 0, 0, 1])
    #expect(days.map(\.msPlayed) == [180_000, 0, 0, 0, 0, 0, 120_000])
  }

  @Test func `counted at the end a play is wholly on the day on which it ended`() throws {
    let days = try played(plays).byWeekday(counting: .atEnd)
    #expect(days.map(\.plays) == [2, 0, 0, 0, 0, 0, 1])
    #expect(days.map(\.msPlayed) == [300_000, 0, 0, 0, 0, 0, 0])
  }

  @Test func `days are those of the time zone`() throws {
    // 07:59 on Monday in Auckland is Sunday evening in UTC.
    let play = TestPlay(end: "2021-05-02 19:59", ms: 60_000)
    #expect(try played([play], zone: "Pacific/Auckland").byWeekday[0].plays == 1)
    #expect(try played([play]).byWeekday[6].plays == 1)
  }

  @Test func `the definition says what counts where`() throws {
    #expect(
      try played([]).byWeekday.definition
        == "Listening time counts on the day on which it was heard, a play on the day on which it "
        + "ended, in UTC."
    )
  }

  @Test func `an empty history has seven empty days`() throws {
    #expect(try played([]).byWeekday.map(\.plays) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: TimeCounting.allCases)
  func `weekdays hold all plays and all time`(counting: TimeCounting) throws {
    let days = try played(plays, zone: "America/St_Johns").byWeekday(counting: counting)
    #expect(days.sum(of: \.plays) == 3)
    #expect(days.sum(of: \.msPlayed) == 300_000)
  }
}
