/// A catalogue of tracks with their audio features, read from CSV files.
///
/// A row is usable when it has a number in each feature that the catalogue has; the others take no
/// part in matching, statistics or recommendation. A row that does not fit the header is dropped: it
/// keeps its place, so that the row numbers of a single file are those of its rows, but nothing of it
/// is kept.
///
/// ```swift
/// let catalog = try Catalog(contentsOf: "catalog.csv")
/// catalog.features.summary
/// ```
public struct Catalog: Sendable {
  /// What became of the rows, one row a file: rows merged with those of files before count as kept.
  public let ledger: Table<LedgerEntry>
  /// The rows that were dropped.
  public let issues: Table<ImportIssue>
  /// The features of the usable rows as they are in the files.
  ///
  /// They stand in the order of `AudioFeature`, without those that no file has. Numbers that stand for
  /// “unknown” are in it as numbers, see `AudioFeature.isKnown(_:)`.
  public let features: FeatureMatrix

  let store: CatalogStore
  let files: [CatalogFile]

  /// Reads a CSV file (RFC 4180) whose first row names its columns, in any order.
  ///
  /// Needed are the artists, the title and at least one of the 13 features; the track's id, album,
  /// genre and popularity are used where they are there, and other columns are passed over. The names
  /// that public catalogues use are known in any case and punctuation: `track_name`, `Track Name`,
  /// `title`; `artists`, `Artist Name(s)`; `duration_ms`, `Duration (ms)`. Cells are separated by
  /// commas, semicolons or tabs, whichever the first row shows. A file that is not UTF-8 is read as
  /// Windows-1252, and the ledger says so; one that is packed by gzip is unpacked in memory.
  ///
  /// Several artists are separated by `;`; a list as Python writes it, `['A', 'B']`, becomes `A;B`.
  /// Keys may be `C#`, modes `Major`, time signatures `4/4`, shares percentages. No text means
  /// “missing”: a track may be called NA.
  ///
  /// ```swift
  /// let catalog = try Catalog(contentsOf: "catalog.csv")
  /// "\(catalog.usableCount) of \(catalog.count) rows"
  /// ```
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - files: How files are reached.
  /// - Throws: `ImportError` when the file cannot be read, is empty, is in an unknown encoding or
  ///   lacks a column.
  public init(contentsOf path: String, using files: FileAccess = .system) throws(ImportError) {
    try self.init(merging: [path], using: files)
  }

  /// Reads several CSV files as one catalogue.
  ///
  /// A track that is in several files is one row: that of the first file, with what it lacks taken
  /// from the later ones. Tracks are the same when their ids are, or, where one of two files has no
  /// ids, when their artists and titles are, upper and lower case being the same. Rows of the same
  /// file are never merged. The rows of the first file come first, then the others of the second …;
  /// `CatalogTrack.source` says from which file a row comes.
  ///
  /// ```swift
  /// let catalog = try Catalog.merging(["catalog.csv"])
  /// catalog.ledger
  /// ```
  ///
  /// - Parameters:
  ///   - paths: The files, each as for a single one; the features may differ between them.
  ///   - files: How files are reached.
  /// - Returns: One catalogue.
  /// - Throws: `ImportError` when there is no path, or for the first file that cannot be read.
  public static func merging(
    _ paths: [String],
    using files: FileAccess = .system
  ) throws(ImportError) -> Catalog {
    try Catalog(merging: paths, using: files)
  }

  private init(merging paths: [String], using files: FileAccess) throws(ImportError) {
    guard !paths.isEmpty else { throw .notFound(path: "") }
    var content = CatalogImport()
    for (path, name) in zip(paths, CatalogImport.names(of: paths)) {
      try content.read(path, named: name, using: files)
    }
    store = content.store
    self.files = content.files
    let features = FeatureMatrix(catalog: store)
    self.features = features
    issues = Table(content.issues)
    let entries = content.files.indices.map { index in
      let rows = content.store.sources.rows(of: index)
      return content.files[index].entry(unusableRows: rows.count - features.count(in: rows))
    }
    ledger = Table(entries, definition: LedgerEntry.definition)
  }

  /// How many rows there are: the data rows of the files, those merged with earlier ones left out.
  public var count: Int { store.rowCount }

  /// How many rows have all features that the catalogue has.
  public var usableCount: Int { features.rowCount }

  /// All rows, in the order of the files.
  public var tracks: CatalogTracks { CatalogTracks(store) }

  /// The address of a row's track; nil when its id is not 22 characters of 0–9, A–Z, a–z.
  func url(of row: Int) -> String? {
    trackID(of: row).map { "https://open.spotify.com/track/" + $0 }
  }

  /// The address of a row's track inside Spotify's programs; nil when its id is not proper.
  func uri(of row: Int) -> String? { trackID(of: row).map { "spotify:track:" + $0 } }

  private func trackID(of row: Int) -> String? {
    store.withText(.trackID, of: row) { id in
      id.isTrackID ? String(decoding: id, as: UTF8.self) : nil
    }
  }
}
