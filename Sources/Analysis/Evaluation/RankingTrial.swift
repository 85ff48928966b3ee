/// All songs of a catalogue that a listener had not heard, in the orders of several methods.
///
/// A song is a recording (`CatalogRecordings`), and stands in an order as the row that represents it.
struct RankingTrial {
  /// What knows the history before the cut, and nothing of what follows.
  let recommender: Recommender
  private let recordings: CatalogRecordings
  /// The songs as `.balanced` orders them.
  let balanced: [Int]
  /// The rows of the songs that were most played, by which `.nearest` finds others.
  private let seedRows: [Int]
  private let baselines: Baselines

  init(_ recommender: Recommender) {
    self.recommender = recommender
    recordings = recommender.catalog.recordings
    balanced = recommender.ranking(.balanced)
    baselines = Baselines(recommender, balanced)
    let favourites = recommender.history.topTracks(Recommender.nearestSeedCount)
    seedRows = recommender.seeds(from: favourites).map(\.catalogRow)
  }

  private var store: CatalogStore { recommender.catalog.store }

  /// The songs in the order of a method.
  func ranking(_ ranker: Ranker, seed: UInt64) -> [Int] {
    switch ranker {
    case .balanced: balanced
    case .nearest: recommender.ranking(.nearest)
    case .favouriteArtists: mostPopular(within: baselines.artistPlays)
    case .knownArtists: mostPopular(within: baselines.artistPlays.map { min($0, 1) })
    case .favouriteGenres: mostPopular(within: baselines.genrePlays)
    case .mostPopular: mostPopular(within: balanced.map { _ in 0 })
    case .random: shuffled(seed: seed)
    }
  }

  /// The rank of each target, counted from 1; all of them must be in the order.
  func ranks(of targets: [Int], in ranking: [Int]) -> [Int] {
    var ranks = [Int](repeating: 0, count: recordings.count)
    for (place, row) in ranking.enumerated() {
      ranks[Int(recordings.recordingOfRow[row])] = place + 1
    }
    return targets.map { ranks[$0] }
  }

  /// The number of each recording's main artist, numbered in the order in which they come.
  func artistGroups(of targets: [Int]) -> [Int] {
    var groups: [UInt32: Int] = [:]
    return targets.map { recording in
      let artist = recordings.mainArtist(of: recording)
      let group = groups[artist] ?? groups.count
      groups[artist] = group
      return group
    }
  }

  /// The songs with the most plays of what a method goes by first, those with the same by
  /// popularity, then by row.
  ///
  /// - Parameter plays: A number for each song, in the order of `balanced`.
  /// - Returns: All songs.
  private func mostPopular(within plays: [Int]) -> [Int] {
    let most = plays.max() ?? 0
    // The popularity is 0...100, or −1 where it is not known.
    let keys = zip(balanced, plays).map { row, plays in
      (row: row, key: (most - plays) << 7 | (100 - Int(store.popularity[row])))
    }
    return keys.sortedByDigits { $0.row }.sortedByDigits { $0.key }.map(\.row)
  }

  private func shuffled(seed: UInt64) -> [Int] {
    var rows = balanced.sorted()
    var generator = SplitMix64(seed: seed, stream: .max)
    generator.shuffle(&rows)
    return rows
  }
}

extension RankingTrial {
  /// What the first songs of an order are like.
  func list(_ ranker: Ranker, _ ranking: [Int]) -> MethodList {
    let list = Array(ranking.prefix(RankingScores.listLength))
    let known = recommender.knownRecordings
    let popularities = list.compactMap { store.popularity(of: $0) }
    return MethodList(
      method: ranker.words,
      diversity: mean(
        list.indices.flatMap { place in
          list[..<place].map { distance($0, list[place]) }
        }
      ),
      distance: mean(list.compactMap { row in seedRows.map { distance($0, row) }.min() }),
      newArtistShare: mean(list.map { isByKnownArtist($0, known) ? 0 : 1 }),
      popularity: mean(popularities.map(Double.init)),
      genreCoverage: genreCoverage(ranking.prefix(500))
    )
  }

  private func isByKnownArtist(_ row: Int, _ known: KnownRecordings) -> Bool {
    recordings.names.artists(of: Int(recordings.names.songOfRow[row]))
      .contains { known.isHeardArtist[Int($0)] }
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The Euclidean distance of two usable rows over the standardized features.
  private func distance(_ first: Int, _ second: Int) -> Double {
    recommender.standardizedSquares(first, second).reduce(0) { $0 + $1.square }.squareRoot()
  }

  private func genreCoverage(_ rows: ArraySlice<Int>) -> Double? {
    let genres = recommender.catalog.genres
    let covered = Set(rows.flatMap { genres[Int(recordings.recordingOfRow[$0])] })
    return genres.count > 0 ? Double(covered.count) / Double(genres.count) : nil
  }
}
