/// The last year of music in account data: `StreamingHistory0.json`, `StreamingHistory_music_0.json`,
/// and `StreamingHistory.json` as it was in 2019.
struct AccountMusic: HistoryFormat {
  let kind = "music"
  let exampleName = "StreamingHistory_music_0.json"

  func recognizes(_ fileName: String) -> Bool {
    if let stem = fileName.stem(after: "StreamingHistory_music_") { return stem.isNumber }
    return fileName.stem(after: "StreamingHistory").map { $0.isEmpty || $0.isNumber } ?? false
  }

  var reading: HistoryReading {
    let keys = PlayKeys(
      endTime: "endTime",
      artist: "artistName",
      track: "trackName",
      milliseconds: "msPlayed"
    )
    return .music(keys, precision: .minutes, nameless: nil)
  }
}
