import Testing

@testable import Analysis

@Suite struct RankingScoresTests {
  @Test func `three targets among twenty candidates are scored by hand`() {
    let scores = RankingScores(targetRanks: [2, 5, 15], candidateCount: 20)
    #expect(scores.hitAt10 == 1)
    #expect(scores.recallAt10.isNear(2 / 3.0))
    #expect(scores.recallAt50.isNear(1))
    #expect(scores.recallAt500.isNear(1))
    // Precisions 1/2 and 2/5 at the two hits, over three targets.
    #expect(scores.mapAt10.isNear(0.3))
    // (1/log₂3 + 1/log₂6) / (1 + 1/log₂3 + 1/2)
    #expect(scores.ndcgAt10.isNear(0.477623, within: 1e-6))
    #expect(scores.mrr.isNear(0.5))
    #expect(scores.rPrecision.isNear(1 / 3.0))
    // Others ahead of the targets: 1, 3 and 12 of 17.
    #expect(scores.auc.isNear(1 - 16 / 51.0))
  }

  @Test func `the order of the targets does not matter`() {
    let scores = RankingScores(targetRanks: [15, 2, 5], candidateCount: 20)
    #expect(scores == RankingScores(targetRanks: [2, 5, 15], candidateCount: 20))
  }

  @Test func `all targets in front score 1 in everything`() {
    let scores = RankingScores(targetRanks: Array(1...12), candidateCount: 1000)
    #expect(scores.ndcgAt10.isNear(1) && scores.mapAt10.isNear(1) && scores.auc.isNear(1))
    #expect(scores.recallAt10.isNear(10 / 12.0) && scores.rPrecision == 1 && scores.mrr == 1)
  }

  @Test func `one target at the end scores nothing but its place`() {
    let scores = RankingScores(targetRanks: [1000], candidateCount: 1000)
    #expect(scores.hitAt10 == 0 && scores.recallAt500 == 0 && scores.auc == 0)
    #expect(scores.mrr == 0.001)
  }

  @Test(arguments: [(20, 3), (4, 2), (12, 11), (5, 5)])
  func `what a random order has on average is the mean over all orders`(n: Int, m: Int) {
    let expected = RankingScores(expectedOfRandomOrder: m, candidateCount: n)
    let all = combinations(of: m, among: n).map {
      RankingScores(targetRanks: $0, candidateCount: n)
    }
    for score in RankingScore.allCases {
      let mean = all.map { $0[score] }.reduce(0, +) / Double(all.count)
      #expect(expected[score].isNear(mean), "\(score)")
    }
  }

  @Test func `a random order among 114,000 finds little`() {
    let expected = RankingScores(expectedOfRandomOrder: 20, candidateCount: 114_000)
    #expect(expected.recallAt10.isNear(8.77e-5, within: 1e-7))
    #expect(expected.hitAt10.isNear(0.001753, within: 1e-6))
    #expect(expected.auc == 0.5)
  }

  /// All ascending choices of `count` of 1...`total`.
  private func combinations(of count: Int, among total: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard total >= count else { return [] }
    return combinations(of: count, among: total - 1)
      + combinations(of: count - 1, among: total - 1).map { $0 + [total] }
  }
}

extension Double {
  fileprivate func isNear(_ other: Double, within tolerance: Double = 1e-12) -> Bool {
    (self - other).magnitude <= tolerance
  }
}
