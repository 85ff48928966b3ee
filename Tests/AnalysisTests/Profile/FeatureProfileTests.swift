import Testing

@testable import Analysis

@Suite struct FeatureProfileTests {
  /// Ten songs of energies 0.1 to 1.0; the third is of unknown tempo.
  private func recommender(heard plays: [TestPlay]) throws -> Recommender {
    let tracks = (1...10).map { number in
      TestTrack(
        id: "x",
        artists: "Artist \(number)",
        track: "Song \(number)",
        features: [
          .energy: "\(Double(number) / 10)", .tempo: number == 3 ? "0" : "\(number * 10)",
          .duration: "1", .key: "\(number)",
        ]
      )
    }
    return Recommender(catalog: try catalog(tracks), heard: try history(plays))
  }

  private func heard(_ number: Int, _ ms: Int) -> TestPlay {
    TestPlay(artist: "Artist \(number)", track: "Song \(number)", ms: ms)
  }

  private func profile(_ feature: String, _ recommender: Recommender) throws -> FeatureProfile {
    try #require(recommender.tasteProfile.first { $0.feature == feature })
  }

  @Test func `quantiles weigh by listening time, percentiles are of the catalogue`() throws {
    // 5 % of the time energy 0.2, 80 % energy 0.7, 15 % energy 0.9.
    let energy = try profile(
      "energy",
      recommender(heard: [heard(2, 500), heard(7, 8000), heard(9, 1500)])
    )
    #expect([energy.low, energy.median, energy.high] == [0.7, 0.7, 0.9])
    #expect([energy.catalogLow, energy.catalogMedian, energy.catalogHigh] == [0.1, 0.5, 0.9])
    // Six of ten songs have less than 0.7, and one has as much.
    #expect(
      [energy.lowPercentile, energy.medianPercentile, energy.highPercentile] == [65, 65, 85]
    )
  }

  @Test func `what is unknown is left out`() throws {
    let tempo = try profile("tempo", recommender(heard: [heard(3, 9000), heard(5, 1000)]))
    #expect(tempo.median == 50)
    // Nine songs have a tempo: 10, 20, 40 are less than 50.
    #expect(abs((tempo.medianPercentile ?? 0) - 350 / 9.0) < 1e-12)
    #expect(tempo.catalogLow == 10)
  }

  @Test func `a key has neither quantiles nor percentiles`() throws {
    let key = try profile("key", recommender(heard: [heard(5, 1000)]))
    #expect(key.median == nil && key.medianPercentile == nil && key.catalogMedian == nil)
  }

  @Test func `without a song in the catalogue only the catalogue has numbers`() throws {
    let energy = try profile("energy", recommender(heard: [heard(99, 1000)]))
    #expect(energy.median == nil && energy.medianPercentile == nil)
    #expect(energy.catalogMedian == 0.5)
  }

  @Test func `a profile has one row for each feature of the catalogue`() throws {
    let names = try recommender(heard: []).tasteProfile.map(\.feature)
    #expect(names == AudioFeature.allCases.map(\.name))
  }

  @Test func `coverage counts plays, minutes and songs that the catalogue has`() throws {
    let coverage = try recommender(
      heard: [heard(1, 90_000), heard(1, 90_000), heard(99, 60_000), heard(98, 120_000)]
    ).coverage
    #expect(coverage.map(\.measure) == ["plays", "minutes", "songs"])
    #expect(coverage.map(\.matched) == [2, 3, 1])
    #expect(coverage.map(\.total) == [4, 6, 3])
    #expect(coverage.map(\.share) == [0.5, 0.5, 1 / 3.0])
  }

  @Test func `of an empty history nothing is covered`() throws {
    let coverage = try recommender(heard: []).coverage
    #expect(coverage.map(\.total) == [0, 0, 0] && coverage.allSatisfy { $0.share == nil })
  }
}
