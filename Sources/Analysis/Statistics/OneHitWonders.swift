/// An artist of whom exactly one song was played.
///
/// ```swift
/// history.oneHitWonders(3).map { "\($0.artist): \($0.track)" }
/// ```
public struct OneHitWonder: TableRow, Equatable {
  /// The place, counted from 1.
  public let rank: Int
  /// The artist.
  public let artist: String
  /// The only song of the artist that was played.
  public let track: String
  /// How often it was played, for however short a time.
  public let plays: Int
  /// How long it was played, in milliseconds.
  public let msPlayed: Int
  /// How long it was played, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Rank, artist, track, plays and time.
  public static let columns: [Column<OneHitWonder>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The artists of whom exactly one song was played, the most played song first.
  ///
  /// ```swift
  /// history.oneHitWonders(5, playedAtLeast: 20)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many artists at most.
  ///   - times: How often the song was played at least.
  ///   - measure: By plays or by listening time; ties by artist in code point order.
  /// - Returns: At most `count` artists with their rank from 1.
  public func oneHitWonders(
    _ count: Int = 10,
    playedAtLeast times: Int = 5,
    by measure: Measure = .plays
  ) -> Table<OneHitWonder> {
    let songs = store.songs
    var songCounts = Array(repeating: 0, count: songs.artists.count)
    for song in songTotals.played { songCounts[Int(songs.artistIDs[song])] += 1 }
    let wonders = songs.knownSongs.filter {
      songCounts[Int(songs.artistIDs[$0])] == 1 && songTotals.plays[$0] >= max(times, 1)
    }
    let top = wonders.smallest(count, by: songTotals.songOrder(songs, measure))
    let rows = top.enumerated().map { index, song in
      OneHitWonder(
        rank: index + 1,
        artist: songs.artist(of: song),
        track: songs.track(of: song),
        plays: songTotals.plays[song],
        msPlayed: songTotals.milliseconds[song]
      )
    }
    return Table(
      rows,
      definition: "Artists of whom exactly one song was played, at least \(times.counted("time")); "
        + "ranked by \(measure.words), ties by artist; \(SongTable.unknownArtistName) is left out."
    )
  }
}
