/// Videos in the extended history: `Streaming_History_Video_2018-2025.json`, formerly `endvideo.json`.
struct ExtendedVideo: HistoryFormat {
  let kind = "videos"
  let exampleName = "Streaming_History_Video_2018-2025.json"
  let family = PlayFamily.videos
  let nameless: String? = "without any name"
  let isExtended = true

  func recognizes(_ fileName: String) -> Bool {
    if let stem = fileName.stem(after: "Streaming_History_Video") {
      return stem.isEmpty || stem.hasPrefix("_")
    }
    return fileName.stem(after: "endvideo").map { $0.isEmpty || $0.dropFirst().isNumber } ?? false
  }

  var keys: PlayKeys { .extended }
}
