/// What a listener saved: `YourLibrary.json` and the playlists of an export.
///
/// ```swift
/// let library = try Library(contentsOf: "export")
/// library.tracks.count
/// ```
public struct Library: Sendable {
  /// The saved tracks, in the order of the export.
  public let tracks: Table<LibraryTrack>
  /// The saved albums.
  public let albums: Table<LibraryAlbum>
  /// The saved podcasts.
  public let shows: Table<LibraryShow>
  /// The saved episodes of podcasts.
  public let episodes: Table<LibraryEpisode>
  /// The saved artists.
  public let artists: Table<LibraryArtist>
  /// The tracks that the listener does not want to hear.
  public let bannedTracks: Table<LibraryTrack>
  /// The artists that the listener does not want to hear.
  public let bannedArtists: Table<LibraryArtist>
  /// What else was saved.
  public let other: Table<LibraryOther>
  /// The playlists, in the order of their files.
  public let playlists: Table<Playlist>
  /// What is in the playlists, one playlist after the other.
  public let items: Table<PlaylistItem>
  /// What became of each file; rows read = rows kept + rows dropped.
  public let ledger: Table<LedgerEntry>
  /// The records that could not be used as they were.
  public let issues: Table<ImportIssue>
  /// What a person should know though the library was read: one sentence for each damaged file and
  /// for each file with entries that could not be used or names that were repaired, in the order of
  /// the files.
  public let warnings: [String]

  /// What tells podcasts in older music files, where the show is the artist.
  let showNames: ShowNames

  /// Reads the library files of a folder; files that are not there leave their tables empty.
  ///
  /// A damaged entry is an issue; a damaged file is read up to the damage. An item of a playlist that
  /// names nothing, such as a song that was removed, is dropped: the ledger counts it.
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
    let found = try ExportFolder(path: path, access: files).files {
      LibraryReader.kind(of: $0) != nil
    }
    for file in found { try reader.read(file, using: files) }
    self.init(reader)
  }

  private init(_ reader: LibraryReader) {
    let content = reader.content
    tracks = Table(content.tracks)
    albums = Table(content.albums)
    shows = Table(content.shows)
    episodes = Table(content.episodes)
    artists = Table(content.artists)
    bannedTracks = Table(content.bannedTracks)
    bannedArtists = Table(content.bannedArtists)
    other = Table(content.other)
    playlists = Table(content.playlists)
    items = Table(content.items)
    ledger = Table(reader.ledger, definition: LedgerEntry.definition)
    issues = Table(reader.issues)
    warnings = reader.warnings
    showNames = ShowNames(content)
  }

  /// Whether a name is that of a saved podcast and of no artist in the library.
  func isShow(_ name: Bytes) -> Bool { showNames.contains(name) }
}
