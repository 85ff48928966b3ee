import Testing

@testable import Analysis

@Suite struct ShuffleTests {
  private let plays = [
    TestPlay(ms: 100, isShuffled: true), TestPlay(ms: 200, isShuffled: false),
    TestPlay(ms: 300, isShuffled: false), TestPlay(ms: 400),
  ]

  @Test func `plays are shuffled, in order or unknown`() throws {
    let shuffle = try played(plays).shuffle
    #expect(shuffle.map(\.order) == ["shuffled", "in order", "unknown"])
    #expect(shuffle.map(\.plays) == [1, 2, 1])
    #expect(shuffle.map(\.share) == [0.25, 0.5, 0.25])
    #expect(shuffle.map(\.msPlayed) == [100, 500, 400])
  }

  @Test func `the share is of the known`() throws {
    #expect(try played(plays).shuffleShare == 1.0 / 3)
  }

  @Test func `the share of nothing known is unknown`() throws {
    #expect(try history([TestPlay()]).shuffleShare == nil)
    #expect(try played([]).shuffleShare == nil)
    #expect(try played([]).shuffle.map(\.share) == [nil, nil, nil])
  }
}
