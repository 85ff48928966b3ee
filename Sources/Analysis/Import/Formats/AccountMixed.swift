/// The last year of music and podcasts in older account data: `StreamingHistory0.json`, and
/// `StreamingHistory.json` as it was in 2019.
///
/// An episode looks like a song whose artist is the show.
struct AccountMixed: HistoryFormat {
  let kind = "music"
  let exampleName = "StreamingHistory0.json"
  let family = PlayFamily.music
  let mayMixPodcasts = true

  func recognizes(_ fileName: String) -> Bool {
    fileName.stem(after: "StreamingHistory").map { $0.isEmpty || $0.isNumber } ?? false
  }

  var keys: PlayKeys { .accountMusic }
}
