/// A catalogue of tracks with their audio features, read from a CSV file.
///
/// A row is usable when all 13 features are finite numbers; the others take no part in matching,
/// statistics or recommendation. A row whose number of cells is not the header's is dropped: it keeps
/// its place, so that row numbers are those of the file, but nothing of it is kept.
///
/// ```swift
/// let catalog = try Catalog(contentsOf: "catalog.csv")
/// catalog.features.summary
/// ```
public struct Catalog: Sendable {
  /// What became of the file's rows.
  public let ledger: Table<LedgerEntry>
  /// The rows that were dropped.
  public let issues: Table<ImportIssue>
  /// The 13 features of the usable rows, as they are in the file.
  public let features: FeatureMatrix

  let store: CatalogStore

  /// Reads a CSV file (RFC 4180, UTF-8) whose first row names its columns, in any order.
  ///
  /// Needed are `artists`, `track_name` and the 13 features; `track_id`, `album_name`, `popularity`
  /// and `track_genre` are used where they are there; others are passed over. Several artists are
  /// separated by `;`. No text means “missing”: a track may be called NA.
  ///
  /// ```swift
  /// let catalog = try Catalog(contentsOf: "catalog.csv")
  /// "\(catalog.usableCount) of \(catalog.count) rows"
  /// ```
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - files: How files are reached.
  /// - Throws: `ImportError` when the file cannot be read, is empty, is not UTF-8 or lacks a column.
  public init(contentsOf path: String, using files: FileAccess = .system) throws(ImportError) {
    var reader = CatalogReader(path: path)
    try files.contents(path.checkedAsPath()).withBytes { (text: Bytes) throws(ImportError) in
      try reader.read(text)
    }
    store = reader.store
    issues = Table(reader.issues)
    features = FeatureMatrix(catalog: store)
    let dropped = reader.droppedRows
    let unusable = store.rowCount - dropped - features.rowCount
    let reasons =
      (dropped > 0 ? ["\(dropped) with another number of cells than the header"] : [])
      + (unusable > 0 ? ["\(unusable) kept without all features, which take no part"] : [])
    let entry = LedgerEntry(
      file: reader.file,
      kind: "catalogue",
      rowsRead: store.rowCount,
      rowsKept: store.rowCount - dropped,
      reason: reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    )
    ledger = Table([entry], definition: LedgerEntry.definition)
  }

  /// How many data rows the file has.
  public var count: Int { store.rowCount }

  /// How many rows have all 13 features.
  public var usableCount: Int { features.rowCount }

  /// All rows, in the order of the file.
  public var tracks: CatalogTracks { CatalogTracks(store) }

  /// The address of a row's track; nil when its id is not 22 characters of 0–9, A–Z, a–z.
  func url(of row: Int) -> String? {
    store.withText(.trackID, of: row) { id in
      let isID = id.count == 22 && id.allSatisfy { $0.isDigit || ($0 | 0x20) &- 0x61 < 26 }
      return isID ? "https://open.spotify.com/track/" + String(decoding: id, as: UTF8.self) : nil
    }
  }
}
