/// One listening event: something was played until `endTime` for `msPlayed` milliseconds.
///
/// ```swift
/// history.plays[0].artist
/// ```
public struct Play: TableRow, Equatable {
  /// When it ended, in UTC: `2021-03-29 04:29`, with seconds where the export gives them.
  public let endTime: String
  /// The artist; in the extended history the artist of the album.
  public let artist: String
  /// The title.
  public let track: String
  /// How long it was played, in milliseconds; 0 occurs.
  public let msPlayed: Int
  /// The name of the file that it comes from.
  public let file: String

  /// End, artist, track, milliseconds and file.
  public static let columns: [Column<Play>] = [
    Column("endTime", "End time", unit: .time) { $0.endTime },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("file", "File") { $0.file },
  ]
}
