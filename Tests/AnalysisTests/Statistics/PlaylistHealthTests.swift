import Testing

@testable import Analysis

@Suite struct PlaylistHealthTests {
  private func library(_ playlists: String, liked: String = "") throws -> Library {
    try Library(
      contentsOf: "export",
      using: .memory([
        "export/Playlist1.json": #"{"playlists": [\#(playlists)]}"#,
        "export/YourLibrary.json": #"{"tracks": [\#(liked)]}"#,
      ])
    )
  }

  private func item(_ artist: String, _ track: String, _ uri: String? = nil) -> String {
    let uri = uri.map { #", "trackUri": "\#($0)""# } ?? ""
    return #"{"track": {"artistName": "\#(artist)", "trackName": "\#(track)"\#(uri)}}"#
  }

  private func playlist(_ name: String, _ items: String...) -> String {
    #"{"name": "\#(name)", "items": [\#(items.joined(separator: ", "))]}"#
  }

  @Test func `plays, time and the last day are those of the playlist's songs`() throws {
    let history = try played([
      TestPlay(end: "2021-03-29 04:29", artist: "Ada", track: "One", ms: 1_800_000),
      TestPlay(end: "2021-04-02 23:59", artist: "Ada", track: "One", ms: 0),
      TestPlay(end: "2021-04-01 10:00", artist: "Bob", track: "Two", ms: 3_600_000),
      TestPlay(end: "2021-05-01 10:00", artist: "Cyd", track: "Elsewhere", ms: 9_000_000),
    ])
    let library = try library(
      playlist(
        "X",
        item("Ada", "One"),
        item("Bob", "Two"),
        item("Ada", "Never"),
        item("Dot", "One")
      )
    )
    let health = history.playlistHealth(of: library)
    #expect(health.count == 1)
    #expect(health[0].playlist == "X")
    #expect(health[0].tracks == 4)
    #expect(health[0].duplicates == 0)
    #expect(health[0].neverPlayed == 2)
    #expect(health[0].shareNeverPlayed == 0.5)
    #expect(health[0].lastPlayed == "2021-04-02")
    #expect(health[0].plays == 3)
    #expect(health[0].msPlayed == 5_400_000)
    #expect(health[0].hours == 1.5)
  }

  @Test func `the last day is that of the time zone`() throws {
    let history = try played(
      [TestPlay(end: "2021-12-31 23:30", artist: "Ada", track: "One")],
      zone: "Europe/Berlin"
    )
    let health = history.playlistHealth(of: try library(playlist("X", item("Ada", "One"))))
    #expect(health[0].lastPlayed == "2022-01-01")
  }

  @Test func `two tracks are duplicates by URI, else by names whatever their case`() throws {
    let library = try library(
      playlist(
        "X",
        item("Ada", "One", "u:1"),
        item("Ada", "One (renamed)", "u:1"),
        item("ADA", "ONE"),
        item("Ada", "One", "u:2"),
        item("Straße", "Two"),
        item("STRASSE", "two"),
        item("Ada", "Three", "u:3")
      )
    )
    let health = try played([]).playlistHealth(of: library)
    #expect(health[0].tracks == 7)
    #expect(health[0].duplicates == 4)
  }

  @Test func `the same song in two playlists is no duplicate`() throws {
    let library = try library(
      playlist("X", item("Ada", "One")) + "," + playlist("X", item("Ada", "One"))
    )
    let health = try played([TestPlay(ms: 2000)]).playlistHealth(of: library)
    #expect(health.map(\.playlistNumber) == [1, 2])
    #expect(health.map(\.duplicates) == [0, 0])
    #expect(health.map(\.plays) == [1, 1])
  }

  @Test func `a duplicate's plays count once`() throws {
    let library = try library(
      playlist("X", item("Ada", "One", "u:1"), item("Ada", "One", "u:2"))
    )
    let history = try played([
      TestPlay(ms: 1000, uri: "u:1"), TestPlay(ms: 2000, uri: "u:2"), TestPlay(ms: 4000),
    ])
    let health = history.playlistHealth(of: library)
    #expect(health[0].duplicates == 1)
    #expect(health[0].plays == 3)
    #expect(health[0].msPlayed == 7000)
  }

  @Test func `a play is found by URI under another name and by name under another URI`() throws {
    let library = try library(
      playlist(
        "X",
        item("Ada", "Old name", "u:1"),
        item("Bob", "Two", "u:2"),
        item("Cyd", "No", "u:3")
      )
    )
    let history = try played([
      TestPlay(artist: "Ada", track: "New name", ms: 1000, uri: "u:1"),
      TestPlay(artist: "BOB", track: "two", ms: 2000, uri: "u:9"),
      TestPlay(artist: "Ada", track: "New name", ms: 4000, uri: "u:8"),
    ])
    let health = history.playlistHealth(of: library)
    #expect(health[0].neverPlayed == 1)
    #expect(health[0].plays == 2)
    #expect(health[0].msPlayed == 3000)
    #expect(history.neverPlayed(in: library).map(\.artist) == ["Cyd"])
  }

  @Test func `a play of two tracks counts for both but once in a playlist of both`() throws {
    let (first, second) = (item("Ada", "One", "u:1"), item("Bob", "Two", "u:2"))
    let library = try library(
      playlist("both", first, second) + "," + playlist("1", first) + "," + playlist("2", second)
    )
    let history = try played([TestPlay(artist: "Bob", track: "Two", ms: 1000, uri: "u:1")])
    let health = history.playlistHealth(of: library)
    #expect(health.map(\.plays) == [1, 1, 1])
    #expect(health.map(\.neverPlayed) == [0, 0, 0])
    #expect(health.map(\.duplicates) == [0, 0, 0])
  }

  @Test func `only tracks are looked at`() throws {
    let library = try library(
      playlist(
        "X",
        #"{"localTrack": {"uri": "spotify:local:Ada::One:1"}}"#,
        #"{"episode": {"episodeName": "One", "showName": "Ada"}}"#
      )
    )
    let history = try played([TestPlay()])
    let health = history.playlistHealth(of: library)
    #expect(health.map(\.tracks) == [0])
    #expect(health[0].shareNeverPlayed == nil)
    #expect(health[0].lastPlayed == nil)
    #expect(health[0].plays == 0)
    #expect(history.neverPlayed(in: library).isEmpty)
  }

  @Test func `liked songs that were never played come first`() throws {
    let library = try library(
      playlist("X", item("Ada", "One"), item("Bob", "Two", "u:2")),
      liked: """
        {"artist": "ada", "album": "A", "track": "one"},
        {"artist": "Cyd", "album": "C", "track": "Three", "uri": "u:3"}
        """
    )
    let unplayed = try played([TestPlay(artist: "Ada", track: "One", ms: 0)])
      .neverPlayed(in: library)
    #expect(
      unplayed.rows == [
        UnplayedTrack(
          playlist: nil,
          position: 2,
          artist: "Cyd",
          track: "Three",
          album: "C",
          uri: "u:3",
          addedDate: nil
        ),
        UnplayedTrack(
          playlist: "X",
          position: 2,
          artist: "Bob",
          track: "Two",
          album: nil,
          uri: "u:2",
          addedDate: nil
        ),
      ]
    )
  }

  @Test func `without playlists there is nothing to say`() throws {
    let library = try library("")
    #expect(try played([TestPlay()]).playlistHealth(of: library).isEmpty)
  }

  @Test func `with an empty history everything was never played`() throws {
    let library = try library(playlist("X", item("Ada", "One")))
    #expect(try played([]).playlistHealth(of: library).map(\.shareNeverPlayed) == [1])
  }
}
