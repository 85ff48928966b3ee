/// A song and its place in an order.
///
/// ```swift
/// history.topTracks(3).map(\.track)
/// ```
public struct TrackRanking: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// The title.
  public let track: String
  /// How often it was played, for however short a time.
  public let plays: Int
  /// How long it was played, in milliseconds.
  public let msPlayed: Int
  /// How long it was played, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }
  /// Its part of all listening time, or of all plays when ranked by plays; in 0...1.
  public let share: Double

  /// Rank, artist, track, plays, time and share.
  public static let columns: [Column<TrackRanking>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("share", "Share", unit: .share) { $0.share },
  ]
}

extension StreamingHistory {
  /// The songs played most, first to last.
  ///
  /// ```swift
  /// history.topTracks(3, by: .plays)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many songs at most.
  ///   - measure: By listening time or by plays; ties by artist, then track, in code point order.
  /// - Returns: At most `count` songs with their rank from 1.
  public func topTracks(_ count: Int = 10, by measure: Measure = .time) -> Table<TrackRanking> {
    let songs = songTotals.rankedSongs(store.songs)
      .smallest(count, by: songTotals.songOrder(store.songs, measure))
    return Table(
      rankings(of: songs, by: measure),
      definition: "Ranked by \(measure.words), ties by artist, then track; "
        + "the share is of \(measure.whole)." + unknownArtistNote
    )
  }

  /// The songs played least, the very least first: the order of `topTracks` from its end.
  ///
  /// ```swift
  /// history.leastPlayedTracks(3)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many songs at most.
  ///   - measure: By listening time or by plays.
  /// - Returns: The songs with their rank counted from the end, so that 1 is the least played.
  public func leastPlayedTracks(
    _ count: Int = 10,
    by measure: Measure = .time
  ) -> Table<TrackRanking> {
    let order = songTotals.songOrder(store.songs, measure)
    let songs = songTotals.rankedSongs(store.songs).smallest(count) { order($1, $0) }
    return Table(
      rankings(of: songs, by: measure),
      definition: "The order by \(measure.words) from its end, ties by artist, then track, from "
        + "last to first; rank 1 is the least played; the share is of \(measure.whole)."
        + unknownArtistNote
    )
  }

  private func rankings(of songs: [Int], by measure: Measure) -> [TrackRanking] {
    let total = songTotals.total(by: measure)
    return songs.enumerated().map { index, song in
      TrackRanking(
        rank: index + 1,
        artist: store.songs.artist(of: song),
        track: store.songs.track(of: song),
        plays: songTotals.plays[song],
        msPlayed: songTotals.milliseconds[song],
        share: songTotals.share(of: song, total: total, by: measure)
      )
    }
  }
}

extension Totals {
  /// The order of songs: most first, ties by artist, then track, in code point order.
  func songOrder(_ songs: SongTable, _ measure: Measure) -> (Int, Int) -> Bool {
    { first, second in
      let (a, b) = (value(of: first, by: measure), value(of: second, by: measure))
      return a != b ? a > b : songs.nameOrder(first, second)
    }
  }
}
