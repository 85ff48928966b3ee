/// What nearest neighbors scored with one number of them, on average over the folds.
///
/// ```swift
/// validation.tuned(upTo: 50).scores.map(\.k)
/// ```
public struct NeighborScores: TableRow, Equatable {
  /// How many neighbors vote.
  public let k: Int
  let scores: Scores
  /// The share of songs that are labelled right.
  public var accuracy: Double? { scores[.accuracy] }
  /// The chance that a liked song has a higher score than one that is not.
  public var auc: Double? { scores[.auc] }
  /// The share of the liked songs that are called liked.
  public var recall: Double? { scores[.recall] }
  /// The share of the songs called liked that are.
  public var precision: Double? { scores[.precision] }
  /// The harmonic mean of recall and precision.
  public var f1: Double? { scores[.f1] }
  /// Cohen's kappa.
  public var kappa: Double? { scores[.kappa] }
  /// Matthews' correlation coefficient.
  public var mcc: Double? { scores[.mcc] }
  /// The mean of the shares labelled right among the liked and among the others.
  public var balancedAccuracy: Double? { scores[.balancedAccuracy] }

  /// The number of neighbors and the scores.
  public static let columns: [Column<NeighborScores>] =
    [Column("k", "k") { $0.k }] + Scores.columns { $0.scores }
}

/// Nearest neighbors at every number of them.
///
/// ```swift
/// let tuning = validation.tuned(by: .auc)
/// validation.model(.nearestNeighbors(tuning.bestK)).folds
/// ```
public struct NeighborTuning: Sendable {
  /// One row a number of neighbors, from 1.
  public let scores: Table<NeighborScores>
  /// The number with the highest score, the smallest of equally good ones; one without the score in
  /// some fold only when there is no other, and 1 when nothing can be
  /// measured.
  public let bestK: Int
}

extension CrossValidation {
  /// More neighbors than this take long to find, and each number of them is a table of all songs.
  private static let largestNeighborCount = 256

  /// Tries nearest neighbors with every number of them up to a largest.
  ///
  /// The best of many is a little lucky: its score is no estimate for songs that are new.
  ///
  /// ```swift
  /// validation.tuned(upTo: 30, by: .auc).bestK
  /// ```
  ///
  /// - Parameters:
  ///   - k: The largest number, 1...256; it is cut to the number of songs that the smallest fold learns
  ///     from.
  ///   - weights: How much each neighbor counts.
  ///   - metric: How distances are measured.
  ///   - score: By which the best number is chosen.
  /// - Returns: The scores of each number, and the best.
  /// - Complexity: One search for the neighbors, and a sort of the songs for each number.
  public func tuned(
    upTo k: Int = 50,
    weights: NeighborWeights = .uniform,
    metric: Metric = .euclidean,
    by score: Score = .balancedAccuracy
  ) -> NeighborTuning {
    let numbers = Array(1...max(1, min(k, Self.largestNeighborCount, leastTrainingCount)))
    let classifiers = numbers.map {
      Classifier.nearestNeighbors($0, weights: weights, metric: metric)
    }
    let judged = foldCount > 0 ? judgements(by: classifiers) : []
    let summaries = concurrently(judged.count) { ScoreSummary(foldScores(of: judged[$0])) }
    let rows = zip(numbers, summaries).map { NeighborScores(k: $0, scores: $1.means) }
    var best = (k: 1, rank: (completeness: 0, mean: -Double.infinity))
    for (k, summary) in zip(numbers, summaries) {
      let rank = summary.rank(by: score)
      if rank > best.rank { best = (k, rank) }
    }
    let means = rows.isEmpty ? "" : Scores.meansDefinition
    let note = neighborNote(asked: k, most: Self.largestNeighborCount)
    return NeighborTuning(scores: Table(rows, definition: definition + means + note), bestK: best.k)
  }
}
