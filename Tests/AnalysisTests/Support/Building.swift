import Testing

@testable import Analysis

/// One play of a hand-made history.
struct TestPlay {
  var end = "2021-03-29 04:29"
  var artist = "Ada"
  var track = "One"
  var ms = 1000
  var album: String?
  var uri: String?
  var start: PlayReason?
  var stop: PlayReason?
  var isSkipped: Bool?
  var isShuffled: Bool?
}

/// A history of plays that are not read from a file, so that they can have details.
func played(
  _ plays: [TestPlay],
  podcasts: [TestPlay] = [],
  zone: String = "UTC"
) throws -> StreamingHistory {
  let zone = try #require(ListeningZone(name: zone))
  return StreamingHistory(
    try store(plays, zone),
    podcasts: try store(podcasts, zone),
    zone: zone
  )
}

private func store(_ plays: [TestPlay], _ zone: ListeningZone) throws -> PlayStore {
  var store = PlayStore()
  store.files = [PlayStore.File(name: "Streaming_History_Audio_2021_0.json", precision: .minutes)]
  let timed = try plays.map { play in
    (play, try #require(play.end.withBytes { Timestamp($0) }).seconds)
  }
  for (play, seconds) in timed.sorted(by: { $0.1 < $1.1 }) {
    let artist = play.artist.withBytes { store.songs.internArtist($0) }
    let track = play.track.withBytes { store.songs.internTrack($0) }
    store.songIDs.append(store.songs.intern(artist: artist, track: track))
    store.endSeconds.append(seconds)
    store.localEndSeconds.append(seconds + zone.offset(at: seconds))
    store.milliseconds.append(Int64(play.ms))
    store.fileIDs.append(0)
    store.albumIDs.append(play.album?.withBytes { store.albums.intern($0) } ?? PlayStore.none)
    store.uriIDs.append(play.uri?.withBytes { store.uris.intern($0) } ?? PlayStore.none)
    var details = PlayDetails.unknown
    (details.start, details.end) = (play.start, play.stop)
    (details[.skipped], details[.shuffled]) = (play.isSkipped, play.isShuffled)
    store.details.append(details)
  }
  return store
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
