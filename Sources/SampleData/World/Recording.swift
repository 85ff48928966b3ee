/// Someone who makes music.
struct Artist: Sendable {
  let name: String
  let id: String
  let genre: Int
  let sound: ArtistSound
  /// In 0...1, the share of fame.
  let fame: Double
  var albums: [Int] = []
}

/// A release: an album, an EP or a single.
struct Album: Sendable {
  let title: String
  let id: String
  let artist: Int
  var recordings: [Int] = []
}

/// A song as one release holds it.
struct Recording: Sendable {
  let title: String
  /// 22 characters, as in `spotify:track:<id>`.
  let id: String
  /// The main artist first.
  let artists: [Int]
  let album: Int
  let genre: Int
  let features: AudioFeatures
  let milliseconds: Int
  let popularity: Int
  let isExplicit: Bool
  /// Whether the catalogue holds it.
  let isListed: Bool
}
