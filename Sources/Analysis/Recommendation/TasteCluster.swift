/// Songs of a listener that sound alike, named after the one at their middle.
///
/// ```swift
/// recommender.tasteClusters().map(\.like)
/// ```
public struct TasteCluster: TableRow, Equatable {
  /// The song at the middle: `Artist – Track`.
  public let like: String
  /// How many of the songs that recommendations start from are in it.
  public let songs: Int
  /// The part of their weight that these have, in 0...1.
  public let share: Double
  /// How many songs of a list are of this taste.
  public let slots: Int
  /// The row of the song at the middle in the catalogue, counted from 0.
  public let row: Int

  /// The song at the middle, songs, share and slots.
  public static let columns: [Column<TasteCluster>] = [
    Column("like", "Like") { $0.like },
    Column("songs", "Songs", unit: .count) { $0.songs },
    Column("share", "Share", unit: .share) { $0.share },
    Column("slots", "Slots", unit: .count) { $0.slots },
    Column("row", "Catalogue row", unit: .row, isDetail: true) { $0.row },
  ]
}

extension Recommender {
  /// The tastes into which the songs that `.balanced` starts from fall, and how many songs of a list
  /// each gets.
  ///
  /// ```swift
  /// recommender.tasteClusters(10)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many songs the list has, at most a million.
  ///   - tracks: The songs to start from; nil for those played most and latest.
  /// - Returns: The tastes, that with the largest share first; none when no song to start from is in
  ///   the catalogue.
  public func tasteClusters(
    _ count: Int = 10,
    from tracks: Table<TrackRanking>? = nil
  ) -> Table<TasteCluster> {
    let taste = taste(of: seeds(from: tracks))
    let slots = largestRemainder(of: count.clamped(to: 0...1_000_000), by: taste.shares)
    let order = taste.shares.indices.sorted { (-taste.shares[$0], $0) < (-taste.shares[$1], $1) }
    let rows = order.map { cluster in
      let medoid = taste.seeds[taste.clusters.medoids[cluster]]
      return TasteCluster(
        like: medoid.name,
        songs: taste.clusters.clusterOfPoint.count { $0 == cluster },
        share: taste.shares[cluster],
        slots: slots[cluster],
        row: Int(catalog.recordings.representatives[medoid.recording])
      )
    }
    let definition =
      "\(taste.seeds.count.counted("song")) in clusters around the songs that are closest to the "
      + "others (k-medoids), as many of 1 to \(balance.largestTasteCount) as part them best (mean "
      + "silhouette). The share is of their weights: "
      + "log2(1 + full plays), halved every \(balance.halfLifeDays.plain) days. Slots by largest "
      + "remainder."
    return Table(rows, definition: definition)
  }

  /// The recordings that `.balanced` starts from.
  func seeds(from tracks: Table<TrackRanking>?) -> [TasteSeed] {
    tracks.map(seeds(listed:)) ?? heaviestSeeds()
  }
}
