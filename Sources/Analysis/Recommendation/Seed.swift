/// A listed song that is in the catalogue.
///
/// ```swift
/// recommender.seeds(from: history.topTracks(10)).map(\.genre)
/// ```
public struct Seed: TableRow, Equatable {
  /// The place in the list.
  public let rank: Int
  /// The artist, as in the history.
  public let artist: String
  /// The title, as in the history.
  public let track: String
  /// How long it was played, in hours.
  public let hours: Double
  /// Its row in the catalogue, counted from 0.
  public let catalogRow: Int
  /// The genre of that row.
  public let genre: String?

  /// The song and its row.
  public static let columns: [Column<Seed>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("catalogRow", "Catalogue row", unit: .row) { $0.catalogRow },
    Column("genre", "Genre") { $0.genre },
  ]
}

/// A catalogue row near to a listed song.
///
/// ```swift
/// recommender.neighbors(1, from: history.topTracks(5)).map(\.track)
/// ```
public struct SeedNeighbor: TableRow, Equatable {
  /// The artist of the listed song.
  public let seedArtist: String
  /// The title of the listed song.
  public let seedTrack: String
  /// The place among the neighbors of that song, 1 being the nearest.
  public let rank: Int
  /// The artists of the row, separated by `;`.
  public let artists: String
  /// The title of the row.
  public let track: String
  /// The distance to the listed song, at least 0.
  public let distance: Double
  /// The row in the catalogue, counted from 0.
  public let catalogRow: Int

  /// The listed song and its neighbor.
  public static let columns: [Column<SeedNeighbor>] = [
    Column("seedArtist", "Of artist") { $0.seedArtist },
    Column("seedTrack", "Of track") { $0.seedTrack },
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artists", "Artists", unit: .names) { $0.artists },
    Column("track", "Track") { $0.track },
    Column("distance", "Distance", unit: .distance) { $0.distance },
    Column("catalogRow", "Catalogue row", unit: .row, isDetail: true) { $0.catalogRow },
  ]
}
