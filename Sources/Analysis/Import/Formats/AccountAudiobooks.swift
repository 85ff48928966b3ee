/// Audiobooks in account data: `StreamingHistory_audiobook_0.json`.
struct AccountAudiobooks: HistoryFormat {
  let kind = "audiobooks"
  let exampleName = "StreamingHistory_audiobook_0.json"
  let family = PlayFamily.audiobooks

  func recognizes(_ fileName: String) -> Bool {
    fileName.stem(after: "StreamingHistory_audiobook_")?.isNumber ?? false
  }

  var keys: PlayKeys {
    PlayKeys(
      endTime: "endTime",
      artist: "audiobookName",
      track: "chapterName",
      milliseconds: "msPlayed",
      names: PlayNames(artist: .audiobook, track: .chapter)
    )
  }
}
