import Testing

@testable import Analysis

@Suite struct ListeningByKindTests {
  @Test func `music stands beside podcasts`() throws {
    let songs = [TestPlay(track: "One", ms: 1000), TestPlay(track: "One", ms: 2000)]
    let kinds = try played(songs, podcasts: [TestPlay(ms: 9000)]).listeningByKind
    #expect(kinds.map(\.kind) == ["music", "podcasts"])
    #expect(kinds.map(\.plays) == [2, 1])
    #expect(kinds.map(\.titles) == [1, 1])
    #expect(kinds.map(\.msPlayed) == [3000, 9000])
    #expect(kinds.map(\.share) == [0.25, 0.75])
    #expect(kinds[1].hours == 0.0025)
  }

  @Test func `a kind that was not listened to is there`() throws {
    let kinds = try played([TestPlay(ms: 1)]).listeningByKind
    #expect(kinds.map(\.plays) == [1, 0])
    #expect(kinds.map(\.share) == [1, 0])
  }

  @Test func `the share of nothing is unknown`() throws {
    #expect(try played([]).listeningByKind.map(\.share) == [nil, nil])
    #expect(try played([TestPlay(ms: 0)]).listeningByKind.map(\.share) == [nil, nil])
  }
}
