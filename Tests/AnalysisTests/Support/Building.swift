@testable import Analysis

/// One play of a hand-made history.
struct TestPlay {
  var end = "2021-03-29 04:29"
  var artist = "Ada"
  var track = "One"
  var ms = 1000
}

/// A history from plays, one array a file.
func history(_ files: [TestPlay]...) throws(ImportError) -> StreamingHistory {
  var texts: [String: String] = [:]
  for (index, plays) in files.enumerated() {
    texts["export/StreamingHistory\(index).json"] = json(plays)
  }
  return try StreamingHistory(contentsOf: "export", using: .memory(texts))
}

func json(_ plays: [TestPlay]) -> String {
  let records = plays.map {
    """
    {"endTime" : "\($0.end)", "artistName" : "\($0.artist)", "trackName" : "\($0.track)", \
    "msPlayed" : \($0.ms)}
    """
  }
  return "[\n" + records.joined(separator: ",\n") + "\n]"
}

/// A history from the text of one account file.
func history(json text: String) throws(ImportError) -> StreamingHistory {
  try StreamingHistory(
    contentsOf: "export",
    using: .memory(["export/StreamingHistory0.json": text])
  )
}

/// A history from the text of one extended file.
func extendedHistory(json text: String) throws(ImportError) -> StreamingHistory {
  try StreamingHistory(
    contentsOf: "export",
    using: .memory(["export/Streaming_History_Audio_2020_0.json": text])
  )
}

/// One row of a hand-made catalogue: 13 features that are 0 unless given.
struct TestTrack {
  var id = "0000000000000000000000"
  var artists = "Ada"
  var track = "One"
  var genre = "folk"
  var features: [AudioFeature: String] = [:]
}

let catalogHeader =
  "track_id,artists,album_name,track_name,popularity,"
  + AudioFeature.allCases.map(\.name).joined(separator: ",") + ",track_genre"

func csv(_ tracks: [TestTrack]) -> String {
  let rows = tracks.map { track in
    let features = AudioFeature.allCases.map { track.features[$0] ?? "0" }
    return ([track.id, track.artists, "Album", track.track, "50"] + features + [track.genre])
      .joined(separator: ",")
  }
  return ([catalogHeader] + rows).joined(separator: "\n") + "\n"
}

func catalog(_ tracks: [TestTrack]) throws(ImportError) -> Catalog {
  try catalog(csv: csv(tracks))
}

func catalog(csv text: String) throws(ImportError) -> Catalog {
  try Catalog(contentsOf: "catalog.csv", using: .memory(["catalog.csv": text]))
}
