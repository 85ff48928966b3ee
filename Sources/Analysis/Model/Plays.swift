/// The plays of a history in the order of their files and of the records in them, stored by column.
public struct Plays: TableProtocol {
  /// A file and the plays that come from it.
  struct File: Sendable {
    let name: String
    let precision: Timestamp.Precision
    let plays: Range<Int>
  }

  /// One play.
  public typealias Element = Play

  var songs = SongTable()
  var endSeconds: [Int64] = []
  var songIDs: [UInt32] = []
  var milliseconds: [Int64] = []
  var files: [File] = []

  /// The position of the first play, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last play.
  public var endIndex: Int { songIDs.count }

  /// Says in which order the plays are and what their time is.
  public var definition: String? {
    "Plays in the order of the export; times as written, in UTC, when the play ended."
  }

  /// The play at `position`, counted from 0.
  public subscript(position: Int) -> Play {
    let song = Int(songIDs[position])
    let file = file(of: position)
    return Play(
      endTime: Timestamp(seconds: endSeconds[position]).text(file.precision),
      artist: songs.artist(of: song),
      track: songs.track(of: song),
      msPlayed: Int(milliseconds[position]),
      file: file.name
    )
  }

  private func file(of position: Int) -> File {
    var (low, high) = (0, files.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].plays.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return files[low]
  }
}
