import Testing

@testable import Analysis

/// Songs on a line of energy: 0, 1, … 9 and two far away, so that neighbors can be told by hand.
@Suite struct RecommenderTests {
  private func row(_ artists: String, _ track: String, _ energy: Double, id: String = "x")
    -> TestTrack
  {
    TestTrack(id: id, artists: artists, track: track, features: [.energy: "\(energy)"])
  }

  private func recommender(_ tracks: [TestTrack], heard plays: [TestPlay]) throws -> (
    Recommender, Table<TrackRanking>
  ) {
    let history = try history(plays)
    return (Recommender(catalog: try catalog(tracks), heard: history), history.topTracks(50))
  }

  @Test func `each catalogue row is a seed once`() throws {
    let (recommender, top) = try recommender(
      [row("Ada", "One", 0), row("Bob", "Two", 1)],
      heard: [
        TestPlay(artist: "Ada", track: "One", ms: 9), TestPlay(artist: "ADA", track: "one", ms: 8),
        TestPlay(artist: "Cyd", track: "Six", ms: 7), TestPlay(artist: "Bob", track: "Two", ms: 6),
      ]
    )
    let seeds = recommender.seeds(from: top)
    #expect(seeds.map(\.catalogRow) == [0, 1])
    #expect(seeds.map(\.rank) == [1, 4])
    #expect(seeds.map(\.artist) == ["Ada", "Bob"])
  }

  @Test func `neighbors leave out the song's own row and keep the heard ones`() throws {
    let (recommender, top) = try recommender(
      [row("Ada", "One", 0), row("Bob", "Two", 4), row("Cyd", "Three", 1), row("Ada", "One", 0)],
      heard: [TestPlay(artist: "Ada", track: "One")]
    )
    let neighbors = recommender.neighbors(2, from: top)
    #expect(neighbors.map(\.catalogRow) == [3, 2])
    #expect(neighbors.map(\.rank) == [1, 2])
    // Energies 0 4 1 0: mean 1.25, deviation √(10.75 / 4).
    #expect(neighbors[0].distance == 0)
    #expect(abs(neighbors[1].distance - 1 / 1.6393596310755) < 1e-12)
  }

  @Test func `votes come first, then distance, then row`() throws {
    // With two seeds at 0 and 100 and 12 songs between, each seed votes for its 10 nearest.
    let between = (1...14).map { row("New", "Song \($0)", Double($0)) }
    let (recommender, top) = try recommender(
      [row("Ada", "Low", 0), row("Ada", "High", 15)] + between,
      heard: [TestPlay(artist: "Ada", track: "Low"), TestPlay(artist: "Ada", track: "High")]
    )
    let songs = recommender.recommend(20, from: top)
    // Songs 5 to 10 are among the ten nearest of both; of these 5 and 10 are nearest to a seed.
    #expect(
      songs.prefix(6).map(\.track) == ["Song 5", "Song 10", "Song 6", "Song 9", "Song 7", "Song 8"]
    )
    #expect(songs.map(\.votes) == [2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1])
    #expect(songs[6].track == "Song 1")
    #expect(songs[6].closestTo == "Ada – Low")
    #expect(songs[7].closestTo == "Ada – High")
    #expect(songs.map(\.rank) == Array(1...14))
    #expect(
      songs[0].reason.hasPrefix("near 2 of your songs; closest to Ada – Low: same key and mode")
    )
  }

  @Test func `nothing heard, nameless or twice is recommended`() throws {
    let (recommender, top) = try recommender(
      [
        row("Ada", "One", 0), row("Bob;Eve", "TWO", 1), row("", "Three", 1), row("Cyd", "", 1),
        row("Cyd", "Four", 2), row("CYD", "FOUR", 1), row("Dan", "Five", 3),
      ],
      heard: [TestPlay(artist: "Ada", track: "One"), TestPlay(artist: "Eve", track: "two", ms: 0)]
    )
    let songs = recommender.recommend(10, from: top)
    #expect(songs.map(\.track) == ["Four", "Five"])
    #expect(songs.map(\.row) == [4, 6])
    // The row is the lowest of the song, the distance that of its nearest: to 'TWO', also heard.
    #expect(songs[0].distance == 0)
    #expect(
      songs[0].reason == "near 2 of your songs; closest to Eve – two: the same audio features"
    )
  }

  @Test(
    arguments: [
      ("6rqhFgbbKwnb9MLmUQDhG6", "https://open.spotify.com/track/6rqhFgbbKwnb9MLmUQDhG6"),
      ("6rqhFgbbKwnb9MLmUQDhG", nil), ("6rqhFgbbKwnb9MLmUQDhG-", nil), ("", nil),
      ("6rqhFgbbKwnb9MLmUQDhG6x", nil),
    ] as [(String, String?)]
  )
  func `a link needs a proper id`(id: String, url: String?) throws {
    let (recommender, top) = try recommender(
      [row("Ada", "One", 0), row("Bob", "Two", 1, id: id)],
      heard: [TestPlay()]
    )
    #expect(recommender.recommend(1, from: top)[0].url == url)
  }

  @Test func `without a match there is nothing to recommend`() throws {
    let (recommender, top) = try recommender([row("Bob", "Two", 1)], heard: [TestPlay()])
    #expect(recommender.seeds(from: top).isEmpty)
    #expect(recommender.neighbors(from: top).isEmpty)
    #expect(recommender.recommend(from: top).isEmpty)
  }

  @Test func `an empty catalogue or history recommends nothing`() throws {
    let (recommender, top) = try recommender([], heard: [])
    #expect(recommender.recommend(from: top).isEmpty)
  }
}

@Suite struct LikenessTests {
  private func words(_ differences: [AudioFeature: Double]) -> String {
    Likeness(differences: AudioFeature.allCases.map { differences[$0] ?? 0 }).words
  }

  @Test func `no difference at all`() {
    #expect(words([:]) == "the same audio features")
  }

  @Test func `the key, the two most similar features and the largest difference`() {
    #expect(
      words([
        .tempo: 1, .energy: 0.1, .danceability: 0.2, .valence: 0.05, .acousticness: 0.3,
        .instrumentalness: 0.3, .speechiness: 0.3, .loudness: 0.3,
      ])
        == "same key and mode, similar valence and energy, faster"
    )
  }

  @Test func `another mode, less of something`() {
    let all: [AudioFeature: Double] = [
      .mode: 1, .energy: -2, .danceability: 1, .valence: 1, .acousticness: 1, .instrumentalness: 1,
      .speechiness: 1, .loudness: 1,
    ]
    #expect(words(all) == "same key, calmer")
  }

  @Test func `only small differences`() {
    #expect(
      words(Dictionary(uniqueKeysWithValues: AudioFeature.allCases.map { ($0, 0.2) }))
        == "similar energy and danceability"
    )
  }

  @Test func `a quarter of a deviation is still similar`() {
    let edge = Dictionary(uniqueKeysWithValues: AudioFeature.allCases.map { ($0, 0.26) })
    #expect(words(edge.merging([.loudness: 0.25]) { $1 }) == "similar loudness, more danceable")
  }
}
