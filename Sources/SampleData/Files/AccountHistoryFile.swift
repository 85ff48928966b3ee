/// Writes the streaming history of an account export.
struct AccountHistoryFile {
  static let rowsPerFile = 10_000

  /// For each song its two lines, which do not change from play to play.
  private let names: [[UInt8]]

  init(_ diary: Diary) {
    names = diary.songs.map { song in
      var lines = ByteBuffer()
      lines.append("\",\n    \"artistName\" : ")
      lines.appendJSON(song.artist)
      lines.append(",\n    \"trackName\" : ")
      lines.appendJSON(song.title)
      lines.append(",\n    \"msPlayed\" : ")
      return lines.bytes
    }
  }

  func bytes(_ plays: ArraySlice<Play>) -> [UInt8] {
    var out = ByteBuffer()
    out.reserve(plays.count * 150 + 8)
    out.append(UInt8(ascii: "["))
    for (index, play) in plays.enumerated() {
      out.append(index == 0 ? "\n  {\n    \"endTime\" : \"" : Self.between)
      out.append(dayOf: play.end)
      out.append(UInt8(ascii: " "))
      out.append(minuteOf: play.end)
      out.append(names[play.song])
      out.append(play.milliseconds)
    }
    out.append(plays.isEmpty ? "\n]" : "\n  }\n]")
    return out.bytes
  }

  private static let between = "\n  },\n  {\n    \"endTime\" : \""
}
