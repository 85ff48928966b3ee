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
    let songs = recommender.recommend(20, from: top, method: .nearest)
    // Songs 5 to 10 are among the ten nearest of both; of these 5 and 10 are nearest to a seed.
    #expect(
      songs.prefix(6).map(\.track) == ["Song 5", "Song 10", "Song 6", "Song 9", "Song 7", "Song 8"]
    )
    #expect(songs.map(\.votes) == [2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1])
    #expect(songs[6].track == "Song 1")
    #expect(songs[6].closestTo == "Ada – Low")
    #expect(songs[7].closestTo == "Ada – High")
    #expect(songs.map(\.rank) == Array(1...14))
    // Energy 0 in 0...15 and ten features that never change, so that all are at their mean.
    #expect(
      songs[0].reason
        == "near 2 of your songs; in the same key, about as danceable, but more energetic than Ada – Low"
    )
    #expect(songs[6].reason == "in the same key, about as calm and danceable as Ada – Low")
  }

  @Test func `nothing heard, nameless or twice is recommended`() throws {
    let (recommender, top) = try recommender(
      [
        row("Ada", "One", 0), row("Bob;Eve", "TWO", 1), row("", "Three", 1), row("Cyd", "", 1),
        row("Cyd", "Four", 2), row("CYD", "FOUR", 1), row("Dan", "Five", 3),
      ],
      heard: [TestPlay(artist: "Ada", track: "One"), TestPlay(artist: "Eve", track: "two", ms: 0)]
    )
    let songs = recommender.recommend(10, from: top, method: .nearest)
    #expect(songs.map(\.track) == ["Four", "Five"])
    #expect(songs.map(\.row) == [4, 6])
    // The row is the lowest of the song, the distance that of its nearest: to 'TWO', also heard.
    #expect(songs[0].distance == 0)
    #expect(
      songs[0].reason == "near 2 of your songs; with the same audio features as Eve – two"
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
    #expect(recommender.recommend(1, from: top, method: .nearest)[0].url == url)
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
  /// A row that differs in some features from another, which is at the mean of all but some.
  private func words(
    _ differences: [AudioFeature: Double],
    from other: [AudioFeature: Double] = [:],
    alike count: Int = 2
  ) -> String {
    Likeness(
      other: AudioFeature.allCases.map { other[$0] ?? 0 },
      differences: AudioFeature.allCases.map { differences[$0] ?? 0 }
    ).words(alike: count)
  }

  private static let far: [AudioFeature: Double] = [
    .energy: -1, .danceability: 1, .valence: 1, .acousticness: 1, .instrumentalness: 1,
    .speechiness: 1, .loudness: 1,
  ]

  @Test func `no difference at all`() {
    #expect(words([:]) == "with the same audio features as")
  }

  @Test func `the key, in what the other stands out, and the largest difference`() {
    let other: [AudioFeature: Double] = [
      .valence: -2, .energy: 1.5, .loudness: 1, .acousticness: 3,
    ]
    #expect(
      words([.tempo: 1, .acousticness: 0.3], from: other)
        == "in the same key, about as sombre and energetic, but faster than"
    )
    #expect(
      words([.tempo: 1, .acousticness: 0.3], from: other, alike: 1)
        == "in the same key, about as sombre, but faster than"
    )
  }

  @Test func `another mode, less of something`() {
    #expect(
      words(Self.far.merging([.mode: 1, .energy: -2]) { $1 })
        == "on the same keynote, but calmer than"
    )
  }

  @Test func `nothing alike`() {
    #expect(words(Self.far.merging([.key: 2]) { $1 }) == "in another key than")
    #expect(words(Self.far.merging([.key: 1, .mode: -3]) { $1 }) == "in minor, unlike")
  }

  @Test func `only small differences`() {
    let all = Dictionary(uniqueKeysWithValues: AudioFeature.allCases.map { ($0, 0.2) })
    #expect(words(all) == "about as energetic and danceable as")
    let low = Dictionary(uniqueKeysWithValues: AudioFeature.allCases.map { ($0, -1.0) })
    #expect(words(all, from: low) == "about as calm and sombre as")
  }

  @Test func `a quarter of a deviation is still alike`() {
    let edge = Dictionary(uniqueKeysWithValues: AudioFeature.allCases.map { ($0, 0.26) })
    #expect(
      words(edge.merging([.loudness: 0.25]) { $1 }) == "about as loud, but more danceable than"
    )
  }

  @Test func `there is never much before the name`() {
    let signs: [Double] = [-1, 1]
    for feature in AudioFeature.allCases {
      for sign in signs {
        let other = Dictionary(uniqueKeysWithValues: AudioFeature.allCases.map { ($0, sign) })
        #expect(words([feature: 2 * sign], from: other).count <= 90)
      }
    }
  }
}
