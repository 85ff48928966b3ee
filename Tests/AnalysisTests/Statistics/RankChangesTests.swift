import Testing

@testable import Analysis

@Suite struct RankChangesTests {
  /// Plays of one song that were broken off after so many milliseconds.
  private func plays(_ count: Int, of track: String, by artist: String, ms: Int) -> [TestPlay] {
    (0..<count).map { _ in TestPlay(artist: artist, track: track, ms: ms, stop: .endPlay) }
  }

  /// Any: Skip 5, Long 3, Part 2; 30 s: Long 3, Part 2; 4 minutes: Long 3, the others undecided.
  private var plays: [TestPlay] {
    plays(5, of: "Skip", by: "Ada", ms: 1000) + plays(3, of: "Long", by: "Bob", ms: 240_000)
      + plays(2, of: "Part", by: "Ada", ms: 60_000)
      + plays(9, of: "Unknown Track", by: "Unknown Artist", ms: 240_000)
  }

  @Test func `songs have a rank under each definition`() throws {
    let songs = try played(plays).trackRankChanges()
    #expect(songs.map(\.track) == ["Skip", "Long", "Part"])
    #expect(songs.map(\.artist) == ["Ada", "Bob", "Ada"])
    #expect(songs.map(\.anyRank) == [1, 2, 3])
    #expect(songs.map(\.thirtySecondRank) == [nil, 1, 2])
    #expect(songs.map(\.halfRank) == [nil, 1, nil])
    #expect(songs.map(\.anyPlays) == [5, 3, 2])
    #expect(songs.map(\.thirtySecondPlays) == [0, 3, 2])
    #expect(songs.map(\.halfPlays) == [0, 3, 0])
  }

  @Test func `each definition contributes its top`() throws {
    let songs = try played(plays).trackRankChanges(1)
    #expect(songs.map(\.track) == ["Skip", "Long"])
    #expect(songs.map(\.anyRank) == [1, 2])
  }

  @Test func `artists have a rank under each definition`() throws {
    let artists = try played(plays).artistRankChanges()
    #expect(artists.map(\.artist) == ["Ada", "Bob"])
    #expect(artists.map(\.anyPlays) == [7, 3])
    #expect(artists.map(\.thirtySecondRank) == [2, 1])
    #expect(artists.map(\.thirtySecondPlays) == [2, 3])
    #expect(artists.map(\.halfRank) == [nil, 1])
  }

  @Test func `ranks of a few are those among all`() throws {
    var plays: [TestPlay] = []
    for song in 0..<60 {
      let count = song * 17 % 23 + 1
      plays += self.plays(count, of: "\(song)", by: "\(song % 9)", ms: song % 4 * 20_000)
    }
    let history = try played(plays)
    let all = history.topTracks(60, by: .plays).map(\.track)
    for row in history.trackRankChanges(5) { #expect(all[row.anyRank - 1] == row.track) }
    #expect(history.trackRankChanges(5).prefix(5).map(\.track) == Array(all.prefix(5)))
  }

  @Test func `an empty history has no ranks`() throws {
    #expect(try played([]).trackRankChanges().isEmpty)
    #expect(try played([]).artistRankChanges().isEmpty)
  }
}
