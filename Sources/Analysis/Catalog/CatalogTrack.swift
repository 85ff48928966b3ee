/// One row of a catalogue: a track and its audio features.
public struct CatalogTrack: TableRow, Equatable {
  /// The place among the rows of the catalogue, counted from 0; in a single file, among its data
  /// rows.
  public let row: Int
  /// The 22 characters of the track's id; nil when it has none.
  public let trackID: String?
  /// The artists, separated by `;`.
  public let artists: String
  /// The album; nil when it is missing.
  public let album: String?
  /// The title.
  public let track: String
  /// The genre under which the row is listed; nil when it is missing.
  public let genre: String?
  /// 0...100; nil when the file does not say.
  public let popularity: Int?
  /// The name of the file that the row comes from, as in the ledger.
  public let source: String
  /// The 13 features in the order of `AudioFeature`.
  let features: [Double?]

  /// A feature of the track; nil when it is missing or unknown, see `AudioFeature.isKnown(_:)`.
  public subscript(feature: AudioFeature) -> Double? { features[feature.rawValue] }

  /// Whether both are the same row with the same values.
  public static func == (first: CatalogTrack, second: CatalogTrack) -> Bool {
    columns.allSatisfy { $0.value(first) == $0.value(second) }
  }

  /// The track, its popularity, its file and one column a feature, named as in the catalogue.
  public static let columns: [Column<CatalogTrack>] =
    [
      Column("row", "Row", unit: .row) { $0.row },
      Column("trackID", "Track id") { $0.trackID },
      Column("artists", "Artists", unit: .names) { $0.artists },
      Column("album", "Album") { $0.album },
      Column("track", "Track") { $0.track },
      Column("genre", "Genre") { $0.genre },
      Column("popularity", "Popularity") { $0.popularity },
      Column("source", "Source", isDetail: true) { $0.source },
    ]
    + AudioFeature.allCases.map { feature in
      Column(feature.name, feature.name) { $0[feature] }
    }
}

/// The rows of a catalogue as a table, or a selection of them; a `CatalogTrack` is made only when it
/// is read.
public struct CatalogTracks: TableProtocol {
  /// One row.
  public typealias Element = CatalogTrack

  let store: CatalogStore
  let rows: RowSelection

  init(_ store: CatalogStore) {
    self.init(store, .all(store.rowCount))
  }

  private init(_ store: CatalogStore, _ rows: RowSelection) {
    self.store = store
    self.rows = rows
  }

  /// The position of the first row, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last row.
  public var endIndex: Int { rows.count }

  /// The row at `position`, counted from 0.
  public subscript(position: Int) -> CatalogTrack {
    let row = rows[position]
    return CatalogTrack(
      row: row,
      trackID: store.text(.trackID, of: row),
      artists: store.text(.artists, of: row) ?? "",
      album: store.text(.album, of: row),
      track: store.text(.track, of: row) ?? "",
      genre: store.text(.genre, of: row),
      popularity: store.popularity(of: row),
      source: store.sources.name(of: row),
      features: AudioFeature.allCases.map { store.knownFeature($0, of: row) }
    )
  }

  /// The rows at these positions, in this order; each keeps its number in the file.
  ///
  /// - Parameter positions: Positions of this table, each as often as it is wanted.
  /// - Returns: A table of the same columns.
  /// - Complexity: O(count); no `CatalogTrack` is made.
  public func selecting(_ positions: [Int]) -> CatalogTracks {
    CatalogTracks(store, rows.selecting(positions))
  }
}
