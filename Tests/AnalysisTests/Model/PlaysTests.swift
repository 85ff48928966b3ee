import Analysis
import Testing

@Suite struct PlaysTests {
  private func sample() throws -> StreamingHistory {
    try history(
      [TestPlay(artist: "Ada", ms: 4000), TestPlay(artist: "Bo", track: "Two", ms: 500)],
      [
        TestPlay(end: "2022-01-01 00:00", artist: "Ada", track: "Three", ms: 4000),
        TestPlay(end: "2022-01-01 00:00", artist: "Cy", track: "Four", ms: 0),
      ]
    )
  }

  @Test func `what is taken from plays are plays`() throws {
    let plays = try sample().plays
    let long: Plays = plays.filter { $0.msPlayed > 100 }
    #expect(long.map(\.track) == ["One", "Two", "Three"])
    #expect(long[2] == plays[2])
    let sorted: Plays = plays.sorted(by: \.msPlayed, .descending)
    #expect(sorted.map(\.track) == ["One", "Three", "Two", "Four"])
    let compared: Plays = plays.sorted { $0.endTime < $1.endTime }
    #expect(compared.map(\.track) == ["One", "Two", "Three", "Four"])
  }

  @Test func `a selection of a selection counts from its own start`() throws {
    let plays = try sample().plays.dropFirst().reversed().prefix(2)
    #expect(plays.startIndex == 0)
    #expect(plays.map(\.track) == ["Four", "Three"])
    #expect(plays[1].file == "StreamingHistory1.json")
    #expect(plays.suffix(1)[0].endTime == "2022-01-01 00:00")
    #expect(plays.prefix(0).isEmpty)
  }

  @Test func `plays are grouped into plays`() throws {
    let groups: [Group<String, Plays>] = try sample().plays.grouped(by: \.artist)
    #expect(groups.map(\.key) == ["Ada", "Bo", "Cy"])
    #expect(groups.map { $0.sum(of: \.msPlayed) } == [8000, 500, 0])
  }

  @Test func `only the whole history says that it is in the order of time`() throws {
    let plays = try sample().plays
    #expect(
      plays.definition
        == "Plays in the order of time; times as written, in UTC, when the play ended."
    )
    #expect(plays.reversed().definition == "Times as written, in UTC, when the play ended.")
  }

  @Test func `a selection leaves the statistics of the history as they are`() throws {
    let history = try sample()
    let labelled = history.liked()
    #expect(labelled.prefix(2).likedCount == 1)
    #expect(labelled.prefix(2).notLikedCount == 1)
    #expect(labelled.suffix(2).summary.map(\.msPlayed) == [4000, 0])
    #expect(labelled.suffix(2).summary.map(\.share) == [0.5, 0.5])
    #expect(labelled.likedCount == 2)
    #expect(history.topArtists(1)[0].msPlayed == 8000)
  }

  @Test func `a selection of a catalogue keeps the numbers of its rows`() throws {
    let tracks = try catalog([TestTrack(track: "B"), TestTrack(track: "A")]).tracks
    let sorted: CatalogTracks = tracks.sorted(by: \.track)
    #expect(sorted.map(\.row) == [1, 0])
    #expect(sorted.filter { $0.row == 0 }[0] == tracks[0])
  }
}
