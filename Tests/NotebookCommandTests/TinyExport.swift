import Foundation

/// A made-up export of four plays and a made-up catalogue of three songs.
enum TinyExport {
  static let history = """
    [
      {"endTime": "2024-03-29 08:15", "artistName": "Anna", "trackName": "Dawn", "msPlayed": 180000},
      {"endTime": "2024-03-29 08:20", "artistName": "Anna", "trackName": "Dusk", "msPlayed": 240000},
      {"endTime": "2024-03-30 21:05", "artistName": "Bruno", "trackName": "Rain", "msPlayed": 900},
      {"endTime": "2024-04-01 21:09", "artistName": "Anna", "trackName": "Dawn", "msPlayed": 200000}
    ]

    """

  static let catalog = """
    ,track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,energy,\
    key,loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,\
    time_signature,track_genre
    0,id0,Anna,Light,Dawn,40,180000,False,0.5,0.6,1,-5.0,1,0.05,0.2,0.0,0.1,0.4,120.0,4,pop
    1,id1,Anna,Light,Dusk,30,240000,False,0.4,0.5,2,-6.0,0,0.04,0.3,0.1,0.2,0.5,110.0,4,pop
    2,id2,Cleo,Storm,Thunder,50,200000,False,0.7,0.9,7,-3.5,1,0.10,0.1,0.0,0.3,0.8,128.0,4,rock

    """

  /// The catalogue with one text in place of another.
  static func catalog(replacing old: String, with new: String) -> [UInt8] {
    Array(catalog.replacingOccurrences(of: old, with: new).utf8)
  }

  /// "Cléo" as an editor saves it that does not write UTF-8.
  static let catalogInLatin1 = catalog.replacingOccurrences(of: "Cleo", with: "Cléo").unicodeScalars
    .map { UInt8(truncatingIfNeeded: $0.value) }

  /// A folder with `export/` and `catalog.csv`.
  static func makeFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFile("export/StreamingHistory_music_0.json", history)
    try folder.makeFile("catalog.csv", catalog)
    return folder
  }
}

extension TemporaryFolder {
  /// Writes a file that need not be text.
  func makeFile(_ path: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: makeFile(path))
  }

  /// The paths of all files below, sorted; links are not followed.
  var paths: [String] {
    (FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []).sorted()
  }
}
