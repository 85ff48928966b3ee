/// A podcast and its place in an order.
///
/// ```swift
/// history.topShows(3).map(\.show)
/// ```
public struct ShowRanking: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The podcast.
  public let show: String
  /// How many different episodes of it were played.
  public let episodes: Int
  /// How often they were played, for however short a time.
  public let plays: Int
  /// How long they were played, in milliseconds.
  public let msPlayed: Int
  /// How long they were played, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }
  /// The part of all time, or of all plays when ranked by plays, of podcasts; in 0...1.
  public let share: Double
  /// The day of the latest play, `2021-03-29`.
  public let lastDay: String

  /// Rank, show, episodes, plays, time, share and last day.
  public static let columns: [Column<ShowRanking>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("show", "Show") { $0.show },
    Column("episodes", "Episodes", unit: .count) { $0.episodes },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("share", "Share", unit: .share) { $0.share },
    Column("lastDay", "Last day", unit: .time) { $0.lastDay },
  ]
}

extension StreamingHistory {
  /// The podcasts played most, first to last.
  ///
  /// ```swift
  /// history.topShows(3).map { "\($0.show), \($0.episodes.counted("episode"))" }
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many shows at most.
  ///   - measure: By listening time or by plays; ties by name in code point order.
  /// - Returns: At most `count` shows with their rank from 1; none for exports that hold no podcast or
  ///   do not tell them from music.
  public func topShows(_ count: Int = 10, by measure: Measure = .time) -> Table<ShowRanking> {
    let (podcasts, shows) = (podcastStore, podcastStore.songs.artists)
    let ofEpisodes = Totals(podcasts, in: 0..<podcasts.count)
    let totals = ofEpisodes.byArtist(podcasts.songs)
    let total = totals.total(by: measure)
    var episodes = Array(repeating: 0, count: shows.count)
    for episode in ofEpisodes.played { episodes[Int(podcasts.songs.artistIDs[episode])] += 1 }
    let lastEnds = podcasts.lastLocalEnds
    let order = totals.artistOrder(podcasts.songs, measure)
    let rows = totals.played.smallest(count, by: order).enumerated().map { index, show in
      ShowRanking(
        rank: index + 1,
        show: shows[UInt32(show)],
        episodes: episodes[show],
        plays: totals.plays[show],
        msPlayed: totals.milliseconds[show],
        share: totals.share(of: show, total: total, by: measure),
        lastDay: CivilDate(daysSinceEpoch: Timestamp(seconds: lastEnds[show]).day).text
      )
    }
    let whole = measure == .time ? "all podcast time" : "all plays of podcasts"
    return Table(
      rows,
      definition:
        "Ranked by \(measure.words), ties by show; the share is of \(whole); the last day "
        + "is in \(zone.name)."
    )
  }
}

extension PlayStore {
  /// When the last play of each artist ended, on the clocks of the time zone.
  fileprivate var lastLocalEnds: [Int64] {
    var ends = Array(repeating: Int64.min, count: songs.artists.count)
    for (song, end) in zip(songIDs, localEndSeconds) {
      let artist = Int(songs.artistIDs[Int(song)])
      ends[artist] = Swift.max(ends[artist], end)
    }
    return ends
  }
}
