import Testing

@testable import Analysis

@Suite struct ByDayTests {
  private let hour = 3_600_000
  // Five minutes over midnight, nothing on the 30th, an hour on the 31st.
  private let plays = [
    TestPlay(end: "2021-03-29 00:02", ms: 300_000),
    TestPlay(end: "2021-03-31 12:00", ms: 3_600_000),
  ]

  @Test func `time is cut at midnight, and days without a play are there`() throws {
    let days = try played(plays).byDay
    #expect(days.map(\.day) == ["2021-03-28", "2021-03-29", "2021-03-30", "2021-03-31"])
    #expect(days.map(\.plays) == [0, 1, 0, 1])
    #expect(days.map(\.msPlayed) == [180_000, 120_000, 0, 3_600_000])
    #expect(days[3].hours == 1)
  }

  @Test func `counted at the end a play is wholly on the day on which it ended`() throws {
    let days = try played(plays).byDay(counting: .atEnd)
    #expect(days.map(\.day) == ["2021-03-29", "2021-03-30", "2021-03-31"])
    #expect(days.map(\.msPlayed) == [300_000, 0, 3_600_000])
  }

  @Test func `a day may have 23 hours or 25`() throws {
    // The days in Berlin on which clocks are changed, from midnight to midnight and an hour more.
    let spring = TestPlay(end: "2021-03-28 23:00", ms: 24 * hour)
    let autumn = TestPlay(end: "2021-11-01 00:00", ms: 26 * hour)
    let short = try played([spring], zone: "Europe/Berlin").byDay
    #expect(short.map(\.day) == ["2021-03-28", "2021-03-29"])
    #expect(short.map(\.msPlayed) == [23 * hour, hour])
    let long = try played([autumn], zone: "Europe/Berlin").byDay
    #expect(long.map(\.day) == ["2021-10-31", "2021-11-01"])
    #expect(long.map(\.msPlayed) == [25 * hour, hour])
  }

  @Test func `clocks may be put back over midnight`() throws {
    // At 02:31 UTC clocks in Newfoundland went from 00:01 on the 7th back to 23:01 on the 6th.
    let play = TestPlay(end: "2010-11-07T02:31:30Z", ms: 60_000)
    let days = try played([play], zone: "America/St_Johns").byDay
    #expect(days.map(\.day) == ["2010-11-06", "2010-11-07"])
    #expect(days.map(\.plays) == [1, 0])
    #expect(days.map(\.msPlayed) == [30_000, 30_000])
  }

  @Test func `the longest days come first, ties by plays, then the earlier`() throws {
    let history = try played([
      TestPlay(end: "2021-03-01 12:00", ms: 5000), TestPlay(end: "2021-03-02 12:00", ms: 9000),
      TestPlay(end: "2021-03-03 12:00", ms: 5000), TestPlay(end: "2021-03-04 12:00", ms: 2000),
      TestPlay(end: "2021-03-04 12:00", ms: 3000), TestPlay(end: "2021-03-09 12:00", ms: 1),
    ])
    #expect(
      history.longestDays(4).map(\.day) == ["2021-03-02", "2021-03-04", "2021-03-01", "2021-03-03"]
    )
    #expect(history.longestDays(100).count == 5)
    #expect(history.longestDays(0).isEmpty)
  }

  @Test func `the definitions say what counts where`() throws {
    let history = try played(plays, zone: "Europe/Berlin")
    let start =
      "Listening time counts on the day on which it was heard, a play on the day on which it ended, "
      + "in Europe/Berlin; "
    #expect(history.byDay.definition == start + "days without a play are 0.")
    #expect(
      history.longestDays().definition
        == start + "ranked by listening time, ties by plays, then the earlier day."
    )
  }

  @Test func `an empty history has no day`() throws {
    #expect(try played([]).byDay.isEmpty)
    #expect(try played([]).longestDays().isEmpty)
  }

  @Test func `a play of no length is a day`() throws {
    let days = try played([TestPlay(end: "2021-03-29 00:00", ms: 0)]).byDay
    #expect(days.map(\.day) == ["2021-03-29"])
    #expect(days.map(\.plays) == [1])
  }

  @Test(arguments: TimeCounting.allCases, ["UTC", "Europe/Berlin", "Pacific/Kiritimati"])
  func `days hold all plays and all time`(counting: TimeCounting, zone: String) throws {
    let plays = (0..<500).map { index in
      TestPlay(
        end: Timestamp(seconds: 1_600_000_000 + Int64(index) * 40_000).text(.minutes),
        ms: index * 7_368_787 % 28_800_000
      )
    }
    let days = try played(plays, zone: zone).byDay(counting: counting)
    #expect(days.sum(of: \.plays) == 500)
    #expect(days.sum(of: \.msPlayed) == plays.sum(of: \.ms))
  }
}
