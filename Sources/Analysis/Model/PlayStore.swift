/// Plays of one family, such as music or podcasts, by column and in the order of time.
///
/// Statistics read it, so that they never see a selection. Plays that ended at the same moment are in
/// the order of their files and of the records in them.
struct PlayStore: Sendable {
  /// A file that plays come from.
  struct File: Sendable {
    let name: String
    let precision: Timestamp.Precision
    /// Whether it is a file of music, whatever else may stand in it.
    var holdsMusic = true
  }

  /// Stands for “none” in `albumIDs` and `uriIDs`.
  static let none = UInt32.max

  /// Artists and titles; for podcasts shows and episodes, for audiobooks titles and chapters.
  var songs = SongTable()
  var albums = StringTable()
  var uris = StringTable()
  var files: [File] = []

  /// When each play ended, in seconds since 1970-01-01 00:00 UTC, in ascending order.
  var endSeconds: [Int64] = []
  /// The same on the clocks of the time zone, as if they showed UTC; not always in ascending order.
  var localEndSeconds: [Int64] = []
  var milliseconds: [Int64] = []
  var songIDs: [UInt32] = []
  /// The number of each play's file, all files of the history counted.
  var fileIDs: [UInt32] = []
  /// The number of each play's album, or `none`.
  var albumIDs: [UInt32] = []
  /// The number of each play's URI, or `none`.
  var uriIDs: [UInt32] = []
  /// How each play began and ended, as far as the extended history says.
  var details: [PlayDetails] = []

  var count: Int { songIDs.count }
  var isEmpty: Bool { songIDs.isEmpty }

  /// The day on which each play ended in the time zone, in days since 1970-01-01.
  var days: some Sequence<Int> { localEndSeconds.lazy.map { Timestamp(seconds: $0).day } }

  func play(_ row: Int) -> Play {
    let song = Int(songIDs[row])
    return Play(
      endTime: endTime(of: row),
      artist: songs.artist(of: song),
      track: songs.track(of: song),
      msPlayed: Int(milliseconds[row]),
      file: files[Int(fileIDs[row])].name,
      album: text(albumIDs[row], in: albums),
      uri: text(uriIDs[row], in: uris),
      details: details[row]
    )
  }

  func endTime(of row: Int) -> String {
    Timestamp(seconds: endSeconds[row]).text(files[Int(fileIDs[row])].precision)
  }

  func text(_ id: UInt32, in table: StringTable) -> String? {
    id == Self.none ? nil : table[id]
  }

  /// Reads the times off the clocks of a zone.
  mutating func tellTime(by zone: ListeningZone) {
    localEndSeconds =
      zone == .utc ? endSeconds : endSeconds.map { $0 + zone.offset(at: $0) }
  }
}
