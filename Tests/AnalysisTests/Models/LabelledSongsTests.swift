import Testing

@testable import Analysis

@Suite struct LabelledSongsTests {
  private let tracks = ["One", "Two", "Three", "Four"].enumerated().map {
    TestTrack(id: "000000000000000000000\($0)", track: $1)
  }

  @Test func `songs that are found are labelled by their whole time, longest first`() throws {
    let history = try history([
      TestPlay(track: "One", ms: 600), TestPlay(track: "One", ms: 401),
      TestPlay(track: "Two", ms: 1000), TestPlay(track: "Away", ms: 9000),
      TestPlay(track: "Three", ms: 5000),
    ])
    let songs = try catalog(tracks).labelled(history)
    #expect(songs.map(\.track) == ["Three", "One", "Two"])
    #expect(songs.map(\.msPlayed) == [5000, 1001, 1000])
    #expect(songs.map(\.likedOrNot) == [1, 1, 0])
    #expect(songs.map(\.catalogRow) == [2, 0, 1])
    #expect([songs.likedCount, songs.notLikedCount] == [2, 1])
    #expect(songs.likedShare == 2.0 / 3)
    #expect(
      songs.definition
        == "liked_or_not is 1 when a song was played for more than 1000 ms in all. 3 of 4 songs are "
        + "in the catalogue."
    )
  }

  @Test func `the threshold is the one that is given`() throws {
    let history = try history([TestPlay(track: "One", ms: 5000), TestPlay(track: "Two", ms: 5001)])
    #expect(try catalog(tracks).labelled(history, over: 5000).map(\.likedOrNot) == [1, 0])
  }

  @Test func `spellings of one recording, and songs of one row or track id, are one recording`()
    throws
  {
    let tracks = [
      TestTrack(id: "0000000000000000000001", artists: "Ada;Bob", track: "One"),
      TestTrack(id: "0000000000000000000002", artists: "Ada", track: "One - Remastered 2011"),
      TestTrack(id: "0000000000000000000003", artists: "Ada", track: "Two"),
      TestTrack(id: "0000000000000000000004", artists: "Cyd", track: "Six"),
      TestTrack(id: "0000000000000000000004", artists: "Dan", track: "Six (Live)"),
    ]
    let history = try history([
      TestPlay(artist: "Ada", track: "One", ms: 9), TestPlay(artist: "Bob", track: "One", ms: 8),
      TestPlay(artist: "Ada", track: "One - Remastered 2011", ms: 7),
      TestPlay(artist: "Ada", track: "Two", ms: 6), TestPlay(artist: "Cyd", track: "Six", ms: 5),
      TestPlay(artist: "Dan", track: "Six (Live)", ms: 4),
    ])
    let songs = try catalog(tracks).labelled(history)
    #expect(songs.map(\.recording) == [1, 1, 1, 2, 3, 3])
    #expect(songs.recordingCount == 3)
  }

  private func library(_ saved: String, items: String = "") throws -> Library {
    try Library(
      contentsOf: "export",
      using: .memory([
        "export/YourLibrary.json": saved,
        "export/Playlist1.json": "{\"playlists\": [{\"name\": \"P\", \"items\": [\(items)]}]}",
      ])
    )
  }

  private let heard = ["One", "Two", "Three", "Four"]

  @Test func `what is saved or in a playlist is liked unless it is banned`() throws {
    let library = try library(
      """
      {"tracks": [{"artist": "Ada", "album": "A", "track": "One (Remastered)"},
                  {"artist": "Ada", "album": "A", "track": "Two"},
                  {"artist": "Eve", "album": "A", "track": "Never heard"}],
       "bannedTracks": [{"artist": "Ada", "album": "A", "track": "Two"}]}
      """,
      items: """
        {"track": {"trackName": "Three", "artistName": "Ada", "albumName": "A",
                   "trackUri": "spotify:track:x"}}
        """
    )
    let history = try history(
      heard.enumerated().map { TestPlay(track: $1, ms: 900 - $0) } + [TestPlay(track: "Away")]
    )
    let songs = try catalog(tracks).labelled(history, likedIn: library)
    #expect(songs.map(\.track) == heard)
    #expect(songs.map(\.likedOrNot) == [1, 0, 1, 0])
  }

  @Test(arguments: ["Ada", "ADA", "Bob"])
  func `songs of a banned artist are not liked`(name: String) throws {
    let library = try library(
      """
      {"tracks": [{"artist": "Ada", "album": "A", "track": "One"}],
       "bannedArtists": [{"name": "\(name)"}]}
      """
    )
    let duet = TestTrack(id: "0000000000000000000001", artists: "Ada;Bob", track: "One")
    let songs = try catalog([duet]).labelled(
      try history([TestPlay(track: "One")]),
      likedIn: library
    )
    #expect(songs.map(\.likedOrNot) == [0])
  }

  @Test func `a part of the songs is learned from as the whole is`() throws {
    let history = try history(heard.map { TestPlay(track: $0, ms: $0.count * 400) })
    let songs = try catalog(tracks).labelled(history).filter { $0.track != "Four" }
    #expect(songs.samples.labels == songs.map { $0.likedOrNot == 1 })
    #expect(songs.samples.features.rowCount == 3)
  }
}
