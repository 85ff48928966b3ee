import Testing

@testable import Analysis

@Suite struct HourByWeekdayTests {
  private let plays = [
    TestPlay(end: "2021-03-29 04:29", ms: 60_000), TestPlay(end: "2021-03-29 04:59", ms: 120_000),
    TestPlay(end: "2021-05-02 23:00", ms: 600_000), TestPlay(end: "2021-03-28 00:00", ms: 0),
  ]

  @Test func `minutes a week are averaged over the weeks observed`() throws {
    // From the week of Sunday, 28 March, to that of Sunday, 2 May: six weeks.
    let cells = try played(plays).hourByWeekday
    #expect(cells.count == 168)
    #expect(
      cells[4]
        == HourOfWeek(weekday: "Monday", hour: 4, plays: 2, msPlayed: 180_000, minutesPerWeek: 0.5)
    )
    #expect(
      cells[6 * 24 + 22]
        == HourOfWeek(
          weekday: "Sunday",
          hour: 22,
          plays: 0,
          msPlayed: 600_000,
          minutesPerWeek: 10.0 / 6
        )
    )
    #expect(cells[6 * 24 + 23].plays == 1)
    #expect(cells[6 * 24 + 23].msPlayed == 0)
  }

  @Test func `counted at the end a play is wholly in the hour in which it ended`() throws {
    let cells = try played(plays).hourByWeekday(counting: .atEnd)
    #expect(cells[6 * 24 + 22].msPlayed == 0)
    #expect(cells[6 * 24 + 23].minutesPerWeek == 10.0 / 6)
  }

  @Test func `the definition names the weeks and the zone`() throws {
    #expect(
      try played(plays, zone: "Europe/Berlin").hourByWeekday.definition
        == "Listening time counts in the hour in which it was heard, a play in the hour in which it "
        + "ended, in Europe/Berlin; minutes are the average over the 7 weeks, Monday to Sunday, from "
        + "the first play to the last."
    )
  }

  @Test func `an empty history has no minutes`() throws {
    #expect(try played([]).hourByWeekday.allSatisfy { $0.minutesPerWeek == 0 })
  }

  @Test func `one play is averaged over one week`() throws {
    let cells = try played([TestPlay(end: "2021-03-29 04:29", ms: 60_000)]).hourByWeekday
    #expect(cells[4].minutesPerWeek == 1)
  }

  @Test(arguments: TimeCounting.allCases)
  func `cells hold all plays and all time`(counting: TimeCounting) throws {
    let cells = try played(plays, zone: "Australia/Lord_Howe").hourByWeekday(counting: counting)
    #expect(cells.sum(of: \.plays) == 4)
    #expect(cells.sum(of: \.msPlayed) == 780_000)
  }
}
