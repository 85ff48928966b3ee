/// Scores of several rankings over resampled targets, the same targets for each of them.
///
/// Songs of one artist are discovered together, so what is drawn, with replacement, are artists, each
/// with all its targets; songs alone would make the intervals too narrow. Differences between rankings
/// are taken within a resample, so that what makes a target hard for all of them cancels out.
///
/// - SeeAlso: Efron, “Bootstrap Methods: Another Look at the Jackknife”, 1979; Davison and Hinkley,
///   “Bootstrap Methods and their Application”, 1997, 3.8, on groups.
struct Bootstrap {
  /// The scores of each ranking, resample by resample.
  let scores: [[RankingScores]]

  /// Draws resamples; each has a stream of random numbers of its own, so that the number of threads
  /// does not matter.
  ///
  /// - Parameters:
  ///   - rankings: What each target contributes, in the same order of targets.
  ///   - groups: The group of each target, numbered from 0.
  ///   - count: How many resamples.
  ///   - seed: Where the random numbers begin.
  init(_ rankings: [TargetGains], groups: [Int], count: Int, seed: UInt64) {
    let sums = rankings.map { Self.sums($0, groups) }
    let resamples = concurrently(count) { number in
      Self.resample(sums, SplitMix64(seed: seed, stream: UInt64(number)))
    }
    scores = rankings.indices.map { ranking in resamples.map { $0[ranking] } }
  }

  /// What the targets of each group contribute together.
  private static func sums(_ gains: TargetGains, _ groups: [Int]) -> [GainSums] {
    let count = (groups.max() ?? -1) + 1
    return zip(gains.rows, groups)
      .reduce(into: Array(repeating: GainSums(), count: count)) { $0[$1.1].add($1.0) }
  }

  private static func resample(
    _ rankings: [[GainSums]],
    _ generator: SplitMix64
  ) -> [RankingScores] {
    let count = rankings.first?.count ?? 0
    var generator = generator
    let drawn = (0..<count).map { _ in generator.below(count) }
    return rankings.map { groups in
      var sums = GainSums()
      for group in drawn { sums.add(groups[group]) }
      return RankingScores(sums)
    }
  }

  /// The 2.5 % and the 97.5 % quantile of a score of a ranking.
  func interval(_ ranking: Int, _ score: RankingScore) -> Interval {
    Interval(of: scores[ranking].map { $0[score] })
  }

  /// The interval of a score of one ranking minus that of another one.
  func interval(_ ranking: Int, minus other: Int, _ score: RankingScore) -> Interval {
    Interval(of: zip(scores[ranking], scores[other]).map { $0[score] - $1[score] })
  }

  /// The interval of a score of one ranking minus a number that does not depend on the sample.
  func interval(_ ranking: Int, minus constant: Double, _ score: RankingScore) -> Interval {
    Interval(of: scores[ranking].map { $0[score] - constant })
  }
}

/// The middle 95 % of a bootstrap distribution.
struct Interval: Equatable {
  let low: Double
  let high: Double

  init(of values: [Double]) {
    let ascending = values.sorted()
    low = Self.quantile(0.025, of: ascending)
    high = Self.quantile(0.975, of: ascending)
  }

  /// The quantile by linear interpolation between order statistics (type 7).
  ///
  /// - SeeAlso: Hyndman and Fan, “Sample Quantiles in Statistical Packages”, 1996.
  private static func quantile(_ share: Double, of ascending: [Double]) -> Double {
    guard let last = ascending.last else { return 0 }
    let place = share * Double(ascending.count - 1)
    let index = Int(place)
    guard index + 1 < ascending.count else { return last }
    return ascending[index] + (place - Double(index)) * (ascending[index + 1] - ascending[index])
  }
}
