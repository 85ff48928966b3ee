import Testing

@testable import Analysis

@Suite struct ListeningByKindTests {
  @Test func `music stands beside podcasts`() throws {
    let songs = [TestPlay(track: "One", ms: 1000), TestPlay(track: "One", ms: 2000)]
    let kinds = try played(songs, podcasts: [TestPlay(ms: 9000)]).listeningByKind
    #expect(kinds.map(\.kind) == ["music", "podcasts", "audiobooks", "videos"])
    #expect(kinds.map(\.plays) == [2, 1, 0, 0])
    #expect(kinds.map(\.titles) == [1, 1, 0, 0])
    #expect(kinds.map(\.msPlayed) == [3000, 9000, 0, 0])
    #expect(kinds.map(\.share) == [0.25, 0.75, 0, 0])
    #expect(kinds[1].hours == 0.0025)
  }

  @Test func `audiobooks and videos are kinds of their own`() throws {
    let book = try played([TestPlay(track: "1", ms: 4000), TestPlay(track: "2", ms: 1000)]).store
    let video = try played([TestPlay(ms: 5000)]).store
    let kinds = StreamingHistory(PlayStore(), audiobooks: book, videos: video).listeningByKind
    #expect(kinds.map(\.titles) == [0, 0, 2, 1])
    #expect(kinds.map(\.share) == [0, 0, 0.5, 0.5])
  }

  @Test func `an unknown artist is time without a title`() throws {
    let kinds = try played([TestPlay(artist: "Unknown Artist", ms: 1)]).listeningByKind
    #expect(kinds[0] == KindTotal(kind: "music", plays: 1, titles: 0, msPlayed: 1, share: 1))
  }

  @Test func `the share of nothing is unknown`() throws {
    #expect(try played([]).listeningByKind.map(\.share) == [nil, nil, nil, nil])
    #expect(try played([TestPlay(ms: 0)]).listeningByKind.map(\.share) == [nil, nil, nil, nil])
  }
}
