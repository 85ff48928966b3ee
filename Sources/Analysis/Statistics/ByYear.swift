/// One year of listening.
///
/// ```swift
/// history.byYear.map { "\($0.year): \($0.hours.rounded()) h" }
/// ```
public struct YearSummary: TableRow, Equatable {
  /// `2021`.
  public let year: String
  /// How many plays ended in it.
  public let plays: Int
  /// Their listening time, in milliseconds.
  public let msPlayed: Int
  /// Their listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }
  /// The listening time of an average day, in hours.
  public let hoursPerDay: Double
  /// How many different artists were played.
  public let artists: Int
  /// How many of them were not played in any year before.
  public let newArtists: Int
  /// How many different songs were played.
  public let tracks: Int
  /// How many of them were not played in any year before.
  public let newTracks: Int
  /// The artist with the most listening time; nil when none was played.
  public let topArtist: String?
  /// The artist of the song with the most listening time.
  public let topTrackArtist: String?
  /// The song with the most listening time.
  public let topTrack: String?

  /// The year, how much was played, how much of it was new, and what was played most.
  public static let columns: [Column<YearSummary>] = [
    Column("year", "Year", unit: .time) { $0.year },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("hoursPerDay", "Hours a day", unit: .hours) { $0.hoursPerDay },
    Column("artists", "Artists", unit: .count) { $0.artists },
    Column("newArtists", "New artists", unit: .count) { $0.newArtists },
    Column("tracks", "Tracks", unit: .count) { $0.tracks },
    Column("newTracks", "New tracks", unit: .count) { $0.newTracks },
    Column("topArtist", "Top artist") { $0.topArtist },
    Column("topTrackArtist", "Artist of the top track", isDetail: true) { $0.topTrackArtist },
    Column("topTrack", "Top track") { $0.topTrack },
  ]
}

extension StreamingHistory {
  /// Year against year, from the first to the last, years without a play included.
  public var byYear: Table<YearSummary> {
    let definition =
      "A play counts wholly in the year in which it ended, in \(zone.name); hours a day are over the "
      + "days from the first play of the history to the last; new is what no year before has; top is "
      + "by listening time, ties by name."
    guard let days = store.dayRange else { return Table([], definition: definition) }
    let years =
      CivilDate(daysSinceEpoch: days.lowerBound)
      .year...CivilDate(daysSinceEpoch: days.upperBound).year
    var writer = YearWriter(store: store, days: days)
    return Table(years.map { writer.summary(of: $0) }, definition: definition)
  }
}

/// Sums up one year after the other, and remembers what was played before.
private struct YearWriter {
  let store: PlayStore
  /// The days from the first play to the last, counted from 1970-01-01.
  let days: ClosedRange<Int>
  private var metArtists: [Bool]
  private var metTracks: [Bool]

  init(store: PlayStore, days: ClosedRange<Int>) {
    self.store = store
    self.days = days
    metArtists = Array(repeating: false, count: store.songs.artists.count)
    metTracks = Array(repeating: false, count: store.songs.count)
  }

  mutating func summary(of year: Int) -> YearSummary {
    let (songs, period) = (store.songs, Period(year: year))
    let rows = store.rows(in: period)
    let ofTracks = Totals(store, in: rows)
    let ofArtists = ofTracks.byArtist(songs)
    let (tracks, artists) = (ofTracks.rankedSongs(songs), ofArtists.rankedArtists(songs))
    let topTrack = tracks.min(by: ofTracks.songOrder(songs, .time))
    let topArtist = artists.min(by: ofArtists.artistOrder(songs, .time))
    return YearSummary(
      year: period.text,
      plays: rows.count,
      msPlayed: ofTracks.totalMilliseconds,
      hoursPerDay: Double(ofTracks.totalMilliseconds) / 3_600_000
        / Double(period.days.clamped(to: days).count),
      artists: artists.count,
      newArtists: artists.count { Self.meet($0, &metArtists) },
      tracks: tracks.count,
      newTracks: tracks.count { Self.meet($0, &metTracks) },
      topArtist: topArtist.map { songs.artists[UInt32($0)] },
      topTrackArtist: topTrack.map { songs.artist(of: $0) },
      topTrack: topTrack.map { songs.track(of: $0) }
    )
  }

  /// Notes that an item was met, and says whether it was for the first time.
  private static func meet(_ item: Int, _ met: inout [Bool]) -> Bool {
    defer { met[item] = true }
    return !met[item]
  }
}
