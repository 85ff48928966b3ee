import Testing

@testable import Analysis

@Suite struct ReasonsTests {
  private let plays = [
    TestPlay(ms: 100, start: .clickRow, stop: .trackDone),
    TestPlay(ms: 200, start: .trackDone, stop: .trackDone),
    TestPlay(ms: 300, start: .trackDone, stop: .forwardButton),
    TestPlay(ms: 400, start: .unknown), TestPlay(ms: 500, start: .trackDone, stop: .logout),
  ]

  @Test func `ends are counted, the most frequent first`() throws {
    let ends = try played(plays).endReasons
    #expect(ends.map(\.reason) == ["trackdone", "fwdbtn", "logout", "not given"])
    #expect(ends.map(\.plays) == [2, 1, 1, 1])
    #expect(ends.map(\.share) == [0.4, 0.2, 0.2, 0.2])
    #expect(ends.map(\.msPlayed) == [300, 300, 500, 400])
    #expect(ends[1].meaning == "The button for the next track")
    #expect(
      ends.definition
        == "Why each play ended, in the export's own words; the share is of all plays."
    )
  }

  @Test func `beginnings are counted, what the export calls unknown by itself`() throws {
    let starts = try played(plays).startReasons
    #expect(starts.map(\.reason) == ["trackdone", "clickrow", "unknown"])
    #expect(starts.map(\.plays) == [3, 1, 1])
  }

  @Test func `an account history gives no reason`() throws {
    let ends = try history([TestPlay(), TestPlay()]).endReasons
    #expect(ends.map(\.reason) == ["not given"])
    #expect(ends.map(\.share) == [1])
  }

  @Test func `an empty history has no reasons`() throws {
    #expect(try played([]).startReasons.isEmpty)
    #expect(try played([]).endReasons.isEmpty)
  }

  @Test func `every reason has a meaning and the shares add up`() throws {
    let reasons = try played(PlayReason.allCases.map { TestPlay(stop: $0) }).endReasons
    #expect(reasons.map(\.reason) == PlayReason.allCases.map(\.rawValue))
    #expect(Set(reasons.map(\.meaning)).count == PlayReason.allCases.count)
    #expect(abs(reasons.sum(of: \.share) - 1) < 1e-12)
  }
}
