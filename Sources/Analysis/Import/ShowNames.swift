/// The names of the podcasts that a listener saved, unless an artist of the library has the same name.
///
/// Names are compared code point by code point.
struct ShowNames: Sendable {
  private var shows = StringTable()
  private var artists = StringTable()

  /// No names.
  init() {}

  /// The names in a library; artists are those of saved tracks, saved ones and those of playlists.
  init(_ content: LibraryContent) {
    for show in content.shows { _ = show.show.withBytes { shows.intern($0) } }
    // Without a saved podcast no artist is asked for.
    guard shows.count > 0 else { return }
    for track in content.tracks { add(track.artist) }
    for artist in content.artists { add(artist.artist) }
    for item in content.items where item.kind == PlaylistItem.Kind.track.rawValue {
      if let artist = item.artist { add(artist) }
    }
  }

  private mutating func add(_ artist: String) { _ = artist.withBytes { artists.intern($0) } }

  func contains(_ name: Bytes) -> Bool { shows.find(name) != nil && artists.find(name) == nil }
}
