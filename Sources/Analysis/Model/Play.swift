/// One listening event: something was played until `endTime` for `msPlayed` milliseconds.
///
/// ```swift
/// history.plays[0].artist
/// ```
///
/// What only the extended history knows is nil elsewhere, and where the export says nothing.
public struct Play: TableRow, Equatable {
  /// When it ended, in UTC: `2021-03-29 04:29`, with seconds where the export gives them.
  public let endTime: String
  /// The artist; in the extended history the artist of the album; of an episode the show.
  public let artist: String
  /// The title of the song, episode or chapter.
  public let track: String
  /// How long it was played, in milliseconds; 0 occurs.
  public let msPlayed: Int
  /// The name of the file that it comes from.
  public let file: String
  /// The album.
  public let album: String?
  /// `spotify:track:…`.
  public let uri: String?
  /// Why it began: `trackdone`, `clickrow` …; a `PlayReason`.
  public let startReason: String?
  /// Why it ended: `trackdone`, `fwdbtn` …; a `PlayReason`.
  public let endReason: String?
  /// Whether tracks came in random order.
  public let isShuffled: Bool?
  /// Whether the export calls it skipped; it was seldom said before 2022.
  public let isSkipped: Bool?
  /// Whether the device had no connection.
  public let isOffline: Bool?
  /// Whether the session was private.
  public let isIncognito: Bool?

  init(
    endTime: String,
    artist: String,
    track: String,
    msPlayed: Int,
    file: String,
    album: String? = nil,
    uri: String? = nil,
    details: PlayDetails = .unknown
  ) {
    self.endTime = endTime
    self.artist = artist
    self.track = track
    self.msPlayed = msPlayed
    self.file = file
    self.album = album
    self.uri = uri
    startReason = details.start?.rawValue
    endReason = details.end?.rawValue
    isShuffled = details.isShuffled
    isSkipped = details.isSkipped
    isOffline = details.isOffline
    isIncognito = details.isIncognito
  }

  /// End, artist, track, milliseconds and file; then, as details, what the extended history knows.
  public static let columns: [Column<Play>] = [
    Column("endTime", "End time", unit: .time) { $0.endTime },
    Column("artist", "Artist") { $0.artist },
    Column("track", "Track") { $0.track },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("file", "File") { $0.file },
    Column("album", "Album", isDetail: true) { $0.album },
    Column("uri", "URI", isDetail: true) { $0.uri },
    Column("startReason", "Began by", isDetail: true) { $0.startReason },
    Column("endReason", "Ended by", isDetail: true) { $0.endReason },
    Column("isShuffled", "Shuffled", isDetail: true) { $0.isShuffled },
    Column("isSkipped", "Skipped", isDetail: true) { $0.isSkipped },
    Column("isOffline", "Offline", isDetail: true) { $0.isOffline },
    Column("isIncognito", "Private session", isDetail: true) { $0.isIncognito },
  ]
}
