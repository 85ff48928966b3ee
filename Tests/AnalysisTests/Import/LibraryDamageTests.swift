import Testing

@testable import Analysis

/// No bytes may crash a reader of the library, and damage costs only what is damaged.
@Suite struct LibraryDamageTests {
  private let text = #"""
    {"playlists": [{"name": "A\u00e9", "items": [
    {"track": {"trackName": "One", "artistName": "Ada"}, "addedDate": "2024-01-01"},
    {"track": {"trackName": "Two", "artistName": "Ada"}}]},
    {"name": "B", "numberOfFollowers": -1.5e3, "items": [
    {"localTrack": {"uri": "spotify:local:::Name:1"}}, null]}]}
    """#

  private func library(_ bytes: [UInt8]) throws -> Library {
    try Library(contentsOf: "export", using: .memory(bytes: ["export/Playlist1.json": bytes]))
  }

  @Test func `the playlists before the damage are kept`() throws {
    let cut = try #require(text.firstRange(of: "\"Two\""))
    let library = try library(Array(text[..<cut.lowerBound].utf8))
    #expect(library.playlists.map(\.name) == ["Aé"])
    #expect(library.items.map(\.track) == ["One"])
    #expect(library.issues.map(\.record) == [2])
    #expect(
      library.issues.map(\.reason) == [
        "playlist 1, item 2 is cut off or damaged: expected a value and the text ends"
      ]
    )
    let reason = "line 3, column 25: expected a value and the text ends"
    #expect(library.ledger[0].rowsRead == 2)
    #expect(library.ledger[0].rowsKept == 1)
    #expect(library.ledger[0].reason == "\(reason); 1 damaged")
    #expect(library.warnings == ["'Playlist1.json' could be read only in part: \(reason)"])
  }

  @Test func `damage between two playlists costs those after it`() throws {
    let damaged = text.replacing("]},\n{", with: "]}\n{")
    let library = try library(Array(damaged.utf8))
    #expect(library.playlists.map(\.name) == ["Aé"])
    #expect(library.ledger[0].reason == "line 4, column 1: expected ',' or ']', found '{'")
    #expect(library.issues.isEmpty)
  }

  @Test func `a file cut off at any byte keeps what came before`() throws {
    let bytes = Array(text.utf8)
    var kept = 0
    for count in 0..<bytes.count {
      let library = try library(Array(bytes[..<count]))
      let entry = library.ledger[0]
      #expect(entry.rowsKept >= kept && entry.rowsKept <= 3)
      #expect(entry.rowsKept == library.items.count)
      #expect(entry.reason != nil)
      #expect(library.warnings.count == 1)
      kept = entry.rowsKept
    }
    #expect(kept == 3)
  }

  @Test func `no byte in any place crashes the reader`() throws {
    let bytes = Array(text.utf8)
    let strange: [UInt8] = [0, 1, 0x22, 0x2C, 0x3A, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x80, 0xC3, 0xFF]
    for position in bytes.indices {
      for byte in strange {
        var changed = bytes
        changed[position] = byte
        let library = try library(changed)
        #expect(library.ledger[0].rowsKept == library.items.count)
        #expect(library.ledger[0].rowsKept <= library.ledger[0].rowsRead)
      }
    }
  }

  @Test func `made-up bytes do not crash the reader`() throws {
    let alphabet =
      Array(#"{}[]:,"\u0d8 "playlists""items""tracks""name"null1-e.é"#.utf8) + [0xFF, 0]
    var state: UInt64 = 1
    for _ in 0..<2000 {
      var bytes = Array(#"{"playlists": ["#.utf8)
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      let library = try library(bytes)
      #expect(library.ledger.count == 1)
    }
  }

  @Test(arguments: ["[", "{\"items\":", "[{\"items\":", "{\"playlists\":["])
  func `deep nesting is refused`(opening: String) throws {
    let deep = String(repeating: opening, count: 100_000)
    let library = try library(Array((#"{"playlists": [{"name": "X", "items": ["# + deep).utf8))
    #expect(library.ledger[0].reason?.contains("values are nested too deeply") == true)
    #expect(library.ledger[0].rowsRead == 1)
    #expect(library.ledger[0].rowsKept == 0)
  }

  @Test func `of a key that is there twice the last counts`() throws {
    let text =
      #"{"tracks": [{"artist": "A", "track": "1"}], "tracks": [{"artist": "B", "track": "2"}]}"#
    let library = try Library(
      contentsOf: "export",
      using: .memory(["export/YourLibrary.json": text])
    )
    #expect(library.tracks.map(\.artist) == ["B"])
  }
}
