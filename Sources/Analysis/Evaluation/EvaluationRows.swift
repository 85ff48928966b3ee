/// How well one method finds the songs that were heard next.
///
/// ```swift
/// recommender.evaluate().scores.map { (method: $0.method, found: $0.recallAt500) }
/// ```
public struct MethodScores: TableRow, Equatable {
  /// The method, in words.
  public let method: String
  let scores: RankingScores

  /// 1 when one of the songs is in the first 10; of the random order the probability of it.
  public var hitAt10: Double { scores.hitAt10 }
  /// The part of the songs in the first 10.
  public var recallAt10: Double { scores.recallAt10 }
  /// The part of the songs in the first 50.
  public var recallAt50: Double { scores.recallAt50 }
  /// The part of the songs in the first 500.
  public var recallAt500: Double { scores.recallAt500 }
  /// The mean average precision of the first 10.
  public var mapAt10: Double { scores.mapAt10 }
  /// The normalized discounted cumulative gain of the first 10.
  public var ndcgAt10: Double { scores.ndcgAt10 }
  /// The reciprocal rank of the first of the songs.
  public var mrr: Double { scores.mrr }
  /// With m songs to find, the part of the first m that are among them.
  public var rPrecision: Double { scores.rPrecision }
  /// The part of the pairs of such a song and another one in which it comes first.
  public var auc: Double { scores.auc }

  /// The method, then its scores.
  public static let columns: [Column<MethodScores>] = [
    Column("method", "Method") { $0.method },
    Column("hitAt10", "Hit@10", best: .highest) { $0.hitAt10 },
    Column("recallAt10", "Recall@10", unit: .share, best: .highest) { $0.recallAt10 },
    Column("recallAt50", "Recall@50", unit: .share, best: .highest) { $0.recallAt50 },
    Column("recallAt500", "Recall@500", unit: .share, best: .highest) { $0.recallAt500 },
    Column("mapAt10", "MAP@10", unit: .score, best: .highest) { $0.mapAt10 },
    Column("ndcgAt10", "NDCG@10", unit: .score, best: .highest) { $0.ndcgAt10 },
    Column("mrr", "MRR", unit: .score, best: .highest) { $0.mrr },
    Column("rPrecision", "R-precision", unit: .share, isDetail: true) { $0.rPrecision },
    Column("auc", "AUC", unit: .score, best: .highest) { $0.auc },
  ]
}

/// What the first songs of one method are like.
///
/// ```swift
/// recommender.evaluate().lists.map { (method: $0.method, new: $0.newArtistShare) }
/// ```
public struct MethodList: TableRow, Equatable {
  /// The method, in words.
  public let method: String
  /// The mean distance between two of the 10 songs; nil when there are fewer than two.
  public let diversity: Double?
  /// The mean distance of a song to the nearest seed; nil when there is none.
  public let distance: Double?
  /// The part of the 10 songs of which no artist was ever played; nil when there is none.
  public let newArtistShare: Double?
  /// The mean popularity of the 10, in 0...100; nil when the catalogue does not say.
  public let popularity: Double?
  /// The part of the catalogue's genres that are among the first 500; nil when it has none.
  public let genreCoverage: Double?

  /// The method, then diversity, novelty and coverage.
  public static let columns: [Column<MethodList>] = [
    Column("method", "Method") { $0.method },
    Column("diversity", "Diversity", unit: .distance) { $0.diversity },
    Column("distance", "Distance from taste", unit: .distance) { $0.distance },
    Column("newArtistShare", "New artists", unit: .share) { $0.newArtistShare },
    Column("popularity", "Mean popularity") { $0.popularity },
    Column("genreCoverage", "Genres in the first 500", unit: .share) { $0.genreCoverage },
  ]
}

/// A score of one method, and how far chance may have moved it.
///
/// ```swift
/// recommender.evaluate().intervals(of: .recallAt500).map { (from: $0.low, to: $0.high) }
/// ```
public struct ScoreInterval: TableRow, Equatable {
  /// The method, in words.
  public let method: String
  /// The score, such as `Recall@500`.
  public let score: String
  /// Its value.
  public let value: Double
  /// Below it lie 2.5 % of the resamples; of the random order the value.
  public let low: Double
  /// Above it lie 2.5 % of the resamples; of the random order the value.
  public let high: Double

  /// The method, its score and the interval.
  public static let columns: [Column<ScoreInterval>] = [
    Column("method", "Method") { $0.method },
    Column("score", "Score") { $0.score },
    Column("value", "Value", unit: .score) { $0.value },
    Column("low", "From", unit: .score) { $0.low },
    Column("high", "To", unit: .score) { $0.high },
  ]
}

/// How the recommended list compares with another method.
///
/// ```swift
/// recommender.evaluate().comparisons(by: .recallAt500).map(\.finding)
/// ```
public struct MethodComparison: TableRow, Equatable {
  /// Whether there are artists enough for an interval to tell something.
  let isDecidable: Bool
  /// The other method, in words.
  public let method: String
  /// The score, such as `Recall@500`.
  public let score: String
  /// The score of `.balanced` minus that of the other method.
  public let difference: Double
  /// Below it lie 2.5 % of the resampled differences.
  public let low: Double
  /// Above it lie 2.5 % of the resampled differences.
  public let high: Double

  /// `better than` when the whole interval is above 0, `worse than` when it is below, else
  /// `no better than`; `not comparable with` when the songs are by too few artists to tell.
  public var finding: String {
    guard isDecidable else { return "not comparable with" }
    return low > 0 ? "better than" : high < 0 ? "worse than" : "no better than"
  }

  /// What is found, the method and the difference with its interval.
  public static let columns: [Column<MethodComparison>] = [
    Column("finding", ".balanced is") { $0.finding },
    Column("method", "Method") { $0.method },
    Column("score", "Score") { $0.score },
    Column("difference", "Difference", unit: .score) { $0.difference },
    Column("low", "From", unit: .score) { $0.low },
    Column("high", "To", unit: .score) { $0.high },
  ]
}
