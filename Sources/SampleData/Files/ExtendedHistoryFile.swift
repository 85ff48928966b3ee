/// Writes an extended streaming history in the newest of its schemas.
struct ExtendedHistoryFile {
  static let rowsPerFile = 16_000

  /// For each song the lines with its names, which do not change from play to play.
  private let names: [[UInt8]]
  private let songs: [Song]

  init(_ diary: Diary) {
    songs = diary.songs
    names = diary.songs.indices.map { index in
      var lines = ByteBuffer()
      lines.append("    \"master_metadata_track_name\": ")
      lines.appendJSON(diary.songs[index].title)
      lines.append(",\n    \"master_metadata_album_artist_name\": ")
      lines.appendJSON(diary.songs[index].artist)
      lines.append(",\n    \"master_metadata_album_album_name\": ")
      lines.appendJSON(diary.albumTitle(of: index))
      lines.append(",\n    \"spotify_track_uri\": ")
      lines.appendJSON(diary.uri(of: index))
      lines.append(Self.nulls)
      return lines.bytes
    }
  }

  /// What follows the names of a song: it is neither an episode nor an audiobook.
  private static let nulls: String =
    ",\n"
    + [
      "episode_name", "episode_show_name", "spotify_episode_uri", "audiobook_title",
      "audiobook_uri", "audiobook_chapter_uri", "audiobook_chapter_title",
    ]
    .map { "    \"\($0)\": null,\n" }.joined()

  /// The years that the plays span, as file names give them: `2024-2025`.
  static func years(_ plays: ArraySlice<Play>) -> String {
    let years = [plays.first, plays.last].map { play in
      CivilDay(daysSinceEpoch: (play?.end ?? 0) / 86_400_000).year
    }
    return years[0] == years[1] ? "\(years[0])" : "\(years[0])-\(years[1])"
  }

  func bytes(_ plays: ArraySlice<Play>) -> [UInt8] {
    var out = ByteBuffer()
    out.reserve(plays.count * 900 + 8)
    out.append(UInt8(ascii: "["))
    for (index, play) in plays.enumerated() {
      out.append(index == 0 ? "\n  {\n" : ",\n  {\n")
      append(play, to: &out)
    }
    out.append("\n]")
    return out.bytes
  }

  private func append(_ play: Play, to out: inout ByteBuffer) {
    out.append("    \"ts\": \"")
    out.append(dayOf: play.end)
    out.append(UInt8(ascii: "T"))
    out.append(minuteOf: play.end)
    out.append(UInt8(ascii: ":"))
    out.append(play.end / 1000 % 60, digits: 2)
    out.append("Z\",\n    \"platform\": \"")
    out.append(Device.platforms[play.device])
    out.append("\",\n    \"ms_played\": ")
    out.append(play.milliseconds)
    out.append(",\n    \"conn_country\": \"IE\",\n    \"ip_addr\": null,\n")
    out.append(names[play.song])
    appendCircumstances(of: play, to: &out)
  }

  /// The phone has no network on part of the way to work; private sessions are rare.
  private func appendCircumstances(of play: Play, to out: inout ByteBuffer) {
    let start = play.end - play.milliseconds
    let isOffline = play.device == 1 && start / 60_000 % 60 < 15
    let isPrivate = start / 86_400_000 % 53 == 0
    let isKnown = play.end / 3_600_000 % 9 != 0
    out.append("    \"reason_start\": \"")
    out.append(play.startReason.rawValue)
    out.append("\",\n    \"reason_end\": \"")
    out.append(play.endReason.rawValue)
    out.append(play.isShuffled ? "\",\n    \"shuffle\": true" : "\",\n    \"shuffle\": false")
    out.append(",\n    \"skipped\": ")
    out.append(!isKnown ? "null" : play.endReason == .fwdbtn ? "true" : "false")
    out.append(isOffline ? ",\n    \"offline\": true" : ",\n    \"offline\": false")
    out.append(",\n    \"offline_timestamp\": ")
    out.append(isOffline || play.device == 0 ? "\(start / 1000)" : "null")
    out.append(",\n    \"incognito_mode\": ")
    out.append(isPrivate ? "true\n  }" : "false\n  }")
  }
}
