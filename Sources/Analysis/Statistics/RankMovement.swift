/// How the place of an artist changed from one period to another.
///
/// ```swift
/// try history.artistMovement(from: "2021", to: "2022").filter { $0.movement == "new" }
/// ```
public struct ArtistMovement: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// `climbed`, `fallen`, `same`, `new` without a play in the earlier period, or `gone` without one in
  /// the later.
  public let movement: String
  /// The place in the earlier period; nil without a play in it.
  public let earlierRank: Int?
  /// The place in the later period; nil without a play in it.
  public let laterRank: Int?
  /// How many places the artist climbed, negative for a fall; nil when new or gone.
  public let change: Int?
  /// How many plays there are in the earlier period.
  public let earlierPlays: Int
  /// How many plays there are in the later period.
  public let laterPlays: Int
  /// Their time in the earlier period, in hours.
  public let earlierHours: Double
  /// Their time in the later period, in hours.
  public let laterHours: Double

  /// The artist, the movement, and ranks, plays and hours before and after.
  public static let columns: [Column<ArtistMovement>] = [
    Column("artist", "Artist") { $0.artist },
    Column("movement", "Movement") { $0.movement },
    Column("earlierRank", "Rank before", unit: .rank) { $0.earlierRank },
    Column("laterRank", "Rank after", unit: .rank) { $0.laterRank },
    Column("change", "Places climbed") { $0.change },
    Column("earlierPlays", "Plays before", unit: .count, isDetail: true) { $0.earlierPlays },
    Column("laterPlays", "Plays after", unit: .count, isDetail: true) { $0.laterPlays },
    Column("earlierHours", "Hours before", unit: .hours) { $0.earlierHours },
    Column("laterHours", "Hours after", unit: .hours) { $0.laterHours },
  ]

  init(artist: String, _ places: Movements.Places) {
    self.artist = artist
    movement = places.movement
    earlierRank = places.earlierRank
    laterRank = places.laterRank
    change = places.change
    earlierPlays = places.earlierPlays
    laterPlays = places.laterPlays
    earlierHours = places.earlierHours
    laterHours = places.laterHours
  }
}

/// How the place of a song changed from one period to another.
///
/// ```swift
/// try history.trackMovement(from: "2021", to: "2022").filter { $0.movement == "gone" }
/// ```
public struct TrackMovement: TableRow, Equatable {
  /// The artist.
  public let artist: String
  /// The title.
  public let track: String
  /// `climbed`, `fallen`, `same`, `new` without a play in the earlier period, or `gone` without one in
  /// the later.
  public let movement: String
  /// The place in the earlier period; nil without a play in it.
  public let earlierRank: Int?
  /// The place in the later period; nil without a play in it.
  public let laterRank: Int?
  /// How many places the song climbed, negative for a fall; nil when new or gone.
  public let change: Int?
  /// How many plays there are in the earlier period.
  public let earlierPlays: Int
  /// How many plays there are in the later period.
  public let laterPlays: Int
  /// Their time in the earlier period, in hours.
  public let earlierHours: Double
  /// Their time in the later period, in hours.
  public let laterHours: Double

  /// The song, the movement, and ranks, plays and hours before and after.
  public static let columns: [Column<TrackMovement>] = [
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("movement", "Movement") { $0.movement },
    Column("earlierRank", "Rank before", unit: .rank) { $0.earlierRank },
    Column("laterRank", "Rank after", unit: .rank) { $0.laterRank },
    Column("change", "Places climbed") { $0.change },
    Column("earlierPlays", "Plays before", unit: .count, isDetail: true) { $0.earlierPlays },
    Column("laterPlays", "Plays after", unit: .count, isDetail: true) { $0.laterPlays },
    Column("earlierHours", "Hours before", unit: .hours) { $0.earlierHours },
    Column("laterHours", "Hours after", unit: .hours) { $0.laterHours },
  ]

  init(artist: String, track: String, _ places: Movements.Places) {
    self.artist = artist
    self.track = track
    movement = places.movement
    earlierRank = places.earlierRank
    laterRank = places.laterRank
    change = places.change
    earlierPlays = places.earlierPlays
    laterPlays = places.laterPlays
    earlierHours = places.earlierHours
    laterHours = places.laterHours
  }
}

extension StreamingHistory {
  /// How the top artists of two periods moved from the one to the other.
  ///
  /// ```swift
  /// try history.artistMovement(5, from: "2021", to: "2022").map { "\($0.artist): \($0.movement)" }
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many artists each period contributes at most.
  ///   - earlier: A year, month or day.
  ///   - later: Another one.
  ///   - measure: By listening time or by plays; ties by name in code point order.
  /// - Returns: First the artists of the later period by their place in it, then those who are gone.
  /// - Throws: `PeriodError.unreadable` when a text is no period.
  public func artistMovement(
    _ count: Int = 10,
    from earlier: String,
    to later: String,
    by measure: Measure = .time
  ) throws(PeriodError) -> Table<ArtistMovement> {
    let songs = store.songs
    let moves = Movements(
      from: try songTotals(in: earlier).byArtist(songs),
      to: try songTotals(in: later).byArtist(songs),
      top: count,
      ranked: { $0.rankedArtists(songs) },
      order: { $0.artistOrder(songs, measure) }
    )
    let rows = moves.all.map { ArtistMovement(artist: songs.artists[UInt32($0.item)], $0) }
    return Table(rows, definition: movement(from: earlier, to: later, by: measure, "artist"))
  }

  /// How the top songs of two periods moved from the one to the other.
  ///
  /// ```swift
  /// try history.trackMovement(20, from: "2021-06", to: "2021-07", by: .plays)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many songs each period contributes at most.
  ///   - earlier: A year, month or day.
  ///   - later: Another one.
  ///   - measure: By listening time or by plays; ties by artist, then track, in code point order.
  /// - Returns: First the songs of the later period by their place in it, then those that are gone.
  /// - Throws: `PeriodError.unreadable` when a text is no period.
  public func trackMovement(
    _ count: Int = 10,
    from earlier: String,
    to later: String,
    by measure: Measure = .time
  ) throws(PeriodError) -> Table<TrackMovement> {
    let songs = store.songs
    let moves = Movements(
      from: try songTotals(in: earlier),
      to: try songTotals(in: later),
      top: count,
      ranked: { $0.rankedSongs(songs) },
      order: { $0.songOrder(songs, measure) }
    )
    let rows = moves.all.map {
      TrackMovement(artist: songs.artist(of: $0.item), track: songs.track(of: $0.item), $0)
    }
    let ties = "artist, then track"
    return Table(rows, definition: movement(from: earlier, to: later, by: measure, ties))
  }

  private func songTotals(in period: String) throws(PeriodError) -> Totals {
    Totals(store, in: store.rows(in: try Period(period)))
  }

  private func movement(
    from earlier: String,
    to later: String,
    by measure: Measure,
    _ names: String
  ) -> String {
    "Before is \(earlier) and after is \(later), by the day on which a play ended, in \(zone.name). "
      + "Ranked by \(measure.words), ties by \(names); new without a play before, gone without one "
      + "after."
  }
}
