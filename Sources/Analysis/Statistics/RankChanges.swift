/// A song and its place under each definition of a play.
///
/// ```swift
/// history.trackRankChanges(3).map(\.halfRank)
/// ```
public struct TrackRankChange: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// The title.
  public let track: String
  /// The place when any play counts.
  public let anyRank: Int
  /// The place when a play of 30 s or more counts; nil without such a play.
  public let thirtySecondRank: Int?
  /// The place when a play of half the track or 4 minutes counts; nil without such a play.
  public let halfRank: Int?
  /// How many plays there are.
  public let anyPlays: Int
  /// How many of 30 s or more.
  public let thirtySecondPlays: Int
  /// How many of half the track or 4 minutes.
  public let halfPlays: Int

  /// The song, its three ranks and its three numbers of plays.
  public static let columns: [Column<TrackRankChange>] = [
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("anyRank", "Rank, any play", unit: .rank) { $0.anyRank },
    Column("thirtySecondRank", "Rank, 30 s", unit: .rank) { $0.thirtySecondRank },
    Column("halfRank", "Rank, half (estimate)", unit: .rank) { $0.halfRank },
    Column("anyPlays", "Plays, any", unit: .count) { $0.anyPlays },
    Column("thirtySecondPlays", "Plays, 30 s", unit: .count) { $0.thirtySecondPlays },
    Column("halfPlays", "Plays, half (estimate)", unit: .count) { $0.halfPlays },
  ]
}

/// An artist and the place under each definition of a play.
///
/// ```swift
/// history.artistRankChanges(3).map(\.halfRank)
/// ```
public struct ArtistRankChange: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// The place when any play counts.
  public let anyRank: Int
  /// The place when a play of 30 s or more counts; nil without such a play.
  public let thirtySecondRank: Int?
  /// The place when a play of half the track or 4 minutes counts; nil without such a play.
  public let halfRank: Int?
  /// How many plays there are.
  public let anyPlays: Int
  /// How many of 30 s or more.
  public let thirtySecondPlays: Int
  /// How many of half the track or 4 minutes.
  public let halfPlays: Int

  /// The artist, the three ranks and the three numbers of plays.
  public static let columns: [Column<ArtistRankChange>] = [
    Column("artist", "Artist") { $0.artist },
    Column("anyRank", "Rank, any play", unit: .rank) { $0.anyRank },
    Column("thirtySecondRank", "Rank, 30 s", unit: .rank) { $0.thirtySecondRank },
    Column("halfRank", "Rank, half (estimate)", unit: .rank) { $0.halfRank },
    Column("anyPlays", "Plays, any", unit: .count) { $0.anyPlays },
    Column("thirtySecondPlays", "Plays, 30 s", unit: .count) { $0.thirtySecondPlays },
    Column("halfPlays", "Plays, half (estimate)", unit: .count) { $0.halfPlays },
  ]
}

extension StreamingHistory {
  /// The most played songs under each definition of a play, with their place under all of them.
  ///
  /// ```swift
  /// history.trackRankChanges(5).filter { $0.anyRank != $0.thirtySecondRank }
  /// ```
  ///
  /// - Parameter count: How many songs each definition contributes at most.
  /// - Returns: The songs in the order in which any play counts, none of them twice.
  public func trackRankChanges(_ count: Int = 10) -> Table<TrackRankChange> {
    let ranks = RuleRanks(
      RuleTotals(store, any: songTotals).totals,
      top: count,
      ranked: { $0.rankedSongs(store.songs) },
      order: { $0.songOrder(store.songs, .plays) }
    )
    let rows = ranks.items.enumerated().map { index, song in
      TrackRankChange(
        artist: store.songs.artist(of: song),
        track: store.songs.track(of: song),
        anyRank: ranks.rank(index, .any),
        thirtySecondRank: ranks.rankIfPlayed(index, .thirtySeconds),
        halfRank: ranks.rankIfPlayed(index, .halfOrFourMinutes),
        anyPlays: ranks.plays(index, .any),
        thirtySecondPlays: ranks.plays(index, .thirtySeconds),
        halfPlays: ranks.plays(index, .halfOrFourMinutes)
      )
    }
    return Table(rows, definition: Self.rankChanges("artist, then track"))
  }

  /// The most played artists under each definition of a play, with their place under all of them.
  ///
  /// ```swift
  /// history.artistRankChanges(5).map(\.artist)
  /// ```
  ///
  /// - Parameter count: How many artists each definition contributes at most.
  /// - Returns: The artists in the order in which any play counts, none of them twice.
  public func artistRankChanges(_ count: Int = 10) -> Table<ArtistRankChange> {
    let totals = RuleTotals(store, any: songTotals).totals.map { $0.byArtist(store.songs) }
    let ranks = RuleRanks(
      totals,
      top: count,
      ranked: { $0.rankedArtists(store.songs) },
      order: { $0.artistOrder(store.songs, .plays) }
    )
    let rows = ranks.items.enumerated().map { index, artist in
      ArtistRankChange(
        artist: store.songs.artists[UInt32(artist)],
        anyRank: ranks.rank(index, .any),
        thirtySecondRank: ranks.rankIfPlayed(index, .thirtySeconds),
        halfRank: ranks.rankIfPlayed(index, .halfOrFourMinutes),
        anyPlays: ranks.plays(index, .any),
        thirtySecondPlays: ranks.plays(index, .thirtySeconds),
        halfPlays: ranks.plays(index, .halfOrFourMinutes)
      )
    }
    return Table(rows, definition: Self.rankChanges("artist"))
  }

  private static func rankChanges(_ names: String) -> String {
    "Ranked by number of plays, ties by \(names); a play counts or not by each rule. "
      + PlayRule.definition + "."
  }
}

/// The places of songs or artists by the number of plays that count by each rule.
private struct RuleRanks {
  /// Those that are at the top by any rule, in the order of the first.
  let items: [Int]
  private let totals: [Totals]
  /// The places of the items, by rule.
  private let ranks: [[Int]]

  /// - Parameters:
  ///   - totals: What counts by each rule.
  ///   - count: How many items at the top of each.
  ///   - ranked: The items of one of the totals that may have a place.
  ///   - order: The order by one of the totals.
  init(
    _ totals: [Totals],
    top count: Int,
    ranked: (Totals) -> [Int],
    order: (Totals) -> (Int, Int) -> Bool
  ) {
    let played = totals.map(ranked)
    let top = zip(totals, played).map { $1.smallest(count, by: order($0)) }
    let items = Set(top.joined()).sorted(by: order(totals[PlayRule.any.rawValue]))
    ranks = zip(totals, played).map { $1.ranks(of: items, by: order($0)) }
    self.items = items
    self.totals = totals
  }

  func plays(_ index: Int, _ rule: PlayRule) -> Int { totals[rule.rawValue].plays[items[index]] }

  func rank(_ index: Int, _ rule: PlayRule) -> Int { ranks[rule.rawValue][index] }

  /// The place by a rule by which perhaps no play counts; nil when none does.
  func rankIfPlayed(_ index: Int, _ rule: PlayRule) -> Int? {
    plays(index, rule) > 0 ? rank(index, rule) : nil
  }
}
