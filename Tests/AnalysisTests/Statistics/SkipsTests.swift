import Testing

@testable import Analysis

@Suite struct SkipsTests {
  private let plays = [
    TestPlay(ms: 29_999, stop: .forwardButton, isSkipped: true),
    TestPlay(ms: 0, stop: .forwardButton, isSkipped: false),
    TestPlay(ms: 30_000, stop: .forwardButton, isSkipped: true),
    TestPlay(ms: 5000, stop: .trackDone), TestPlay(ms: 5000, stop: .endPlay, isSkipped: false),
    TestPlay(ms: 1000), TestPlay(ms: 1000, stop: .unknown, isSkipped: true),
    TestPlay(ms: 200_000, stop: .other),
  ]

  @Test func `a play is skipped when the forward button ended it before 30 s`() throws {
    let skips = try played(plays).skips
    #expect(skips.map(\.outcome) == ["skipped", "not skipped", "unknown"])
    #expect(skips.map(\.plays) == [2, 3, 3])
    #expect(skips.map(\.share) == [0.25, 0.375, 0.375])
    #expect(skips.map(\.msPlayed) == [29_999, 40_000, 202_000])
    #expect(skips[1].hours == 40_000.0 / 3_600_000)
  }

  @Test func `the mark of the export stands beside it`() throws {
    let skips = try played(plays).skips
    #expect(skips.map(\.markedSkipped) == [1, 1, 1])
    #expect(skips.map(\.markedNotSkipped) == [1, 1, 0])
  }

  @Test func `an account history does not say what was skipped`() throws {
    let skips = try history([TestPlay(ms: 100), TestPlay(ms: 90_000)]).skips
    #expect(skips.map(\.plays) == [0, 0, 2])
    #expect(skips.map(\.share) == [0, 0, 1])
  }

  @Test func `an empty history has no shares`() throws {
    #expect(try played([]).skips.map(\.plays) == [0, 0, 0])
    #expect(try played([]).skips.map(\.share) == [nil, nil, nil])
  }

  @Test(arguments: PlayReason.allCases) func `only the forward button skips`(reason: PlayReason)
    throws
  {
    let skips = try played([TestPlay(ms: 1, stop: reason)]).skips
    #expect((skips[0].plays == 1) == (reason == .forwardButton))
    #expect(skips.sum(of: \.plays) == 1)
  }

  @Test func `the definition is printed`() throws {
    #expect(
      try played([]).skips.definition
        == "A play is skipped when the forward button ended it before "
        + "30 s, and unknown when the export does not say what ended it; “marked” is what the export "
        + "itself says, if anything."
    )
  }
}
