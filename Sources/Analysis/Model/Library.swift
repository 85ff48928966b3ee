/// A track of the library: saved, or banned.
///
/// ```swift
/// library.tracks.prefix(3).map(\.track)
/// ```
public struct LibraryTrack: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// The album.
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

/// An artist that was saved.
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

/// A playlist, without its items.
///
/// ```swift
/// library.playlists.map(\.name)
/// ```
public struct Playlist: TableRow, Equatable {
  /// What it is called.
  public let name: String
  /// How many items it holds, of any kind.
  public let items: Int
  /// The day of the last change, `2022-02-02`; nil when the export does not say.
  public let lastModified: String?

  /// Name, items and last change.
  public static let columns: [Column<Playlist>] = [
    Column("name", "Playlist") { $0.name },
    Column("items", "Items", unit: .count) { $0.items },
    Column("lastModified", "Last modified", unit: .time) { $0.lastModified },
  ]
}

/// What a listener saved: `YourLibrary.json` and the playlists of an export.
///
/// ```swift
/// let library = try Library(contentsOf: "export")
/// library.tracks.count
/// ```
public struct Library: Sendable {
  /// The saved tracks, in the order of the export.
  public let tracks: Table<LibraryTrack>
  /// The saved artists.
  public let artists: Table<LibraryArtist>
  /// The playlists, in the order of their files.
  public let playlists: Table<Playlist>
  /// The tracks that the listener does not want to hear.
  public let bannedTracks: Table<LibraryTrack>
  /// What became of each file.
  public let ledger: Table<LedgerEntry>
  /// The records that could not be used.
  public let issues: Table<ImportIssue>
  /// What a person should know though the library was read: one sentence for each damaged file and
  /// for each file with entries that could not be used, in the order of the files.
  public let warnings: [String]

  /// Reads the library files of a folder; files that are not there leave their tables empty.
  ///
  /// ```swift
  /// let library = try Library(contentsOf: "export")
  /// library.playlists
  /// ```
  ///
  /// - Parameters:
  ///   - path: A folder, or one such file.
  ///   - files: How files are reached.
  /// - Throws: `ImportError` when the path does not exist or may not be read. A file that is no JSON
  ///   is a row of the ledger.
  public init(contentsOf path: String, using files: FileAccess = .system) throws(ImportError) {
    var reader = LibraryReader()
    let found = try ExportFolder(path: path, access: files).files(
      where: LibraryReader.isLibraryFile
    )
    for file in found { try reader.read(file, using: files) }
    tracks = Table(reader.tracks)
    artists = Table(reader.artists)
    playlists = Table(reader.playlists)
    bannedTracks = Table(reader.bannedTracks)
    ledger = Table(reader.ledger, definition: LedgerEntry.definition)
    issues = Table(reader.issues)
    warnings = reader.warnings
  }
}
