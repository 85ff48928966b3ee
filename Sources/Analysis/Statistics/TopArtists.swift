/// An artist and the place in an order.
///
/// ```swift
/// history.topArtists(3).map(\.artist)
/// ```
public struct ArtistRanking: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// How many different songs of the artist were played.
  public let tracks: Int
  /// How often they were played, for however short a time.
  public let plays: Int
  /// How long they were played, in milliseconds.
  public let msPlayed: Int
  /// How long they were played, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }
  /// The part of all listening time, or of all plays when ranked by plays; in 0...1.
  public let share: Double

  /// Rank, artist, tracks, plays, time and share.
  public static let columns: [Column<ArtistRanking>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("tracks", "Tracks", unit: .count) { $0.tracks },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("share", "Share", unit: .share) { $0.share },
  ]
}

extension StreamingHistory {
  /// The artists played most, first to last.
  ///
  /// ```swift
  /// let artists = history.topArtists(3)
  /// "\(artists[0].artist): \(artists[0].hours.formatted()) h"
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many artists at most.
  ///   - measure: By listening time or by plays; ties by name in code point order.
  /// - Returns: At most `count` artists with their rank from 1.
  public func topArtists(_ count: Int = 10, by measure: Measure = .time) -> Table<ArtistRanking> {
    let totals = songTotals.byArtist(store.songs)
    let artists = totals.rankedArtists(store.songs).smallest(
      count,
      by: totals.artistOrder(store.songs, measure)
    )
    var tracks = Array(repeating: 0, count: store.songs.artists.count)
    for song in songTotals.played { tracks[Int(store.songs.artistIDs[song])] += 1 }
    let total = totals.total(by: measure)
    let rows = artists.enumerated().map { index, artist in
      ArtistRanking(
        rank: index + 1,
        artist: store.songs.artists[UInt32(artist)],
        tracks: tracks[artist],
        plays: totals.plays[artist],
        msPlayed: totals.milliseconds[artist],
        share: totals.share(of: artist, total: total, by: measure)
      )
    }
    let definition =
      "Ranked by \(measure.words), ties by artist; the share is of \(measure.whole)."
    return Table(rows, definition: definition + unknownArtistNote)
  }
}

extension Totals {
  /// The order of artists: most first, ties by name in code point order.
  func artistOrder(_ songs: SongTable, _ measure: Measure) -> (Int, Int) -> Bool {
    { first, second in
      let (a, b) = (value(of: first, by: measure), value(of: second, by: measure))
      return a != b ? a > b : songs.artists.comparison(UInt32(first), UInt32(second)) < 0
    }
  }
}
