import Testing

@testable import Analysis

/// Where there is little or nothing to go by.
@Suite struct BalancedEdgeTests {
  private func recommend(
    _ songs: [TestSong],
    _ plays: [TestPlay],
    _ balance: Balance = Balance()
  ) throws -> Table<Recommendation> {
    Recommender(catalog: try catalog(of: songs), heard: try played(plays), balance: balance)
      .recommend(10)
  }

  private static let three = [
    TestSong(), TestSong(artists: "Bob", track: "Two"), TestSong(artists: "Cyd", track: "Three"),
  ]

  @Test func `no song of the history is in the catalogue`() throws {
    let songs = try recommend(Self.three, [.full("Dan", "Four")])
    #expect(songs.isEmpty)
    #expect(songs.definition == "No song of the catalogue was played for at least 30 seconds.")
  }

  @Test func `nothing was played in full`() throws {
    let songs = try recommend(Self.three, [TestPlay(artist: "Ada", track: "One", ms: 29_999)])
    #expect(songs.isEmpty)
  }

  @Test func `an empty history and an empty catalogue`() throws {
    #expect(try recommend(Self.three, []).isEmpty)
    #expect(try recommend([], [.full("Ada", "One")]).isEmpty)
    #expect(try recommend([], []).isEmpty)
  }

  @Test func `one match, a catalogue smaller than the list, features that never change`() throws {
    let songs = try recommend(Self.three, [.full("Ada", "One")])
    #expect(songs.map(\.track) == ["Two", "Three"])
    #expect(songs.map(\.distance) == [0, 0])
    #expect(songs[0].reason == "with the same audio features as Ada – One")
    #expect(
      songs.definition?.hasSuffix(
        "Of the 3 recordings in the catalogue, copies under other ids, genres and spellings being "
          + "one, these are left out: 1 that were heard. No other song fits these rules."
      ) == true
    )
  }

  @Test func `everything was heard`() throws {
    let songs = try recommend(
      Self.three,
      [.full("Ada", "One"), .full("Bob", "Two"), .full("Cyd", "Three")]
    )
    #expect(songs.isEmpty)
    #expect(songs.definition?.contains("3 that were heard. No other song") == true)
  }

  @Test func `a listed song that was never heard is not recommended to itself`() throws {
    let history = try played([.full("Ada", "One"), .full("Bob", "Two")])
    let part = try played([.full("Ada", "One")])
    let songs = [
      TestSong(), TestSong(artists: "Bob", track: "Two"), TestSong(artists: "Cyd", track: "New"),
    ]
    let recommender = Recommender(catalog: try catalog(of: songs), heard: part)
    let list = recommender.recommend(5, from: history.topTracks(50))
    #expect(list.map(\.track) == ["New"])
    #expect(list.definition?.contains("1 that were heard, 1 that it starts from.") == true)
  }

  @Test func `songs without a genre or a popularity are neither preferred nor put last`() throws {
    let songs = [
      TestSong(genre: "folk"), TestSong(artists: "Bob", track: "Folk", genre: "folk"),
      TestSong(artists: "Cyd", track: "None", genre: ""),
      TestSong(artists: "Dan", track: "Jazz", genre: "jazz"),
      TestSong(artists: "Eve", track: "Unrated", popularity: ""),
    ]
    let recommender = Recommender(
      catalog: try catalog(of: songs),
      heard: try played([.full("Ada", "One")])
    )
    let terms = recommender.recommend(10).terms
    let genre = Dictionary(uniqueKeysWithValues: terms.map { ($0.track, $0.genre) })
    let (folk, none, jazz) = (genre["Folk"] ?? 0, genre["None"] ?? 0, genre["Jazz"] ?? 0)
    // Three recordings are folk and one is jazz.
    #expect(abs(none - (3 * folk + jazz) / 4) < 1e-12)
    #expect(jazz < none && none < folk)
    #expect(Set(terms.map(\.popularity)) == [1.25])
  }

  @Test func `an artist with many songs leaves room for others`() throws {
    let many = (0..<300).map { number in
      TestSong(artists: "Bob", track: "Song \(number)", popularity: "90")
    }
    let others = (0..<5).map { TestSong(artists: "Artist \($0)", track: "Other \($0)") }
    let list = try recommend(
      [TestSong()] + many + others,
      [.full("Ada", "One"), .full("Bob", "Heard"), .full("Artist 1", "Heard")],
      Balance(adventure: 0.8, soundShare: 1)
    )
    #expect(Set(list.map(\.artists)).count == 6)
  }

  @Test(arguments: [-1, Int.min, Int.max])
  func `any number of songs and neighbors can be asked for`(count: Int) throws {
    let recommender = Recommender(
      catalog: try catalog(of: [TestSong(), TestSong(artists: "Bob", track: "Two")]),
      heard: try played([.full("Ada", "One")])
    )
    let expected = count > 0 ? 1 : 0
    #expect(recommender.recommend(count).count == expected)
    #expect(recommender.recommend(count, method: .nearest).count == expected)
    let top = recommender.history.topTracks(50)
    #expect(recommender.neighbors(count, from: top).count == expected)
    #expect(recommender.tasteClusters(count).count == 1)
  }

  @Test func `one artist only`() throws {
    let songs = (1...5).map { TestSong(track: "Song \($0)") }
    #expect(try recommend(songs, [.full("Ada", "Song 1")]).count == 1)
    let all = try recommend(songs, [.full("Ada", "Song 1")], Balance(songsPerArtist: 10))
    #expect(all.count == 4)
  }

  @Test func `no popularity, no genre, no id and few features`() throws {
    let catalog = try catalog(
      csv: "artists,title,tempo,energy\nAda,One,120,0.5\nBob,Two,0,0.1\nCyd,Three,119,0.5\n"
    )
    let recommender = Recommender(catalog: catalog, heard: try played([.full("Ada", "One")]))
    let songs = recommender.recommend(10)
    #expect(songs.map(\.track) == ["Three", "Two"])
    #expect(songs.map(\.url) == [nil, nil])
    #expect(songs.playlistURIs == "")
    #expect(songs[1].reason == "calmer than Ada – One")
    #expect(songs.terms.map(\.genre) == [0, 0])
  }

  @Test func `the largest numbers that a catalogue may have`() throws {
    let songs = [
      TestSong(features: [.loudness: "1e100", .tempo: "1e100"]),
      TestSong(artists: "Bob", track: "Two", features: [.loudness: "-1e100", .tempo: "1e-100"]),
      TestSong(artists: "Cyd", track: "Three", features: [.duration: "1e100", .valence: "1e-300"]),
    ]
    let list = try recommend(songs, [.full("Ada", "One")])
    #expect(try catalog(of: songs).usableCount == 3)
    #expect(list.map(\.track).sorted() == ["Three", "Two"])
    #expect(list.allSatisfy { $0.distance.isFinite && $0.score?.isFinite == true })
  }

  @Test(arguments: [-1, 0, 1, Int.max])
  func `as many as are wanted`(count: Int) throws {
    let recommender = Recommender(
      catalog: try catalog(of: Self.three),
      heard: try played([.full("Ada", "One")])
    )
    #expect(recommender.recommend(count).count == min(max(count, 0), 2))
    #expect(recommender.tasteClusters(count).map(\.slots) == [min(max(count, 0), 1_000_000)])
  }

  @Test func `weights and constants outside their ranges count as the nearest inside`() {
    let balance = Balance(
      adventure: 7,
      songsPerArtist: 0,
      relevance: -1,
      seedCount: 0,
      halfLifeDays: .nan,
      features: FeatureWeights(energy: -3, valence: .infinity)
    )
    #expect(balance.adventure == 1)
    #expect(balance.songsPerArtist == 1)
    #expect(balance.relevance == 0)
    #expect(balance.seedCount == 1)
    #expect(balance.halfLifeDays == 1)
    #expect(balance.weights.first { $0.feature == "energy" }?.weight == 0)
    #expect(balance.weights.first { $0.feature == "valence" }?.weight == 100)
  }
}
