/// The listening history of an export: its plays, and the ledger of how they were read.
///
/// ```swift
/// let history = try StreamingHistory(contentsOf: "export")
/// let artists = history.topArtists(10)
/// ```
///
/// Only plays of music count in any statistic, each with its whole time at the moment it ended. Times
/// are UTC, as the export writes them. Two names are the same only code point by code point.
public struct StreamingHistory: Sendable {
  /// The plays, in the order of the files and of the records in them.
  public let plays: Plays
  /// What became of each file; rows read = rows kept + rows dropped.
  public let ledger: Table<LedgerEntry>
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
  /// The clocks by which hours and days are told.
  let zone: ListeningZone
  /// The plays of each song, by song number.
  let songTotals: Totals

  /// Reads the history files of a folder, or one file.
  ///
  /// Files are chosen by name, in the folder itself or, when it has none, in the folders that Spotify
  /// puts into an export, and read in the order of their numbers. No other file is opened. A damaged
  /// record is an issue; a damaged file is read up to the damage.
  ///
  /// ```swift
  /// let history = try StreamingHistory(contentsOf: "export")
  /// history.ledger
  /// ```
  ///
  /// - Parameters:
  ///   - path: A folder or a file.
  ///   - files: How files are reached.
  /// - Throws: `ImportError` when the path does not exist or may not be read, when it holds no history
  ///   file, or when nothing could be read from any of them.
  public init(contentsOf path: String, using files: FileAccess = .system) throws(ImportError) {
    var reader = HistoryReader(path: path, access: files)
    try reader.read()
    self.init(
      reader.plays,
      ledger: reader.ledger,
      issues: reader.issues,
      warnings: reader.plays.isEmpty && reader.warnings.isEmpty
        ? [ImportWarning.empty(path)] : reader.warnings,
      isDamaged: reader.isDamaged || reader.plays.isEmpty
    )
  }

  init(
    _ store: PlayStore,
    podcasts: PlayStore = PlayStore(),
    zone: ListeningZone = .utc,
    ledger: [LedgerEntry] = [],
    issues: [ImportIssue] = [],
    warnings: [String] = [],
    isDamaged: Bool = false
  ) {
    self.store = store
    podcastStore = podcasts
    self.zone = zone
    plays = Plays(store)
    self.ledger = Table(ledger, definition: LedgerEntry.definition)
    self.issues = Table(issues)
    self.warnings = warnings
    self.isDamaged = isDamaged
    songTotals = Totals(store, in: 0..<store.count)
  }

  /// How many different artists were played.
  public var artistCount: Int { store.songs.artists.count }

  /// How many different songs were played; a song is a pair of artist and track.
  public var trackCount: Int { store.songs.count }

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
