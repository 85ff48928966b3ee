/// An artist and when it was first heard.
///
/// ```swift
/// history.firstHeard.prefix(3).map(\.artist)
/// ```
public struct FirstHeard: TableRow, Equatable {
  /// When the first play of the artist ended.
  let firstEnd: ClockTime
  /// The artist.
  public let artist: String
  /// The song that was played first.
  public let track: String
  /// How often the artist was played in the whole history.
  public let plays: Int
  /// For how long, in milliseconds.
  public let msPlayed: Int

  /// When the first play of the artist ended, on the clocks of the time zone: `2021-03-29 04:29`.
  public var time: String { firstEnd.text }
  /// How long the artist was played in the whole history, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Time, artist, first song, then plays and time of the whole history.
  public static let columns: [Column<FirstHeard>] = [
    Column("time", "First heard", unit: .time) { $0.time },
    Column("artist", "Artist") { $0.artist },
    Column("track", "First song") { $0.track },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The artists in the order in which they were first heard.
  ///
  /// ```swift
  /// history.firstHeard.filter { $0.plays >= 50 }.map { (artist: $0.artist, since: $0.time) }
  /// ```
  public var firstHeard: Table<FirstHeard> {
    let (songs, totals) = (store.songs, songTotals.byArtist(store.songs))
    let rows = firstRows.map { row in
      let song = Int(store.songIDs[row])
      let artist = Int(songs.artistIDs[song])
      return FirstHeard(
        firstEnd: ClockTime(at: store.endSeconds[row] * 1000, in: zone),
        artist: songs.artist(of: song),
        track: songs.track(of: song),
        plays: totals.plays[artist],
        msPlayed: totals.milliseconds[artist]
      )
    }
    return Table(
      rows,
      definition:
        "An artist was first heard when its first play ended, for however short a time, in "
        + "\(zone.name); plays and time are of the whole history; \(SongTable.unknownArtistName) is "
        + "left out."
    )
  }

  /// The play that ended first; nil when there is none.
  ///
  /// ```swift
  /// history.firstPlay.map(\.track)
  /// ```
  public var firstPlay: Play? { plays.first }

  /// The play that ended last; nil when there is none.
  ///
  /// ```swift
  /// history.lastPlay.map(\.track)
  /// ```
  public var lastPlay: Play? { plays.last }

  /// The first play of each known artist, in the order of time.
  private var firstRows: [Int] {
    var isNew = Array(repeating: true, count: store.songs.artists.count)
    if let unknown = store.songs.unknownArtist { isNew[Int(unknown)] = false }
    return (0..<store.count).filter { row in
      let artist = Int(store.songs.artistIDs[Int(store.songIDs[row])])
      defer { isNew[artist] = false }
      return isNew[artist]
    }
  }
}
