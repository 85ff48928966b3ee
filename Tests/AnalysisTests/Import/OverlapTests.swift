import Testing

@testable import Analysis

/// A record of the extended history.
private func record(
  _ time: String,
  _ track: String = "One",
  ms: Int = 60_000,
  artist: String = "Ada",
  more: String = #""platform":"x""#
) -> String {
  """
  {"ts":"\(time)","ms_played":\(ms),"master_metadata_track_name":"\(track)",\
  "master_metadata_album_artist_name":"\(artist)",\(more)}
  """
}

private func history(_ files: [String: [String]]) throws(ImportError) -> StreamingHistory {
  let texts = files.map { ("export/" + $0, "[" + $1.joined(separator: ",\n") + "]") }
  return try StreamingHistory(
    contentsOf: "export",
    using: .memory(Dictionary(uniqueKeysWithValues: texts))
  )
}

private let first = "Streaming_History_Audio_2020_0.json"
private let second = "Streaming_History_Audio_2020_1.json"

@Suite struct DuplicateTests {
  private let time = "2020-05-01T10:00:00Z"

  @Test func `an extended record that stands twice in a file counts once`() throws {
    let history = try history([first: [record(time), record(time)]])
    #expect(history.plays.count == 1)
    #expect(history.ledger[0].rowsDropped == 1)
    #expect(history.ledger[0].reason == "1 duplicates")
    #expect(history.droppedRows.map { [$0.file, $0.reason] } == [[first, "duplicates"]])
  }

  @Test(arguments: [
    #""platform":"y""#, #""platform":"x","reason_end":"fwdbtn""#, #""platform":"x","shuffle":true"#,
    #""platform":"x","offline_timestamp":1"#, #""platform":"x","ip_addr":"0.0.0.1""#,
    #""platform":"x","something_new":[1]"#, #""platform":"x","skipped":false"#,
  ])
  func `one that differs in any field is another play`(more: String) throws {
    let other = record(time, more: more)
    let history = try history([first: [record(time), other, record(time, ms: 60_001)]])
    #expect(history.plays.count == 3)
  }

  @Test func `null and a field that is not there are the same`() throws {
    let other = record(time, more: #""platform":"x","skipped":null,"episode_name":null"#)
    #expect(try history([first: [record(time), other]]).plays.count == 1)
  }

  @Test func `exports of two years overlap though one names the listener`() throws {
    let named = #""platform":"x","username":"u","ip_addr_decrypted":"0.0.0.0""#
    let later = #""platform":"x","ip_addr":"0.0.0.9""#
    let history = try history([
      "endsong_0.json": [record(time, more: named), record(time, "Two", more: named)],
      first: [record(time, more: later), record("2021-05-01T10:00:00Z", more: later)],
    ])
    #expect(history.plays.map(\.track) == ["One", "Two", "One"])
    #expect(history.ledger.map(\.file) == [first, "endsong_0.json"])
    #expect(history.ledger.map(\.rowsKept) == [2, 1])
    #expect(history.ledger.map(\.rowsDropped) == [0, 1])
  }

  @Test func `the form of the export with more of a play keeps its own`() throws {
    // Two listeners at one moment are two plays; the other export tells of one of them.
    let (a, b) = (#""platform":"x","username":"a""#, #""platform":"x","username":"b""#)
    let history = try history([
      first: [record(time)], second: [record(time, more: a), record(time, more: b)],
    ])
    #expect(history.plays.count == 2)
    #expect(history.ledger.map(\.rowsKept) == [0, 2])
  }

  @Test func `account plays of one file are never dropped`() throws {
    let history = try accountHistory([TestPlay(), TestPlay(), TestPlay()])
    #expect(history.plays.count == 3)
    #expect(history.droppedRows.isEmpty)
  }

  @Test func `of account plays in two files the larger number counts`() throws {
    let history = try accountHistory(
      [TestPlay(), TestPlay(track: "Two")],
      [TestPlay(), TestPlay()],
      [TestPlay(ms: 7)]
    )
    #expect(history.plays.map(\.track) == ["Two", "One", "One", "One"])
    #expect(history.ledger.map(\.rowsKept) == [1, 2, 1])
    #expect(history.ledger.map(\.rowsDropped) == [1, 0, 0])
  }

  @Test func `many plays of one moment are compared too`() throws {
    let plays = (0..<40).map { record(time, "T\($0 % 20)") }
    #expect(try history([first: plays]).plays.count == 20)
  }

  @Test func `several exports are one history`() throws {
    let files = FileAccess.memory([
      "old/StreamingHistory0.json": json([TestPlay(), TestPlay(track: "Two")]),
      "new/StreamingHistory_music_0.json": json([TestPlay(track: "Two"), TestPlay(track: "Three")]),
    ])
    let history = try StreamingHistory.merging(["old", "new"], using: files)
    #expect(history.plays.map(\.track) == ["One", "Two", "Three"])
    #expect(
      history.ledger.map(\.file) == [
        "old/StreamingHistory0.json", "new/StreamingHistory_music_0.json",
      ]
    )
    #expect(history.ledger.map(\.rowsDropped) == [0, 1])
  }
}

private func accountHistory(_ files: [TestPlay]...) throws(ImportError) -> StreamingHistory {
  var texts: [String: String] = [:]
  for (index, plays) in files.enumerated() {
    texts["export/StreamingHistory\(index).json"] = json(plays)
  }
  return try StreamingHistory(contentsOf: "export", using: .memory(texts))
}

@Suite struct CoveredTests {
  @Test func `in the time of the extended history the account one is left out`() throws {
    let account = [
      TestPlay(end: "2020-04-30 23:59", track: "Before"), TestPlay(end: "2020-05-01 10:00"),
      TestPlay(end: "2020-06-01 12:00", track: "Within"),
      TestPlay(end: "2020-07-01 11:00", track: "Last"),
      TestPlay(end: "2020-07-01 11:01", track: "After"),
    ]
    let files = FileAccess.memory([
      "export/StreamingHistory_music_0.json": json(account),
      "export/" + first:
        "[\(record("2020-05-01T10:00:59Z")),\(record("2020-07-01T11:00:01Z", "Two"))]",
    ])
    let history = try StreamingHistory(contentsOf: "export", using: files)
    #expect(history.plays.map(\.track) == ["Before", "One", "Two", "After"])
    let entry = try #require(history.ledger.first { $0.kind == "music" })
    #expect(entry.rowsKept == 2)
    #expect(entry.reason == "3 in the time of the extended history, 2020-05-01 to 2020-07-01")
  }

  @Test func `videos say nothing about the time of the extended history`() throws {
    let files = FileAccess.memory([
      "export/StreamingHistory_music_0.json": json([TestPlay(end: "2020-06-01 12:00")]),
      "export/Streaming_History_Video_2020.json":
        "[\(record("2020-05-01T10:00:59Z")),\(record("2020-07-01T11:00:01Z"))]",
    ])
    let history = try StreamingHistory(contentsOf: "export", using: files)
    #expect(history.plays.count == 1)
    #expect(history.videos.count == 2)
  }
}

@Suite struct OrderTests {
  @Test func `plays in random order are sorted, and ties keep the order of the files`() throws {
    let history = try history([
      first: [
        record("2020-05-03T10:00:00Z", "C"), record("2012-05-01T10:00:00Z", "A"),
        record("2020-05-02T10:00:00Z", "B2"),
      ],
      "endsong_0.json": [
        record("2020-05-02T10:00:00Z", "B1"), record("2020-05-02T10:00:00Z", "B0"),
      ],
    ])
    #expect(history.plays.map(\.track) == ["A", "B2", "B1", "B0", "C"])
    #expect(history.firstDay == "2012-05-01")
  }

  @Test(
    arguments: [[3, 1, 2], [5, 5, 1, 5], [-7, 1 << 40, 0, 1 << 40, 3], [], [9]] as [[Int64]]
  )
  func `an order is stable and ascending`(keys: [Int64]) {
    let expected = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    #expect(stableOrder(of: keys).map(Int.init) == expected)
  }
}

@Suite struct UnknownArtistTests {
  private func sample() throws -> StreamingHistory {
    try accountHistory([
      TestPlay(artist: "Unknown Artist", track: "Unknown Track", ms: 9000),
      TestPlay(artist: "Ada", ms: 1000), TestPlay(artist: "Bo", ms: 500),
    ])
  }

  @Test func `an unknown artist counts as listening time and has no rank`() throws {
    let history = try sample()
    #expect(history.duration == .milliseconds(10_500))
    #expect(history.topArtists().map(\.artist) == ["Ada", "Bo"])
    #expect(history.topTracks().map(\.artist) == ["Ada", "Bo"])
    #expect(history.leastPlayedTracks(1)[0].artist == "Bo")
    #expect(history.combined.topArtist == "Ada")
    #expect(history.combined.mostPlayedArtist == "Ada")
    #expect(history.combined.plays == 3)
    #expect(history.artistCount == 2)
    #expect(history.trackCount == 2)
    #expect(history.topArtists()[0].share == 1000.0 / 10_500)
  }

  @Test func `the ledger and the ranking say how many`() throws {
    let history = try sample()
    #expect(history.ledger[0].note == "1 by an unknown artist")
    #expect(
      history.topArtists().definition?.hasSuffix(
        "1 play by an unknown artist count in the whole and have no rank."
      ) == true
    )
  }
}

@Suite struct MixedPodcastTests {
  private func files(_ library: String?, _ name: String = "StreamingHistory0.json") -> FileAccess {
    var texts = [
      "export/" + name: json([
        TestPlay(artist: "Talks", track: "Episode 1", ms: 7), TestPlay(artist: "Ada"),
      ])
    ]
    texts["export/YourLibrary.json"] = library
    return .memory(texts)
  }

  @Test func `a saved show among the music is a podcast`() throws {
    let library = #"{"tracks":[],"shows":[{"name":"Talks","publisher":"P"}]}"#
    let history = try StreamingHistory(contentsOf: "export", using: files(library))
    #expect(history.plays.map(\.artist) == ["Ada"])
    #expect(history.podcasts.map { [$0.artist, $0.track] } == [["Talks", "Episode 1"]])
    #expect(history.ledger[0].note == "1 podcast episode")
    #expect(history.ledger[0].rowsKept == 2)
    #expect(history.artistCount == 1)
  }

  @Test func `an artist whose songs are saved is none, whatever a show is called`() throws {
    let library =
      #"{"tracks":[{"artist":"Talks","album":"A","track":"T"}],"shows":[{"name":"Talks"}]}"#
    let history = try StreamingHistory(contentsOf: "export", using: files(library))
    #expect(history.podcasts.isEmpty)
  }

  @Test func `newer files keep them apart themselves`() throws {
    let library = #"{"tracks":[],"shows":[{"name":"Talks","publisher":"P"}]}"#
    let access = files(library, "StreamingHistory_music_0.json")
    #expect(try StreamingHistory(contentsOf: "export", using: access).podcasts.isEmpty)
  }

  @Test(arguments: [nil, "{ {", ""] as [String?])
  func `without a readable library all is music`(library: String?) throws {
    let history = try StreamingHistory(contentsOf: "export", using: files(library))
    #expect(history.plays.count == 2)
  }

  @Test func `an episode among the music keeps its own address`() throws {
    let record =
      #"[{"endTime":"2021-11-12 12:13","artistName":"Talks","trackName":"B","msPlayed":1,"#
      + #""spotify_track_uri":"spotify:x"}]"#
    let files = FileAccess.memory([
      "export/StreamingHistory0.json": record,
      "export/YourLibrary.json": #"{"tracks":[],"shows":[{"name":"Talks"}]}"#,
    ])
    let history = try StreamingHistory(contentsOf: "export", using: files)
    #expect(history.podcasts.map(\.uri) == ["spotify:x"])
    #expect(history.podcasts[0].album == nil)
  }
}
