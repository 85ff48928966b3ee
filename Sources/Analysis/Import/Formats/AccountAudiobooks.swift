/// Audiobooks in account data: `StreamingHistory_audiobook_0.json`.
struct AccountAudiobooks: HistoryFormat {
  let kind = "audiobooks"
  let exampleName = "StreamingHistory_audiobook_0.json"

  func recognizes(_ fileName: String) -> Bool {
    fileName.stem(after: "StreamingHistory_audiobook_")?.isNumber ?? false
  }

  var reading: HistoryReading { .notRead("audiobooks are not read yet") }
}
