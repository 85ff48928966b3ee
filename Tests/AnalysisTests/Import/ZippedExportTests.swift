import Testing

@testable import Analysis

@Suite struct ZippedExportTests {
  private let account = "Spotify Account Data/"
  private let extended = "Spotify Extended Streaming History/"

  private func entry(_ name: String, _ text: String) -> ZipWriter.Entry {
    .deflated(name, text).with { $0.isStreamed = true }
  }

  private func archive() -> [UInt8] {
    let record =
      #"[{"ts":"2019-03-17T17:03:38Z","ms_played":5,"master_metadata_track_name":"Old","#
      + #""master_metadata_album_artist_name":"Bo"}]"#
    return ZipWriter(entries: [
      entry(account, "placeholder"), entry(account + "Read_Me_First.pdf", "%PDF"),
      entry(account + "StreamingHistory_music_1.json", json([TestPlay(track: "Two")])),
      entry(account + "StreamingHistory_music_0.json", json([TestPlay()])),
      entry(account + "Payments.json", "{"),
      entry("__MACOSX/" + account + "StreamingHistory_music_0.json", "x"),
      entry(account + "Playlist1.json", #"{"playlists":[{"name":"P","items":[]}]}"#),
      entry(extended + "Streaming_History_Audio_2019_0.json", record),
    ]).bytes
  }

  @Test func `a zip as Spotify sends it is read, both kinds in one`() throws {
    let files = FileAccess.memory(bytes: ["my_spotify_data.zip": archive()])
    let history = try StreamingHistory(contentsOf: "my_spotify_data.zip", using: files)
    #expect(history.plays.map(\.track) == ["Old", "One", "Two"])
    #expect(
      history.ledger.map(\.file) == [
        account + "StreamingHistory_music_0.json", account + "StreamingHistory_music_1.json",
        extended + "Streaming_History_Audio_2019_0.json",
      ]
    )
    #expect(history.warnings.isEmpty)
    let library = try Library(contentsOf: "my_spotify_data.zip", using: files)
    #expect(library.playlists.map(\.name) == ["P"])
  }

  @Test func `zips in a folder are read, whatever a browser called them`() throws {
    let files = FileAccess.memory(bytes: [
      "Downloads/my_spotify_data (1).zip": archive(), "Downloads/holiday.zip": [0x50, 0x4B, 3, 4],
      "Downloads/letter.pdf": [],
    ])
    let history = try StreamingHistory(contentsOf: "Downloads", using: files)
    #expect(history.plays.count == 3)
    #expect(history.files[0].file.hasPrefix("my_spotify_data (1).zip/Spotify"))
  }

  @Test func `what is unpacked beside its zip counts once`() throws {
    let files = FileAccess.memory(bytes: [
      "d/my_spotify_data.zip": archive(),
      "d/Spotify Account Data/StreamingHistory_music_0.json": Array(json([TestPlay()]).utf8),
    ])
    let history = try StreamingHistory(contentsOf: "d", using: files)
    #expect(history.plays.count == 3)
    #expect(history.ledger.map(\.rowsDropped).reduce(0, +) == 1)
  }

  @Test func `a zip that cannot be read costs that zip`() throws {
    let cut = Array(archive().dropLast(30))
    let files = FileAccess.memory(bytes: [
      "d/my_spotify_data.zip": cut, "d/StreamingHistory0.json": Array(json([TestPlay()]).utf8),
    ])
    let history = try StreamingHistory(contentsOf: "d", using: files)
    #expect(history.plays.count == 1)
    #expect(history.ledger.map(\.rowsKept) == [1, 0])
    #expect(history.isDamaged)
    #expect(throws: ImportError.self) {
      try StreamingHistory(contentsOf: "z.zip", using: .memory(bytes: ["z.zip": cut]))
    }
  }

  @Test func `an entry whose bytes are changed costs that file`() throws {
    var bytes = archive()
    let text = Array(#""trackName" : "Two""#.utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: text) }
    )
    bytes[place + 15] = UInt8(ascii: "X")
    let files = FileAccess.memory(bytes: ["my_spotify_data.zip": bytes])
    let history = try StreamingHistory(contentsOf: "my_spotify_data.zip", using: files)
    #expect(history.plays.map(\.track) == ["Old", "One"])
    #expect(history.ledger[1].reason?.contains("checksum") == true)
  }

  @Test func `a zip without history says what was looked for`() throws {
    let bytes = ZipWriter(entries: [entry("x/Payments.json", "{}")]).bytes
    let error = #expect(throws: ImportError.self) {
      try StreamingHistory(contentsOf: "z.zip", using: .memory(bytes: ["z.zip": bytes]))
    }
    #expect(error?.description.hasSuffix("; it holds 'x/Payments.json'") == true)
  }
}
