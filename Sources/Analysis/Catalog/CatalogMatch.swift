/// A listed song and the catalogue row that it was found in.
///
/// ```swift
/// catalog.match(history.topTracks(5)).rows.map(\.catalogArtists)
/// ```
public struct MatchedTrack: TableRow, Equatable {
  /// The place in the list.
  public let rank: Int
  /// The artist, as in the history.
  public let artist: String
  /// The title, as in the history.
  public let track: String
  /// How long it was played, in milliseconds.
  public let msPlayed: Int
  /// The row of the catalogue, counted from 0; nil when the song was not found.
  public let catalogRow: Int?
  /// The artists of that row, separated by `;`.
  public let catalogArtists: String?
  /// The title of that row.
  public let catalogTrack: String?

  /// The song and what it was found as.
  public static let columns: [Column<MatchedTrack>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("catalogRow", "Catalogue row", unit: .row) { $0.catalogRow },
    Column("catalogArtists", "Catalogue artists", unit: .names) { $0.catalogArtists },
    Column("catalogTrack", "Catalogue track", isDetail: true) { $0.catalogTrack },
  ]
}

/// Which songs of a list are in a catalogue.
///
/// ```swift
/// let found = catalog.match(history.topTracks(50))
/// "\(found.matched) of \(found.total) songs"
/// ```
public struct CatalogMatch: Sendable {
  /// One row a listed song, in the order of the list.
  public let rows: Table<MatchedTrack>

  /// How many listed songs were found.
  public var matched: Int { rows.count { $0.catalogRow != nil } }

  /// How many songs were listed.
  public var total: Int { rows.count }

  /// The part of the listed songs that was found, in 0...1; nil when none was listed.
  public var coverage: Double? { total > 0 ? Double(matched) / Double(total) : nil }

  /// The part of their listening time that was found, in 0...1; nil when there is no listening time.
  public var timeCoverage: Double? {
    let all = rows.reduce(0) { $0 + $1.msPlayed }
    let found = rows.reduce(0) { $1.catalogRow == nil ? $0 : $0 + $1.msPlayed }
    return all > 0 ? Double(found) / Double(all) : nil
  }
}

extension Catalog {
  /// Finds listed songs in the catalogue by artist and title.
  ///
  /// Both are compared after Unicode full case folding, without normalizing or trimming; any one of a
  /// row's artists is enough. A song is found in the first usable row that fits.
  ///
  /// ```swift
  /// catalog.match(history.topTracks(50)).rows
  /// ```
  ///
  /// - Parameter tracks: The songs.
  /// - Returns: One row a song, found or not, in the order of the songs.
  /// - Complexity: One pass over the catalogue.
  public func match(_ tracks: Table<TrackRanking>) -> CatalogMatch {
    let found = rows(of: SongKeys(tracks))
    let matched = zip(tracks, found).map { song, row in
      MatchedTrack(
        rank: song.rank,
        artist: song.artist,
        track: song.track,
        msPlayed: song.msPlayed,
        catalogRow: row,
        catalogArtists: row.flatMap { store.text(.artists, of: $0) },
        catalogTrack: row.flatMap { store.text(.track, of: $0) }
      )
    }
    let definition =
      "Found by artist and title, upper and lower case being the same; any listed artist is enough; "
      + "the first usable row counts."
    return CatalogMatch(rows: Table(matched, definition: definition))
  }

  /// The lowest usable row of each song, in the order of the songs.
  func rows(of songs: SongKeys) -> [Int?] {
    var rows = [Int?](repeating: nil, count: songs.keyCount)
    let hashes = store.titleHashes
    for position in 0..<features.rowCount {
      let row = features.rowNumber(at: position)
      guard songs.mayContain(titleHash: hashes[row]) else { continue }
      for key in songs.keys(of: row, in: store) where rows[key] == nil { rows[key] = row }
    }
    return songs.keys.map { rows[$0] }
  }
}
