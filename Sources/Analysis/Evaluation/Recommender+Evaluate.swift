extension Recommender {
  /// Measures how well recommendations find what the listener heard next.
  ///
  /// The history is cut where the last fifth of the recordings that are in the catalogue begins, by
  /// when they were first heard. Each method knows only what came before, and orders all recordings
  /// that were new then; nothing is sampled. The methods are `.balanced` and `.nearest` and, to
  /// compare them with: the artists, or the genres, that were played most first; artists that were
  /// ever heard first; no such preference, each of these by popularity; and a random order. Saved
  /// songs and playlists, which have no dates, take no part.
  ///
  /// ```swift
  /// recommender.evaluate().verdict()
  /// ```
  ///
  /// - Parameters:
  ///   - resamples: How often the artists of the songs to be found are drawn anew for the intervals, 1...10,000.
  ///   - seed: Where the random numbers begin.
  /// - Returns: The scores of all methods; without any when no song is to be found.
  /// - Complexity: O(rows × seeds + resamples × songs to be found).
  /// - SeeAlso: Bonnin and Jannach, “Automated Generation of Music Playlists”, 2014, on how strong
  ///   popularity and artists are as predictors.
  public func evaluate(resamples: Int = 1000, seed: Int = 1) -> Evaluation {
    let split = TimeSplit(history, catalog.recordings)
    let trial = RankingTrial(Recommender(catalog: catalog, heard: split.known, balance: balance))
    let seed = UInt64(bitPattern: Int64(seed))
    let rankers = Ranker.allCases.filter { $0.isPossible(in: catalog) }
    let rankings = rankers.map { trial.ranking($0, seed: seed) }
    let ranks = rankings.map { trial.ranks(of: split.targets, in: $0) }
    // A song under another spelling may have been heard before.
    let isNew = split.targets.indices.map { target in ranks.allSatisfy { $0[target] > 0 } }
    let targets = zip(split.targets, isNew).compactMap { $1 ? $0 : nil }
    let found = ranks.map { ranks in zip(ranks, isNew).compactMap { $1 ? $0 : nil } }
    return Evaluation(
      rankers: rankers,
      splitTime: split.time,
      candidates: trial.balanced.count,
      ranks: found,
      groups: trial.artistGroups(of: targets),
      resamples: resamples.clamped(to: 1...10_000),
      seed: seed,
      lists: zip(rankers, rankings).map { trial.list($0, $1) }
    )
  }
}

extension Evaluation {
  /// Scores the ranks of the same songs by each ranker, the random order being the last.
  init(
    rankers: [Ranker],
    splitTime: String,
    candidates: Int,
    ranks: [[Int]],
    groups: [Int],
    resamples: Int,
    seed: UInt64,
    lists: [MethodList]
  ) {
    let targets = ranks.first?.count ?? 0
    let isMeasured = targets > 0
    self.rankers = isMeasured ? rankers : []
    let sampled = isMeasured ? ranks.dropLast() : []
    points =
      sampled.map { RankingScores(targetRanks: $0, candidateCount: candidates) }
      + (isMeasured
        ? [RankingScores(expectedOfRandomOrder: targets, candidateCount: candidates)] : [])
    bootstrap = Bootstrap(
      sampled.map { TargetGains(targetRanks: $0, candidateCount: candidates) },
      groups: groups,
      count: isMeasured ? resamples : 0,
      seed: seed
    )
    self.splitTime = splitTime
    self.targets = targets
    artists = Set(groups).count
    self.candidates = candidates
    self.resamples = resamples
    self.lists = Table(lists, definition: MethodList.definition)
  }
}

extension MethodList {
  fileprivate static let definition =
    "Of the first 10 songs of each method: diversity is the mean Euclidean distance of two of them, "
    + "distance from taste that to the nearest of the songs most played, over the standardized "
    + "features; new artists were never heard before. The random order is one of many."
}
