/// The names of a header in a form in which their spellings agree: `Track Name`, `track_name` and
/// `TRACK NAME` are `trackname`, `Duration (ms)` is `durationms`, `energy_%` is `energy%`.
struct ColumnNames {
  private let names: [String]

  init(_ names: [String]) { self.names = names.map(Self.plain) }

  /// The first column that has one of the names, the earlier names before the later.
  func index(of wanted: [String]) -> Int? {
    wanted.lazy.compactMap { name in names.firstIndex(of: Self.plain(name)) }.first
  }

  /// Where a feature stands, and in which unit.
  func place(of feature: AudioFeature) -> (
    feature: AudioFeature, index: Int, unit: CatalogHeader.Unit
  )? {
    for (unit, names) in feature.names {
      if let index = index(of: names) { return (feature, index, unit) }
    }
    return nil
  }

  private static func plain(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { scalar in
          scalar == "%" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
      )
    )
  }
}

extension CatalogHeader.TextColumn {
  /// The names that catalogues give the column, the usual one first.
  var names: [String] {
    switch self {
    case .trackID: ["track_id", "id", "track_uri", "uri", "spotify_id", "spotify_track_id"]
    case .artists:
      ["artists", "artist", "artist_name", "artist_name(s)", "track_artist", "artist(s)_name"]
    case .album: ["album_name", "album", "track_album_name"]
    case .track: ["track_name", "name", "title", "track", "song", "song_name"]
    case .genre: ["track_genre", "genre", "genres", "playlist_genre"]
    }
  }
}

extension AudioFeature {
  /// The names that catalogues give the feature, by the unit that each stands for.
  fileprivate var names: [(CatalogHeader.Unit, [String])] {
    switch self {
    case .loudness: [(.asIs, [name, "loudness (db)"])]
    case .tempo: [(.asIs, [name, "tempo (bpm)", "bpm"])]
    case .timeSignature: [(.asIs, [name, "time_sig"])]
    case .duration:
      [
        (.asIs, [name, "duration", "track_duration (ms)"]),
        (
          .seconds,
          ["duration_s", "duration_sec", "duration_seconds", "duration (m:ss)", "duration (mm:ss)"]
        ),
        (.minutes, ["duration_min", "duration_minutes"]),
      ]
    case .key, .mode: [(.asIs, [name])]
    case .danceability, .energy, .speechiness, .acousticness, .instrumentalness, .liveness,
      .valence:
      [(.asIs, [name]), (.percent, [name + "%"])]
    }
  }
}
