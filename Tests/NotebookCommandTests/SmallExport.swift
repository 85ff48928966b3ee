import Foundation

/// Seven plays in two files and a catalogue of six songs on a line, so that every result can be
/// worked out by hand.
///
/// Time per song: Ada/One 240,000 + 180,000, Bob/Two 300,000, Cyd/Three 60,000 + 60,000,
/// Ada/Four 1,000, Dan/Five 0; 841,000 ms in all.
struct SmallExport {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFile("export/StreamingHistory_music_0.json", Self.first)
    try folder.makeFile("export/StreamingHistory_music_1.json", Self.second)
    try folder.makeFile("catalog.csv", Self.catalog)
  }

  private static let first = Self.history([
    ("2024-01-01 08:00", "Ada", "One", 240_000), ("2024-01-01 08:05", "Bob", "Two", 300_000),
    ("2024-01-06 23:59", "Ada", "Four", 1_000), ("2024-01-07 00:00", "Dan", "Five", 0),
  ])

  private static let second = Self.history([
    ("2024-02-01 08:00", "Cyd", "Three", 60_000), ("2024-02-01 08:01", "Cyd", "Three", 60_000),
    ("2024-02-02 21:00", "Ada", "One", 180_000),
  ])

  private static func history(_ plays: [(String, String, String, Int)]) -> String {
    let records = plays.map { end, artist, track, ms in
      """
        {
          "endTime" : "\(end)",
          "artistName" : "\(artist)",
          "trackName" : "\(track)",
          "msPlayed" : \(ms)
        }
      """
    }
    return "[\n" + records.joined(separator: ",\n") + "\n]"
  }

  /// Only energy differs, so that a distance is a difference of energies over their deviation.
  private static let catalog =
    """
    ,track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,energy,key,\
    loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature,\
    track_genre

    """
    + [
      ("Ada", "One", "0.0"), ("Eve;Bob", "TWO", "0.1"), ("New", "Alpha", "0.3"),
      ("New", "Beta", "0.6"), ("Cyd", "three", "0.95"), ("New", "Gamma", "0.8"),
    ].enumerated().map { row, song in
      "\(row),\(String(repeating: "0", count: 21))\(row),\(song.0),Album,\(song.1),50,200000,False,"
        + "0.5,\(song.2),5,-8.0,1,0.05,0.3,0.0,0.1,0.5,120.0,4,pop\n"
    }.joined()

  /// The standard output of `notebook eval --format json`.
  func json(_ expression: String) throws -> String {
    let result = try CommandLineTool.run(
      ["eval", expression, "--in", folder.url.path, "--format", "json"],
      in: folder.url
    )
    return result.error + result.output
  }
}
