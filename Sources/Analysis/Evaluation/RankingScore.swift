/// A score by which rankings are compared.
///
/// ```swift
/// recommender.evaluate().comparisons(by: .recallAt50)
/// ```
public enum RankingScore: String, CaseIterable, Sendable {
  /// Whether a target is in the list of 10.
  case hitAt10
  /// The part of the targets in the first 10.
  case recallAt10
  /// The part of the targets in the first 50.
  case recallAt50
  /// The part of the targets in the first 500.
  case recallAt500
  /// The mean average precision over the first 10.
  case mapAt10
  /// The normalized discounted cumulative gain of the first 10.
  case ndcgAt10
  /// The reciprocal rank of the first target.
  case mrr
  /// The part of the first m that are targets, m being the number of targets.
  case rPrecision
  /// The part of the pairs of a target and another song in which the target comes first.
  case auc

  /// As tables call it: `Recall@50`.
  var words: String {
    switch self {
    case .hitAt10: "Hit@10"
    case .recallAt10: "Recall@10"
    case .recallAt50: "Recall@50"
    case .recallAt500: "Recall@500"
    case .mapAt10: "MAP@10"
    case .ndcgAt10: "NDCG@10"
    case .mrr: "MRR"
    case .rPrecision: "R-precision"
    case .auc: "AUC"
    }
  }
}

extension RankingScores {
  subscript(score: RankingScore) -> Double {
    switch score {
    case .hitAt10: hitAt10
    case .recallAt10: recallAt10
    case .recallAt50: recallAt50
    case .recallAt500: recallAt500
    case .mapAt10: mapAt10
    case .ndcgAt10: ndcgAt10
    case .mrr: mrr
    case .rPrecision: rPrecision
    case .auc: auc
    }
  }
}
