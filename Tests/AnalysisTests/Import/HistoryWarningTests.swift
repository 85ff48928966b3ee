import Testing

@testable import Analysis

@Suite struct HistoryWarningTests {
  private func warnings(_ files: [String: String]) throws -> [String] {
    let files = files.map { ("export/" + $0, $1) }
    return try StreamingHistory(
      contentsOf: "export",
      using: .memory(Dictionary(uniqueKeysWithValues: files))
    ).warnings
  }

  private func warnings(of text: String) throws -> [String] {
    try warnings(["StreamingHistory0.json": text, "StreamingHistory1.json": json([TestPlay()])])
  }

  private static let good = json([TestPlay()]).dropFirst().dropLast()

  private static let file = "'StreamingHistory0.json'"
  private static let losses: [(String, String)] = [
    ("", "\(file) could not be read: it is empty"),
    ("{ {", "\(file) could not be read: line 1, column 1: expected an array of plays, found '{'"),
    (
      "[\(good),{\"endTi",
      "\(file) could be read only in part: line 3, column 3: the text ends inside a string"
    ),
    (
      "[7,\(good),{}]",
      "2 of 3 records of \(file) could not be used, the first: record 1: expected an object"
    ),
    (
      "[7,8]",
      "none of the 2 records of \(file) could be used, the first: record 1: expected an object"
    ),
    (
      "[{\"foo\": 1}]",
      "the only record of \(file) could not be used: record 1: 'artistName' is missing or empty"
    ),
    (json([TestPlay(artist: #"\ud800"#)]), "1 name in \(file) is no Unicode text and was repaired"),
  ]

  @Test(arguments: losses)
  func `what is lost is told`(text: String, warning: String) throws {
    #expect(try warnings(of: text) == [warning])
  }

  @Test func `a file may give several warnings, and the files keep their order`() throws {
    let name = json([TestPlay(artist: #"\ud800"#), TestPlay(track: #"\ud800"#)])
    #expect(
      try warnings([
        "StreamingHistory1.json": "[7,\(name.dropFirst().dropLast()),", "endsong_0.json": "x",
        "StreamingHistory2.json": "[]",
      ]) == [
        "'endsong_0.json' could not be read: line 1, column 1: expected an array of plays, found 'x'",
        "'StreamingHistory1.json' could be read only in part: line 4, column 2: "
          + "expected a play and the text ends",
        "1 of 3 records of 'StreamingHistory1.json' could not be used, "
          + "the first: record 1: expected an object",
        "2 names in 'StreamingHistory1.json' are no Unicode text and were repaired",
      ]
    )
  }

  @Test func `podcasts, other kinds and files without plays are nothing to warn of`() throws {
    let podcast = #"{"ts":"2015-03-17T17:03:38Z","ms_played":5,"master_metadata_track_name":null}"#
    #expect(
      try warnings([
        "Streaming_History_Audio_2020_0.json": "[\(podcast)]",
        "Streaming_History_Video_2020.json": "[]", "StreamingHistory_podcast_0.json": "[]",
        "StreamingHistory_music_0.json": "[]",
        "StreamingHistory_music_1.json": json([TestPlay()]),
      ]) == []
    )
  }

  @Test func `a history without a play is damaged, and says so`() throws {
    let empty = try history(json: "[]")
    #expect(empty.warnings == ["'export' holds no play"])
    #expect(empty.isDamaged)
  }

  @Test(arguments: [("[7,\(good)]", true), ("[\(good),{", true), ("[\(good)]", false)])
  func `a history is damaged when plays are lost`(text: String, isDamaged: Bool) throws {
    #expect(try history(json: text).isDamaged == isDamaged)
  }

  @Test func `a record of something else is no podcast`() throws {
    #expect(
      try extendedHistory(json: #"[{"foo":1}]"#).warnings == [
        "the only record of 'Streaming_History_Audio_2020_0.json' could not be used: "
          + "record 1: 'master_metadata_album_artist_name' is missing or empty"
      ]
    )
  }

  @Test func `a file that may not be opened is named`() throws {
    let files = FileAccess.memory([
      "export/StreamingHistory0.json": json([TestPlay()]), "export/StreamingHistory1.json": "",
    ])
    let locked = FileAccess(kind: files.kind, entries: files.entries) { path throws(ImportError) in
      guard path.hasSuffix("0.json") else {
        throw .notReadable(path: path, reason: "permission denied")
      }
      return try files.contents(path)
    }
    #expect(
      try StreamingHistory(contentsOf: "export", using: locked).warnings
        == ["'StreamingHistory1.json' could not be read: permission denied"]
    )
  }
}
