import Testing

@testable import Analysis

@Suite struct PlayDefinitionsTests {
  /// One is 100 s long, Tiny 30 s; the length of Two is unknown.
  private let plays = [
    TestPlay(artist: "Ada", track: "One", ms: 100_000, stop: .trackDone),
    TestPlay(artist: "Ada", track: "One", ms: 100_000, stop: .trackDone),
    TestPlay(artist: "Ada", track: "One", ms: 50_000),
    TestPlay(artist: "Ada", track: "One", ms: 49_999),
    TestPlay(artist: "Ada", track: "Tiny", ms: 30_000, stop: .trackDone),
    TestPlay(artist: "Ada", track: "Tiny", ms: 30_000, stop: .trackDone),
    TestPlay(artist: "Bob", track: "Two", ms: 29_999),
    TestPlay(artist: "Bob", track: "Two", ms: 239_999),
    TestPlay(artist: "Cyd", track: "Six", ms: 240_000),
    TestPlay(artist: "Unknown Artist", track: "Unknown Track", ms: 240_000),
  ]

  @Test func `the three definitions stand side by side`() throws {
    let rows = try played(plays).playDefinitions
    #expect(rows.map(\.rule) == ["any play", "30 s or more", "half the track, or 4 minutes"])
    #expect(rows.map(\.plays) == [10, 9, 5])
    #expect(rows.map(\.undecided) == [0, 0, 2])
    #expect(rows.map(\.tracks) == [4, 4, 2])
    #expect(rows.map(\.artists) == [3, 3, 2])
    #expect(rows.map(\.msPlayed) == [1_109_997, 1_079_998, 730_000])
    #expect(rows[2].hours == 730_000.0 / 3_600_000)
  }

  @Test(arguments: [
    (29_999, 200_000, false), (30_000, 200_000, true), (30_000, 0, true), (0, 0, false),
  ])
  func `exactly 30 s are a play`(milliseconds: Int64, length: Int64, counts: Bool) {
    #expect(PlayRule.thirtySeconds.counts(milliseconds, ofTrack: length) == counts)
  }

  @Test(arguments: [
    (50_000, 100_001, false), (50_001, 100_001, true), (239_999, 600_000, false),
    (240_000, 600_000, true), (30_000, 30_000, false), (300_000, 30_000, false),
    (16_000, 30_001, true), (240_000, 0, true), (239_999, 0, nil), (0, 0, nil),
  ])
  func `half the track or 4 minutes are one, of tracks longer than 30 s`(
    milliseconds: Int64,
    length: Int64,
    counts: Bool?
  ) {
    #expect(PlayRule.halfOrFourMinutes.counts(milliseconds, ofTrack: length) == counts)
  }

  @Test func `an empty history has three rows of nothing`() throws {
    #expect(try played([]).playDefinitions.map(\.plays) == [0, 0, 0])
    #expect(try played([]).playDefinitions.map(\.artists) == [0, 0, 0])
  }

  @Test func `without lengths only 4 minutes can decide`() throws {
    let rows = try history([TestPlay(ms: 239_999), TestPlay(ms: 240_000)]).playDefinitions
    #expect(rows.map(\.plays) == [2, 2, 1])
    #expect(rows.map(\.undecided) == [0, 0, 1])
  }

  @Test func `no rule counts more than all plays`() throws {
    let history = try played(plays)
    for row in history.playDefinitions {
      #expect(row.plays + row.undecided <= history.plays.count)
      #expect(row.hours <= history.hours)
    }
  }

  @Test func `the definition names the rules and the estimate`() throws {
    #expect(
      try played([]).playDefinitions.definition == "30 s: a play of 30,000 ms or more, as Spotify "
        + "counts. Half: a play of half the track or of 4 minutes, of a track longer than 30 s, as "
        + "Last.fm counts; undecided when the length is unknown and the play shorter than 4 minutes. "
        + "A length is an estimate: the most frequent time of the plays that ran to the end of the "
        + "track, the larger of equally frequent ones, and unknown unless two plays agree to the "
        + "millisecond."
    )
  }
}
