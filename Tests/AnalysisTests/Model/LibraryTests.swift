import Testing

@testable import Analysis

@Suite struct LibraryTests {
  @Test func `tracks, artists and playlists are read`() throws {
    let library = try Library(
      contentsOf: "export",
      using: .memory([
        "export/YourLibrary.json": """
        {"tracks": [{"artist": "Ada", "album": "A", "track": "One", "uri": "spotify:track:1"},
        {"artist": "Bob", "album": "B", "track": "Two"}, {"album": "C"}],
        "bannedTracks": [{"artist": "Cyd", "album": "", "track": "No"}],
        "artists": [{"name": "Ada", "uri": "spotify:artist:1"}], "other": ["x"]}
        """,
        "export/Playlist1.json": """
        {"playlists": [{"name": "Caf\\u00e9", "lastModifiedDate": "2022-02-02", "items": [{"trackName": "X", "artistName": "Ada"},
        {"trackName": "Y", "artistName": "Ada"}]},
        {"name": "Empty", "items": []}]}
        """,
        "export/Playlist.json":
          #"{"playlists": [{"name": "Old", "tracks": [{"trackName": "Z", "artistName": "Bob"}]}]}"#,
      ])
    )
    #expect(library.tracks.map(\.track) == ["One", "Two"])
    #expect(library.tracks.map(\.uri) == ["spotify:track:1", nil])
    #expect(library.bannedTracks.map(\.artist) == ["Cyd"])
    #expect(library.artists.map(\.artist) == ["Ada"])
    #expect(library.playlists.map(\.name) == ["Old", "Café", "Empty"])
    #expect(library.playlists.map(\.items) == [1, 2, 0])
    #expect(library.playlists.map(\.lastModified) == [nil, "2022-02-02", nil])
    #expect(library.issues.map(\.reason) == ["'tracks', item 3: 'artist' is missing or empty"])
    #expect(
      library.warnings == [
        "1 of 6 items of 'YourLibrary.json' could not be used, "
          + "the first: 'tracks', item 3: 'artist' is missing or empty"
      ]
    )
    #expect(library.ledger.allSatisfy { $0.rowsRead == $0.rowsKept + $0.rowsDropped })
  }

  @Test(arguments: [
    ("{ {", "line 1, column 3: expected a string, found '{'"), ("", "it is empty"),
    ("[]", "expected an object with 'tracks'"),
    (#"{"tracks": "#, "line 1, column 12: expected a value and the text ends"),
  ])
  func `a broken library is a row of the ledger and a warning`(text: String, reason: String) throws
  {
    let files = FileAccess.memory(["export/YourLibrary.json": text])
    let library = try Library(contentsOf: "export", using: files)
    #expect(library.tracks.isEmpty)
    #expect(library.ledger.map(\.kind) == ["library"])
    #expect(library.ledger[0].reason == reason)
    #expect(library.warnings == ["'YourLibrary.json' could not be read: \(reason)"])
  }

  @Test func `a folder without a library has empty tables`() throws {
    let library = try Library(contentsOf: "export", using: .memory(["export/x": ""]))
    #expect(library.tracks.isEmpty)
    #expect(library.ledger.isEmpty)
  }

  @Test func `a library nested too deeply is refused`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let files = FileAccess.memory(["export/YourLibrary.json": "{\"tracks\":" + deep])
    let library = try Library(contentsOf: "export", using: files)
    #expect(
      library.ledger[0].reason == "line 1, column 74: values are nested too deeply; 1 damaged"
    )
  }

  @Test func `a saved podcast is a show unless an artist has its name`() throws {
    let library = try Library(
      contentsOf: "export",
      using: .memory([
        "export/YourLibrary.json": """
        {"shows": [{"name": "Talk"}, {"name": "Ada"}, {"name": "Bob"}, {"name": "Cyd"}, {"name": "Dot"}],
        "tracks": [{"artist": "Ada", "track": "One"}], "artists": [{"name": "Bob"}]}
        """,
        "export/Playlist1.json": """
        {"playlists": [{"name": "X", "items": [{"track": {"trackName": "One", "artistName": "Cyd"}},
        {"episode": {"episodeName": "Two", "showName": "Dot"}}]}]}
        """,
      ])
    )
    let names = ["Talk", "Ada", "Bob", "Cyd", "Dot", "talk", "Eve", ""]
    #expect(names.filter { $0.withBytes { library.isShow($0) } } == ["Talk", "Dot"])
  }
}
