/// A track of the library: saved, or banned.
///
/// ```swift
/// library.tracks.prefix(3).map(\.track)
/// ```
public struct LibraryTrack: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// The album; empty when the export does not say.
  public let album: String
  /// The title.
  public let track: String
  /// `spotify:track:…`; nil in older exports.
  public let uri: String?

  /// Artist, album, track and URI.
  public static let columns: [Column<LibraryTrack>] = [
    Column("artist", "Artist") { $0.artist },
    Column("album", "Album") { $0.album },
    Column("track", "Track") { $0.track },
    Column("uri", "URI") { $0.uri },
  ]
}

/// An artist of the library: saved, or banned.
///
/// ```swift
/// library.artists.prefix(3).map(\.artist)
/// ```
public struct LibraryArtist: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// `spotify:artist:…`; nil in older exports.
  public let uri: String?

  /// Artist and URI.
  public static let columns: [Column<LibraryArtist>] = [
    Column("artist", "Artist") { $0.artist },
    Column("uri", "URI") { $0.uri },
  ]
}

/// An album that was saved.
///
/// ```swift
/// library.albums.prefix(3).map(\.album)
/// ```
public struct LibraryAlbum: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// The album.
  public let album: String
  /// `spotify:album:…`; nil in older exports.
  public let uri: String?

  /// Artist, album and URI.
  public static let columns: [Column<LibraryAlbum>] = [
    Column("artist", "Artist") { $0.artist },
    Column("album", "Album") { $0.album },
    Column("uri", "URI") { $0.uri },
  ]
}

/// A podcast that was saved.
///
/// ```swift
/// library.shows.prefix(3).map(\.show)
/// ```
public struct LibraryShow: TableRow, Equatable {
  /// The podcast.
  public let show: String
  /// Who publishes it; nil when the export does not say.
  public let publisher: String?
  /// `spotify:show:…`; nil in older exports.
  public let uri: String?

  /// Show, publisher and URI.
  public static let columns: [Column<LibraryShow>] = [
    Column("show", "Show") { $0.show },
    Column("publisher", "Publisher") { $0.publisher },
    Column("uri", "URI") { $0.uri },
  ]
}

/// An episode of a podcast that was saved.
///
/// ```swift
/// library.episodes.prefix(3).map(\.episode)
/// ```
public struct LibraryEpisode: TableRow, Equatable {
  /// The podcast; nil when the export does not say.
  public let show: String?
  /// The episode.
  public let episode: String
  /// `spotify:episode:…`; nil in older exports.
  public let uri: String?

  /// Show, episode and URI.
  public static let columns: [Column<LibraryEpisode>] = [
    Column("show", "Show") { $0.show },
    Column("episode", "Episode") { $0.episode },
    Column("uri", "URI") { $0.uri },
  ]
}

/// A saved thing that the export lists under `other`, without saying what it is.
///
/// ```swift
/// library.other.prefix(3).map(\.text)
/// ```
public struct LibraryOther: TableRow, Equatable {
  /// What the export writes of it, usually a URI.
  public let text: String

  /// The text.
  public static let columns: [Column<LibraryOther>] = [Column("text", "Text") { $0.text }]
}
