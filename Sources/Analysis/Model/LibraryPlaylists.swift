/// A playlist; what is in it is in `Library.items`.
///
/// ```swift
/// library.playlists.map(\.name)
/// ```
public struct Playlist: TableRow, Equatable {
  /// What it is called; several may have the same name.
  public let name: String
  /// How many items it holds, of any kind.
  public let items: Int
  /// The day of the last change, `2022-02-02`; nil when the export does not say.
  public let lastModified: String?
  /// What the listener wrote about it.
  public let description: String?
  /// How many people follow it; nil when the export does not say.
  public let followers: Int?
  /// How many people beside the listener may change it; nil in older exports.
  public let collaborators: Int?

  /// Name, items and last change; then, as details, what newer exports say.
  public static let columns: [Column<Playlist>] = [
    Column("name", "Playlist") { $0.name },
    Column("items", "Items", unit: .count) { $0.items },
    Column("lastModified", "Last modified", unit: .time) { $0.lastModified },
    Column("description", "Description", isDetail: true) { $0.description },
    Column("followers", "Followers", unit: .count, isDetail: true) { $0.followers },
    Column("collaborators", "Collaborators", unit: .count, isDetail: true) { $0.collaborators },
  ]
}

/// An item of a playlist.
///
/// ```swift
/// library.items.filter { $0.kind == "track" }.map(\.track)
/// ```
public struct PlaylistItem: TableRow, Equatable {
  /// What an item can be.
  enum Kind: String { case track, episode, audiobook, localFile = "local file" }

  /// The name of the playlist.
  public let playlist: String
  /// The place of the playlist in `Library.playlists`, counted from 1: names can repeat.
  public let playlistNumber: Int
  /// The place in the playlist, counted from 1, items that could not be used included.
  public let position: Int
  /// `track`, `episode`, `audiobook` or `local file`.
  public let kind: String
  /// The artist of a track or a local file, the show of an episode, the author of an audiobook; nil
  /// when the export does not say.
  public let artist: String?
  /// The title; empty for a local file that has none.
  public let track: String
  /// The album; nil when the export does not say.
  public let album: String?
  /// `spotify:track:…`, `spotify:episode:…`, `spotify:local:…`; nil in older exports.
  public let uri: String?
  /// How long a local file is, in seconds; nil for everything else.
  public let seconds: Int?
  /// The day on which it was added, `2022-02-02`; nil in older exports.
  public let addedDate: String?

  /// Playlist, position, kind, artist, track, album, URI and date; as details the playlist's number and
  /// the seconds.
  public static let columns: [Column<PlaylistItem>] = [
    Column("playlist", "Playlist") { $0.playlist },
    Column("playlistNumber", "Playlist number", unit: .rank, isDetail: true) { $0.playlistNumber },
    Column("position", "Position", unit: .rank) { $0.position },
    Column("kind", "Kind") { $0.kind },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("album", "Album") { $0.album },
    Column("uri", "URI") { $0.uri },
    Column("seconds", "Seconds", isDetail: true) { $0.seconds },
    Column("addedDate", "Added", unit: .time) { $0.addedDate },
  ]
}
