/// What orders all songs of a catalogue that a listener has not heard.
enum Ranker: CaseIterable {
  case balanced, nearest, favouriteArtists, knownArtists, favouriteGenres, mostPopular, random

  /// As tables and sentences call it.
  var words: String {
    switch self {
    case .balanced: ".balanced"
    case .nearest: ".nearest"
    case .favouriteArtists: "favourite artists first"
    case .knownArtists: "known artists first"
    case .favouriteGenres: "favourite genres first"
    case .mostPopular: "the most popular"
    case .random: "a random order"
    }
  }
}
