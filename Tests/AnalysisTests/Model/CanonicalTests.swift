import Testing

@testable import Analysis

@Suite struct CanonicalTests {
  private func sample() throws -> StreamingHistory {
    try played([
      TestPlay(track: "One", ms: 1000, uri: "spotify:track:1"),
      TestPlay(track: "One - 2011 Remaster", ms: 3000, uri: "spotify:track:2"),
      TestPlay(track: "ONE", ms: 500, uri: "spotify:track:3"),
      TestPlay(track: "One - Live", ms: 700, uri: "spotify:track:4"),
      TestPlay(track: "Renamed", ms: 200, uri: "spotify:track:2"),
      TestPlay(artist: "Bo", track: "One", ms: 100),
    ])
  }

  @Test func `a recording counts under the name it was played under longest`() throws {
    let history = try sample()
    let tracks = history.canonical.topTracks()
    #expect(tracks.map(\.track) == ["One - 2011 Remaster", "One - Live", "One"])
    #expect(tracks.map(\.artist) == ["Ada", "Ada", "Bo"])
    #expect(tracks.map(\.plays) == [4, 1, 1])
    #expect(tracks.map(\.msPlayed) == [4700, 700, 100])
    #expect(history.topTracks().count == 6)
  }

  @Test func `no play and no listening time is lost`() throws {
    let history = try sample()
    #expect(history.canonical.plays.count == 6)
    #expect(history.canonical.duration == history.duration)
    #expect(history.canonical.trackCount == 3)
    #expect(history.canonical.artistCount == 2)
  }

  @Test func `what was merged is listed with its reason`() throws {
    let merged = try sample().mergedTracks
    #expect(merged.map(\.alsoTrack) == ["One", "ONE", "Renamed"])
    #expect(merged.allSatisfy { $0.track == "One - 2011 Remaster" })
    #expect(merged[0].reason == "“2011 Remaster”")
    #expect(merged[2].reason == "the same Spotify track")
    #expect(merged.map(\.plays) == [1, 1, 1])
  }

  @Test func `an empty history has nothing to merge`() throws {
    #expect(try played([]).mergedTracks.isEmpty)
    #expect(try played([]).canonical.plays.isEmpty)
  }
}
