import Testing

@testable import Analysis

@Suite struct FileExtremesTests {
  private let first = [
    TestPlay(artist: "Ada", track: "One", ms: 3000), TestPlay(artist: "Bob", track: "Two", ms: 500),
    TestPlay(artist: "Ada", track: "One", ms: 1000),
  ]
  private let second = [
    TestPlay(artist: "Cyd", track: "B", ms: 700), TestPlay(artist: "Cyd", track: "A", ms: 700),
  ]

  @Test func `each file has its most listened to song`() throws {
    let most = try history(first, second).mostPlayedByFile
    #expect(most.map(\.file) == ["StreamingHistory0.json", "StreamingHistory1.json"])
    #expect(most.map(\.track) == ["One", "A"])
    #expect(most.map(\.msPlayed) == [4000, 700])
  }

  @Test func `each file has its least listened to song, of several the last`() throws {
    let least = try history(first, second).leastPlayedByFile
    #expect(least.map(\.artist) == ["Bob", "Cyd"])
    #expect(least.map(\.track) == ["Two", "B"])
  }

  @Test func `each file has its artist and the time spent on it`() throws {
    let artists = try history(first, second).topArtistByFile
    #expect(artists.map(\.artist) == ["Ada", "Cyd"])
    #expect(artists.map(\.msPlayed) == [4000, 1400])
    #expect(artists[0].hours == 4000.0 / 3_600_000)
  }

  @Test func `a file without a play has neither`() throws {
    let empty = try history([])
    #expect(empty.mostPlayedByFile.map(\.track) == [nil])
    #expect(empty.topArtistByFile[0].hours == nil)
  }
}
