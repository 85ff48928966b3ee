import Testing

@testable import Analysis

@Suite struct ListeningSpansTests {
  /// What is added to an hour, the hour as `2021-03-29 04`.
  private struct Piece: Equatable, CustomStringConvertible {
    var hour: String
    var plays: Int
    var minutes: Double
    var description: String { "\(hour): \(plays), \(minutes)" }
  }

  private func pieces(
    _ play: TestPlay,
    zone: String = "UTC",
    counting: TimeCounting = .spread
  ) throws -> [Piece] {
    let history = try played([play], zone: zone)
    var pieces: [Piece] = []
    ListeningSpans(history.store, in: history.zone, counting: counting).forEach {
      let text = CivilDate(daysSinceEpoch: $0.day).text + " " + twoDigits($0.hourOfDay)
      pieces.append(Piece(hour: text, plays: $1, minutes: Double($2) / 60_000))
    }
    return pieces
  }

  private func minutes(_ minutes: Int) -> Int { minutes * 60_000 }

  @Test func `a play within an hour is one piece`() throws {
    #expect(
      try pieces(TestPlay(end: "2021-03-29 04:29", ms: minutes(29)))
        == [Piece(hour: "2021-03-29 04", plays: 1, minutes: 29)]
    )
  }

  @Test func `a play over three hours is cut at each full hour`() throws {
    #expect(
      try pieces(TestPlay(end: "2021-03-29 06:10", ms: minutes(140))) == [
        Piece(hour: "2021-03-29 03", plays: 0, minutes: 10),
        Piece(hour: "2021-03-29 04", plays: 0, minutes: 60),
        Piece(hour: "2021-03-29 05", plays: 0, minutes: 60),
        Piece(hour: "2021-03-29 06", plays: 1, minutes: 10),
      ]
    )
  }

  @Test func `a play that ends on the hour ended in the next but was heard in the last`() throws {
    #expect(
      try pieces(TestPlay(end: "2021-03-29 05:00", ms: minutes(3))) == [
        Piece(hour: "2021-03-29 04", plays: 0, minutes: 3),
        Piece(hour: "2021-03-29 05", plays: 1, minutes: 0),
      ]
    )
  }

  @Test func `a play of no length counts where it ended`() throws {
    #expect(
      try pieces(TestPlay(end: "2021-03-29 05:00", ms: 0))
        == [Piece(hour: "2021-03-29 05", plays: 1, minutes: 0)]
    )
  }

  @Test func `a play over New Year is in two years`() throws {
    #expect(
      try pieces(TestPlay(end: "2020-12-31 23:02", ms: minutes(5)), zone: "Europe/Berlin") == [
        Piece(hour: "2020-12-31 23", plays: 0, minutes: 3),
        Piece(hour: "2021-01-01 00", plays: 1, minutes: 2),
      ]
    )
  }

  @Test func `before 1970 hours are counted downwards`() throws {
    #expect(
      try pieces(TestPlay(end: "1969-12-31 22:01", ms: minutes(2))) == [
        Piece(hour: "1969-12-31 21", plays: 0, minutes: 1),
        Piece(hour: "1969-12-31 22", plays: 1, minutes: 1),
      ]
    )
  }

  @Test func `in a zone of half hours the hours are those of its clocks`() throws {
    // 06:15 in India.
    #expect(
      try pieces(TestPlay(end: "2021-01-01 00:45", ms: minutes(60)), zone: "Asia/Kolkata") == [
        Piece(hour: "2021-01-01 05", plays: 0, minutes: 45),
        Piece(hour: "2021-01-01 06", plays: 1, minutes: 15),
      ]
    )
  }

  @Test func `an hour that the clocks skip has no time`() throws {
    // At 01:00 UTC clocks in Berlin go from 02:00 to 03:00.
    #expect(
      try pieces(TestPlay(end: "2021-03-28 01:30", ms: minutes(60)), zone: "Europe/Berlin") == [
        Piece(hour: "2021-03-28 01", plays: 0, minutes: 30),
        Piece(hour: "2021-03-28 03", plays: 1, minutes: 30),
      ]
    )
  }

  @Test func `an hour that comes twice gets both`() throws {
    // At 01:00 UTC clocks in Berlin go from 03:00 back to 02:00.
    #expect(
      try pieces(TestPlay(end: "2021-10-31 02:30", ms: minutes(180)), zone: "Europe/Berlin") == [
        Piece(hour: "2021-10-31 01", plays: 0, minutes: 30),
        Piece(hour: "2021-10-31 02", plays: 0, minutes: 60),
        Piece(hour: "2021-10-31 02", plays: 0, minutes: 60),
        Piece(hour: "2021-10-31 03", plays: 1, minutes: 30),
      ]
    )
  }

  @Test func `clocks may be changed by half an hour`() throws {
    // At 15:30 UTC clocks on Lord Howe Island go from 02:00 to 02:30.
    #expect(
      try pieces(TestPlay(end: "2021-10-02 15:50", ms: minutes(50)), zone: "Australia/Lord_Howe")
        == [
          Piece(hour: "2021-10-03 01", plays: 0, minutes: 30),
          Piece(hour: "2021-10-03 02", plays: 1, minutes: 20),
        ]
    )
  }

  @Test func `counted at the end a play is one piece however long it is`() throws {
    #expect(
      try pieces(TestPlay(end: "2021-03-29 06:10", ms: minutes(480)), counting: .atEnd)
        == [Piece(hour: "2021-03-29 06", plays: 1, minutes: 480)]
    )
  }

  @Test(arguments: [
    "UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Beirut",
    "Asia/Kolkata",
  ])
  func `hours hold what a walk from minute to minute finds in them`(zone: String) throws {
    // Three a day for 400 days, up to eight hours long, so that each change of clocks is met.
    let first = try #require("2010-02-28 23:59".withBytes { Timestamp($0) }).seconds
    let plays = (0..<1200).map { index in
      TestPlay(
        end: Timestamp(seconds: first + Int64(index * 28_800 + index * 7919 % 360 * 60))
          .text(.minutes),
        ms: minutes(index * 104_729 % 480)
      )
    }
    let history = try played(plays, zone: zone)
    var found: [Int: Int64] = [:]
    ListeningSpans(history.store, in: history.zone, counting: .spread).forEach {
      found[$0.number, default: 0] += $2
    }
    var expected: [Int: Int64] = [:]
    for (end, length) in zip(history.store.endSeconds, history.store.milliseconds) {
      for second in stride(from: end - length / 1000, to: end, by: 60) {
        let local = second + history.zone.offset(at: second)
        expected[Int(local.quotientRoundedDown(by: 3600)), default: 0] += 60_000
      }
    }
    #expect(found.filter { $0.value > 0 } == expected)
  }
}
