import Testing

@testable import Analysis

@Suite struct HistoryImportTests {
  @Test func `an account file is read`() throws {
    let history = try history(
      json: """
        [
          {
            "endTime" : "2021-03-29 04:29",
            "artistName" : "Ada",
            "trackName" : "One",
            "msPlayed" : 195136
          }
        ]
        """
    )
    #expect(
      Array(history.plays) == [
        Play(
          endTime: "2021-03-29 04:29",
          artist: "Ada",
          track: "One",
          msPlayed: 195_136,
          file: "StreamingHistory0.json"
        )
      ]
    )
    #expect(
      Array(history.ledger) == [
        LedgerEntry(file: "StreamingHistory0.json", kind: "music", rowsRead: 1, rowsKept: 1)
      ]
    )
  }

  @Test func `an extended file is read, records without names counted apart`() throws {
    let history = try extendedHistory(
      json: """
        [{"ts":"2015-03-17T17:02:38Z","platform":"x","ms_played":2377,"ip_addr":"0.0.0.0",
        "master_metadata_track_name":"One","master_metadata_album_artist_name":"Ada","skipped":null},
        {"ts":"2015-03-17T17:03:38Z","ms_played":5,"master_metadata_track_name":null,
        "master_metadata_album_artist_name":null,"episode_name":"Talk"},
        {"ts":"2015-03-17T17:04:38Z","ms_played":5,"master_metadata_track_name":null}]
        """
    )
    #expect(history.plays.map(\.endTime) == ["2015-03-17 17:02:38"])
    #expect(history.podcasts.map(\.track) == ["Talk"])
    #expect(history.ledger[0].rowsRead == 3)
    #expect(history.ledger[0].rowsKept == 2)
    #expect(history.ledger[0].reason == "1 without any name")
    #expect(history.ledger[0].note == "1 podcast episode")
    #expect(history.issues.isEmpty)
  }

  @Test func `key order, unknown keys, nested values, blanks and a byte order mark do not matter`()
    throws
  {
    let history = try history(
      json: "\u{FEFF} [ {\"x\":{\"artistName\":[1,{\"a\":\"}]\"}]},\"msPlayed\"\t:\r\n7 ,"
        + "\"trackName\":\"One\",\"n\":-1.5e3,\"artistName\":\"Ada\",\"t\":true,\"endTime\":"
        + "\"2021-03-29 04:29\"} ] \n"
    )
    #expect(history.plays.map(\.msPlayed) == [7])
    #expect(history.issues.isEmpty)
  }

  @Test func `escapes are decoded`() throws {
    let history = try history(
      json: #"""
        [{"endTime":"2021-03-29 04:29","artistName":"\"A\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00","trackName":"T",
        "ms\u0050layed":1}]
        """#
    )
    #expect(history.plays[0].artist == "\"A\"\\/\u{8}\u{C}\n\r\té😀")
    #expect(history.plays[0].msPlayed == 1)
    #expect(history.issues.isEmpty)
  }

  @Test(arguments: [#"\ud800"#, #"\udc00"#, #"\ud800\u0041"#, #"\u12"#, #"\x"#])
  func `half a surrogate pair becomes U+FFFD, is noted, and the play is kept`(escape: String) throws
  {
    let history = try history(json: json([TestPlay(artist: "A" + escape)]))
    #expect(history.plays[0].artist.unicodeScalars.dropFirst().first == "\u{FFFD}")
    #expect(
      Array(history.issues) == [
        ImportIssue(
          file: "StreamingHistory0.json",
          record: 1,
          byteOffset: 2,
          reason: "'artistName' holds what is no Unicode text; U+FFFD stands in its place"
        )
      ]
    )
    #expect(history.ledger[0].rowsDropped == 0)
    #expect(history.ledger[0].note == "1 repaired name")
  }

  @Test func `bytes that are not UTF-8 become U+FFFD`() throws {
    var bytes = Array(json([TestPlay(artist: "A?")]).utf8)
    let mark = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
    bytes[mark] = 0xE9
    let files = FileAccess.memory(bytes: ["StreamingHistory.json": bytes])
    let history = try StreamingHistory(contentsOf: "StreamingHistory.json", using: files)
    #expect(history.plays[0].artist == "A\u{FFFD}")
    #expect(history.issues.count == 1)
  }

  @Test(arguments: [
    (
      #"{"endTime":"2021-03-29 04:29","artistName":"A","msPlayed":1}"#,
      "'trackName' is missing or empty"
    ),
    (
      #"{"endTime":"2021-03-29 04:29","artistName":"","trackName":"T","msPlayed":1}"#,
      "'artistName' is missing or empty"
    ),
    (
      #"{"endTime":"2021-03-29 04:29","artistName":5,"trackName":"T","msPlayed":1}"#,
      "'artistName' is not text"
    ),
    (
      #"{"endTime":"soon","artistName":"A","trackName":"T","msPlayed":1}"#,
      "'endTime' is 'soon', expected a date and time"
    ),
    (#"{"artistName":"A","trackName":"T","msPlayed":1}"#, "'endTime' is missing or not text"),
    (
      #"{"endTime":"2021-03-29 04:29","artistName":"A","trackName":"T","msPlayed":-1}"#,
      "'msPlayed' is '-1', expected whole milliseconds of 0 or more"
    ),
    (
      #"{"endTime":"2021-03-29 04:29","artistName":"A","trackName":"T","msPlayed":1.5}"#,
      "'msPlayed' is '1.5', expected whole milliseconds of 0 or more"
    ),
    (
      #"{"endTime":"2021-03-29 04:29","artistName":"A","trackName":"T","msPlayed":31622400001}"#,
      "'msPlayed' is '31622400001', which is more than a year"
    ),
    (
      #"{"endTime":"2021-03-29 04:29","artistName":"A","trackName":"T","msPlayed":"1"}"#,
      "'msPlayed' is missing or not a number"
    ),
    ("7", "expected an object"), ("[{}]", "expected an object"), ("null", "expected an object"),
    ("{}", "'artistName' is missing or empty"),
  ])
  func `a damaged record is an issue and the rest goes on`(record: String, reason: String) throws {
    let good = json([TestPlay()]).dropFirst().dropLast()
    let history = try history(json: "[\(good),\(record),\(good)]")
    #expect(
      Array(history.issues) == [
        ImportIssue(
          file: "StreamingHistory0.json",
          record: 2,
          byteOffset: good.utf8.count + 2,
          reason: reason
        )
      ]
    )
    #expect(history.plays.count == 2)
    #expect(history.ledger[0].rowsRead == 3)
    #expect(history.ledger[0].reason == "1 damaged")
  }

  @Test func `of a repeated key the last value counts`() throws {
    let history = try history(
      json:
        #"[{"endTime":"2021-03-29 04:29","artistName":"A","trackName":"T","msPlayed":1,"msPlayed":2}]"#
    )
    #expect(history.plays.map(\.msPlayed) == [2])
  }

  @Test func `no plays are fine`() throws {
    let history = try history(json: "[]")
    #expect(history.plays.isEmpty)
    #expect(history.ledger[0].reason == nil)
  }
}

@Suite struct DamagedFileTests {
  @Test func `a file cut off at any byte keeps what came before and its ledger adds up`() throws {
    let whole = Array(
      json([TestPlay(track: "Ü1"), TestPlay(track: "2"), TestPlay(track: "3")]).utf8
    )
    let spare = Array(json([TestPlay(track: "spare")]).utf8)
    for length in 0..<whole.count {
      let files = FileAccess.memory(bytes: [
        "export/StreamingHistory0.json": Array(whole[..<length]),
        "export/StreamingHistory1.json": spare,
      ])
      let history = try StreamingHistory(contentsOf: "export", using: files)
      let row = history.ledger[0]
      #expect(row.reason != nil, "\(length)")
      #expect(row.rowsRead == row.rowsKept + row.rowsDropped)
      #expect(history.plays.count == row.rowsKept + 1)
      #expect(row.rowsKept <= 3)
      #expect(history.issues.count == row.rowsDropped)
    }
  }

  @Test func `no changed byte stops an import or unbalances its ledger`() throws {
    let whole = Array(json([TestPlay(artist: #"\u00e9"#), TestPlay(track: "é")]).utf8)
    for position in whole.indices {
      for byte in [0, 0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0x39, 0xFF] as [UInt8] {
        var changed = whole
        changed[position] = byte
        let files = FileAccess.memory(bytes: [
          "export/StreamingHistory0.json": changed,
          "export/StreamingHistory1.json": Array("[]".utf8),
        ])
        let history = try StreamingHistory(contentsOf: "export", using: files)
        #expect(history.ledger[0].rowsKept == history.plays.count)
        #expect(history.ledger[0].rowsRead <= 4)
      }
    }
  }

  @Test(arguments: [
    ("", "it is empty"), (" \n ", "it is empty"),
    ("{ {", "line 1, column 1: expected an array of plays, found '{'"),
    ("[{ {", "line 1, column 4: expected a string, found '{'; 1 damaged"),
    ("hello", "line 1, column 1: expected an array of plays, found 'h'"),
    ("[{}\n {}]", "line 2, column 2: expected ',' or ']', found '{'; 1 damaged"),
    ("[] x", "line 1, column 4: expected the end, found 'x'"),
    ("[{}, ]", "line 1, column 6: expected a play, found ']'; 1 damaged"),
    ("[{}, nope]", "line 1, column 6: expected a value, found 'nope'; 2 damaged"),
  ])
  func `a file that is no history says why`(text: String, reason: String) throws {
    let files = FileAccess.memory([
      "export/StreamingHistory0.json": text, "export/StreamingHistory1.json": "[]",
    ])
    let history = try StreamingHistory(contentsOf: "export", using: files)
    #expect(history.ledger[0].reason == reason)
    #expect(history.ledger[1].reason == nil)
  }

  @Test func `deep nesting does not exhaust the stack`() throws {
    let deep = String(repeating: "[", count: 200_000)
    let files = FileAccess.memory([
      "export/StreamingHistory0.json": "[{\"x\":" + deep, "export/StreamingHistory1.json": "[]",
    ])
    #expect(try StreamingHistory(contentsOf: "export", using: files).plays.isEmpty)
  }

  @Test func `after a mistake between two records every broken one is counted`() throws {
    let good = json([TestPlay()]).dropFirst().dropLast()
    let history = try history(json: "[\(good)x,{\"endTime\":x}]")
    #expect(history.ledger[0].rowsRead == 2)
    #expect(history.droppedRows.map(\.rows) == [1])
    #expect(history.issues.count == 1)
  }

  @Test func `many broken records in a row need no stack`() throws {
    let good = json([TestPlay()]).dropFirst().dropLast()
    let broken = String(repeating: ",{\"endTime\":x", count: 20_000)
    let history = try history(json: "[\(good)\(broken),\(good)]")
    #expect(history.plays.count == 2)
    #expect(history.ledger[0].rowsDropped == 20_000)
  }

  @Test func `a broken record costs that record`() throws {
    let good = json([TestPlay(track: "Two")]).dropFirst().dropLast()
    let broken = #"{"endTime" : "2021-03-29 04:29", "artistName" : "Ada", "trackName" : tru}"#
    let history = try history(json: "[\(good),\(broken),\(good)]")
    #expect(history.plays.count == 2)
    #expect(history.ledger[0].reason == "1 damaged")
    #expect(history.issues.map(\.byteOffset) == [good.utf8.count + 2])
  }

  @Test func `what is quoted from a file stays on its line`() throws {
    let history = try history(
      json:
        "[{\"endTime\":\"2021\n\u{1B}\",\"artistName\":\"A\",\"trackName\":\"B\",\"msPlayed\":1}]"
    )
    #expect(history.issues[0].reason == "'endTime' is '2021  ', expected a date and time")
  }
}
