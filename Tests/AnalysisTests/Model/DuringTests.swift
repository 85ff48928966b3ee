import Testing

@testable import Analysis

@Suite struct DuringTests {
  /// In Berlin the first ended in 2021 already, and the last in April.
  private let plays = [
    TestPlay(end: "2020-12-31 23:30", artist: "Ada", track: "One", ms: 1000, album: "Red"),
    TestPlay(
      end: "2021-03-01 12:00",
      artist: "Bob",
      track: "Two",
      ms: 2000,
      uri: "spotify:track:b"
    ),
    TestPlay(end: "2021-03-31 21:30", artist: "Bob", track: "Six", ms: 3000, album: "Blue"),
    TestPlay(end: "2021-03-31 22:30", artist: "Cyd", track: "Ten", ms: 4000, stop: .trackDone),
  ]

  @Test(arguments: [
    ("2020", ["One"]), ("2021", ["Two", "Six", "Ten"]), ("2021-03", ["Two", "Six", "Ten"]),
    ("2021-03-31", ["Six", "Ten"]), ("2021-03-30", []), ("2022", []),
  ])
  func `a period holds the plays that ended in it`(period: String, tracks: [String]) throws {
    #expect(try played(plays).during(period).plays.map(\.track) == tracks)
  }

  @Test(arguments: [
    ("2020", []), ("2021", ["One", "Two", "Six", "Ten"]), ("2021-03", ["Two", "Six"]),
  ])
  func `a period runs by the clocks of the time zone`(period: String, tracks: [String]) throws {
    let history = try played(plays, zone: "Europe/Berlin")
    #expect(try history.during(period).plays.map(\.track) == tracks)
  }

  @Test func `a period may run from one through another, both included`() throws {
    let part = try played(plays).during(from: "2020-12", through: "2021-03-01")
    #expect(part.plays.map(\.track) == ["One", "Two"])
  }

  @Test func `a part is counted like a whole`() throws {
    let part = try played(plays).during("2021-03")
    #expect((part.trackCount, part.artistCount) == (3, 2))
    #expect((part.firstDay, part.lastDay, part.days) == ("2021-03-01", "2021-03-31", 2))
    #expect(part.duration == .milliseconds(9000))
    #expect(part.topArtists().map(\.tracks) == [2, 1])
    #expect(part.topTracks().map(\.msPlayed) == [4000, 3000, 2000])
  }

  @Test func `plays keep all that is known of them`() throws {
    let part = try played(plays).during("2021")
    #expect(part.plays.map(\.album) == [nil, "Blue", nil])
    #expect(part.plays.map(\.uri) == ["spotify:track:b", nil, nil])
    #expect(part.plays.map(\.endReason) == [nil, nil, "trackdone"])
    #expect(part.plays.map(\.endTime).first == "2021-03-01 12:00")
  }

  @Test func `an hour that the clocks repeat belongs to the day that they show`() throws {
    // In Havana the clocks went from 01:00 on 7 November back to 00:00, at 05:00 UTC.
    let plays = ["03:59", "04:59", "05:30"].map { TestPlay(end: "2021-11-07 \($0)", track: $0) }
    let history = try played(plays, zone: "America/Havana")
    #expect(try history.during("2021-11-06").plays.map(\.track) == ["03:59"])
    #expect(try history.during("2021-11-07").plays.map(\.track) == ["04:59", "05:30"])
  }

  @Test func `a day that the clocks begin anew ends once more`() throws {
    // In Asuncion the clocks went from 00:00 on 28 March back to 23:00 on the 27th, at 03:00 UTC.
    let plays = ["02:30", "03:30", "04:30"].map { TestPlay(end: "2021-03-28 \($0)", track: $0) }
    let history = try played(plays, zone: "America/Asuncion")
    #expect(try history.during("2021-03-27").plays.map(\.track) == ["02:30", "03:30"])
    #expect(try history.during("2021-03-28").plays.map(\.track) == ["04:30"])
  }

  @Test func `podcasts are cut as well`() throws {
    let shows = [TestPlay(end: "2020-05-05 05:05", artist: "Show"), TestPlay(artist: "Talk")]
    let history = try played(plays, podcasts: shows)
    #expect(try history.during("2021").topShows().map(\.show) == ["Talk"])
  }

  @Test func `audiobooks and videos are cut as well`() throws {
    let store = try played([TestPlay(end: "2020-05-05 05:05"), TestPlay()]).store
    let part = try StreamingHistory(PlayStore(), audiobooks: store, videos: store).during("2020")
    #expect((part.audiobooks.count, part.videos.count, part.plays.count) == (1, 1, 0))
  }

  @Test func `the ledger is that of the whole, whose warnings are not repeated`() throws {
    let whole = try history(json: #"[{"endTime" : "2021-03-29 04:29", "artistName" : "Ada"}]"#)
    let part = try whole.during("2020")
    #expect(part.ledger.rows == whole.ledger.rows)
    #expect(part.issues.rows == whole.issues.rows)
    #expect(whole.warnings.count == 1)
    #expect(part.warnings.isEmpty)
  }

  @Test func `the months of a history hold its plays, each once`() throws {
    let whole = try played(plays, zone: "Asia/Tokyo")
    let parts = try ["2020-12", "2021-01", "2021-02", "2021-03", "2021-04"].map {
      try whole.during($0).plays.count
    }
    #expect(parts == [0, 1, 0, 1, 2])
    #expect(try whole.during(from: "2020", through: "2021").plays.count == 4)
  }

  @Test func `a text that is no period is refused`() throws {
    let history = try played(plays)
    #expect(throws: PeriodError.unreadable("March")) { try history.during("March") }
    #expect(throws: PeriodError.reversed(from: "2022", through: "2021")) {
      try history.during(from: "2022", through: "2021")
    }
  }
}
