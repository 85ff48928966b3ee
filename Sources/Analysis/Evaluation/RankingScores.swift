/// How well one ranking of all candidates finds the targets among them, by the ranks of the targets
/// alone.
///
/// Nothing is sampled: a rank is counted among all candidates. With N candidates, m targets and
/// ranks from 1:
///
/// - hit@k is 1 when a target is among the first k, else 0;
/// - recall@k is the part of the targets that are among the first k;
/// - MAP@k is the mean, over min(m, k), of the precision at each target among the first k;
/// - NDCG@k is the sum of 1 / log₂(1 + rank) over them, divided by what the best order would have;
/// - MRR is 1 / the rank of the first target;
/// - R-precision is the part of the first m candidates that are targets;
/// - AUC is the part of all pairs of a target and another candidate in which the target comes first.
///
/// - SeeAlso: Krichene and Rendle, “On Sampled Metrics for Item Recommendation”, 2020: sampled
///   candidates can turn the order of two methods around.
struct RankingScores: Equatable {
  var hitAt10 = 0.0
  var recallAt10 = 0.0
  var recallAt50 = 0.0
  var recallAt500 = 0.0
  var mapAt10 = 0.0
  var ndcgAt10 = 0.0
  var mrr = 0.0
  var rPrecision = 0.0
  var auc = 0.5

  /// How many songs a list has.
  static let listLength = 10
}

extension RankingScores {
  /// Scores the ranks of at least one target among more candidates than that.
  init(targetRanks: [Int], candidateCount: Int) {
    let gains = TargetGains(targetRanks: targetRanks, candidateCount: candidateCount)
    self.init(gains.rows.reduce(into: GainSums()) { $0.add($1) })
  }

  /// The means of what targets contribute.
  init(_ sums: GainSums) {
    let mean = { (gain: TargetGain) in sums.sums[gain.rawValue] / Double(sums.count) }
    recallAt10 = mean(.recallAt10)
    recallAt50 = mean(.recallAt50)
    recallAt500 = mean(.recallAt500)
    // Targets of a resample may hold one place of the list several times.
    mapAt10 = min(mean(.mapAt10), 1)
    ndcgAt10 = min(mean(.ndcgAt10), 1)
    rPrecision = mean(.rPrecision)
    auc = mean(.auc)
    mrr = sums.firstReciprocalRank
    hitAt10 = recallAt10 > 0 ? 1 : 0
  }

  /// What a random order has on average, in closed form.
  ///
  /// recall@k = k / N; hit@k = 1 − C(N − m, k) / C(N, k); MRR is the mean of 1 / r over the
  /// distribution of the first target's rank r.
  init(expectedOfRandomOrder targetCount: Int, candidateCount: Int) {
    let (m, n) = (Double(targetCount), Double(candidateCount))
    let k = min(Self.listLength, candidateCount)
    recallAt10 = Double(k) / n
    recallAt50 = min(50 / n, 1)
    recallAt500 = min(500 / n, 1)
    rPrecision = m / n
    let bestLength = min(targetCount, Self.listLength)
    ndcgAt10 =
      m / n * (1...k).reduce(0) { $0 + Discount.at($1) } / Discount.sum(upTo: bestLength)
    let precisions = (1...k).map { rank in
      m / n * (1 + (n > 1 ? Double(rank - 1) * (m - 1) / (n - 1) : 0)) / Double(rank)
    }
    mapAt10 = precisions.reduce(0, +) / Double(bestLength)
    var noneYet = 1.0
    for rank in 1...(candidateCount - targetCount + 1) {
      let hit = m / (n - Double(rank - 1))
      mrr += noneYet * hit / Double(rank)
      noneYet *= 1 - hit
      if rank == k { hitAt10 = 1 - noneYet }
    }
    if candidateCount - targetCount + 1 < k { hitAt10 = 1 }
  }
}

/// What each place of a list counts in NDCG.
enum Discount {
  /// 1 / log₂(1 + rank).
  static func at(_ rank: Int) -> Double { 1 / Binary.logarithm(of: Double(rank + 1)) }

  static func sum(upTo count: Int) -> Double {
    count < 1 ? 0 : (1...count).reduce(0) { $0 + at($1) }
  }
}
