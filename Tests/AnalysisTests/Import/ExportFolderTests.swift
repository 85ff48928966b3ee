import Testing

@testable import Analysis

@Suite struct ExportFolderTests {
  private func files(_ names: [String]) -> FileAccess {
    .memory(Dictionary(uniqueKeysWithValues: names.map { ("export/" + $0, json([TestPlay()])) }))
  }

  private func imported(_ names: String...) throws -> [String] {
    try StreamingHistory(contentsOf: "export", using: files(names)).files.map(\.file)
  }

  @Test func `files are chosen by name and read in the order of their numbers`() throws {
    #expect(
      try imported(
        "StreamingHistory10.json",
        "StreamingHistory2.json",
        "StreamingHistory.json",
        "Payments.json",
        "Userdata.json",
        "SearchQueries.json",
        "StreamingHistoryX.json",
        "StreamingHistory0.json.bak",
        ".ipynb_checkpoints/StreamingHistory0-checkpoint.json",
        "Marquee.json",
        "endsong_1.json"
      )
        == [
          "StreamingHistory.json", "endsong_1.json", "StreamingHistory2.json",
          "StreamingHistory10.json",
        ]
    )
  }

  @Test func `private files are never opened`() throws {
    let names = ["StreamingHistory0.json", "Payments.json", "Userdata.json", "Identity.json"]
    let access = files(names)
    let strict = FileAccess(kind: access.kind, entries: access.entries) {
      path throws(ImportError) in
      guard path == "export/StreamingHistory0.json" else {
        throw .refused(path: path, reason: "the test forbids it")
      }
      return try access.contents(path)
    }
    #expect(try StreamingHistory(contentsOf: "export", using: strict).ledger.count == 1)
    #expect(try Library(contentsOf: "export", using: strict).ledger.isEmpty)
  }

  @Test func `all kinds are read`() throws {
    let account = #""endTime":"2021-03-29 04:29","msPlayed":1"#
    let extended = #""ts":"2020-03-29T04:29:00Z","ms_played":1"#
    let files = FileAccess.memory([
      "export/StreamingHistory_music_0.json":
        #"[{\#(account),"artistName":"Ada","trackName":"One"}]"#,
      "export/StreamingHistory_podcast_0.json":
        #"[{\#(account),"podcastName":"Talks","episodeName":"First"}]"#,
      "export/StreamingHistory_audiobook_0.json":
        #"[{\#(account),"audiobookName":"Book","chapterName":"I","authorName":"Bo"}]"#,
      "export/endvideo.json": #"[{\#(extended),"episode_show_name":"Films","episode_name":"1"}]"#,
      "export/endsong_0.json":
        #"[{\#(extended),"audiobook_title":"Tome","audiobook_chapter_title":"V"}]"#,
    ])
    let history = try StreamingHistory(contentsOf: "export", using: files)
    #expect(
      history.ledger.map(\.kind) == ["videos", "audiobooks", "music", "podcasts", "extended music"]
    )
    #expect(history.ledger.allSatisfy { $0.rowsKept == 1 && $0.rowsRead == 1 })
    #expect(history.plays.map(\.artist) == ["Ada"])
    #expect(history.files.map(\.file) == ["StreamingHistory_music_0.json", "endsong_0.json"])
    #expect(history.podcasts.map(\.artist) == ["Talks"])
    #expect(history.audiobooks.map { [$0.artist, $0.track] } == [["Tome", "V"], ["Book", "I"]])
    #expect(history.videos.map { [$0.artist, $0.track] } == [["Films", "1"]])
  }

  @Test(arguments: ["MyData", "Spotify Account Data", "my_spotify_data"])
  func `the folders that Spotify packs are looked into`(folder: String) throws {
    #expect(
      try imported(folder + "/StreamingHistory0.json") == [folder + "/StreamingHistory0.json"]
    )
  }

  @Test func `a folder with files of its own is looked into too, and no play counts twice`() throws
  {
    let access = files(["StreamingHistory0.json", "MyData/StreamingHistory0.json"])
    let history = try StreamingHistory(contentsOf: "export", using: access)
    #expect(
      history.ledger.map(\.file) == ["StreamingHistory0.json", "MyData/StreamingHistory0.json"]
    )
    #expect(history.ledger.map(\.reason) == [nil, "1 duplicates"])
    #expect(history.plays.count == 1)
  }

  @Test func `other folders, copies and look-alikes are left out`() throws {
    #expect(
      try imported(
        "StreamingHistory0.json",
        ".ipynb_checkpoints/StreamingHistory0-checkpoint.json",
        "StreamingHistory0-checkpoint.json",
        "StreamingHistory0 copy.json",
        "mine/StreamingHistory1.json",
        "StreamingHistory_music_x.json",
        "endsongs.json",
        "Streaming_History_Audiobooks.json"
      ) == ["StreamingHistory0.json"]
    )
  }

  @Test func `one file can be given, whatever its name`() throws {
    let access = FileAccess.memory(["mine.json": json([TestPlay()])])
    let history = try StreamingHistory(contentsOf: "mine.json", using: access)
    #expect(history.files.map(\.file) == ["mine.json"])
  }

  @Test func `of a file with another name the keys decide`() throws {
    let record = """
      [{"ts":"2015-03-17T17:02:38Z","ms_played":2377,"master_metadata_track_name":"One",
      "master_metadata_album_artist_name":"Ada"}]
      """
    let history = try StreamingHistory(contentsOf: "x", using: .memory(["x": record]))
    #expect(history.plays.map(\.endTime) == ["2015-03-17 17:02:38"])
  }

  @Test func `a refusal is never only a row of the ledger`() {
    let access = files(["StreamingHistory0.json", "StreamingHistory1.json", "YourLibrary.json"])
    let refusing = FileAccess(kind: access.kind, entries: access.entries) {
      path throws(ImportError) in
      throw .refused(path: path, reason: "no")
    }
    let first = ImportError.refused(path: "export/StreamingHistory0.json", reason: "no")
    #expect(throws: first) { try StreamingHistory(contentsOf: "export", using: refusing) }
    let library = ImportError.refused(path: "export/YourLibrary.json", reason: "no")
    #expect(throws: library) { try Library(contentsOf: "export", using: refusing) }
  }

  @Test func `a path may end with a slash`() throws {
    let history = try StreamingHistory(
      contentsOf: "export/",
      using: files(["StreamingHistory0.json"])
    )
    #expect(history.plays.count == 1)
  }

  @Test func `a number may have any length`() {
    let names = [
      "a99999999999999999999.json", "a100000000000000000000.json", "a007.json", "a.json",
    ]
    #expect(
      names.sorted(by: ExportFolder.comesBefore) == [
        "a.json", "a007.json", "a99999999999999999999.json", "a100000000000000000000.json",
      ]
    )
  }
}

@Suite struct ImportErrorTests {
  private func message(_ path: String, _ files: [String: String]) -> String? {
    do {
      _ = try StreamingHistory(contentsOf: path, using: .memory(files))
      return nil
    } catch { return error.description }
  }

  @Test func `a path that is not there`() {
    #expect(message("export", [:]) == "'export' does not exist")
  }

  private static let lookedFor =
    "'export' holds no listening history; looked for 'StreamingHistory_music_0.json', "
    + "'StreamingHistory0.json', "
    + "'Streaming_History_Audio_2020-2025_0.json', 'StreamingHistory_podcast_0.json', "
    + "'StreamingHistory_audiobook_0.json', 'Streaming_History_Video_2018-2025.json'; "

  @Test func `a folder without history says what was looked for and what it holds`() {
    #expect(
      message("export", ["export/Userdata.json": "", "export/Marquee.json": ""])
        == Self.lookedFor + "it holds 'Marquee.json', 'Userdata.json'"
    )
  }

  @Test func `of a full folder five names are told`() {
    let files = ["é", "f", "a", "B", "c", "d", "z"].map { ("export/" + $0, "") }
    #expect(
      message("export", Dictionary(uniqueKeysWithValues: files))
        == Self.lookedFor + "it holds 'B', 'a', 'c', 'd', 'f' and 2 more"
    )
  }

  @Test func `an empty folder is said to be empty`() {
    let files = FileAccess(kind: { _ in .folder }, entries: { _ in [] }) {
      path throws(ImportError) in
      throw .notFound(path: path)
    }
    let error = #expect(throws: ImportError.self) {
      try StreamingHistory(contentsOf: "export", using: files)
    }
    #expect(error?.description == Self.lookedFor + "it is empty")
  }

  @Test func `a file that is no history is named once`() {
    #expect(
      message("catalog.csv", ["catalog.csv": ",track_id"])
        == "'catalog.csv' cannot be read as listening history: line 1, column 1: "
        + "expected an array of plays, found ','"
    )
    #expect(
      message("export", ["export/endsong_0.json": ""])
        == "'export' cannot be read as listening history: 'endsong_0.json': it is empty"
    )
  }

  @Test func `a history of which nothing can be read says why`() {
    let files = [
      "export/StreamingHistory0.json": "", "export/StreamingHistory_podcast_0.json": "7",
    ]
    #expect(
      message("export", files)
        == "nothing could be read from 'export': 'StreamingHistory0.json': it is empty; "
        + "'StreamingHistory_podcast_0.json': line 1, column 1: expected an array of plays, found '7'"
    )
  }
}
