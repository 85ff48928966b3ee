import Testing

@testable import Analysis

/// A catalogue of 30 songs of equal popularity, numbered by row; songs 0 to 7 are heard first, then
/// 12, which is by an artist heard before, and 20.
@Suite struct EvaluationTests {
  private func evaluation(heard rows: [Int] = Array(0..<8) + [12, 20]) throws -> Evaluation {
    try recommender(heard: rows).evaluate(resamples: 200)
  }

  private func recommender(heard rows: [Int]) throws -> Recommender {
    let tracks = (0..<30).map { row in
      TestTrack(
        id: "x",
        artists: artist(row),
        track: "Song \(row)",
        genre: row % 2 == 0 ? "even" : "odd",
        features: [.energy: "\(Double(row) / 30)", .tempo: "120", .duration: "200000"]
      )
    }
    let plays = rows.enumerated().map { minute, row in
      TestPlay(
        end: "2021-03-29 04:\(minute + 10)",
        artist: artist(row),
        track: "Song \(row)",
        ms: 60_000
      )
    }
    return Recommender(catalog: try catalog(tracks), heard: try history(plays))
  }

  private func artist(_ row: Int) -> String { row == 12 ? "Artist 3" : "Artist \(row)" }

  private func scores(_ method: String, _ evaluation: Evaluation) throws -> MethodScores {
    try #require(evaluation.scores.first { $0.method == method })
  }

  @Test func `the last fifth of what was first heard is to be found among what was not`() throws {
    let evaluation = try evaluation()
    #expect(evaluation.targets == 2)
    #expect(evaluation.candidates == 22)
    #expect(evaluation.splitTime == "2021-03-29 04:18")
  }

  @Test func `songs of equal popularity are in the order of the catalogue`() throws {
    // Rows 8, 9, 10, 11, then 12 at rank 5; row 20 is at rank 13.
    let scores = try scores("the most popular", evaluation())
    #expect(scores.recallAt10 == 0.5)
    #expect(scores.mrr == 0.2)
    #expect(scores.mapAt10 == 0.1)
    // Ahead of them are 4 and 11 of the 20 others.
    #expect(abs(scores.auc - (1 - 15 / 40.0)) < 1e-12)
  }

  @Test func `artists that were heard come first where a method goes by them`() throws {
    for method in ["known artists first", "favourite artists first"] {
      #expect(try scores(method, evaluation()).mrr == 1)
    }
  }

  @Test func `genres that were heard more come first where a method goes by them`() throws {
    // Songs 0 to 7 and four more plays of the odd ones: 12 and 20 come behind all 11 odd songs.
    let heard = Array(0..<8) + [1, 3, 5, 7, 12, 20]
    let scores = try scores("favourite genres first", evaluation(heard: heard))
    // Rows 9, 11, … 29 are odd: 11 songs; then 8, 10, 12.
    #expect(abs(scores.mrr - 1 / 14.0) < 1e-12)
  }

  @Test func `a random order has what it has on average`() throws {
    let scores = try scores("a random order", evaluation())
    #expect(abs(scores.recallAt10 - 10 / 22.0) < 1e-12)
    #expect(scores.recallAt50 == 1)
    #expect(abs(scores.hitAt10 - (1 - 12 * 11 / (22.0 * 21))) < 1e-12)
  }

  @Test func `every method orders the same songs`() throws {
    let split = TimeSplit(try recommender(heard: Array(0..<10)).history, try catalogRecordings())
    let recommender = try recommender(heard: Array(0..<10))
    let trial = RankingTrial(Recommender(catalog: recommender.catalog, heard: split.known))
    let all = trial.balanced.sorted()
    #expect(all == Array(8..<30))
    for ranker in Ranker.allCases { #expect(trial.ranking(ranker, seed: 1).sorted() == all) }
  }

  private func catalogRecordings() throws -> CatalogRecordings {
    try recommender(heard: [0]).catalog.recordings
  }

  @Test func `a song that was heard before under another name is not to be found`() throws {
    let tracks = ["One", "Two", "Three", "Four"].map {
      TestTrack(id: "x", artists: "Ada;Bob", track: $0)
    }
    let plays = ["One", "Two", "Three", "One (Remastered 2011)"].enumerated().map { minute, track in
      TestPlay(end: "2021-03-29 04:\(minute + 10)", artist: "Bob", track: track, ms: 60_000)
    }
    let evaluation = Recommender(catalog: try catalog(tracks), heard: try history(plays)).evaluate()
    // Three recordings; the last of them is to be found.
    #expect(evaluation.targets == 1)
    #expect(evaluation.splitTime == "2021-03-29 04:12")
  }

  @Test(arguments: [[], [0], [0, 0, 0]])
  func `without a song to be found nothing is measured, and it says so`(rows: [Int]) throws {
    let evaluation = try recommender(heard: rows + [0]).evaluate()
    #expect(evaluation.targets == 0 && evaluation.scores.isEmpty)
    #expect(evaluation.comparisons(by: .mrr).isEmpty && evaluation.intervals(of: .mrr).isEmpty)
    #expect(evaluation.verdict().hasPrefix("How good the list is cannot be measured"))
  }

  /// Twelve songs by as many artists, or as few as are given, among 1000; where a method is not named
  /// they have the last ranks.
  private func evaluation(_ ranks: [Ranker: [Int]], artists: Int = 12) -> Evaluation {
    let rankers = Ranker.allCases
    return Evaluation(
      rankers: rankers,
      splitTime: "2021-03-29 04:29",
      candidates: 1000,
      ranks: rankers.map { ranks[$0] ?? Array(989...1000) },
      groups: (0..<12).map { $0 % artists },
      resamples: 100,
      seed: 1,
      lists: []
    )
  }

  @Test func `the verdict follows from the intervals`() {
    let first = Array(1...12)
    let evaluation = evaluation([.balanced: first, .nearest: first])
    #expect(
      evaluation.verdict() == """
        Of 12 songs first heard from 2021-03-29 on, the list of 10 held 10 and the first 500 held 12, \
        2.0 times what chance would find. By Recall@500, .balanced is better than favourite artists \
        first, known artists first, favourite genres first, the most popular and a random order and no \
        better than .nearest on this history.
        """
    )
    let findings = evaluation.comparisons(by: .recallAt500).map(\.finding)
    #expect(findings == ["no better than"] + Array(repeating: "better than", count: 5))
  }

  @Test func `what is worse is said to be`() {
    let evaluation = evaluation([.nearest: Array(1...12)])
    #expect(
      evaluation.verdict().hasSuffix(
        "no better than favourite artists first, known artists first, favourite genres first or the "
          + "most popular and worse than .nearest and a random order on this history."
      )
    )
  }

  @Test func `songs by few artists tell nothing of the methods`() {
    let evaluation = evaluation([.balanced: Array(1...12)], artists: 9)
    #expect(evaluation.artists == 9)
    #expect(
      evaluation.verdict().hasSuffix(
        "chance would find. They are by 9 artists, too few to compare the methods."
      )
    )
    #expect(evaluation.comparisons(by: .auc).allSatisfy { $0.finding == "not comparable with" })
  }

  @Test(arguments: [(-5, 1), (0, 1), (3, 3), (.max, 10_000)])
  func `the number of resamples is bounded`(asked: Int, drawn: Int) throws {
    let recommender = try recommender(heard: Array(0..<10))
    #expect(recommender.evaluate(resamples: asked).resamples == drawn)
  }

  @Test func `nothing that follows the cut is known to a method`() throws {
    let known = Array(0..<8)
    let split = { (rows: [Int]) throws in
      let recommender = try self.recommender(heard: rows)
      let split = TimeSplit(recommender.history, recommender.catalog.recordings)
      let trial = RankingTrial(Recommender(catalog: recommender.catalog, heard: split.known))
      return (split.time, trial.balanced, trial.ranking(.nearest, seed: 1))
    }
    let (time, balanced, nearest) = try split(known + [12, 20])
    let other = try split(known + [25, 28, 28, 0, 0, 25, 1])
    #expect(other == (time, balanced, nearest))
  }

  @Test func `a method that goes by what the catalogue does not say is left out`() throws {
    let header = "track_id,artists,track_name,energy\n"
    let rows = (0..<20).map { "x,Artist \($0),Song \($0),0.\($0)\n" }.joined()
    let recommender = try recommender(heard: Array(0..<10))
    let poor = Recommender(catalog: try catalog(csv: header + rows), heard: recommender.history)
    #expect(
      poor.evaluate().scores.map(\.method) == [
        ".balanced", ".nearest", "favourite artists first", "known artists first", "a random order",
      ]
    )
  }

  @Test func `an interval holds its score, and the same input gives the same numbers`() throws {
    let evaluation = try evaluation()
    for row in evaluation.intervals(of: .recallAt10) {
      #expect(row.low <= row.value && row.value <= row.high)
    }
    let again = try self.evaluation()
    #expect(again.intervals(of: .mrr).rows == evaluation.intervals(of: .mrr).rows)
    #expect(again.lists.rows == evaluation.lists.rows)
  }

  @Test func `a list of songs by new artists says so`() throws {
    let list = try #require(try evaluation().lists.first { $0.method == "the most popular" })
    // Rows 8 to 17, of which row 12 is by an artist who was heard.
    #expect(list.newArtistShare == 0.9)
    #expect(list.popularity == 50)
    #expect(list.genreCoverage == 1)
  }
}
