import Testing

@testable import Analysis

/// What `YourLibrary.json` and the playlist files of many years look like, and what damage costs.
@Suite struct LibraryImportTests {
  private func library(_ files: [String: String]) throws -> Library {
    let paths = files.map { ("export/" + $0.key, $0.value) }
    return try Library(
      contentsOf: "export",
      using: .memory(Dictionary(uniqueKeysWithValues: paths))
    )
  }

  private func playlists(_ text: String) throws -> Library {
    try library(["Playlist1.json": #"{"playlists": [\#(text)]}"#])
  }

  // MARK: YourLibrary.json

  @Test func `every list of a library is read`() throws {
    let library = try library([
      "YourLibrary.json": """
      {"tracks": [{"artist": "Ada", "album": "A", "track": "One", "uri": "spotify:track:1"}],
      "albums": [{"artist": "Bob", "album": "B", "uri": "spotify:album:1"}],
      "shows": [{"name": "Talk", "publisher": "Radio", "uri": "spotify:show:1"}],
      "episodes": [{"name": "First", "show": "Talk", "uri": "spotify:episode:1"}],
      "bannedTracks": [{"artist": "Cyd", "album": "C", "track": "No", "uri": "spotify:track:2"}],
      "artists": [{"name": "Ada", "uri": "spotify:artist:1"}],
      "bannedArtists": [{"name": "Dot", "uri": "spotify:artist:2"}],
      "other": ["spotify:user:x", "y"]}
      """
    ])
    #expect(library.tracks.map(\.track) == ["One"])
    #expect(
      library.albums.rows == [LibraryAlbum(artist: "Bob", album: "B", uri: "spotify:album:1")]
    )
    #expect(
      library.shows.rows == [LibraryShow(show: "Talk", publisher: "Radio", uri: "spotify:show:1")]
    )
    #expect(
      library.episodes.rows == [
        LibraryEpisode(show: "Talk", episode: "First", uri: "spotify:episode:1")
      ]
    )
    #expect(library.bannedTracks.map(\.artist) == ["Cyd"])
    #expect(library.artists.map(\.artist) == ["Ada"])
    #expect(library.bannedArtists.map(\.artist) == ["Dot"])
    #expect(library.other.map(\.text) == ["spotify:user:x", "y"])
    #expect(library.ledger.map(\.rowsKept) == [9])
    #expect(library.warnings.isEmpty)
  }

  @Test func `an older library has fewer lists and no URIs`() throws {
    let text = #"{"tracks": [{"artist": "Ada", "track": "One"}], "shows": null, "episodes": []}"#
    let library = try library(["YourLibrary.json": text])
    #expect(
      library.tracks.rows == [LibraryTrack(artist: "Ada", album: "", track: "One", uri: nil)]
    )
    #expect(library.ledger[0].reason == nil)
  }

  @Test func `a damaged entry is an issue with its number in the file`() throws {
    let text = """
      {"other": ["x", 7], "tracks": [{"artist": "Ada", "track": "One"}, {"artist": "", "track": "Two"},
      {"artist": "Ada", "track": "Three", "uri": 3}, null], "albums": {}}
      """
    let library = try library(["YourLibrary.json": text])
    #expect(library.issues.map(\.record) == [2, 4, 5, 6, 7])
    #expect(
      library.issues.map(\.reason) == [
        "'other', item 2: 'the text' is not text", "'tracks', item 2: 'artist' is missing or empty",
        "'tracks', item 3: 'uri' is not text", "'tracks', item 4: expected an object",
        "'albums': expected a list",
      ]
    )
    #expect(library.ledger[0].rowsRead == 7)
    #expect(library.ledger[0].rowsKept == 2)
    #expect(library.ledger[0].reason == "5 damaged")
    #expect(
      library.warnings == [
        "5 of 7 items of 'YourLibrary.json' could not be used, "
          + "the first: 'other', item 2: 'the text' is not text"
      ]
    )
  }

  @Test func `half of a surrogate pair becomes a replacement character and is counted`() throws {
    let text =
      #"{"tracks": [{"artist": "A\ud800", "track": "One"}, {"artist": "Bob", "track": "é"}]}"#
    let library = try library(["YourLibrary.json": text])
    #expect(library.tracks.map(\.artist) == ["A\u{FFFD}", "Bob"])
    #expect(
      library.issues.map(\.reason) == [
        "'tracks', item 1: 'artist' holds what is no Unicode text; U+FFFD stands in its place"
      ]
    )
    #expect(library.ledger[0].note == "1 repaired name")
    #expect(
      library.warnings == ["1 name in 'YourLibrary.json' is no Unicode text and was repaired"]
    )
  }

  // MARK: Playlists

  @Test func `an item is a track, an episode, an audiobook or a local file`() throws {
    let library = try playlists(
      """
      {"name": "Mix", "lastModifiedDate": "2024-05-01", "collaborators": ["a", "b"], "items": [
      {"track": {"trackName": "One", "artistName": "Ada", "albumName": "A", "trackUri": "spotify:track:1"},
      "episode": null, "audiobook": null, "localTrack": null, "addedDate": "2024-04-30"},
      {"track": null, "episode": {"episodeName": "First", "showName": "Talk", "episodeUri": "e"}},
      {"audiobook": {"audiobookName": "Book", "authorName": "Eve", "audiobookUri": "b"}},
      {"track": null, "localTrack": {"uri": "spotify:local:::Home+made%21:229"}}],
      "description": "all sorts", "numberOfFollowers": 3}
      """
    )
    #expect(library.items.map(\.kind) == ["track", "episode", "audiobook", "local file"])
    #expect(library.items.map(\.artist) == ["Ada", "Talk", "Eve", nil])
    #expect(library.items.map(\.track) == ["One", "First", "Book", "Home made!"])
    #expect(library.items.map(\.album) == ["A", nil, nil, nil])
    #expect(
      library.items.map(\.uri) == ["spotify:track:1", "e", "b", "spotify:local:::Home+made%21:229"]
    )
    #expect(library.items.map(\.seconds) == [nil, nil, nil, 229])
    #expect(library.items.map(\.addedDate) == ["2024-04-30", nil, nil, nil])
    #expect(
      library.playlists.rows == [
        Playlist(
          name: "Mix",
          items: 4,
          lastModified: "2024-05-01",
          description: "all sorts",
          followers: 3,
          collaborators: 2
        )
      ]
    )
  }

  @Test func `tracks without the wrapper are read, as in 2019`() throws {
    let library = try library([
      "Playlist.json": """
      {"playlists": [{"name": "Old", "tracks": [{"trackName": "One", "artistName": "Ada", "note": ""}]}]}
      """,
      "Playlist1.json": """
      {"playlists": [{"name": "New", "items":
      [{"trackName": "Two", "artistName": "Bob", "albumName": "B"}]}]}
      """,
    ])
    #expect(library.items.map(\.playlist) == ["Old", "New"])
    #expect(library.items.map(\.track) == ["One", "Two"])
    #expect(library.items.map(\.album) == [nil, "B"])
  }

  @Test func `split lists go on, and equal names are told apart by number`() throws {
    let list =
      #"{"playlists": [{"name": "X", "items": [{"trackName": "One", "artistName": "Ada"}]}]}"#
    let library = try library(["Playlist2.json": list, "Playlist10.json": list])
    #expect(library.items.map(\.playlistNumber) == [1, 2])
    #expect(library.ledger.map(\.file) == ["Playlist2.json", "Playlist10.json"])
  }

  @Test func `an item that names nothing is dropped and keeps its place`() throws {
    let library = try playlists(
      """
      {"name": "X", "items": [null, {"track": null, "episode": null, "localTrack": null}, {},
      {"track": {"trackName": "One", "artistName": "Ada"}}]}
      """
    )
    #expect(library.items.map(\.position) == [4])
    #expect(library.playlists.map(\.items) == [1])
    #expect(library.ledger[0].rowsRead == 4)
    #expect(library.ledger[0].rowsKept == 1)
    #expect(library.ledger[0].reason == "3 without a name")
    #expect(library.issues.map(\.record) == [1, 2, 3])
    #expect(
      library.issues[1].reason
        == "playlist 1, item 2: it names no track, episode, audiobook or local file"
    )
    #expect(library.warnings.isEmpty)
  }

  @Test func `a damaged item is an issue`() throws {
    let library = try playlists(
      """
      {"name": "X", "items": [7, {"track": {"artistName": "Ada"}}, {"localTrack": {"uri": "x"}}]},
      {"items": [{"trackName": "One", "artistName": "Ada"}]}, {"items": null}, 8
      """
    )
    #expect(
      library.issues.map(\.reason) == [
        "playlist 1, item 1: expected an object",
        "playlist 1, item 2: 'trackName' is missing or empty",
        "playlist 1, item 3: 'uri' is 'x', expected spotify:local:ARTIST:ALBUM:TITLE:SECONDS",
        "playlist 2: 'name' is missing or not text",
        "playlist 3: expected an object with 'name' and 'items'",
        "playlist 4: expected an object with 'name' and 'items'",
      ]
    )
    #expect(library.playlists.map(\.name) == ["X", ""])
    #expect(library.items.map(\.track) == ["One"])
    #expect(library.ledger[0].rowsRead == 6)
    #expect(library.ledger[0].rowsKept == 1)
    #expect(library.ledger[0].reason == "5 damaged")
  }

  @Test func `a file that was named by its path is known by its keys`() throws {
    let text = #"{"playlists": [{"name": "X", "items": []}]}"#
    let library = try Library(contentsOf: "mine.json", using: .memory(["mine.json": text]))
    #expect(library.playlists.map(\.name) == ["X"])
  }
}
