import Testing

@testable import Analysis

@Suite struct TopAlbumsTests {
  /// “Red” of Ada has two songs, one of which is also on “Best”; Bob has a “Red” of his own.
  private let plays = [
    TestPlay(artist: "Ada", track: "One", ms: 3000, album: "Red"),
    TestPlay(artist: "Ada", track: "Two", ms: 2000, album: "Red"),
    TestPlay(artist: "Ada", track: "One", ms: 1000, album: "Red"),
    TestPlay(artist: "Ada", track: "One", ms: 500, album: "Best"),
    TestPlay(artist: "Bob", track: "One", ms: 6000, album: "Red"),
    TestPlay(artist: "Bob", track: "Six", ms: 7000),
    TestPlay(artist: "Unknown Artist", track: "Unknown Track", ms: 500, album: "Red"),
  ]

  @Test func `albums are ranked by time, ties by artist`() throws {
    let top = try played(plays).topAlbums()
    #expect(top.map(\.rank) == [1, 2, 3])
    #expect(top.map(\.artist) == ["Ada", "Bob", "Ada"])
    #expect(top.map(\.album) == ["Red", "Red", "Best"])
    #expect(top.map(\.tracks) == [2, 1, 1])
    #expect(top.map(\.plays) == [3, 1, 1])
    #expect(top.map(\.msPlayed) == [6000, 6000, 500])
    #expect(top.map(\.share) == [0.3, 0.3, 0.025])
    #expect(top[0].hours == 6000.0 / 3_600_000)
  }

  @Test func `albums are ranked by plays, ties by artist, then album`() throws {
    let top = try played(plays).topAlbums(2, by: .plays)
    #expect(top.map(\.album) == ["Red", "Best"])
    #expect(top.map(\.share) == [3.0 / 7, 1.0 / 7])
  }

  @Test func `the definition counts the plays without an album`() throws {
    #expect(
      try played(plays).topAlbums().definition == "An album is told by artist and name. Ranked by "
        + "listening time, ties by artist, then album; the share is of all listening time, of which "
        + "1 play named no album. 1 play by an unknown artist count in the whole and have no rank."
    )
  }

  @Test func `a history that names no album has none, and says why`() throws {
    let reason = "No play here names its album: only the extended history does."
    #expect(try history([TestPlay()]).topAlbums().isEmpty)
    #expect(try history([TestPlay()]).topAlbums().definition == reason)
    #expect(try played([]).topAlbums().definition == reason)
  }

  @Test func `albums, plays without one and unknown artists are all there is`() throws {
    let history = try played(plays)
    let albums = history.topAlbums(100)
    #expect(albums.sum(of: \.plays) + 2 == history.plays.count)
    #expect(albums.allSatisfy { (0...1).contains($0.share) })
  }
}
