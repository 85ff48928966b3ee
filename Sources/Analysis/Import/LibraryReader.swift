/// Reads `YourLibrary.json` and `PlaylistN.json`.
struct LibraryReader {
  private(set) var tracks: [LibraryTrack] = []
  private(set) var artists: [LibraryArtist] = []
  private(set) var playlists: [Playlist] = []
  private(set) var bannedTracks: [LibraryTrack] = []
  private(set) var ledger: [LedgerEntry] = []
  private(set) var issues: [ImportIssue] = []
  private(set) var warnings: [String] = []

  static func isLibraryFile(_ name: String) -> Bool { isLibrary(name) || isPlaylist(name) }

  private static func isLibrary(_ name: String) -> Bool { name == "YourLibrary.json" }

  private static func isPlaylist(_ name: String) -> Bool {
    name.stem(after: "Playlist").map { $0.isEmpty || $0.isNumber } ?? false
  }

  /// Reads a file; damage is a row of the ledger, only a refusal is thrown.
  mutating func read(
    _ file: ExportFolder.File,
    using access: FileAccess
  ) throws(ImportError) {
    let kind = Self.isPlaylist(file.name) ? "playlists" : "library"
    do throws(ImportError) {
      let content = try Self.content(of: file, using: access)
      let before = (entryCount, issues.count)
      if kind == "playlists" {
        try readPlaylists(content, file)
      } else {
        try readLibrary(content, file)
      }
      enter(file, kind: kind, kept: entryCount - before.0, dropped: issues.count - before.1)
    } catch {
      if case .refused = error { throw error }
      ledger.append(LedgerEntry(file: file.label, kind: kind, reason: error.reason))
      warnings.append(ImportWarning.unreadable(file.label, error.reason))
    }
  }

  private var entryCount: Int {
    tracks.count + artists.count + bannedTracks.count + playlists.count
  }

  private mutating func enter(_ file: ExportFolder.File, kind: String, kept: Int, dropped: Int) {
    ledger.append(
      LedgerEntry(
        file: file.label,
        kind: kind,
        rowsRead: kept + dropped,
        rowsKept: kept,
        reason: dropped > 0 ? "\(dropped) damaged" : nil
      )
    )
    guard let reason = issues.suffix(dropped).first?.reason else { return }
    let total = kept + dropped
    warnings.append(
      ImportWarning.unusable(dropped, of: total, "item", in: file.label, first: reason)
    )
  }

  private static func content(
    of file: ExportFolder.File,
    using access: FileAccess
  ) throws(ImportError) -> JSONValue {
    try file.contents(using: access).withBytes { (text: Bytes) throws(ImportError) -> JSONValue in
      do throws(JSONDamage) {
        return try JSONValue(text)
      } catch {
        throw .damaged(path: file.path, reason: describe(error, in: text))
      }
    }
  }

  private mutating func readLibrary(
    _ content: JSONValue,
    _ file: ExportFolder.File
  ) throws(ImportError) {
    guard case .object = content else {
      throw .damaged(path: file.path, reason: "expected an object with 'tracks'")
    }
    for value in content["tracks"]?.elements ?? [] {
      if let track = track(value, file) { tracks.append(track) }
    }
    for value in content["bannedTracks"]?.elements ?? [] {
      if let track = track(value, file) { bannedTracks.append(track) }
    }
    for value in content["artists"]?.elements ?? [] {
      if let name = value["name"]?.string {
        artists.append(LibraryArtist(artist: name, uri: value["uri"]?.string))
      } else {
        note("an artist without a name", file)
      }
    }
  }

  private mutating func track(_ value: JSONValue, _ file: ExportFolder.File) -> LibraryTrack? {
    guard let artist = value["artist"]?.string, let track = value["track"]?.string else {
      note("a track without 'artist' or 'track'", file)
      return nil
    }
    let album = value["album"]?.string ?? ""
    return LibraryTrack(artist: artist, album: album, track: track, uri: value["uri"]?.string)
  }

  private mutating func readPlaylists(
    _ content: JSONValue,
    _ file: ExportFolder.File
  ) throws(ImportError) {
    guard let values = content["playlists"]?.elements else {
      throw .damaged(path: file.path, reason: "expected an object with 'playlists'")
    }
    for value in values {
      guard let name = value["name"]?.string else {
        note("a playlist without a name", file)
        continue
      }
      // Exports of 2019 call the items 'tracks'.
      let items = value["items"]?.elements ?? value["tracks"]?.elements ?? []
      let lastModified = value["lastModifiedDate"]?.string
      playlists.append(Playlist(name: name, items: items.count, lastModified: lastModified))
    }
  }

  private mutating func note(_ reason: String, _ file: ExportFolder.File) {
    issues.append(ImportIssue(file: file.label, record: nil, reason: reason))
  }
}
