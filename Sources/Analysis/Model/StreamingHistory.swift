/// The listening history of an export: its plays, and the ledger of how they were read.
///
/// ```swift
/// let history = try StreamingHistory(contentsOf: "export")
/// let artists = history.topArtists(10)
/// ```
///
/// Only plays of music count in statistics of music. Two names are the same only code point by code
/// point. What Spotify calls “Unknown Artist” counts as listening time, and in no ranking.
public struct StreamingHistory: Sendable {
  /// The plays of music, in the order of time.
  public let plays: Plays
  /// What became of each file; rows read = rows kept + rows dropped.
  public let ledger: Table<LedgerEntry>
  /// How many rows of each file were dropped for each reason; what the ledger says in words.
  public let droppedRows: Table<DroppedRows>
  /// The records that could not be used as they were.
  public let issues: Table<ImportIssue>
  /// What a person should know though the history was read: one sentence for each damaged file and
  /// for each file with records that could not be used or names that were repaired, in the order of
  /// the files.
  ///
  /// Records that are known to be no music, such as podcasts, and kinds of file that are not read
  /// are only in the ledger. Sentences start in lower case and end without a period.
  public let warnings: [String]
  /// Whether plays were lost to damage, or there are none at all: what follows from the history is
  /// then not what it seems.
  public let isDamaged: Bool

  /// The plays of music by column, all of them.
  let store: PlayStore
  /// The episodes of podcasts: artists are shows, titles are episodes.
  let podcastStore: PlayStore
  /// The chapters of audiobooks: artists are titles, titles are chapters.
  let audiobookStore: PlayStore
  /// Videos, music and others.
  let videoStore: PlayStore
  /// The clocks by which hours and days are told.
  let zone: ListeningZone
  /// The plays of each song, by song number.
  let songTotals: Totals

  /// Reads the history files of a folder, of a zip as Spotify sends it, or one file.
  ///
  /// Files are chosen by name, in the folder itself or, when it has none, in the folders that Spotify
  /// puts into an export, and read in the order of their numbers. No other file is opened. A damaged
  /// record costs that record, a damaged file what is behind the damage.
  ///
  /// ```swift
  /// let history = try StreamingHistory(contentsOf: "export")
  /// history.ledger
  /// ```
  ///
  /// - Parameters:
  ///   - path: A folder or a file.
  ///   - timeZone: The zone by whose clocks hours and days are told, such as `Europe/Berlin`; UTC when
  ///     there is none.
  ///   - files: How files are reached.
  /// - Throws: `ImportError` when the path does not exist or may not be read, when it holds no history
  ///   file, when nothing could be read from any of them, or when there is no such time zone.
  public init(
    contentsOf path: String,
    timeZone: String? = nil,
    using files: FileAccess = .system
  ) throws(ImportError) {
    try self.init(merging: [path], timeZone: timeZone, using: files)
  }

  /// Reads several exports as one history; a play that is in more than one of them counts once.
  ///
  /// ```swift
  /// let history = try StreamingHistory.merging(["export"])
  /// history.plays.count
  /// ```
  ///
  /// - Parameters:
  ///   - paths: Folders and files.
  ///   - timeZone: The zone by whose clocks hours and days are told, such as `Europe/Berlin`; UTC when
  ///     there is none.
  ///   - files: How files are reached.
  /// - Returns: One history.
  /// - Throws: `ImportError` as for one path.
  public static func merging(
    _ paths: [String],
    timeZone: String? = nil,
    using files: FileAccess = .system
  ) throws(ImportError) -> StreamingHistory {
    try StreamingHistory(merging: paths, timeZone: timeZone, using: files)
  }

  private init(
    merging paths: [String],
    timeZone: String?,
    using files: FileAccess
  ) throws(ImportError) {
    guard let zone = timeZone.map(ListeningZone.init(name:)) ?? .utc else {
      throw .unknownTimeZone(timeZone ?? "")
    }
    guard !paths.isEmpty else { throw .notFound(path: "") }
    var reader = HistoryReader(paths: paths, access: files)
    try reader.read()
    let plays = reader.stores[PlayFamily.music.rawValue]
    self.init(
      reader.stores,
      zone: zone,
      ledger: reader.ledger,
      droppedRows: reader.dropped,
      issues: reader.issues,
      warnings: plays.isEmpty && reader.warnings.isEmpty
        ? [ImportWarning.empty(paths[0])] : reader.warnings,
      isDamaged: reader.isDamaged || plays.isEmpty
    )
  }

  private init(
    _ stores: [PlayStore],
    zone: ListeningZone,
    ledger: [LedgerEntry],
    droppedRows: [DroppedRows],
    issues: [ImportIssue],
    warnings: [String],
    isDamaged: Bool
  ) {
    let told = stores.map { store in
      var told = store
      told.tellTime(by: zone)
      return told
    }
    self.init(
      told[PlayFamily.music.rawValue],
      podcasts: told[PlayFamily.podcasts.rawValue],
      audiobooks: told[PlayFamily.audiobooks.rawValue],
      videos: told[PlayFamily.videos.rawValue],
      zone: zone,
      ledger: ledger,
      droppedRows: droppedRows,
      issues: issues,
      warnings: warnings,
      isDamaged: isDamaged
    )
  }

  init(
    _ store: PlayStore,
    podcasts: PlayStore = PlayStore(),
    audiobooks: PlayStore = PlayStore(),
    videos: PlayStore = PlayStore(),
    zone: ListeningZone = .utc,
    ledger: [LedgerEntry] = [],
    droppedRows: [DroppedRows] = [],
    issues: [ImportIssue] = [],
    warnings: [String] = [],
    isDamaged: Bool = false
  ) {
    self.store = store
    podcastStore = podcasts
    audiobookStore = audiobooks
    videoStore = videos
    self.zone = zone
    plays = Plays(store)
    self.ledger = Table(ledger, definition: LedgerEntry.definition)
    self.droppedRows = Table(droppedRows)
    self.issues = Table(issues)
    self.warnings = warnings
    self.isDamaged = isDamaged
    songTotals = Totals(store, in: 0..<store.count)
  }

  /// The episodes of podcasts; the artist is the show, the track is the episode.
  public var podcasts: Plays { Plays(podcastStore) }

  /// The chapters of audiobooks; the artist is the title of the book, the track is the chapter.
  public var audiobooks: Plays { Plays(audiobookStore) }

  /// The videos, with or without music; none of them counts as music.
  public var videos: Plays { Plays(videoStore) }

  /// The time zone by whose clocks hours and days are told, such as `Europe/Berlin`.
  public var timeZone: String { zone.name }

  /// How many different artists were played, the unknown one left out.
  public var artistCount: Int { songTotals.byArtist(store.songs).rankedArtists(store.songs).count }

  /// How many different songs were played; a song is a pair of artist and track, the artist known.
  public var trackCount: Int { songTotals.rankedSongs(store.songs).count }

  /// The listening time of all plays together.
  public var duration: Duration { .milliseconds(songTotals.totalMilliseconds) }

  /// The listening time of all plays together, in hours.
  public var hours: Double { Double(songTotals.totalMilliseconds) / 3_600_000 }

  /// The day of the earliest play, `2021-03-29`, or empty when there is none.
  public var firstDay: String { store.days.min().map { CivilDate(daysSinceEpoch: $0).text } ?? "" }

  /// The day of the latest play, or empty when there is none.
  public var lastDay: String { store.days.max().map { CivilDate(daysSinceEpoch: $0).text } ?? "" }

  /// On how many days something was played, for however short a time.
  public var days: Int { Set(store.days).count }
}
