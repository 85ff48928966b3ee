/// How much was listened to of one kind: music, podcasts, audiobooks or videos.
///
/// ```swift
/// history.listeningByKind.map { "\($0.kind): \($0.hours.rounded()) h" }
/// ```
public struct KindTotal: TableRow, Equatable {
  /// `music`, `podcasts`, `audiobooks` or `videos`.
  public let kind: String
  /// How many plays there are of it.
  public let plays: Int
  /// How many different songs, episodes, chapters or videos.
  public let titles: Int
  /// Their listening time, in milliseconds.
  public let msPlayed: Int
  /// Their listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }
  /// The part of all listening time, in 0...1; nil when nothing was listened to.
  public let share: Double?

  /// Kind, plays, titles, time and share.
  public static let columns: [Column<KindTotal>] = [
    Column("kind", "Kind") { $0.kind },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("titles", "Titles", unit: .count) { $0.titles },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("share", "Share", unit: .share) { $0.share },
  ]
}

extension StreamingHistory {
  /// Music, podcasts, audiobooks and videos, one row each, those without a play too.
  public var listeningByKind: Table<KindTotal> {
    let kinds = [
      ("music", store), ("podcasts", podcastStore), ("audiobooks", audiobookStore),
      ("videos", videoStore),
    ]
    let totals = kinds.map { Totals($1, in: 0..<$1.count) }
    let whole = totals.reduce(0) { $0 + $1.totalMilliseconds }
    let rows = zip(kinds, totals).map { kind, totals in
      KindTotal(
        kind: kind.0,
        plays: totals.totalPlays,
        titles: totals.rankedSongs(kind.1.songs).count,
        msPlayed: totals.totalMilliseconds,
        share: whole > 0 ? Double(totals.totalMilliseconds) / Double(whole) : nil
      )
    }
    return Table(
      rows,
      definition:
        "The whole time of all plays, however short; a title is a song, an episode, a chapter "
        + "or a video; the share is of all listening time."
    )
  }
}
