/// How much was listened to of one kind: music or podcasts.
///
/// ```swift
/// history.listeningByKind.map { "\($0.kind): \($0.hours.rounded()) h" }
/// ```
public struct KindTotal: TableRow, Equatable {
  /// `music` or `podcasts`.
  public let kind: String
  /// How many plays there are of it.
  public let plays: Int
  /// How many different songs or episodes.
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
  /// Music beside podcasts, one row each, those without a play too.
  ///
  /// Account histories of the older file names list podcasts as music, with the show as artist.
  public var listeningByKind: Table<KindTotal> {
    let kinds = [("music", store), ("podcasts", podcastStore)]
    let times = kinds.map { $1.milliseconds.reduce(0, +) }
    let total = times.reduce(0, +)
    let rows = zip(kinds, times).map { kind, time in
      KindTotal(
        kind: kind.0,
        plays: kind.1.count,
        titles: kind.1.songs.count,
        msPlayed: Int(time),
        share: total > 0 ? Double(time) / Double(total) : nil
      )
    }
    return Table(
      rows,
      definition:
        "The whole time of all plays, however short; a title is a song or an episode; the "
        + "share is of all listening time."
    )
  }
}
