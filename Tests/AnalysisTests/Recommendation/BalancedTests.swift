import Testing

@testable import Analysis

@Suite struct BalancedTests {
  /// Twelve songs by twelve artists, from calm to energetic.
  private static let line = (1...12).map { number in
    TestSong(
      artists: "Artist \(number)",
      track: "Song \(number)",
      features: [
        .energy: "\(Double(number) / 20)"
      ]
    )
  }

  private func recommender(
    _ songs: [TestSong],
    _ plays: [TestPlay],
    _ balance: Balance = Balance()
  ) throws -> Recommender {
    Recommender(catalog: try catalog(of: songs), heard: try played(plays), balance: balance)
  }

  @Test func `the closest sound comes first when all else is equal`() throws {
    let recommender = try recommender(
      Self.line,
      [.full("Artist 1", "Song 1")],
      Balance(relevance: 1)
    )
    let songs = recommender.recommend(5)
    #expect(songs.map(\.track) == ["Song 2", "Song 3", "Song 4", "Song 5", "Song 6"])
    #expect(songs.map(\.rank) == [1, 2, 3, 4, 5])
    #expect(songs.allSatisfy { $0.closestTo == "Artist 1 – Song 1" && $0.isNewArtist })
    #expect(songs.allSatisfy { $0.taste == "Artist 1 – Song 1" && $0.votes == nil })
    #expect(songs[0].uri == "spotify:track:0000000000000000000002")
    #expect(songs[0].url == "https://open.spotify.com/track/0000000000000000000002")
    #expect(songs[4].reason.hasSuffix("more energetic than Artist 1 – Song 1"))
  }

  @Test func `by relevance alone the list is the order of scores`() throws {
    let plays: [TestPlay] = [.full("Artist 1", "Song 1"), .full("Artist 9", "Song 9")]
    let balance = Balance(adventure: 1, relevance: 1, largestTasteCount: 1)
    let songs = try recommender(Self.line, plays, balance).recommend(10)
    let scores = songs.compactMap(\.score)
    #expect(scores.count == 10)
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `likeness to a chosen song counts against a song, and the best stays first`() throws {
    let songs = [
      TestSong(), TestSong(artists: "Bob", track: "Best", features: [.energy: "0.52"]),
      TestSong(artists: "Cyd", track: "Twin", features: [.energy: "0.525"]),
      TestSong(artists: "Dan", track: "Other", features: [.valence: "0.4"]),
      TestSong(artists: "Eve", track: "Far", features: [.energy: "0.9", .valence: "0.9"]),
    ]
    let plain = try recommender(songs, [.full("Ada", "One")], Balance(relevance: 1))
    #expect(plain.recommend(3).map(\.track) == ["Best", "Twin", "Other"])
    let diverse = try recommender(songs, [.full("Ada", "One")], Balance(relevance: 0.3))
    #expect(diverse.recommend(3).map(\.track).first == "Best")
    #expect(diverse.recommend(3).map(\.track).last == "Twin")
  }

  @Test func `an artist is in the list as often as allowed`() throws {
    let songs = [TestSong()] + (1...6).map { TestSong(artists: "Bob;Guest \($0)", track: "\($0)") }
    let plays: [TestPlay] = [.full("Ada", "One")]
    #expect(try recommender(songs, plays).recommend(10).count == 1)
    #expect(try recommender(songs, plays, Balance(songsPerArtist: 4)).recommend(10).count == 4)
  }

  @Test(arguments: [(0.0, 0), (0.25, 1), (0.5, 2), (1, 4)])
  func `the dial says how many artists are new`(adventure: Double, new: Int) throws {
    let heard = (1...6).map { TestPlay.full("Artist \($0)", "Old \($0)") }
    let songs = Self.line + [TestSong(artists: "Artist 1", track: "Old 1")]
    let balance = Balance(adventure: adventure)
    let list = try recommender(songs, heard, balance).recommend(4)
    #expect(list.count == 4)
    #expect(list.count(where: \.isNewArtist) == new)
  }

  @Test func `when one kind runs dry, the other fills the list, but not at the ends of the dial`()
    throws
  {
    let songs = Self.line + [TestSong(artists: "Artist 1", track: "Old")]
    let plays: [TestPlay] = [.full("Artist 1", "Old")]
    #expect(try recommender(songs, plays, Balance(adventure: 0.2)).recommend(5).count == 5)
    #expect(try recommender(songs, plays, Balance(adventure: 0)).recommend(5).count == 1)
    #expect(try recommender(songs, plays, Balance(adventure: 1)).recommend(20).count == 11)
  }

  @Test func `popularity and genre can be asked for`() throws {
    var songs = Self.line
    for index in songs.indices { songs[index].popularity = "\(index * 5)" }
    songs[10].genre = "jazz"
    let plays: [TestPlay] = [.full("Artist 1", "Song 1")]
    let popular = try recommender(songs, plays, Balance(minimumPopularity: 45)).recommend(10)
    #expect(popular.map(\.track).sorted() == ["Song 10", "Song 11", "Song 12"])
    let jazz = try recommender(songs, plays, Balance(genre: "jazz")).recommend(10)
    #expect(jazz.map(\.track) == ["Song 11"])
    #expect(jazz.definition?.contains("10 not listed under jazz") == true)
  }

  @Test func `what is listed is where it starts from`() throws {
    let plays: [TestPlay] = [.full("Artist 1", "Song 1"), .full("Artist 12", "Song 12")]
    let recommender = try recommender(Self.line, plays, Balance(relevance: 1))
    let history = try played([TestPlay(artist: "ARTIST 12", track: "Song 12", ms: 1)])
    let songs = recommender.recommend(2, from: history.topTracks())
    #expect(songs.map(\.track) == ["Song 11", "Song 10"])
    #expect(songs[0].closestTo == "ARTIST 12 – Song 12")
  }

  @Test func `four terms sum to the score`() throws {
    var songs = Self.line
    songs[1].popularity = "80"
    let recommender = try recommender(
      songs,
      [.full("Artist 1", "Song 1"), .full("Artist 2", "Other"), .full("Artist 2", "Other")]
    )
    let list = recommender.recommend(3)
    let scores = list.terms
    #expect(scores.map(\.rank) == [1, 2, 3])
    #expect(scores[0].track == "Song 2")
    // 3 · 2 / (2 + 5) for two full plays, and 5 · 0.8² for the popularity.
    #expect(abs(scores[0].artist - 6.0 / 7) < 1e-12)
    #expect(abs(scores[0].popularity - 3.2) < 1e-12)
    // The only genre has all plays: ln(1 + 0.1).
    #expect(abs(scores[0].genre - 0.0953101798043249) < 1e-12)
    #expect(scores.map { $0.sound + $0.artist + $0.genre + $0.popularity } == scores.map(\.score))
    #expect(scores.map(\.score) == list.compactMap(\.score))
  }

  @Test func `the list as text`() throws {
    let songs = [
      TestSong(), TestSong(artists: "Bob;Cyd", track: "A\tB", id: 7),
    ]
    let list = try recommender(songs, [.full("Ada", "One")]).recommend()
    #expect(list.playlistURIs == "spotify:track:0000000000000000000007\n")
    #expect(list.playlistText == "Bob, Cyd - A B\n")
  }
}
