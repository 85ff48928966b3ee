@testable import Analysis

/// One row of a hand-made catalogue, a song in the middle of all features unless said otherwise.
struct TestSong {
  var artists = "Ada"
  var track = "One"
  var genre = "folk"
  var popularity = "50"
  /// The number that its id is made of; 0 for that of its row, counted from 1.
  var id = 0
  var features: [AudioFeature: String] = [:]

  static let middle: [AudioFeature: String] = [
    .danceability: "0.5", .energy: "0.5", .key: "0", .loudness: "-8", .mode: "1",
    .speechiness: "0.1", .acousticness: "0.3", .instrumentalness: "0.1", .liveness: "0.2",
    .valence: "0.5", .tempo: "120", .duration: "200000", .timeSignature: "4",
  ]

  static func id(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 22 - digits.count) + digits
  }

  static func uri(_ number: Int) -> String { "spotify:track:" + id(number) }
}

func catalog(of songs: [TestSong]) throws(ImportError) -> Catalog {
  var lines = [catalogHeader]
  for (row, song) in songs.enumerated() {
    let id = TestSong.id(song.id == 0 ? row + 1 : song.id)
    let names = [id, song.artists, "Album", song.track, song.popularity]
    let features = AudioFeature.allCases.map { song.features[$0] ?? TestSong.middle[$0] ?? "" }
    let cells = (names + features + [song.genre]).map { "\"\($0)\"" }
    lines.append(cells.joined(separator: ","))
  }
  return try catalog(csv: lines.joined(separator: "\n") + "\n")
}

extension TestPlay {
  /// A play in full.
  static func full(
    _ artist: String,
    _ track: String,
    end: String = "2021-03-29 04:29",
    uri: String? = nil
  ) -> TestPlay {
    TestPlay(end: end, artist: artist, track: track, ms: 200_000, uri: uri)
  }
}
