/// An artist's longest run of days one after the other.
///
/// ```swift
/// history.artistStreaks(3).map { "\($0.artist): \($0.days) days" }
/// ```
public struct ArtistStreak: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// The days of the run, counted from 1970-01-01.
  let range: ClosedRange<Int>
  /// How many plays of the artist ended on these days.
  public let plays: Int
  /// The listening time of those plays, in milliseconds.
  public let msPlayed: Int

  /// The first day of the run, `2021-03-29`.
  public var firstDay: String { CivilDate(daysSinceEpoch: range.lowerBound).text }
  /// The last day of the run.
  public var lastDay: String { CivilDate(daysSinceEpoch: range.upperBound).text }
  /// How many days it has.
  public var days: Int { range.count }
  /// The listening time of those plays, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Rank, artist, days, plays and time.
  public static let columns: [Column<ArtistStreak>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("days", "Days", unit: .count) { $0.days },
    Column("firstDay", "First day", unit: .time) { $0.firstDay },
    Column("lastDay", "Last day", unit: .time) { $0.lastDay },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The artists that were played on most days one after the other.
  ///
  /// ```swift
  /// history.artistStreaks(5)
  /// ```
  ///
  /// - Parameter count: How many artists at most.
  /// - Returns: At most `count` artists, each with its longest run of days; ties by the listening time
  ///   in the run, then by artist in code point order.
  public func artistStreaks(_ count: Int = 10) -> Table<ArtistStreak> {
    let (songs, runs) = (store.songs, longestRuns)
    let artists = songs.knownArtists.filter { runs[$0].plays > 0 }.smallest(count) {
      let (first, second) = (runs[$0].weight, runs[$1].weight)
      guard first == second else { return second < first }
      return songs.artists.comparison(UInt32($0), UInt32($1)) < 0
    }
    let rows = artists.enumerated().map { index, artist in
      let run = runs[artist]
      return ArtistStreak(
        rank: index + 1,
        artist: songs.artists[UInt32(artist)],
        range: Int(run.first)...Int(run.last),
        plays: Int(run.plays),
        msPlayed: Int(run.milliseconds)
      )
    }
    return Table(
      rows,
      definition:
        "The longest run of each artist: \(daysWithAPlay); ranked by days, ties by listening "
        + "time, then by artist; \(SongTable.unknownArtistName) is left out."
    )
  }

  /// The longest run of days of each artist, by artist number.
  private var longestRuns: [DayRun] {
    var runs = Array(repeating: DayRuns(), count: store.songs.artists.count)
    let (order, songIDs, artistIDs) = (store.orderByDay, store.songIDs, store.songs.artistIDs)
    for position in 0..<order.count {
      let row = order[position]
      let artist = Int(artistIDs[Int(songIDs[row])])
      runs[artist].add(store.milliseconds[row], on: Int32(store.day(of: row)))
    }
    return runs.map(\.longest)
  }
}

/// A run of days, and the plays on them.
///
/// Its numbers are small, since plays jump from one artist to another and all runs should be near.
private struct DayRun {
  var milliseconds: Int64 = 0
  var first: Int32 = 0
  /// Before the first while there is no play.
  var last: Int32 = -1
  var plays: Int32 = 0

  /// By what runs are compared: days, then listening time.
  var weight: (days: Int32, milliseconds: Int64) { (last - first + 1, milliseconds) }
}

/// The runs of one artist, of which it keeps the last and the longest before it.
private struct DayRuns {
  private var current = DayRun()
  private var longestBefore = DayRun()

  /// The longest run, the first of several that are as long.
  var longest: DayRun { longestBefore.weight < current.weight ? current : longestBefore }

  /// Adds a play; days come in ascending order.
  @inline(__always)
  mutating func add(_ milliseconds: Int64, on day: Int32) {
    if current.plays == 0 || day > current.last + 1 {
      longestBefore = longest
      current = DayRun(first: day)
    }
    current.last = day
    current.plays += 1
    current.milliseconds += milliseconds
  }
}
