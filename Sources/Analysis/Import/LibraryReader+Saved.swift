extension LibraryContent {
  /// The lists of `YourLibrary.json`; older exports have only some of them.
  private enum SavedList: String {
    case tracks, albums, shows, episodes, bannedTracks, artists, bannedArtists, other
  }

  /// Adds what `YourLibrary.json` holds; records are counted through all of its lists.
  mutating func addSaved(
    _ root: JSONValue,
    _ records: inout LibraryRecords
  ) throws(UnusableRecord) {
    guard let lists = root.members else {
      throw UnusableRecord(reason: "expected an object with 'tracks'")
    }
    for (key, value) in lists where !value.isNull {
      guard let list = SavedList(rawValue: key) else { continue }
      guard let elements = value.elements else {
        _ = records.row(of: value, at: "'\(key)'") { _ throws(UnusableRecord) in
          throw UnusableRecord(reason: "expected a list")
        }
        continue
      }
      for (index, element) in elements.enumerated() {
        add(element, to: list, at: "'\(key)', item \(index + 1)", &records)
      }
    }
  }

  private mutating func add(
    _ value: JSONValue,
    to list: SavedList,
    at place: @autoclosure () -> String,
    _ records: inout LibraryRecords
  ) {
    switch list {
    case .tracks: tracks.add(records.row(of: value, at: place(), Self.track))
    case .albums: albums.add(records.row(of: value, at: place(), Self.album))
    case .shows: shows.add(records.row(of: value, at: place(), Self.show))
    case .episodes: episodes.add(records.row(of: value, at: place(), Self.episode))
    case .bannedTracks: bannedTracks.add(records.row(of: value, at: place(), Self.track))
    case .artists: artists.add(records.row(of: value, at: place(), Self.artist))
    case .bannedArtists: bannedArtists.add(records.row(of: value, at: place(), Self.artist))
    case .other: other.add(records.row(of: value, at: place(), Self.other))
    }
  }

  private static func track(_ fields: inout RecordFields) throws(UnusableRecord) -> LibraryTrack {
    LibraryTrack(
      artist: try fields.name("artist"),
      album: try fields.text("album") ?? "",
      track: try fields.name("track"),
      uri: try fields.text("uri")
    )
  }

  private static func album(_ fields: inout RecordFields) throws(UnusableRecord) -> LibraryAlbum {
    LibraryAlbum(
      artist: try fields.name("artist"),
      album: try fields.name("album"),
      uri: try fields.text("uri")
    )
  }

  private static func show(_ fields: inout RecordFields) throws(UnusableRecord) -> LibraryShow {
    LibraryShow(
      show: try fields.name("name"),
      publisher: try fields.text("publisher"),
      uri: try fields.text("uri")
    )
  }

  private static func episode(
    _ fields: inout RecordFields
  ) throws(UnusableRecord) -> LibraryEpisode {
    LibraryEpisode(
      show: try fields.text("show"),
      episode: try fields.name("name"),
      uri: try fields.text("uri")
    )
  }

  private static func artist(_ fields: inout RecordFields) throws(UnusableRecord) -> LibraryArtist {
    LibraryArtist(artist: try fields.name("name"), uri: try fields.text("uri"))
  }

  private static func other(_ fields: inout RecordFields) throws(UnusableRecord) -> LibraryOther {
    LibraryOther(text: try fields.bareText())
  }
}

extension Array {
  /// Appends an element if there is one.
  fileprivate mutating func add(_ element: Element?) {
    if let element { append(element) }
  }
}
