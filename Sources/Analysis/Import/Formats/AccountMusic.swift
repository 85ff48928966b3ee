/// The last year of music in account data: `StreamingHistory_music_0.json`.
struct AccountMusic: HistoryFormat {
  let kind = "music"
  let exampleName = "StreamingHistory_music_0.json"
  let family = PlayFamily.music

  func recognizes(_ fileName: String) -> Bool {
    fileName.stem(after: "StreamingHistory_music_")?.isNumber ?? false
  }

  var keys: PlayKeys { .accountMusic }
}

extension PlayKeys {
  /// Both kinds of music file of account data.
  static let accountMusic = PlayKeys(
    endTime: "endTime",
    artist: "artistName",
    track: "trackName",
    milliseconds: "msPlayed",
    names: .music
  )
}
