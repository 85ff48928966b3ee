import Testing

@testable import Analysis

@Suite struct MostSkippedTests {
  /// Plays of a song, some of them skipped, some with an unknown end, the rest played out.
  private func plays(
    of track: String,
    by artist: String,
    skipped: Int,
    known: Int,
    unknown: Int = 0
  ) -> [TestPlay] {
    (0..<known + unknown).map { index in
      let reason: PlayReason? =
        index < skipped ? .forwardButton : index < known ? .trackDone : nil
      return TestPlay(artist: artist, track: track, ms: index < skipped ? 10 : 1000, stop: reason)
    }
  }

  /// Skipped: One 2 of 4, Two 3 of 6, Six 4 of 5, Ten 1 of 1, Zero 0 of 5; the unknown 5 of 5.
  private var plays: [TestPlay] {
    plays(of: "One", by: "Ada", skipped: 2, known: 4, unknown: 9)
      + plays(of: "Two", by: "Ada", skipped: 3, known: 6)
      + plays(of: "Six", by: "Bob", skipped: 4, known: 5)
      + plays(of: "Ten", by: "Bob", skipped: 1, known: 1)
      + plays(of: "Zero", by: "Cyd", skipped: 0, known: 5)
      + plays(of: "Unknown Track", by: "Unknown Artist", skipped: 5, known: 5)
  }

  @Test func `songs are ranked by their share of skips, ties by the number of them`() throws {
    let top = try played(plays).mostSkippedTracks(minimumPlays: 4)
    #expect(top.map(\.track) == ["Six", "Two", "One"])
    #expect(top.map(\.artist) == ["Bob", "Ada", "Ada"])
    #expect(top.map(\.rank) == [1, 2, 3])
    #expect(top.map(\.plays) == [5, 6, 4])
    #expect(top.map(\.skipped) == [4, 3, 2])
    #expect(top.map(\.skipShare) == [0.8, 0.5, 0.5])
  }

  @Test func `a song needs enough plays with a known end`() throws {
    #expect(try played(plays).mostSkippedTracks().map(\.track) == ["Six", "Two"])
    #expect(try played(plays).mostSkippedTracks(1, minimumPlays: 1).map(\.track) == ["Ten"])
    #expect(try played(plays).mostSkippedTracks(minimumPlays: 7).isEmpty)
  }

  @Test func `equals are ranked by artist, then track`() throws {
    let equals = ["b", "a"].flatMap { track in
      ["Bob", "Ada"].flatMap { plays(of: track, by: $0, skipped: 1, known: 1) }
    }
    let top = try played(equals).mostSkippedTracks(minimumPlays: 1)
    #expect(top.map { "\($0.artist) \($0.track)" } == ["Ada a", "Ada b", "Bob a", "Bob b"])
  }

  @Test func `artists are ranked by all their plays`() throws {
    let top = try played(plays).mostSkippedArtists(minimumPlays: 6)
    #expect(top.map(\.artist) == ["Bob", "Ada"])
    #expect(top.map(\.plays) == [6, 10])
    #expect(top.map(\.skipped) == [5, 5])
    #expect(top.map(\.skipShare) == [5.0 / 6, 0.5])
    #expect(try played(plays).mostSkippedArtists().isEmpty)
  }

  @Test func `an account history and an empty one have none`() throws {
    #expect(try history([TestPlay(ms: 1)]).mostSkippedTracks(minimumPlays: 0).isEmpty)
    #expect(try played([]).mostSkippedTracks(minimumPlays: 0).isEmpty)
    #expect(try played([]).mostSkippedArtists(minimumPlays: 0).isEmpty)
  }

  @Test func `the skips of all named songs are all skips but those of unknown artists`() throws {
    let history = try played(plays)
    let songs = history.mostSkippedTracks(100, minimumPlays: 1)
    #expect(songs.sum(of: \.skipped) + 5 == history.skips[0].plays)
    #expect(songs.allSatisfy { (0...1).contains($0.skipShare) })
  }
}
