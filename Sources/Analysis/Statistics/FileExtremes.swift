/// One extreme of one file: a song and the time spent on it.
///
/// ```swift
/// history.mostPlayedByFile.map(\.track)
/// ```
public struct FileExtreme: TableRow, Equatable {
  /// The file's name.
  public let file: String
  /// The artist; nil when the file holds no play.
  public let artist: String?
  /// The song; nil when the file holds no play.
  public let track: String?
  /// The listening time, in milliseconds.
  public let msPlayed: Int?

  /// The listening time, in hours.
  public var hours: Double? { msPlayed.map { Double($0) / 3_600_000 } }

  /// The file, the song and its time, as the first of these reports printed them.
  public static let columns: [Column<FileExtreme>] = [
    Column("file", "File") { $0.file },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours, isDetail: true) { $0.hours },
  ]
}

/// One file's favourite artist and the time spent on it.
///
/// ```swift
/// history.topArtistByFile.map(\.artist)
/// ```
public struct FileArtist: TableRow, Equatable {
  /// The file's name.
  public let file: String
  /// The artist; nil when the file holds no play.
  public let artist: String?
  /// The listening time, in milliseconds.
  public let msPlayed: Int?

  /// The listening time, in hours.
  public var hours: Double? { msPlayed.map { Double($0) / 3_600_000 } }

  /// The file, the artist and the time.
  public static let columns: [Column<FileArtist>] = [
    Column("file", "File") { $0.file },
    Column("artist", "Artist") { $0.artist },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The most listened to song of each file, by listening time.
  public var mostPlayedByFile: Table<FileExtreme> {
    Table(
      files.map {
        FileExtreme(
          file: $0.file,
          artist: $0.mostPlayedArtist,
          track: $0.mostPlayedTrack,
          msPlayed: $0.mostPlayedMsPlayed
        )
      },
      definition: "The song with the most listening time; ties by artist, then track."
    )
  }

  /// The least listened to song of each file, by listening time.
  public var leastPlayedByFile: Table<FileExtreme> {
    Table(
      files.map {
        FileExtreme(
          file: $0.file,
          artist: $0.leastPlayedArtist,
          track: $0.leastPlayedTrack,
          msPlayed: $0.leastPlayedMsPlayed
        )
      },
      definition: "The last song in the order of the most played; of several, the last by artist, "
        + "then track."
    )
  }

  /// The most listened to artist of each file, and the time spent on it.
  public var topArtistByFile: Table<FileArtist> {
    Table(
      files.map {
        FileArtist(file: $0.file, artist: $0.topArtist, msPlayed: $0.topArtistMsPlayed)
      },
      definition: "The artist with the most listening time; ties by name."
    )
  }
}
