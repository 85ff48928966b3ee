import Testing

@testable import Analysis

@Suite struct SessionsTests {
  // Heard 10:00–10:03, 10:06–10:10, 10:40–10:44 and 11:15–11:20.
  private let plays = [
    TestPlay(end: "2021-03-29 10:03", ms: 180_000), TestPlay(end: "2021-03-29 10:10", ms: 240_000),
    TestPlay(end: "2021-03-29 10:44", ms: 240_000), TestPlay(end: "2021-03-29 11:20", ms: 300_000),
  ]

  @Test func `a pause of half an hour is within a session, a longer one is not`() throws {
    let sessions = try played(plays).sessions()
    #expect(sessions.map(\.start) == ["2021-03-29 10:00", "2021-03-29 11:15"])
    #expect(sessions.map(\.end) == ["2021-03-29 10:44", "2021-03-29 11:20"])
    #expect(sessions.map(\.lengthInMinutes) == [44, 5])
    #expect(sessions.map(\.msLength) == [2_640_000, 300_000])
    #expect(sessions.map(\.plays) == [3, 1])
    #expect(sessions.map(\.msPlayed) == [660_000, 300_000])
  }

  @Test func `the pause is a parameter`() throws {
    let history = try played(plays)
    #expect(history.sessions(gap: .seconds(600)).map(\.plays) == [2, 1, 1])
    #expect(history.sessions(gap: .milliseconds(1_799_999)).map(\.plays) == [2, 1, 1])
    #expect(history.sessions(gap: .seconds(1860)).map(\.plays) == [4])
    #expect(history.sessions(gap: .seconds(-1)).map(\.plays) == [1, 1, 1, 1])
  }

  @Test func `without a pause plays that touch are one session`() throws {
    let plays = [TestPlay(end: "2021-03-29 10:03"), TestPlay(end: "2021-03-29 10:04", ms: 60_000)]
    #expect(try played(plays).sessions(gap: .zero).map(\.plays) == [2])
  }

  @Test func `a long play joins the sessions that lie within it`() throws {
    let sessions = try played([
      TestPlay(end: "2021-03-29 08:00", ms: 60_000), TestPlay(end: "2021-03-29 10:03", ms: 60_000),
      TestPlay(end: "2021-03-29 15:03", ms: 60_000),
      TestPlay(end: "2021-03-29 17:00", ms: 28_800_000),
    ]).sessions()
    #expect(sessions.map(\.start) == ["2021-03-29 07:59", "2021-03-29 09:00"])
    #expect(sessions.map(\.lengthInMinutes) == [1, 480])
    #expect(sessions.map(\.plays) == [1, 3])
    #expect(sessions.map(\.msPlayed) == [60_000, 28_920_000])
  }

  @Test func `times are of the zone, lengths are not changed with the clocks`() throws {
    // Clocks in Berlin went from 02:00 to 03:00 in the middle of it.
    let play = TestPlay(end: "2021-03-28 01:10", ms: 1_200_000)
    let sessions = try played([play], zone: "Europe/Berlin").sessions()
    #expect(sessions.map(\.start) == ["2021-03-28 01:50"])
    #expect(sessions.map(\.end) == ["2021-03-28 03:10"])
    #expect(sessions.map(\.lengthInMinutes) == [20])
  }

  @Test func `the longest come first, ties by the earlier`() throws {
    let history = try played(
      plays + [
        TestPlay(end: "2021-03-30 10:05", ms: 300_000),
        TestPlay(end: "2021-03-28 10:06", ms: 360_000),
      ]
    )
    #expect(
      history.longestSessions(3).map(\.start)
        == ["2021-03-29 10:00", "2021-03-28 10:00", "2021-03-29 11:15"]
    )
    #expect(history.longestSessions(100).count == 4)
    #expect(history.longestSessions(-1).isEmpty)
  }

  @Test func `the summary has means and medians`() throws {
    let plays = plays + [TestPlay(end: "2021-03-30 10:05", ms: 60_000)]
    let summary = try played(plays).sessionSummary()
    #expect(
      summary.rows == [
        SessionSummary(
          sessions: 3,
          meanLengthInMinutes: 50.0 / 3,
          medianLengthInMinutes: 5,
          meanPlays: 5.0 / 3,
          medianPlays: 1
        )
      ]
    )
  }

  @Test func `the definitions name the pause, the zone and the precision`() throws {
    let history = try played(plays, zone: "Europe/Berlin")
    let start =
      " from the end of one play to the start of the next, and lasts from its first start to its "
      + "last end"
    let remark = "; ends are known to the minute, and so are pauses."
    #expect(
      history.sessions().definition == "A session has no pause of more than 30 min" + start
        + "; times are of Europe/Berlin" + remark
    )
    #expect(
      history.longestSessions(gap: .seconds(600)).definition
        == "A session has no pause of more than 10 min" + start
        + "; ranked by length, ties by the earlier; times are of Europe/Berlin" + remark
    )
    #expect(
      history.sessionSummary().definition == "A session has no pause of more than 30 min" + start
        + remark
    )
  }

  @Test func `an empty history has no session`() throws {
    let history = try played([])
    #expect(history.sessions().isEmpty)
    #expect(history.longestSessions().isEmpty)
    #expect(
      history.sessionSummary().rows == [
        SessionSummary(
          sessions: 0,
          meanLengthInMinutes: nil,
          medianLengthInMinutes: nil,
          meanPlays: nil,
          medianPlays: nil
        )
      ]
    )
  }

  @Test func `one play is one session, even of no length`() throws {
    let sessions = try played([TestPlay(end: "2021-03-29 10:03", ms: 0)]).sessions()
    #expect(sessions.map(\.start) == ["2021-03-29 10:03"])
    #expect(sessions.map(\.msLength) == [0])
    #expect(sessions.map(\.plays) == [1])
  }

  @Test(arguments: [0, 10, 30, 200])
  func `sessions hold each play once and lie apart`(minutes: Int) throws {
    let plays = (0..<400).map { index in
      TestPlay(
        end: Timestamp(seconds: 1_600_000_000 + Int64(index * index % 9973) * 600).text(.minutes),
        ms: index * 7_368_787 % 3_000_000
      )
    }
    let history = try played(plays)
    let sessions = history.sessions(gap: .seconds(60 * minutes))
    #expect(sessions.sum(of: \.plays) == 400)
    #expect(sessions.sum(of: \.msPlayed) == plays.sum(of: \.ms))
    // Counted another way: the starts before which nothing was heard for long enough.
    let spans = zip(history.store.endSeconds, history.store.milliseconds)
      .map { (start: $0 * 1000 - $1, end: $0 * 1000) }
      .sorted { $0.start < $1.start }
    var (latest, count) = (Int64.min / 2, 0)
    for span in spans {
      if span.start - latest > 60_000 * Int64(minutes) { count += 1 }
      latest = max(latest, span.end)
    }
    #expect(sessions.count == count)
  }
}
