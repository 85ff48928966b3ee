import Testing

@testable import Analysis

@Suite struct TopTracksTests {
  private let plays = [
    TestPlay(artist: "Ada", track: "One", ms: 3000),
    TestPlay(artist: "Bob", track: "Two", ms: 5000),
    TestPlay(artist: "Ada", track: "One", ms: 1000),
    TestPlay(artist: "Ada", track: "Three", ms: 5000),
    TestPlay(artist: "Cyd", track: "Zero", ms: 0), TestPlay(artist: "Cyd", track: "Zero", ms: 0),
    TestPlay(artist: "Cyd", track: "Zero", ms: 0),
  ]

  @Test func `songs are ranked by time, ties by artist, then track`() throws {
    let top = try history(plays).topTracks(3)
    #expect(top.map(\.track) == ["Three", "Two", "One"])
    #expect(top.map(\.rank) == [1, 2, 3])
    #expect(top.map(\.msPlayed) == [5000, 5000, 4000])
    #expect(top.map(\.plays) == [1, 1, 2])
    #expect(top[0].share == 5000.0 / 14_000)
    #expect(top[0].hours == 5000.0 / 3_600_000)
  }

  @Test func `songs are ranked by plays`() throws {
    let top = try history(plays).topTracks(2, by: .plays)
    #expect(top.map(\.track) == ["Zero", "One"])
    #expect(top[0].share == 3.0 / 7)
  }

  @Test func `the least played are the order from its end`() throws {
    let history = try history(plays)
    #expect(history.leastPlayedTracks(2).map(\.track) == ["Zero", "One"])
    #expect(
      history.leastPlayedTracks(10).map(\.track)
        == Array(history.topTracks(10).map(\.track).reversed())
    )
    #expect(history.leastPlayedTracks(1)[0].rank == 1)
  }

  @Test func `an empty history has no songs`() throws {
    #expect(try history([]).topTracks().isEmpty)
    #expect(try history([]).leastPlayedTracks().isEmpty)
  }

  @Test(arguments: Measure.allCases) func `the shares of all songs add up to one`(by: Measure)
    throws
  {
    let total = try history(plays).topTracks(100, by: by).reduce(0) { $0 + $1.share }
    #expect(abs(total - 1) < 1e-12)
  }

  @Test(arguments: [-1, 0]) func `less than one song is none`(count: Int) throws {
    #expect(try history(plays).topTracks(count).isEmpty)
  }

  @Test func `names are the same only code point by code point`() throws {
    let plays = ["\u{C9}", "E\u{301}", "\u{E9}"].map { TestPlay(artist: $0) }
    #expect(try history(plays).trackCount == 3)
    #expect(
      try history(plays).topTracks().map { Array($0.artist.unicodeScalars).count } == [2, 1, 1]
    )
  }

  @Test func `ties are ordered by code points, not by letters`() throws {
    let plays = ["b", "a", "Z", "é", "e\u{301}"].map { TestPlay(track: $0) }
    let order = try history(plays).topTracks().map { Array($0.track.utf8) }
    #expect(order == ["Z", "a", "b", "e\u{301}", "é"].map { Array($0.utf8) })
  }

  @Test func `a few of many are the same as the beginning of all`() throws {
    let plays = (0..<500).map { TestPlay(track: "\($0 * 7 % 500)", ms: $0 * 31 % 97) }
    let history = try history(plays)
    #expect(history.topTracks(10).rows == Array(history.topTracks(500).rows.prefix(10)))
  }
}

@Suite struct TopArtistsTests {
  @Test func `artists are ranked by time with their songs counted`() throws {
    let top = try history([
      TestPlay(artist: "Bob", track: "One", ms: 10), TestPlay(artist: "Ada", track: "One", ms: 4),
      TestPlay(artist: "Ada", track: "Two", ms: 6), TestPlay(artist: "Ada", track: "Two", ms: 0),
    ]).topArtists()
    #expect(top.map(\.artist) == ["Ada", "Bob"])
    #expect(top.map(\.tracks) == [2, 1])
    #expect(top.map(\.plays) == [3, 1])
    #expect(top.map(\.share) == [0.5, 0.5])
  }

  @Test func `an empty history has no artists`() throws {
    #expect(try history([]).topArtists().isEmpty)
  }
}

@Suite struct FileSummaryTests {
  private let first = [
    TestPlay(artist: "Ada", track: "One", ms: 3000),
    TestPlay(artist: "Bob", track: "Two", ms: 1001),
    TestPlay(artist: "Bob", track: "Six", ms: 2000),
  ]
  private let second = [TestPlay(artist: "Bob", track: "Two", ms: 1000)]

  @Test func `each file has its extremes`() throws {
    let files = try history(first, second).files
    #expect(files.map(\.file) == ["StreamingHistory0.json", "StreamingHistory1.json"])
    #expect(files.map(\.plays) == [3, 1])
    #expect(files.map(\.msPlayed) == [6001, 1000])
    #expect(files[0].topArtist == "Bob")
    #expect(files[0].topArtistMsPlayed == 3001)
    #expect(files[0].mostPlayedTrack == "One")
    #expect(files[0].leastPlayedTrack == "Two")
    #expect(files[0].leastPlayedMsPlayed == 1001)
    #expect(files.map(\.liked) == [3, 0])
    #expect(files.map(\.notLiked) == [0, 1])
  }

  @Test func `all files together are summed song by song`() throws {
    let combined = try history(first, second).combined
    #expect(combined.file == "all files")
    #expect(combined.msPlayed == 7001)
    #expect(combined.topArtistMsPlayed == 4001)
    #expect(combined.leastPlayedTrack == "Six")
    #expect(combined.leastPlayedMsPlayed == 2000)
  }

  @Test func `a file without plays has no extremes`() throws {
    let row = try history([]).files[0]
    #expect(row.plays == 0)
    #expect(FileSummary.columns.count { $0.value(row) == .missing } == 8)
  }
}

@Suite struct LikedTests {
  private let plays = [TestPlay(ms: 1000), TestPlay(ms: 1001), TestPlay(ms: 0), TestPlay(ms: 5000)]

  @Test func `a play longer than the threshold is liked`() throws {
    let liked = try history(plays).liked()
    #expect(liked.map(\.likedOrNot) == [0, 1, 0, 1])
    #expect((liked.likedCount, liked.notLikedCount) == (2, 2))
    #expect(liked.threshold == 1000)
    #expect(LabelledPlay.columns[4].title == "liked_or_not")
  }

  @Test func `the threshold is a parameter`() throws {
    #expect(try history(plays).liked(over: 0).map(\.likedOrNot) == [1, 1, 0, 1])
  }

  @Test func `the summary adds up`() throws {
    let summary = try history(plays).liked().summary
    #expect(summary.map(\.likedOrNot) == [1, 0])
    #expect(summary.map(\.plays) == [2, 2])
    #expect(summary.map(\.share) == [0.5, 0.5])
    #expect(summary.map(\.msPlayed) == [6001, 1000])
  }

  @Test func `the share of no plays is unknown`() throws {
    #expect(try history([]).liked().summary.map(\.share) == [nil, nil])
  }
}

@Suite struct StreamingHistoryTests {
  @Test func `the whole is counted`() throws {
    let history = try history([
      TestPlay(end: "2021-03-29 04:29", ms: 1_800_000), TestPlay(end: "2021-03-29 09:29", ms: 0),
      TestPlay(end: "2020-01-01 00:00", artist: "Bob", ms: 1_800_000),
    ])
    #expect(history.duration == .seconds(3600))
    #expect(history.hours == 1)
    #expect((history.firstDay, history.lastDay, history.days) == ("2020-01-01", "2021-03-29", 2))
    #expect((history.artistCount, history.trackCount) == (2, 2))
  }

  @Test func `an empty history has no days`() throws {
    let history = try history([])
    #expect((history.firstDay, history.lastDay, history.days) == ("", "", 0))
    #expect(history.duration == .zero)
    #expect(history.combined.topArtist == nil)
  }
}
