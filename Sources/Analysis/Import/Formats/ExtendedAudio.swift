/// The extended streaming history: `Streaming_History_Audio_2015-2020_0.json`, formerly
/// `endsong_0.json`.
struct ExtendedAudio: HistoryFormat {
  let kind = "extended music"
  let exampleName = "Streaming_History_Audio_2020-2025_0.json"
  let family = PlayFamily.music
  let nameless: String? = "without any name"
  let isExtended = true

  func recognizes(_ fileName: String) -> Bool {
    if let stem = fileName.stem(after: "Streaming_History_Audio") {
      return stem.isEmpty || stem.hasPrefix("_")
    }
    return fileName.stem(after: "endsong").map { $0.isEmpty || $0.dropFirst().isNumber } ?? false
  }

  var keys: PlayKeys { .extended }
}

extension PlayKeys {
  /// Both kinds of file of the extended history.
  static let extended = PlayKeys(
    endTime: "ts",
    artist: "master_metadata_album_artist_name",
    track: "master_metadata_track_name",
    milliseconds: "ms_played",
    names: .music
  )
}
