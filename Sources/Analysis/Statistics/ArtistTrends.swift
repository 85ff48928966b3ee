/// An artist with the listening time of each month.
///
/// ```swift
/// history.artistTrends(3).map { $0.hoursByMonth.max() ?? 0 }
/// ```
public struct ArtistTrend: TableRow, Equatable {
  /// The place over the whole history, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// How often the artist was played, for however short a time.
  public let plays: Int
  /// How long the artist was played, in hours.
  public let hours: Double
  /// The hours of each month, from the first month of the history to the last; 0 without a play.
  public let hoursByMonth: [Double]
  /// The month with the most hours, the first of several.
  public let peakMonth: String

  /// The place, the artist, plays, time, and how the time went over the months.
  public static let columns: [Column<ArtistTrend>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("hoursByMonth", "Month by month", unit: .hours) { $0.hoursByMonth },
    Column("peakMonth", "Best month", unit: .time) { $0.peakMonth },
  ]
}

extension StreamingHistory {
  /// How the listening time of the favourite artists went from month to month.
  ///
  /// ```swift
  /// history.artistTrends(5).filter { ($0.hoursByMonth.last ?? 0) == 0 }.map(\.artist)
  /// ```
  ///
  /// - Parameter count: How many artists at most, those with the most listening time; ties by name.
  /// - Returns: The artists with their rank from 1, each with as many months as the history has.
  public func artistTrends(_ count: Int = 10) -> Table<ArtistTrend> {
    let definition =
      "A play counts wholly in the month in which it ended, in \(zone.name); all artists have the same "
      + "months, but each its own height."
    let periods = ArtistPeriods(store, .month)
    guard let range = periods.range else { return Table([], definition: definition) }
    let totals = songTotals.byArtist(store.songs)
    let artists = totals.rankedArtists(store.songs).smallest(
      count,
      by: totals.artistOrder(store.songs, .time)
    )
    let rows = artists.enumerated().map { index, artist in
      var months = Array(repeating: 0, count: range.count)
      for (number, period) in zip(periods.numbers, periods.all) {
        months[number - range.lowerBound] = period.totals.milliseconds[artist]
      }
      let peak = months.firstIndex(of: months.max() ?? 0) ?? 0
      return ArtistTrend(
        rank: index + 1,
        artist: store.songs.artists[UInt32(artist)],
        plays: totals.plays[artist],
        hours: Double(totals.milliseconds[artist]) / 3_600_000,
        hoursByMonth: months.map { Double($0) / 3_600_000 },
        peakMonth: CivilMonths.text(range.lowerBound + peak)
      )
    }
    return Table(rows, definition: definition)
  }
}
