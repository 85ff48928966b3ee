/// Podcasts in account data: `StreamingHistory_podcast_0.json`.
struct AccountPodcasts: HistoryFormat {
  let kind = "podcasts"
  let exampleName = "StreamingHistory_podcast_0.json"

  func recognizes(_ fileName: String) -> Bool {
    fileName.stem(after: "StreamingHistory_podcast_")?.isNumber ?? false
  }

  var reading: HistoryReading { .notRead("podcasts are not read yet") }
}
