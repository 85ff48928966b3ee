/// What was heard for the first time in one month.
///
/// ```swift
/// history.discovery.map { (month: $0.month, artists: $0.newArtists) }
/// ```
public struct DiscoveryMonth: TableRow, Equatable {
  /// `2021-03`.
  public let month: String
  /// How many plays ended in it.
  public let plays: Int
  /// How many artists were first heard in it.
  public let newArtists: Int
  /// How many plays of the month were of those artists.
  public let newArtistPlays: Int
  /// Their part of the plays of the month, in 0...1; nil when it has none.
  public var newArtistShare: Double? { share(newArtistPlays) }
  /// How many songs were first heard in it.
  public let newSongs: Int
  /// How many plays of the month were of those songs.
  public let newSongPlays: Int
  /// Their part of the plays of the month, in 0...1; nil when it has none.
  public var newSongShare: Double? { share(newSongPlays) }

  /// Month, plays, then new artists and new songs with their plays and share.
  public static let columns: [Column<DiscoveryMonth>] = [
    Column("month", "Month", unit: .time) { $0.month },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("newArtists", "New artists", unit: .count) { $0.newArtists },
    Column("newArtistPlays", "Plays of new artists", unit: .count) { $0.newArtistPlays },
    Column("newArtistShare", "Share of new artists", unit: .share) { $0.newArtistShare },
    Column("newSongs", "New songs", unit: .count) { $0.newSongs },
    Column("newSongPlays", "Plays of new songs", unit: .count) { $0.newSongPlays },
    Column("newSongShare", "Share of new songs", unit: .share) { $0.newSongShare },
  ]

  private func share(_ part: Int) -> Double? {
    plays > 0 ? Double(part) / Double(plays) : nil
  }
}

extension StreamingHistory {
  /// What was heard for the first time, month by month from the first to the last, months without a
  /// play included.
  ///
  /// ```swift
  /// history.discovery.sum(of: \.newArtists)
  /// ```
  public var discovery: Table<DiscoveryMonth> {
    Table(
      DiscoveryCounts(store)?.rows ?? [],
      definition: "An artist or song is new in the month in which its first play ended, in "
        + "\(zone.name); shares are of the plays that ended in the month; "
        + "\(SongTable.unknownArtistName) is left out of all columns."
    )
  }
}

/// The counts of each month, from the first with a play to the last.
private struct DiscoveryCounts {
  private let firstMonth: Int
  private var plays: [Int]
  private var artists: NewItems
  private var songs: NewItems

  /// Nil when there is no play.
  init?(_ store: PlayStore) {
    guard let days = store.dayRange else { return nil }
    var months = CivilMonths()
    firstMonth = months.number(ofDay: days.lowerBound)
    let count = months.number(ofDay: days.upperBound) - firstMonth + 1
    plays = Array(repeating: 0, count: count)
    artists = NewItems(count: store.songs.artists.count, months: count)
    songs = NewItems(count: store.songs.count, months: count)
    let unknown = store.songs.unknownArtist
    for row in 0..<store.count {
      let song = Int(store.songIDs[row])
      let artist = store.songs.artistIDs[song]
      guard artist != unknown else { continue }
      let month = months.number(ofDay: store.day(of: row)) - firstMonth
      plays[month] += 1
      artists.add(Int(artist), in: month)
      songs.add(song, in: month)
    }
  }

  var rows: [DiscoveryMonth] {
    plays.indices.map { month in
      DiscoveryMonth(
        month: CivilMonths.text(firstMonth + month),
        plays: plays[month],
        newArtists: artists.count[month],
        newArtistPlays: artists.plays[month],
        newSongs: songs.count[month],
        newSongPlays: songs.plays[month]
      )
    }
  }
}

/// Which items came up first in which month, and how often they were played in it.
private struct NewItems {
  /// The month in which each item came up, or -1.
  private var firstMonths: [Int]
  private(set) var count: [Int]
  private(set) var plays: [Int]

  init(count items: Int, months: Int) {
    firstMonths = Array(repeating: -1, count: items)
    count = Array(repeating: 0, count: months)
    plays = count
  }

  mutating func add(_ item: Int, in month: Int) {
    if firstMonths[item] < 0 {
      firstMonths[item] = month
      count[month] += 1
    }
    if firstMonths[item] == month { plays[month] += 1 }
  }
}
