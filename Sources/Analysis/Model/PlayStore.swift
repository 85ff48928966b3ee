/// All plays of a history by column.
///
/// Statistics read it, so that they never see a selection.
struct PlayStore: Sendable {
  /// A file and the plays that come from it.
  struct File: Sendable {
    let name: String
    let precision: Timestamp.Precision
    let plays: Range<Int>
  }

  var songs = SongTable()
  var endSeconds: [Int64] = []
  var songIDs: [UInt32] = []
  var milliseconds: [Int64] = []
  var files: [File] = []

  var count: Int { songIDs.count }
  var isEmpty: Bool { songIDs.isEmpty }

  /// The day of each play, in days since 1970-01-01.
  var days: some Sequence<Int> { endSeconds.lazy.map { Timestamp(seconds: $0).day } }

  func play(_ row: Int) -> Play {
    let song = Int(songIDs[row])
    return Play(
      endTime: endTime(of: row),
      artist: songs.artist(of: song),
      track: songs.track(of: song),
      msPlayed: Int(milliseconds[row]),
      file: files[fileIndex(of: row)].name
    )
  }

  func endTime(of row: Int) -> String {
    Timestamp(seconds: endSeconds[row]).text(files[fileIndex(of: row)].precision)
  }

  /// The place in `files` of the file that holds a play.
  func fileIndex(of row: Int) -> Int {
    files.firstPosition { $0.plays.upperBound > row }
  }
}
