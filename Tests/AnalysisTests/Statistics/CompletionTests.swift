import Testing

@testable import Analysis

@Suite struct CompletionTests {
  /// One is 200 s long: heard 1, 1, 0.25 and, with a part of it twice, 1; the length of Two is unknown.
  private let plays = [
    TestPlay(track: "One", ms: 200_000, stop: .trackDone),
    TestPlay(track: "One", ms: 200_000, stop: .trackDone),
    TestPlay(track: "One", ms: 50_000, stop: .forwardButton),
    TestPlay(track: "One", ms: 240_000, stop: .endPlay),
    TestPlay(track: "Two", ms: 100_000, stop: .trackDone),
  ]

  @Test func `completion is the time of a play in the length, at most 1`() throws {
    let completion = try played(plays).completion
    #expect(
      completion.rows == [
        CompletionSummary(
          plays: 5,
          known: 4,
          unknownShare: 0.2,
          mean: 0.8125,
          median: 1,
          wholeShare: 0.75
        )
      ]
    )
    #expect(
      completion.definition
        == "Completion is the time of a play in the length of the track, at most "
        + "1. A length is an estimate: the most frequent time of the plays that ran to the end of the "
        + "track, the larger of equally frequent ones, and unknown unless two plays agree to the "
        + "millisecond."
    )
  }

  @Test(arguments: [
    ([10, 20], 0.6), ([10, 20, 30], 0.3), ([10, 20, 30, 40], 0.35), ([0, 0, 0, 99], 0.495),
    ([10, 10, 10, 10, 10], 0.1), ([200, 300], 1.0),
  ])
  func `the median is halfway between the two in the middle`(parts: [Int], median: Double) throws {
    let whole = [TestPlay(ms: 100, stop: .trackDone), TestPlay(ms: 100, stop: .trackDone)]
    let plays = whole + parts.map { TestPlay(ms: $0, stop: .endPlay) }
    let result = try #require(try played(plays).completion[0].median)
    #expect(abs(result - median) < 1e-12)
  }

  @Test func `an account history knows no length`() throws {
    #expect(
      try history([TestPlay(), TestPlay()]).completion.rows == [
        CompletionSummary(
          plays: 2,
          known: 0,
          unknownShare: 1,
          mean: nil,
          median: nil,
          wholeShare: nil
        )
      ]
    )
  }

  @Test func `an empty history has neither plays nor shares`() throws {
    let row = try played([]).completion[0]
    #expect((row.plays, row.known) == (0, 0))
    #expect((row.unknownShare, row.mean, row.median) == (nil, nil, nil))
  }

  @Test func `the most played songs have their length and completion`() throws {
    let tracks = try played(plays).trackCompletion()
    #expect(tracks.map(\.track) == ["One", "Two"])
    #expect(tracks.map(\.plays) == [4, 1])
    #expect(tracks.map(\.estimatedLength) == [200_000, nil])
    #expect(tracks.map(\.estimatedMinutes) == [10.0 / 3, nil])
    #expect(tracks.map(\.completion) == [0.8125, nil])
    #expect(try played([]).trackCompletion().isEmpty)
  }

  @Test func `unknown artists are not listed, and estimates are called so`() throws {
    let unknown = TestPlay(artist: "Unknown Artist", ms: 900_000)
    #expect(try played([unknown]).trackCompletion().isEmpty)
    let titles = CompletionSummary.columns.map(\.title) + TrackCompletion.columns.map(\.title)
    #expect(titles.count { $0.hasSuffix("(estimate)") } == 6)
  }

  @Test func `the mean and the median lie between nothing and the whole`() throws {
    let plays = (0..<300).map {
      TestPlay(track: "\($0 % 7)", ms: $0 * 31 % 13, stop: $0 % 3 == 0 ? .trackDone : .endPlay)
    }
    let row = try played(plays).completion[0]
    for value in [row.unknownShare, row.mean, row.median, row.wholeShare] {
      #expect((0...1).contains(try #require(value)))
    }
  }
}
