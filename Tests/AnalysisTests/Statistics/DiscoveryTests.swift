import Testing

@testable import Analysis

@Suite struct DiscoveryTests {
  // March: Ada new with One, twice. May: Ada again with One and a new Two, Bob new with One twice.
  private let plays = [
    TestPlay(end: "2021-03-01 10:00", artist: "Ada", track: "One"),
    TestPlay(end: "2021-03-02 10:00", artist: "Ada", track: "One"),
    TestPlay(end: "2021-05-01 10:00", artist: "Ada", track: "One"),
    TestPlay(end: "2021-05-02 10:00", artist: "Ada", track: "Two"),
    TestPlay(end: "2021-05-03 10:00", artist: "Bob", track: "One"),
    TestPlay(end: "2021-05-04 10:00", artist: "Bob", track: "One"),
    TestPlay(end: "2021-05-05 10:00", artist: "Unknown Artist", track: "One"),
  ]

  @Test func `artists and songs are new in the month of their first play`() throws {
    let months = try played(plays).discovery
    #expect(
      months.rows == [
        DiscoveryMonth(
          month: "2021-03",
          plays: 2,
          newArtists: 1,
          newArtistPlays: 2,
          newSongs: 1,
          newSongPlays: 2
        ),
        DiscoveryMonth(
          month: "2021-04",
          plays: 0,
          newArtists: 0,
          newArtistPlays: 0,
          newSongs: 0,
          newSongPlays: 0
        ),
        DiscoveryMonth(
          month: "2021-05",
          plays: 4,
          newArtists: 1,
          newArtistPlays: 2,
          newSongs: 2,
          newSongPlays: 3
        ),
      ]
    )
    #expect(months.map(\.newArtistShare) == [1, nil, 0.5])
    #expect(months.map(\.newSongShare) == [1, nil, 0.75])
  }

  @Test func `months are those of the time zone`() throws {
    let play = TestPlay(end: "2020-12-31 23:30")
    #expect(try played([play], zone: "Europe/Berlin").discovery.map(\.month) == ["2021-01"])
  }

  @Test func `the definition says what is new and what a share is of`() throws {
    #expect(
      try played([], zone: "Europe/Berlin").discovery.definition
        == "An artist or song is new in the month in which its first play ended, in Europe/Berlin; "
        + "shares are of the plays that ended in the month; Unknown Artist is left out of all "
        + "columns."
    )
  }

  @Test func `an empty history has no month`() throws {
    #expect(try played([]).discovery.isEmpty)
  }

  @Test func `one play is new`() throws {
    let months = try played([TestPlay()]).discovery
    #expect(months.map(\.newArtists) == [1])
    #expect(months.map(\.newSongShare) == [1])
  }

  @Test func `every artist and every song is new once`() throws {
    let plays = (0..<600).map { index in
      TestPlay(
        end: Timestamp(seconds: Int64(index) * 100_000).text(.minutes),
        artist: "\(index * index % 101)",
        track: "\(index % 7)"
      )
    }
    let history = try played(plays)
    #expect(history.discovery.sum(of: \.newArtists) == history.artistCount)
    #expect(history.discovery.sum(of: \.newSongs) == history.trackCount)
    #expect(history.discovery.sum(of: \.plays) == 600)
    #expect(
      history.discovery.allSatisfy {
        ($0.newArtists...$0.plays).contains($0.newArtistPlays)
          && ($0.newSongs...$0.plays).contains($0.newSongPlays)
      }
    )
  }
}

@Suite struct FirstHeardTests {
  private let plays = [
    TestPlay(end: "2021-03-02 10:00", artist: "Bob", track: "Two", ms: 5),
    TestPlay(end: "2021-03-01 10:00", artist: "Cyd", track: "One", ms: 0),
    TestPlay(end: "2021-03-02 10:00", artist: "Ada", track: "One", ms: 7),
    TestPlay(end: "2021-03-04 23:30", artist: "Cyd", track: "Two", ms: 3_600_000),
    TestPlay(end: "2021-02-01 10:00", artist: "Unknown Artist", track: "One"),
  ]

  @Test func `artists are in the order in which they were first heard`() throws {
    let artists = try played(plays).firstHeard
    #expect(artists.map(\.artist) == ["Cyd", "Bob", "Ada"])
    #expect(artists.map(\.time) == ["2021-03-01 10:00", "2021-03-02 10:00", "2021-03-02 10:00"])
    #expect(artists.map(\.track) == ["One", "Two", "One"])
    #expect(artists.map(\.plays) == [2, 1, 1])
    #expect(artists.map(\.msPlayed) == [3_600_000, 5, 7])
    #expect(artists[0].hours == 1)
  }

  @Test func `times are those of the zone`() throws {
    let artists = try played([plays[3]], zone: "Europe/Berlin").firstHeard
    #expect(artists.map(\.time) == ["2021-03-05 00:30"])
  }

  @Test func `the definition names the zone`() throws {
    #expect(
      try played([]).firstHeard.definition
        == "An artist was first heard when its first play ended, for however short a time, in UTC; "
        + "plays and time are of the whole history; Unknown Artist is left out."
    )
  }

  @Test func `the first and the last play are those that ended first and last`() throws {
    let history = try played(plays)
    #expect(history.firstPlay?.artist == "Unknown Artist")
    #expect(history.lastPlay?.track == "Two")
    #expect(history.lastPlay?.endTime == "2021-03-04 23:30")
  }

  @Test func `an empty history has neither`() throws {
    let history = try played([])
    #expect(history.firstPlay == nil)
    #expect(history.lastPlay == nil)
    #expect(history.firstHeard.isEmpty)
  }

  @Test func `one play is the first and the last`() throws {
    let history = try played([TestPlay()])
    #expect(history.firstPlay == history.lastPlay)
    #expect(history.firstHeard.count == 1)
  }

  @Test func `every artist is heard first once, in the order of time`() throws {
    let plays = (0..<600).map { index in
      TestPlay(
        end: Timestamp(seconds: Int64(index * 7919 % 600) * 100_000).text(.minutes),
        artist: "\(index * index % 101)"
      )
    }
    let history = try played(plays)
    #expect(history.firstHeard.count == history.artistCount)
    #expect(history.firstHeard.map(\.time) == history.firstHeard.map(\.time).sorted())
    #expect(history.firstHeard.sum(of: \.plays) == 600)
  }
}
