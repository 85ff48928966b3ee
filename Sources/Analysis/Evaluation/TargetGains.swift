/// The scores that are means over the targets, each a lane of a `TargetGains` row.
enum TargetGain: Int, CaseIterable {
  case recallAt10, recallAt50, recallAt500, mapAt10, ndcgAt10, rPrecision, auc
}

/// What each target contributes to the scores of one ranking.
///
/// A score is the mean of its lane, so that a resampled score is a mean of the same numbers: the
/// places of the other targets, on which MAP depends as well, stay what they are.
struct TargetGains {
  /// A lane for each `TargetGain`, then the reciprocal of the target's rank.
  typealias Row = SIMD8<Double>

  private(set) var rows: [Row] = []

  static let reciprocalRank = 7

  init(targetRanks: [Int], candidateCount: Int) {
    let m = targetRanks.count
    precondition(m > 0 && m <= candidateCount, "targets are candidates")
    let length = RankingScores.listLength
    let hits = targetRanks.filter { $0 <= length }.sorted()
    // A mean over the targets divides by their number, the scores divide by another.
    let scale = Double(m) / Double(min(m, length))
    let bestGain = Discount.sum(upTo: min(m, length)) / Double(m)
    let others = candidateCount - m
    rows = targetRanks.map { rank in
      var row = Row()
      row[TargetGain.recallAt10.rawValue] = rank <= length ? 1 : 0
      row[TargetGain.recallAt50.rawValue] = rank <= 50 ? 1 : 0
      row[TargetGain.recallAt500.rawValue] = rank <= 500 ? 1 : 0
      row[TargetGain.rPrecision.rawValue] = rank <= m ? 1 : 0
      // Of the other candidates, those ahead of all targets are missed once a target.
      row[TargetGain.auc.rawValue] =
        others > 0 ? 1 - (Double(rank) - Double(m + 1) / 2) / Double(others) : 0.5
      if rank <= length {
        let hitsSoFar = hits.firstPosition { $0 > rank }
        row[TargetGain.mapAt10.rawValue] = Double(hitsSoFar) / Double(rank) * scale
        row[TargetGain.ndcgAt10.rawValue] = Discount.at(rank) / bestGain
      }
      row[Self.reciprocalRank] = 1 / Double(rank)
      return row
    }
  }
}

/// The sums of what targets contribute, and the reciprocal rank of the first of them.
struct GainSums {
  private(set) var sums = TargetGains.Row()
  private(set) var firstReciprocalRank = 0.0
  private(set) var count = 0

  @inline(__always)
  mutating func add(_ row: TargetGains.Row) {
    sums += row
    firstReciprocalRank = max(firstReciprocalRank, row[TargetGains.reciprocalRank])
    count += 1
  }

  @inline(__always)
  mutating func add(_ other: GainSums) {
    sums += other.sums
    firstReciprocalRank = max(firstReciprocalRank, other.firstReciprocalRank)
    count += other.count
  }
}
