/// An artist and the place in one month or year.
///
/// ```swift
/// history.topArtistsByMonth(1).map { "\($0.period): \($0.artist)" }
/// ```
public struct PeriodArtist: TableRow, Equatable {
  /// `2021-03`, or `2021`.
  public let period: String
  /// The place in the period, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// How many plays of the artist ended in the period.
  public let plays: Int
  /// How long they were played, in milliseconds.
  public let msPlayed: Int
  /// How long they were played, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// The period, the place in it, the artist, plays and time.
  public static let columns: [Column<PeriodArtist>] = [
    Column("period", "Period", unit: .time) { $0.period },
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The artists played most in each month, from the first month to the last.
  ///
  /// ```swift
  /// history.topArtistsByMonth(3).filter { $0.rank == 1 }.map(\.artist)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many artists of each month at most.
  ///   - measure: By listening time or by plays; ties by name in code point order.
  /// - Returns: Month by month, the artists with their rank from 1; a month without a play has no row.
  public func topArtistsByMonth(
    _ count: Int = 5,
    by measure: Measure = .time
  ) -> Table<PeriodArtist> {
    topArtists(count, in: ArtistPeriods(store, .month), by: measure, "month")
  }

  /// The artists played most in each year, from the first year to the last.
  ///
  /// ```swift
  /// history.topArtistsByYear(1).map { "\($0.period): \($0.artist)" }
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many artists of each year at most.
  ///   - measure: By listening time or by plays; ties by name in code point order.
  /// - Returns: Year by year, the artists with their rank from 1; a year without a play has no row.
  public func topArtistsByYear(
    _ count: Int = 5,
    by measure: Measure = .time
  ) -> Table<PeriodArtist> {
    topArtists(count, in: ArtistPeriods(store, .year), by: measure, "year")
  }

  private func topArtists(
    _ count: Int,
    in periods: ArtistPeriods,
    by measure: Measure,
    _ period: String
  ) -> Table<PeriodArtist> {
    let songs = store.songs
    let rows = periods.all.flatMap { period, totals in
      totals.rankedArtists(songs).smallest(count, by: totals.artistOrder(songs, measure))
        .enumerated()
        .map { index, artist in
          PeriodArtist(
            period: period,
            rank: index + 1,
            artist: songs.artists[UInt32(artist)],
            plays: totals.plays[artist],
            msPlayed: totals.milliseconds[artist]
          )
        }
    }
    let definition =
      "A play counts wholly in the \(period) in which it ended, in \(zone.name). Ranked by "
      + "\(measure.words), ties by artist."
    return Table(rows, definition: definition)
  }
}

/// What was played of each artist in one month or year after the other.
struct ArtistPeriods {
  enum Unit { case month, year }

  /// Those with a play, in order of time, with the totals by number of artist.
  private(set) var all: [(period: String, totals: Totals)] = []
  /// The numbers of the first period and the last; nil when there is no play.
  private(set) var range: ClosedRange<Int>?
  /// The numbers of `all`.
  private(set) var numbers: [Int] = []

  init(_ store: PlayStore, _ unit: Unit) {
    var months = CivilMonths()
    let artists = store.songs.artists.count
    let order = store.orderByDay
    for row in (0..<order.count).lazy.map({ order[$0] }) {
      let month = months.number(ofDay: store.day(of: row))
      let number = unit == .month ? month : month / 12
      if numbers.last != number {
        numbers.append(number)
        all.append((Self.name(of: number, unit), Totals(count: artists)))
      }
      let artist = Int(store.songs.artistIDs[Int(store.songIDs[row])])
      all[all.count - 1].totals.add(1, store.milliseconds[row], to: artist)
    }
    if let first = numbers.first, let last = numbers.last { range = first...last }
  }

  private static func name(of number: Int, _ unit: Unit) -> String {
    switch unit {
    case .month: CivilMonths.text(number)
    case .year: Period(year: number).text
    }
  }
}
