import Testing

@testable import Analysis

@Suite struct SoundSpaceTests {
  /// What each feature adds to the squared distance of two songs, the others of the catalogue given.
  private func squares(
    _ first: [AudioFeature: String],
    _ second: [AudioFeature: String],
    _ weights: FeatureWeights = FeatureWeights()
  ) throws -> [AudioFeature: Double] {
    let catalog = try catalog(of: [
      TestSong(features: first), TestSong(track: "Two", features: second),
      TestSong(track: "Three"),
    ])
    let contributions = SoundSpace(catalog, weights).contributions(0, 1)
    #expect(contributions.map(\.feature) == AudioFeature.allCases)
    return Dictionary(uniqueKeysWithValues: contributions.map { ($0.feature, $0.square) })
  }

  @Test(
    arguments: [
      // Neighbors on the circle of fifths are 30° apart: 0.25 · (2 − √3).
      ("0", "7", 0.0669872981077807), ("0", "5", 0.0669872981077807),
      ("11", "6", 0.0669872981077807),
      ("0", "6", 1), ("0", "1", 0.9330127018922193), ("3", "3", 0), ("-1", "4", 0.25),
      ("-1", "-1", 0),
    ] as [(String, String, Double)]
  )
  func `keys differ by their way on the circle of fifths`(a: String, b: String, square: Double)
    throws
  {
    let found = try squares([.key: a], [.key: b])[.key]
    #expect(abs((found ?? -1) - square) < 1e-12)
  }

  @Test func `twice the tempo is the same place in the octave`() throws {
    let weights = FeatureWeights(tempo: 0, tempoOctave: 1)
    #expect(abs(try squares([.tempo: "60"], [.tempo: "120"], weights)[.tempo] ?? -1) < 1e-20)
    // Half an octave is the other side of the circle.
    let root = try squares([.tempo: "60"], [.tempo: "84.852813742385703"], weights)[.tempo]
    #expect(abs((root ?? -1) - 4) < 1e-12)
  }

  @Test func `a time signature is four or another`() throws {
    let square = try squares([.timeSignature: "4"], [.timeSignature: "3"])[.timeSignature]
    #expect(abs((square ?? -1) - 0.2) < 1e-12)
    #expect(try squares([.timeSignature: "5"], [.timeSignature: "3"])[.timeSignature] == 0)
  }

  @Test func `squared differences are weighted`() throws {
    // Energies 0, 1 and ½: deviation √(1/6), so that the squared difference is 6.
    let (low, high): ([AudioFeature: String], [AudioFeature: String]) = (
      [.energy: "0"], [.energy: "1"]
    )
    #expect(abs((try squares(low, high)[.energy] ?? -1) - 6) < 1e-12)
    let double = try squares(low, high, FeatureWeights(energy: 2))
    #expect(abs((double[.energy] ?? -1) - 12) < 1e-12)
    #expect(try squares(low, high, FeatureWeights(energy: 0))[.energy] == 0)
    #expect(try squares(low, high).filter { $0.key != .energy }.allSatisfy { $0.value == 0 })
  }

  @Test(arguments: [
    (AudioFeature.tempo, "0"), (.timeSignature, "0"), (.duration, "0"), (.mode, "7"),
  ])
  func `what is not known counts as the median`(feature: AudioFeature, mark: String) throws {
    #expect(try squares([feature: mark], [:])[feature] == 0)
  }

  @Test func `copies count once when features are fitted`() throws {
    let songs = [
      TestSong(features: [.energy: "0"]), TestSong(track: "Two", features: [.energy: "1"]),
    ]
    let copies = (1...5).map { _ in songs[0] }
    let plain = SoundSpace(try catalog(of: songs), FeatureWeights())
    let copied = SoundSpace(try catalog(of: songs + copies), FeatureWeights())
    #expect(plain.matrix.rowCount == 2)
    #expect(copied.matrix.rowCount == 2)
    #expect(copied.squaredDistance(0, 1) == plain.squaredDistance(0, 1))
    #expect(plain.squaredDistance(0, 1) == 4)
  }

  @Test func `the kernel is a weighted sum over the sources`() throws {
    let songs = (0..<21).map { TestSong(track: "\($0)", features: [.energy: "\(Double($0) / 20)"]) }
    let space = SoundSpace(try catalog(of: songs), FeatureWeights())
    let kernel = SoundKernel(search: space.search, bandwidth: 0.5)
    let weights = [0: 0.75, 20: 0.25]
    let sums = kernel.sums(
      over: [
        [0, 20].map { space.source(at: $0, weight: weights[$0] ?? 0) },
        [space.source(at: 7, weight: 1)], [],
      ]
    )
    for row in 0..<21 {
      let expected = weights.reduce(0) {
        $0 + $1.value * kernel.likeness(space.squaredDistance(row, $1.key))
      }
      #expect(abs(Double(sums[0][row]) - expected) < 1e-6)
    }
    #expect(sums[1][7] == 1)
    #expect(sums[2] == Array(repeating: 0, count: 21))
  }
}

@Suite struct ContributionTests {
  private func songs() -> [TestSong] {
    (0..<30).map { number in
      TestSong(
        artists: "Artist \(number)",
        track: "Song \(number)",
        features: [
          .energy: "\(Double(number * 7 % 30) / 30)", .valence: "\(Double(number * 11 % 30) / 30)",
          .key: "\(number % 13 - 1)", .tempo: "\(number % 5 == 0 ? 0 : 60 + number * 17 % 90)",
          .loudness: "\(-number)", .mode: "\(number % 2)",
        ]
      )
    }
  }

  @Test(arguments: Method.allCases)
  func `the parts of a song sum to its squared distance`(method: Method) throws {
    let history = try played([.full("Artist 3", "Song 3"), .full("Artist 4", "Song 4")])
    let recommender = Recommender(catalog: try catalog(of: songs()), heard: history)
    let list = recommender.recommend(8, method: method)
    #expect(list.count == 8)
    let parts = list.contributions
    #expect(parts.count == 8 * 13)
    for song in list {
      let sum = parts.filter { $0.rank == song.rank }.reduce(0) { $0 + $1.square }
      #expect(abs(sum - song.distance * song.distance) < 1e-9)
      #expect(parts.filter { $0.rank == song.rank }.allSatisfy { $0.closestTo == song.closestTo })
    }
  }

  @Test func `values are those of the catalogue, and nil where they are not known`() throws {
    let songs = [
      TestSong(), TestSong(artists: "Bob", track: "Two", features: [.energy: "0.7", .tempo: "0"]),
    ]
    let recommender = Recommender(
      catalog: try catalog(of: songs),
      heard: try played([.full("Ada", "One")])
    )
    let list = recommender.recommend()
    let parts = list.contributions
    #expect(parts[0].feature == "energy")
    #expect(parts[0].seedValue == 0.5)
    #expect(parts[0].value == 0.7)
    #expect(abs(parts[0].square - 4) < 1e-12)
    #expect(parts[0].share == 1)
    #expect(parts.first { $0.feature == "tempo" }?.value == nil)
    #expect(parts.first { $0.feature == "tempo" }?.seedValue == 120)
    #expect(
      list[0].reason
        == "in the same key, about as danceable and cheerful, but more energetic than Ada – One"
    )
  }
}
