extension AudioFeature {
  /// What a song is called whose standardized value is above the mean, or below it; nil where having
  /// little of a feature is nothing to speak of.
  func adjective(for value: Double) -> String? {
    switch self {
    case .danceability: value < 0 ? nil : "danceable"
    case .energy: value < 0 ? "calm" : "energetic"
    case .loudness: value < 0 ? "quiet" : "loud"
    case .speechiness: value < 0 ? nil : "talkative"
    case .acousticness: value < 0 ? nil : "acoustic"
    case .instrumentalness: value < 0 ? nil : "instrumental"
    case .valence: value < 0 ? "sombre" : "cheerful"
    case .key, .mode, .liveness, .tempo, .duration, .timeSignature: nil
    }
  }

  /// What a song is that has more of this than another, up to the other's name.
  var wordsForMore: String {
    switch self {
    case .danceability: "more danceable than"
    case .energy: "more energetic than"
    case .key: "in another key than"
    case .loudness: "louder than"
    case .mode: "in major, unlike"
    case .speechiness: "more talkative than"
    case .acousticness: "more acoustic than"
    case .instrumentalness: "more instrumental than"
    case .liveness: "with more of a live sound than"
    case .valence: "more cheerful than"
    case .tempo: "faster than"
    case .duration: "longer than"
    case .timeSignature: "with more beats a bar than"
    }
  }

  /// What a song is that has less of this than another, up to the other's name.
  var wordsForLess: String {
    switch self {
    case .danceability: "less danceable than"
    case .energy: "calmer than"
    case .key: "in another key than"
    case .loudness: "quieter than"
    case .mode: "in minor, unlike"
    case .speechiness: "less talkative than"
    case .acousticness: "less acoustic than"
    case .instrumentalness: "less instrumental than"
    case .liveness: "with less of a live sound than"
    case .valence: "more sombre than"
    case .tempo: "slower than"
    case .duration: "shorter than"
    case .timeSignature: "with fewer beats a bar than"
    }
  }
}
