/// How recommendations are found.
///
/// ```swift
/// recommender.recommend(5, from: history.topTracks(50), method: .nearest)
/// ```
public enum Method: String, CaseIterable, Sendable {
  /// The nearest neighbors of each listed song; a song near to more of them comes first.
  case nearest
  /// What sounds like the listener's songs, by the artists and of the genres that they play, popular,
  /// and not all alike; see `Balance`.
  case balanced
}

/// Recommends songs of a catalogue that a listener may like and has not heard.
///
/// ```swift
/// let recommender = Recommender(catalog: catalog, heard: history)
/// let songs = recommender.recommend(10)
/// ```
///
/// The distances of `.nearest` are Euclidean over the features that the catalogue has, in the order of
/// `AudioFeature`, each standardised over the usable rows.
public struct Recommender: Sendable {
  /// How many neighbors of each listed song have a say in `.nearest`.
  static let neighborsPerSeed = 10
  /// From how many of the most played songs `.nearest` starts when none are listed.
  static let nearestSeedCount = 50

  let catalog: Catalog
  let history: StreamingHistory
  let library: Library?
  /// The weights and constants of `.balanced`.
  public let balance: Balance
  private let found = Found()

  /// What was found out already.
  private final class Found: Sendable {
    let features = Kept<Int, FeatureMatrix>()
    let heard = Kept<Int, SongKeys>()
    let knownRecordings = Kept<Int, KnownRecordings>()
    let taste = Kept<[TasteSeed], Taste>()
    let neighbors = Kept<[Int], [[Neighbor]]>()
  }

  /// Prepares recommendations.
  ///
  /// ```swift
  /// Recommender(catalog: catalog, heard: history, library: library)
  /// ```
  ///
  /// - Parameters:
  ///   - catalog: Where songs are taken from.
  ///   - history: What the listener knows already; none of it is recommended.
  ///   - library: What the listener saved or banned; `.balanced` recommends none of it either.
  ///   - balance: The weights and constants of `.balanced`.
  public init(
    catalog: Catalog,
    heard history: StreamingHistory,
    library: Library? = nil,
    balance: Balance = Balance()
  ) {
    self.catalog = catalog
    self.history = history
    self.library = library
    self.balance = balance
  }

  /// Recommends songs that were never played.
  ///
  /// `.nearest`: each listed song that is in the catalogue votes for its 10 nearest rows, its own row
  /// left out. Rows without a name and songs heard before are left out; rows of the same artists and
  /// title, upper and lower case being the same, are one song. Most votes first, then the smallest
  /// distance, then the lowest row.
  ///
  /// `.balanced`: see `Balance` and the definition of the table. No recording is recommended that was
  /// heard, banned or saved, under any id or spelling, and none twice.
  ///
  /// ```swift
  /// recommender.recommend(5)
  /// recommender.recommend(5, from: history.topTracks(50), method: .nearest)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many songs at most; `.balanced` gives up to 500.
  ///   - tracks: The songs to start from, of which `.balanced` takes the first 500 that are in the
  ///     catalogue; nil for the 50 played most by `.nearest`, and for those
  ///     played most and latest by `.balanced`.
  ///   - method: How recommendations are found.
  /// - Returns: At most `count` songs, best first; none when no song to start from is in the
  ///   catalogue. The table's definition says how they were found, and why they are fewer than asked.
  public func recommend(
    _ count: Int = 10,
    from tracks: Table<TrackRanking>? = nil,
    method: Method = .balanced
  ) -> Table<Recommendation> {
    switch method {
    case .nearest:
      nearestRecommendations(count, from: tracks ?? history.topTracks(Self.nearestSeedCount))
    case .balanced:
      balancedRecommendations(count, from: tracks)
    }
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
  ///   - k: How many rows for each song at most, 0...1000.
  ///   - tracks: The songs to start from.
  /// - Returns: Song by song in the order of the list, nearest first.
  public func neighbors(_ k: Int = 10, from tracks: Table<TrackRanking>) -> Table<SeedNeighbor> {
    let seeds = seeds(from: tracks)
    let rows = zip(seeds, nearest(k.clamped(to: 0...1000), of: seeds)).flatMap { seed, neighbors in
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
    let features = features
    let positions = seeds.compactMap { features.position(ofRowNumber: $0.catalogRow) }
    return found.neighbors.value(for: [k] + positions) {
      NearestNeighbors(features).nearest(k, toRows: positions, excludingSelf: true)
        .map { neighbors in
          neighbors.map { Neighbor(row: features.rowNumber(at: $0.row), distance: $0.distance) }
        }
    }
  }

  /// The usable rows, standardized.
  var features: FeatureMatrix {
    found.features.value(for: 0) { catalog.features.standardized() }
  }

  /// Every song that was ever played, for however short a time.
  var heard: SongKeys { found.heard.value(for: 0) { SongKeys(history.store.songs) } }

  /// What the listener knows of the catalogue.
  var knownRecordings: KnownRecordings {
    found.knownRecordings.value(for: 0) { KnownRecordings(catalog.recordings, history, library) }
  }

  /// What some seeds say about every recording.
  func taste(of seeds: [TasteSeed]) -> Taste {
    found.taste.value(for: seeds) { Taste(seeds, in: soundSpace, balance) }
  }

  /// What speaks for every recording.
  func scores(of taste: Taste) -> BalancedScores {
    BalancedScores(taste, knownRecordings, catalog, history.store, balance)
  }

  /// The recordings as points between which distances are measured.
  var soundSpace: SoundSpace { catalog.soundSpace(balance.features) }

  var distanceDefinition: String {
    "Euclidean distance over the \(features.names.count) features, each standardized over the "
      + "catalogue's usable rows; equal distances keep the catalogue's order."
  }
}
