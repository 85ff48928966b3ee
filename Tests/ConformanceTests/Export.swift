/// A made-up export of seven plays with a library and playlists, and a catalogue of six songs.
struct Export: Sendable {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("export/StreamingHistory_music_0.json", Self.first)
    try folder.write("export/StreamingHistory_music_1.json", Self.second)
    try folder.write("export/YourLibrary.json", Self.library)
    try folder.write("export/Playlist1.json", Self.playlists)
    try folder.write("catalog.csv", Self.catalog)
  }

  private static let first = history([
    ("2024-01-01 08:00", "Ada", "One", 240_000), ("2024-01-01 08:05", "Bob", "Two", 300_000),
    ("2024-01-06 23:59", "Ada", "Four", 1_000), ("2024-01-07 00:00", "Dan", "Five", 0),
  ])

  private static let second = history([
    ("2024-02-01 08:00", "Cyd", "Three", 60_000), ("2024-02-01 08:01", "Cyd", "Three", 60_000),
    ("2024-02-02 21:00", "Ada", "One", 180_000),
  ])

  private static func history(_ plays: [(String, String, String, Int)]) -> String {
    let records = plays.map { end, artist, track, ms in
      #"{"endTime": "\#(end)", "artistName": "\#(artist)", "trackName": "\#(track)", "msPlayed": \#(ms)}"#
    }
    return "[\n" + records.joined(separator: ",\n") + "\n]"
  }

  private static let library = """
    {
      "tracks": [
        {"artist": "Ada", "album": "A", "track": "One", "uri": "spotify:track:1"},
        {"artist": "Bob", "album": "B", "track": "Two"}
      ],
      "bannedTracks": [{"artist": "Cyd", "album": "", "track": "No"}],
      "artists": [{"name": "Ada", "uri": "spotify:artist:1"}],
      "other": []
    }
    """

  private static let playlists = """
    {
      "playlists": [
        {"name": "Caf\\u00e9", "lastModifiedDate": "2022-02-02", "items": [
            {"track": {"artistName": "Ada", "trackName": "One", "albumName": "A"}},
            {"track": {"artistName": "Bo", "trackName": "Two", "albumName": "B"}}
          ]},
        {"name": "Empty", "items": []}
      ]
    }
    """

  /// Only energy differs.
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
}
