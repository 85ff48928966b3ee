/// Podcasts in account data: `StreamingHistory_podcast_0.json`.
struct AccountPodcasts: HistoryFormat {
  let kind = "podcasts"
  let exampleName = "StreamingHistory_podcast_0.json"
  let family = PlayFamily.podcasts

  func recognizes(_ fileName: String) -> Bool {
    fileName.stem(after: "StreamingHistory_podcast_")?.isNumber ?? false
  }

  var keys: PlayKeys {
    PlayKeys(
      endTime: "endTime",
      artist: "podcastName",
      track: "episodeName",
      milliseconds: "msPlayed",
      names: PlayNames(artist: .show, track: .episode)
    )
  }
}
