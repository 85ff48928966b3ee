import Testing

@testable import Analysis

@Suite struct TasteTests {
  private static let songs = (1...8).map { number in
    TestSong(
      artists: "Artist \(number)",
      track: "Song \(number)",
      features: [
        .energy: "\(number <= 4 ? Double(number) / 100 : 0.9 + Double(number) / 100)"
      ]
    )
  }

  private func recommender(_ plays: [TestPlay], _ balance: Balance = Balance()) throws
    -> Recommender
  {
    Recommender(catalog: try catalog(of: Self.songs), heard: try played(plays), balance: balance)
  }

  @Test func `a seed weighs by its full plays and their age`() throws {
    let recommender = try recommender([
      .full("Artist 1", "Song 1", end: "2021-01-01 12:00"),
      .full("Artist 2", "Song 2", end: "2021-06-30 12:00"),
      .full("Artist 2", "SONG 2", end: "2021-06-30 12:00"),
      .full("Artist 2", "Song 2 - Remastered", end: "2021-03-01 12:00"),
      TestPlay(end: "2021-06-30 12:00", artist: "Artist 3", track: "Song 3", ms: 29_999),
      TestPlay(end: "2021-06-30 12:00", artist: "Artist 4", track: "Song 4", ms: 30_000),
    ])
    let seeds = recommender.heaviestSeeds()
    #expect(seeds.map(\.recording) == [1, 3, 0])
    // log2(1 + 3) today, log2(1 + 1) today and 180 days ago.
    #expect(zip(seeds.map(\.weight), [2, 1, 0.5]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(seeds[0].name == "Artist 2 – SONG 2" || seeds[0].name == "Artist 2 – Song 2")
  }

  @Test func `a play counts by its URI before its name`() throws {
    let seeds = try recommender([.full("Artist 1", "Song 1", uri: TestSong.uri(5))]).heaviestSeeds()
    #expect(seeds.map(\.recording) == [4])
  }

  @Test func `a listed song counts as played in full once`() throws {
    let recommender = try recommender([.full("Artist 1", "Song 1")])
    let listed = try played([TestPlay(artist: "Artist 7", track: "Song 7"), TestPlay()])
    let seeds = recommender.seeds(listed: listed.topTracks())
    #expect(seeds.map(\.recording) == [6])
    #expect(seeds.map(\.weight) == [1])
  }

  @Test func `the heaviest are the seeds`() throws {
    let plays = (1...4).flatMap { number in
      (1...number).map { _ in TestPlay.full("Artist \(number)", "Song \(number)") }
    }
    let seeds = try recommender(plays, Balance(seedCount: 2)).heaviestSeeds()
    #expect(seeds.map(\.recording) == [3, 2])
  }

  @Test func `tastes are named after their middle and share the list`() throws {
    let plays = [1, 2, 3, 5, 6].map { TestPlay.full("Artist \($0)", "Song \($0)") }
    let tastes = try recommender(plays).tasteClusters(10)
    #expect(tastes.map(\.songs) == [3, 2])
    #expect(tastes.map(\.slots) == [6, 4])
    #expect(zip(tastes.map(\.share), [0.6, 0.4]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(tastes[0].like == "Artist 2 – Song 2")
    #expect(tastes[0].row == 1)
    #expect(tastes[1].like == "Artist 5 – Song 5")
  }

  @Test func `a list has songs of every taste by its share`() throws {
    let plays = [1, 2, 5, 6].map { TestPlay.full("Artist \($0)", "Song \($0)") }
    let songs = try recommender(plays).recommend(4)
    #expect(songs.map(\.track).sorted() == ["Song 3", "Song 4", "Song 7", "Song 8"])
    #expect(Set(songs.compactMap(\.taste)).count == 2)
    let two = try recommender(plays).recommend(2)
    #expect(Set(two.compactMap(\.taste)).count == 2)
  }

  @Test func `without seeds there are no tastes`() throws {
    #expect(try recommender([]).tasteClusters().isEmpty)
  }
}

@Suite struct RankingTests {
  private static let songs = (1...40).map { number in
    TestSong(
      artists: "Artist \(number % 15)",
      track: "Song \(number)",
      popularity: "\(number * 3 % 100)",
      features: [.energy: "\(Double(number * 17 % 40) / 40)", .valence: "\(Double(number) / 40)"]
    )
  }

  @Test(arguments: Method.allCases)
  func `a ranking begins with the list and has every new recording once`(method: Method) throws {
    let copy = TestSong(artists: "Artist 4", track: "Song 4 (Remastered)", popularity: "99")
    let recommender = Recommender(
      catalog: try catalog(of: Self.songs + [copy]),
      heard: try played((1...5).map { .full("Artist \($0)", "Song \($0)") })
    )
    let ranking = recommender.ranking(method)
    // Songs 1 to 5 were heard, and row 40 is a copy of song 4.
    #expect(ranking.sorted() == Array(5..<40))
    let list = recommender.recommend(10, method: method).map(\.row)
    #expect(Array(ranking.prefix(10)) == list)
  }

  @Test(arguments: Method.allCases)
  func `without a match everything new is still ranked`(method: Method) throws {
    let recommender = Recommender(catalog: try catalog(of: Self.songs), heard: try played([]))
    #expect(recommender.ranking(method).sorted() == Array(0..<40))
  }
}
