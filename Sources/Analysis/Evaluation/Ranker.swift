/// What orders all songs of a catalogue that a listener has not heard.
enum Ranker: CaseIterable {
  case balanced, nearest, favouriteArtists, knownArtists, favouriteGenres, mostPopular, random

  /// Whether a catalogue says what the order goes by.
  func isPossible(in catalog: Catalog) -> Bool {
    switch self {
    case .balanced, .nearest, .favouriteArtists, .knownArtists, .random: true
    case .favouriteGenres: catalog.genres.count > 0
    case .mostPopular: catalog.recordings.popularity.contains { $0 >= 0 }
    }
  }

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
