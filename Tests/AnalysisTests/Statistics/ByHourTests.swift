import Testing

@testable import Analysis

@Suite struct ByHourTests {
  private let plays = [
    TestPlay(end: "2021-03-29 04:29", ms: 60_000), TestPlay(end: "2021-03-29 05:01", ms: 240_000),
    TestPlay(end: "2021-05-02 23:00", ms: 600_000), TestPlay(end: "2021-03-28 00:00", ms: 0),
  ]

  @Test func `time counts in the hour in which it was heard, a play where it ended`() throws {
    let hours = try played(plays).byHour
    #expect(hours.map(\.hour) == Array(0..<24))
    #expect(hours[4] == HourTotal(hour: 4, plays: 1, msPlayed: 60_000 + 180_000))
    #expect(hours[5] == HourTotal(hour: 5, plays: 1, msPlayed: 60_000))
    #expect(hours[22] == HourTotal(hour: 22, plays: 0, msPlayed: 600_000))
    #expect(hours[23] == HourTotal(hour: 23, plays: 1, msPlayed: 0))
    #expect(hours[0] == HourTotal(hour: 0, plays: 1, msPlayed: 0))
  }

  @Test func `counted at the end a play is wholly in the hour in which it ended`() throws {
    let hours = try played(plays).byHour(counting: .atEnd)
    #expect(hours[4] == HourTotal(hour: 4, plays: 1, msPlayed: 60_000))
    #expect(hours[5] == HourTotal(hour: 5, plays: 1, msPlayed: 240_000))
    #expect(hours[22] == HourTotal(hour: 22, plays: 0, msPlayed: 0))
    #expect(hours[23] == HourTotal(hour: 23, plays: 1, msPlayed: 600_000))
  }

  @Test func `hours are those of the time zone, in summer and in winter`() throws {
    let plays = [
      TestPlay(end: "2021-01-29 04:29", ms: 60_000), TestPlay(end: "2021-07-29 04:29", ms: 30_000),
    ]
    let hours = try played(plays, zone: "Europe/Berlin").byHour
    #expect(hours[5] == HourTotal(hour: 5, plays: 1, msPlayed: 60_000))
    #expect(hours[6] == HourTotal(hour: 6, plays: 1, msPlayed: 30_000))
  }

  @Test func `the definition says what counts where`() throws {
    let history = try played(plays, zone: "Europe/Berlin")
    #expect(
      history.byHour.definition
        == "Listening time counts in the hour in which it was heard, a play in the hour in which it "
        + "ended, in Europe/Berlin."
    )
    #expect(
      history.byHour(counting: .atEnd).definition
        == "A play counts wholly in the hour in which it ended, in Europe/Berlin."
    )
  }

  @Test func `an empty history has 24 empty hours`() throws {
    let hours = try played([]).byHour
    #expect(hours.count == 24)
    #expect(hours.allSatisfy { $0.plays == 0 && $0.msPlayed == 0 })
  }

  @Test(arguments: TimeCounting.allCases)
  func `hours hold all plays and all time`(counting: TimeCounting) throws {
    let hours = try played(plays, zone: "Asia/Kolkata").byHour(counting: counting)
    #expect(hours.sum(of: \.plays) == 4)
    #expect(hours.sum(of: \.msPlayed) == 900_000)
  }
}
