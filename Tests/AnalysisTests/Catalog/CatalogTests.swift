import Testing

@testable import Analysis

@Suite struct CatalogTests {
  private func message(_ text: [UInt8]) -> String? {
    do {
      _ = try Catalog(contentsOf: "c.csv", using: .memory(bytes: ["c.csv": text]))
      return nil
    } catch { return error.description }
  }

  @Test func `a catalogue is read`() throws {
    let catalog = try catalog([
      TestTrack(artists: "Ada;Bob", features: [.energy: "0.5", .tempo: "120.25"]), TestTrack(),
    ])
    let track = catalog.tracks[0]
    #expect((catalog.count, catalog.usableCount) == (2, 2))
    #expect(
      (track.artists, track.track, track.album, track.genre) == ("Ada;Bob", "One", "Album", "folk")
    )
    #expect((track[.energy], track[.tempo], track[.key]) == (0.5, 120.25, 0))
    #expect((track.row, track.popularity) == (0, 50))
  }

  @Test func `columns may stand in any order and others are passed over`() throws {
    let names = AudioFeature.allCases.reversed().map(\.name)
    let header = (["Unnamed: 0", "track_name", "explicit"] + names + ["artists"]).joined(
      separator: ","
    )
    let values = (0..<13).map { "\($0)" }
    let row = (["7", "\"One, \"\"two\"\"\"", "False"] + values + ["Ada"]).joined(separator: ",")
    let catalog = try catalog(csv: "\u{FEFF}" + header + "\r\n" + row + "\r\n")
    let track = catalog.tracks[0]
    #expect((track.track, track.artists) == ("One, \"two\"", "Ada"))
    #expect((track.trackID, track.album, track.genre, track.popularity) == (nil, nil, nil, nil))
    #expect((track[.key], track[.timeSignature], track[.danceability]) == (10, nil, nil))
    #expect(try catalog.features.row(0) == (0..<13).reversed().map { Double($0) })
  }

  @Test func `a missing column is named`() {
    let text = catalogHeader.split(separator: ",").filter { $0 != "tempo" && $0 != "artists" }
    #expect(
      message(Array(text.joined(separator: ",").utf8))?.hasPrefix(
        "'c.csv' has no column 'artists'; its columns are 'track_id', "
      ) == true
    )
  }

  @Test(arguments: [
    ("[\n{\"a\":1}]", "'['"), ("0,id0,Anna,x,y\n", "'0', 'id0', 'Anna', 'x', 'y'"),
    ("1,2,3,4,5,6", "'1', '2', '3', '4', '5', …"),
    (
      "x;y\u{1}" + String(repeating: "z", count: 60),
      "'x', 'y \(String(repeating: "z", count: 58))…'"
    ),
  ])
  func `a file that is no catalogue shows its first row`(text: String, row: String) {
    #expect(
      message(Array(text.utf8))
        == "'c.csv' has no header with the names of a catalogue; its first row is \(row)"
    )
  }

  @Test func `an empty file is refused`() {
    #expect(message([]) == "'c.csv' is empty")
    #expect(message([0xEF, 0xBB, 0xBF]) == "'c.csv' is empty")
  }

  @Test func `a header alone is a catalogue without rows`() throws {
    let catalog = try catalog([])
    #expect((catalog.count, catalog.usableCount) == (0, 0))
    #expect(catalog.features.means.allSatisfy { $0 == 0 })
    #expect(catalog.features.summary.map(\.mean).allSatisfy { $0 == nil })
    #expect(try Catalog(contentsOf: "c", using: .memory(["c": catalogHeader])).count == 0)
  }

  @Test func `ragged rows keep their place and nothing else`() throws {
    let good = csv([TestTrack()]).split(separator: "\n")[1]
    let catalog = try catalog(csv: "\(catalogHeader)\na,b\n\(good)\n\(good),more\n?\n\(good)\n\"x,")
    #expect((catalog.count, catalog.usableCount) == (6, 2))
    #expect(catalog.tracks.map(\.track) == ["", "One", "", "", "One", ""])
    #expect(catalog.features.rowNumber(at: 1) == 4)
    #expect(
      catalog.issues.map { "\($0.record ?? 0) \($0.reason)" } == [
        "1 expected 19 cells, found 2", "3 expected 19 cells, found 20",
        "4 expected 19 cells, found 1", "6 a quote is never closed",
      ]
    )
    #expect(catalog.ledger.map(\.rowsDropped) == [4])
  }

  @Test(arguments: ["", "x", "NaN", "inf", "1e999"])
  func `a row without a number in a feature is not usable`(text: String) throws {
    let catalog = try catalog([TestTrack(features: [.key: text]), TestTrack(track: "Two")])
    #expect((catalog.count, catalog.usableCount) == (2, 1))
    #expect(catalog.tracks[0][.key] == nil)
    #expect(catalog.ledger[0].rowsKept == 2)
    #expect(
      catalog.ledger[0].note?.hasPrefix("1 without all features, which take no part") == true
    )
  }

  @Test func `a newline inside a quoted cell is text`() throws {
    let catalog = try catalog([TestTrack(track: "\"One\nmore\""), TestTrack(track: "Two")])
    #expect(catalog.tracks.map(\.track) == ["One\nmore", "Two"])
    #expect(catalog.usableCount == 2)
  }

  @Test func `a file of nothing but line ends is refused`() {
    let text = catalogHeader + String(repeating: "\n", count: 100_000)
    #expect(
      message(Array(text.utf8))
        == "'c.csv' is damaged: most rows do not have the 19 cells of the header"
    )
  }

  @Test func `a catalogue cut off at any byte is read or refused, and adds up`() throws {
    let whole = Array(csv([TestTrack(track: "\"Ü \"\"1\"\"\""), TestTrack(track: "Two")]).utf8)
    for length in 0..<whole.count {
      let files = FileAccess.memory(bytes: ["c": Array(whole[..<length])])
      guard let catalog = try? Catalog(contentsOf: "c", using: files) else { continue }
      #expect(catalog.ledger[0].rowsRead == catalog.count)
      #expect(catalog.ledger[0].rowsDropped == catalog.issues.count)
      #expect(catalog.count <= 2)
    }
  }
}

@Suite struct CatalogWarningTests {
  private let good = csv([TestTrack()]).split(separator: "\n")[1]

  @Test func `usable rows are nothing to warn of`() throws {
    #expect(try catalog([TestTrack(), TestTrack(artists: "", track: "")]).warnings == [])
  }

  @Test func `a catalogue without rows`() throws {
    #expect(try catalog([]).warnings == ["'catalog.csv' has no rows"])
  }

  @Test func `rows without a number`() throws {
    let tracks = [
      TestTrack(), TestTrack(features: [.danceability: "abc"]), TestTrack(features: [.key: ""]),
    ]
    #expect(
      try catalog(tracks).warnings == [
        "2 of 3 rows of 'catalog.csv' could not be used, the first: "
          + "row 2: no number in 'danceability'"
      ]
    )
  }

  @Test func `a row without any number names three features`() throws {
    let row = ",Ada,,One,," + String(repeating: "-,", count: 13)
    #expect(
      try catalog(csv: "\(catalogHeader)\n\(row)\n").warnings == [
        "the only row of 'catalog.csv' could not be used: "
          + "row 1: no number in 'danceability', 'energy', 'key' and 10 more"
      ]
    )
  }

  @Test func `an empty line is no row`() throws {
    let catalog = try catalog(csv: "\(catalogHeader)\n\n\(good)\r\n\r\n\(good)\n\n")
    #expect(catalog.count == 2)
    #expect(catalog.warnings == [])
  }

  @Test func `ragged rows and an open quote`() throws {
    #expect(
      try catalog(csv: "\(catalogHeader)\n\(good)\n\(good)\na,b\n").warnings == [
        "1 of 3 rows of 'catalog.csv' could not be used, the first: "
          + "row 3: expected 19 cells, found 2"
      ]
    )
    #expect(
      try catalog(csv: "\(catalogHeader)\n\"\(good)\n\(good)\n").warnings == [
        "1 of 2 rows of 'catalog.csv' could not be used, the first: "
          + "row 1: a quote is never closed"
      ]
    )
    #expect(
      try catalog(csv: "\(catalogHeader)\na\nb\n").warnings == [
        "none of the 2 rows of 'catalog.csv' could be used, the first: "
          + "row 1: expected 19 cells, found 1"
      ]
    )
  }
}

@Suite struct CatalogMatchTests {
  private func matched(_ song: TestPlay, _ tracks: TestTrack...) throws -> Int? {
    try catalog(tracks).match(history([song]).topTracks()).rows[0].catalogRow
  }

  @Test func `any one of a row's artists is enough`() throws {
    let row = TestTrack(artists: "Bob;Ada;Cyd")
    #expect(try matched(TestPlay(artist: "Ada"), row) == 0)
    #expect(try matched(TestPlay(artist: "Bob;Ada"), row) == nil)
    #expect(try matched(TestPlay(artist: "Ad"), row) == nil)
  }

  @Test(arguments: [("STRASSE", "Straße"), ("ὈΔΥΣΣΕΎΣ", "ὀδυσσεύς"), ("ﬁn", "FIN")])
  func `upper and lower case are the same`(name: String, inCatalog: String) throws {
    #expect(try matched(TestPlay(track: name), TestTrack(track: inCatalog)) == 0)
  }

  @Test func `composed and decomposed names and blanks differ`() throws {
    #expect(try matched(TestPlay(track: "\u{C9}"), TestTrack(track: "E\u{301}")) == nil)
    #expect(try matched(TestPlay(track: "One "), TestTrack(track: "One")) == nil)
  }

  @Test func `the lowest usable row counts`() throws {
    let broken = TestTrack(features: [.key: "?"])
    #expect(try matched(TestPlay(), broken, TestTrack(track: "Two"), TestTrack(), TestTrack()) == 2)
  }

  @Test func `coverage counts songs and their time`() throws {
    let songs = try history([
      TestPlay(track: "One", ms: 3000), TestPlay(track: "Two", ms: 500),
      TestPlay(track: "Six", ms: 500),
    ]).topTracks()
    let match = try catalog([TestTrack(track: "One")]).match(songs)
    #expect((match.matched, match.total) == (1, 3))
    #expect(match.coverage == 1.0 / 3)
    #expect(match.timeCoverage == 0.75)
    #expect(match.rows[0].catalogTrack == "One")
    #expect(match.rows[1].catalogTrack == nil)
  }

  @Test func `the coverage of nothing is unknown`() throws {
    let match = try catalog([]).match(Table([]))
    #expect(match.coverage == nil)
    #expect(match.timeCoverage == nil)
  }
}
