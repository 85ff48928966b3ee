import Testing

@testable import Analysis

@Suite struct OneHitWondersTests {
  private func plays(_ artist: String, _ track: String, _ lengths: Int...) -> [TestPlay] {
    lengths.map { TestPlay(artist: artist, track: track, ms: $0) }
  }

  private var history: StreamingHistory {
    get throws {
      try played(
        plays("Ada", "One", 1, 1, 1) + plays("Ada", "Two", 1) + plays("Bob", "One", 5, 5)
          + plays("Cyd", "Six", 1, 2, 3) + plays("Dan", "Ten", 90) + plays("Eve", "One", 4, 6)
          + plays("Unknown Artist", "One", 9, 9, 9, 9)
      )
    }
  }

  @Test func `artists of one song are ranked by its plays, ties by artist`() throws {
    let wonders = try history.oneHitWonders(playedAtLeast: 2)
    #expect(
      wonders.rows == [
        OneHitWonder(rank: 1, artist: "Cyd", track: "Six", plays: 3, msPlayed: 6),
        OneHitWonder(rank: 2, artist: "Bob", track: "One", plays: 2, msPlayed: 10),
        OneHitWonder(rank: 3, artist: "Eve", track: "One", plays: 2, msPlayed: 10),
      ]
    )
  }

  @Test func `they are ranked by listening time`() throws {
    let wonders = try history.oneHitWonders(2, playedAtLeast: 1, by: .time)
    #expect(wonders.map(\.artist) == ["Dan", "Bob"])
  }

  @Test func `fewer plays than asked for are no hit`() throws {
    #expect(try history.oneHitWonders().isEmpty)
    #expect(try history.oneHitWonders(playedAtLeast: 3).map(\.artist) == ["Cyd"])
    #expect(try history.oneHitWonders(playedAtLeast: 0).count == 4)
  }

  @Test func `a second song of no length is a second song`() throws {
    let history = try played(plays("Ada", "One", 5, 5, 5, 5, 5) + plays("Ada", "Two", 0))
    #expect(history.oneHitWonders().isEmpty)
  }

  @Test func `the definition says how often and who is left out`() throws {
    #expect(
      try history.oneHitWonders(by: .time).definition
        == "Artists of whom exactly one song was played, at least 5 times; ranked by listening time, "
        + "ties by artist; Unknown Artist is left out."
    )
  }

  @Test func `an empty history has none`() throws {
    #expect(try played([]).oneHitWonders(playedAtLeast: 1).isEmpty)
  }

  @Test func `one play is a wonder where one is enough`() throws {
    #expect(try played([TestPlay()]).oneHitWonders(playedAtLeast: 1).map(\.artist) == ["Ada"])
  }

  @Test func `wonders are the artists of one song`() throws {
    let history = try played(
      (0..<200).map { TestPlay(artist: "\($0 * $0 % 211)", track: "\($0 % 3)") }
    )
    let wonders = history.oneHitWonders(1000, playedAtLeast: 1).map(\.artist).sorted()
    #expect(
      wonders == history.topArtists(1000).filter { $0.tracks == 1 }.map(\.artist).sorted()
    )
    #expect(!wonders.isEmpty)
  }
}
