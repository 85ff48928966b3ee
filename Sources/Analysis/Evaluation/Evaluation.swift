/// How well recommendations find the songs that a listener heard next.
///
/// The history is cut where the last fifth of the songs that were heard for the first time begins.
/// What came before is all that a method may know; the songs after it, as far as the catalogue has
/// them, are to be found among all of its songs that were not heard before.
///
/// ```swift
/// let evaluation = recommender.evaluate()
/// evaluation.verdict()
/// ```
public struct Evaluation: Sendable {
  /// When the first of the songs to be found was heard, `2021-03-29 04:29`; empty without any.
  public let splitTime: String
  /// How many songs were to be found.
  public let targets: Int
  /// By how many main artists they are.
  public let artists: Int
  /// Among how many.
  public let candidates: Int
  /// How often the songs were resampled for the intervals.
  public let resamples: Int
  /// What the list of each method is like.
  public let lists: Table<MethodList>

  let rankers: [Ranker]
  let points: [RankingScores]
  /// Of all rankers but the random order, which has no ranks of its own.
  let bootstrap: Bootstrap

  /// The scores of each method: first `.balanced`, then what it is compared with.
  public var scores: Table<MethodScores> {
    Table(
      zip(rankers, points).map { MethodScores(method: $0.words, scores: $1) },
      definition: "Each method orders all \(candidates.formatted()) songs that were new at that "
        + "time; \(targets.counted("song")) were heard next. Recall@k: the part of them among the "
        + "first k; AUC: the part of the pairs of such a song and another one in which it comes "
        + "first. Of the random order: what it has on average."
    )
  }

  /// A score of each method with its 95 % interval.
  ///
  /// MRR and Hit@10 go by the first of the songs alone: a resample can lose it, but find no earlier
  /// one, so that their intervals end at the value.
  ///
  /// ```swift
  /// evaluation.intervals(of: .recallAt50)
  /// ```
  ///
  /// - Parameter score: The score.
  /// - Returns: One row a method; the random order has no spread.
  public func intervals(of score: RankingScore) -> Table<ScoreInterval> {
    let rows = rankers.indices.map { index in
      let value = points[index][score]
      let interval = isSampled(index) ? bootstrap.interval(index, score) : Interval(of: [value])
      return ScoreInterval(
        method: rankers[index].words,
        score: score.words,
        value: value,
        low: interval.low,
        high: interval.high
      )
    }
    return Table(rows, definition: "The interval holds 95 % of \(resampling)")
  }

  /// How `.balanced` compares with every other method by a score.
  ///
  /// ```swift
  /// evaluation.comparisons(by: .ndcgAt10)
  /// ```
  ///
  /// - Parameter score: The score.
  /// - Returns: One row a method, with the 95 % interval of the difference.
  public func comparisons(by score: RankingScore) -> Table<MethodComparison> {
    let rows = rankers.indices.dropFirst().map { index in
      let interval =
        isSampled(index)
        ? bootstrap.interval(0, minus: index, score)
        : bootstrap.interval(0, minus: points[index][score], score)
      return MethodComparison(
        isDecidable: artists >= Self.leastArtists,
        method: rankers[index].words,
        score: score.words,
        difference: points[0][score] - points[index][score],
        low: interval.low,
        high: interval.high
      )
    }
    return Table(
      rows,
      definition: "The difference is that of .balanced and the method; the interval holds 95 % of "
        + "\(resampling) Where it includes 0, .balanced is no better on this history."
    )
  }

  /// What was found, in words: how many of the songs, and than which methods `.balanced` is better.
  ///
  /// ```swift
  /// evaluation.verdict(by: .recallAt50)
  /// ```
  ///
  /// - Parameter score: By which score the methods are compared.
  /// - Returns: One or several sentences.
  public func verdict(by score: RankingScore = .recallAt500) -> String {
    guard targets > 0 else { return unmeasured }
    guard artists >= Self.leastArtists else {
      return found + " They are by \(artists.counted("artist")), too few to compare the methods."
    }
    let comparisons = comparisons(by: score)
    let findings = ["better than", "no better than", "worse than"].compactMap { finding in
      let methods = comparisons.filter { $0.finding == finding }.map(\.method)
      let conjunction = finding == "no better than" ? "or" : "and"
      return methods.isEmpty ? nil : "\(finding) \(methods.listed(with: conjunction))"
    }
    return found + " By \(score.words), .balanced is \(findings.listed()) on this history."
  }

  /// With fewer artists every resample is nearly the same, and an interval tells nothing.
  private static let leastArtists = 10

  private func isSampled(_ index: Int) -> Bool { rankers[index] != .random }

  private var resampling: String {
    "\(resamples.formatted()) resamples of the artists of the \(targets.counted("song"))."
  }

  private var unmeasured: String {
    "How good the list is cannot be measured: fewer than two songs of this history that were new when "
      + "they were heard are in the catalogue."
  }

  /// How many of the songs the recommended list holds, beside what chance would find.
  private var found: String {
    let (scores, chance) = (points[0], points[points.count - 1])
    let held = { (recall: Double) in Int((recall * Double(self.targets)).rounded()) }
    let ratio = scores.recallAt500 / chance.recallAt500
    return
      "Of \(targets.counted("song")) first heard from \(splitTime.prefix(10)) on, the list of 10 "
      + "held \(held(scores.recallAt10).formatted()) and the first 500 held "
      + "\(held(scores.recallAt500).formatted()), \(ratio.formatted()) times what chance would find."
  }
}
