/// How recommendations are found.
///
/// ```swift
/// recommender.recommend(5, from: history.topTracks(50), method: .nearest)
/// ```
public enum Method: String, CaseIterable, Sendable {
  /// The nearest neighbors of each listed song; a song near to more of them comes first.
  case nearest
}

/// Recommends songs of a catalogue that sound like songs that a listener plays.
///
/// ```swift
/// let recommender = Recommender(catalog: catalog, heard: history)
/// let songs = recommender.recommend(10, from: history.topTracks(50))
/// ```
///
/// Distances are Euclidean over the features that the catalogue has, in the order of `AudioFeature`,
/// each standardised over the usable rows.
public struct Recommender: Sendable {
  /// How many neighbors of each listed song have a say in `recommend`.
  static let neighborsPerSeed = 10

  let catalog: Catalog
  /// The usable rows, standardized.
  let features: FeatureMatrix
  /// Every song that was ever played, for however short a time.
  let heard: SongKeys

  /// Prepares recommendations.
  ///
  /// ```swift
  /// Recommender(catalog: catalog, heard: history)
  /// ```
  ///
  /// - Parameters:
  ///   - catalog: Where songs are taken from.
  ///   - history: What the listener knows already; none of it is recommended.
  public init(catalog: Catalog, heard history: StreamingHistory) {
    self.catalog = catalog
    features = catalog.features.standardized()
    heard = SongKeys(history.store.songs)
  }

  /// The listed songs that are in the catalogue, each catalogue row once.
  ///
  /// ```swift
  /// recommender.seeds(from: history.topTracks(10))
  /// ```
  ///
  /// - Parameter tracks: The songs to start from.
  /// - Returns: The songs that were found, in the order of the list.
  public func seeds(from tracks: Table<TrackRanking>) -> Table<Seed> {
    var taken: Set<Int> = []
    var seeds: [Seed] = []
    for (song, row) in zip(tracks, catalog.rows(of: SongKeys(tracks))) {
      guard let row, taken.insert(row).inserted else { continue }
      seeds.append(
        Seed(
          rank: song.rank,
          artist: song.artist,
          track: song.track,
          hours: song.hours,
          catalogRow: row,
          genre: catalog.store.text(.genre, of: row)
        )
      )
    }
    let definition =
      "\(seeds.count) of the \(tracks.count) listed songs: those that are in the catalogue, each row once."
    return Table(seeds, definition: definition)
  }

  /// The nearest catalogue rows of each listed song, the song's own row left out.
  ///
  /// ```swift
  /// recommender.neighbors(3, from: history.topTracks(2))
  /// ```
  ///
  /// - Parameters:
  ///   - k: How many rows for each song at most.
  ///   - tracks: The songs to start from.
  /// - Returns: Song by song in the order of the list, nearest first.
  public func neighbors(_ k: Int = 10, from tracks: Table<TrackRanking>) -> Table<SeedNeighbor> {
    let seeds = seeds(from: tracks)
    let rows = zip(seeds, nearest(k, of: seeds)).flatMap { seed, neighbors in
      neighbors.enumerated().map { index, neighbor in
        SeedNeighbor(
          seedArtist: seed.artist,
          seedTrack: seed.track,
          rank: index + 1,
          artists: catalog.store.text(.artists, of: neighbor.row) ?? "",
          track: catalog.store.text(.track, of: neighbor.row) ?? "",
          distance: neighbor.distance,
          catalogRow: neighbor.row
        )
      }
    }
    return Table(rows, definition: distanceDefinition)
  }

  /// The nearest rows of each seed, numbered as in the catalogue.
  func nearest(_ k: Int, of seeds: Table<Seed>) -> [[Neighbor]] {
    let positions = seeds.compactMap { features.position(ofRowNumber: $0.catalogRow) }
    let search = NearestNeighbors(features)
    return search.nearest(k, toRows: positions, excludingSelf: true).map { neighbors in
      neighbors.map { Neighbor(row: features.rowNumber(at: $0.row), distance: $0.distance) }
    }
  }

  var distanceDefinition: String {
    "Euclidean distance over the \(features.names.count) features, each standardized over the "
      + "catalogue's usable rows; equal distances keep the catalogue's order."
  }
}
