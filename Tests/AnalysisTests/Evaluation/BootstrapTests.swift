import Testing

@testable import Analysis

@Suite struct BootstrapTests {
  @Test func `an interval is the middle of the values, interpolated`() {
    let interval = Interval(of: (0...1000).map(Double.init).reversed())
    #expect(interval.low == 25 && interval.high == 975)
    #expect(Interval(of: [3]).low == 3 && Interval(of: [3]).high == 3)
  }

  @Test func `a score that all targets share has no spread`() {
    let gains = TargetGains(targetRanks: [1, 2, 3], candidateCount: 100)
    let bootstrap = Bootstrap([gains], groups: [0, 1, 2], count: 50, seed: 1)
    #expect(bootstrap.interval(0, .recallAt10) == Interval(of: [1]))
    #expect(bootstrap.interval(0, .hitAt10) == Interval(of: [1]))
  }

  @Test func `the interval of a share is that of the binomial distribution`() {
    // 100 of 400 targets are found: a standard deviation of √(0.25 · 0.75 / 400) = 0.02165.
    let ranks = Array(1...100).map { $0 * 5 } + Array(1001...1300)
    let gains = TargetGains(targetRanks: ranks, candidateCount: 100_000)
    let interval = Bootstrap([gains], groups: Array(0..<400), count: 4000, seed: 7).interval(
      0,
      .recallAt500
    )
    #expect((interval.low - (0.25 - 1.96 * 0.02165)).magnitude < 0.004)
    #expect((interval.high - (0.25 + 1.96 * 0.02165)).magnitude < 0.004)
  }

  @Test func `songs of one artist are drawn together, which widens the interval`() {
    // 100 artists with 4 songs each, of which all or none are found: 100 draws, not 400.
    let groups = (0..<400).map { $0 / 4 }
    let ranks = (0..<400).map { $0 / 4 < 25 ? $0 + 1 : $0 + 1000 }
    let gains = TargetGains(targetRanks: ranks, candidateCount: 100_000)
    let interval = Bootstrap([gains], groups: groups, count: 4000, seed: 7).interval(
      0,
      .recallAt500
    )
    #expect((interval.low - (0.25 - 1.96 * 0.0433)).magnitude < 0.01)
    #expect((interval.high - (0.25 + 1.96 * 0.0433)).magnitude < 0.01)
  }

  @Test func `rankings are compared on the same targets`() {
    let ranks = (0..<200).map { $0 % 7 == 0 ? 20 + $0 : 4000 + $0 }
    let gains = TargetGains(targetRanks: ranks, candidateCount: 100_000)
    let bootstrap = Bootstrap([gains, gains], groups: Array(0..<200), count: 100, seed: 3)
    #expect(bootstrap.interval(0, minus: 1, .recallAt500) == Interval(of: [0]))
    #expect(bootstrap.interval(0, .recallAt500) != Interval(of: [0]))
  }

  @Test func `the same seed gives the same numbers, another one others`() {
    let gains = TargetGains(targetRanks: [1, 60, 700, 9000], candidateCount: 100_000)
    let scores = Bootstrap([gains], groups: [0, 1, 2, 3], count: 20, seed: 5).scores
    #expect(scores == Bootstrap([gains], groups: [0, 1, 2, 3], count: 20, seed: 5).scores)
    #expect(scores != Bootstrap([gains], groups: [0, 1, 2, 3], count: 20, seed: 6).scores)
  }
}
