/// What one file of the history holds: how much, the extremes, and how much was liked.
///
/// ```swift
/// history.files.map(\.plays)
/// ```
public struct FileSummary: TableRow, Equatable {
  /// The file's name, or `all files`.
  public let file: String
  /// How many plays it holds.
  public let plays: Int
  /// Their listening time, in milliseconds.
  public let msPlayed: Int
  /// The artist with the most listening time; nil when there is no play.
  public let topArtist: String?
  /// The listening time of that artist, in milliseconds.
  public let topArtistMsPlayed: Int?
  /// The artist of the song with the most listening time.
  public let mostPlayedArtist: String?
  /// The song with the most listening time.
  public let mostPlayedTrack: String?
  /// The listening time of that song, in milliseconds.
  public let mostPlayedMsPlayed: Int?
  /// The artist of the song with the least listening time.
  public let leastPlayedArtist: String?
  /// The song with the least listening time, the last of them by artist, then track.
  public let leastPlayedTrack: String?
  /// The listening time of that song, in milliseconds.
  public let leastPlayedMsPlayed: Int?
  /// How many plays lasted longer than 1000 ms.
  public let liked: Int
  /// How many plays did not.
  public let notLiked: Int

  /// The file, its plays, its extremes and its labels.
  public static let columns: [Column<FileSummary>] = [
    Column("file", "File") { $0.file },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("topArtist", "Top artist") { $0.topArtist },
    Column("topArtistMsPlayed", "Top artist, ms", unit: .milliseconds) { $0.topArtistMsPlayed },
    Column("mostPlayedArtist", "Most played, artist") { $0.mostPlayedArtist },
    Column("mostPlayedTrack", "Most played, track") { $0.mostPlayedTrack },
    Column("mostPlayedMsPlayed", "Most played, ms", unit: .milliseconds) { $0.mostPlayedMsPlayed },
    Column("leastPlayedArtist", "Least played, artist") { $0.leastPlayedArtist },
    Column("leastPlayedTrack", "Least played, track") { $0.leastPlayedTrack },
    Column("leastPlayedMsPlayed", "Least played, ms", unit: .milliseconds) {
      $0.leastPlayedMsPlayed
    },
    Column("liked", "Liked", unit: .count) { $0.liked },
    Column("notLiked", "Not liked", unit: .count) { $0.notLiked },
  ]
}

extension StreamingHistory {
  /// One row a file of music, in the order of the files.
  public var files: Table<FileSummary> {
    var rows = Array(repeating: [Int](), count: store.files.count)
    for (row, file) in store.fileIDs.enumerated() { rows[Int(file)].append(row) }
    return Table(
      zip(store.files, rows).filter { $0.holdsMusic || !$1.isEmpty }
        .map { summary(of: $1, named: $0.name) },
      definition: Self.definition
    )
  }

  /// All files together, as one row.
  public var combined: FileSummary { summary(of: Array(0..<store.count), named: "all files") }

  private static let definition =
    "Most and least by listening time, ties by artist, then track, in code point order; "
    + "a play is liked when it lasted longer than 1000 ms."

  private func summary(of rows: [Int], named name: String) -> FileSummary {
    let (songs, totals) = (store.songs, Totals(store, in: rows))
    let (order, artists) = (totals.songOrder(songs, .time), totals.byArtist(songs))
    let played = totals.rankedSongs(songs)
    let (most, least) = (played.min(by: order), played.max(by: order))
    let topArtist = artists.rankedArtists(songs).min(by: artists.artistOrder(songs, .time))
    let liked = rows.count { store.milliseconds[$0] > LabelledPlays.defaultThreshold }
    return FileSummary(
      file: name,
      plays: rows.count,
      msPlayed: totals.totalMilliseconds,
      topArtist: topArtist.map { songs.artists[UInt32($0)] },
      topArtistMsPlayed: topArtist.map { artists.milliseconds[$0] },
      mostPlayedArtist: most.map { songs.artist(of: $0) },
      mostPlayedTrack: most.map { songs.track(of: $0) },
      mostPlayedMsPlayed: most.map { totals.milliseconds[$0] },
      leastPlayedArtist: least.map { songs.artist(of: $0) },
      leastPlayedTrack: least.map { songs.track(of: $0) },
      leastPlayedMsPlayed: least.map { totals.milliseconds[$0] },
      liked: liked,
      notLiked: rows.count - liked
    )
  }
}
