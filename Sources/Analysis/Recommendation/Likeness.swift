/// In what two catalogue rows are alike and in what they differ, in words.
///
/// The squared differences of the standardized features add up to the squared distance, so they say
/// exactly what each feature contributes. The rule:
///
/// 1. At distance 0: “the same audio features”. Otherwise up to three parts, in this order.
/// 2. The same key: “same key”, or “same key and mode” when the mode is the same too.
/// 3. Of energy, danceability, valence, acousticness, instrumentalness, speechiness and loudness the
///    two that contribute least, if they differ by at most a quarter of a standard deviation:
///    “similar energy and valence”; equal contributions keep this order.
/// 4. The feature that contributes most, if it differs by more than a quarter: “faster”.
struct Likeness {
  /// Differences in standard deviations, in the order of `AudioFeature`.
  let differences: [Double]

  /// Up to this many standard deviations a feature is called similar.
  private static let similar = 0.25
  private static let audible: [AudioFeature] = [
    .energy, .danceability, .valence, .acousticness, .instrumentalness, .speechiness, .loudness,
  ]

  init(differences: [Double]) { self.differences = differences }

  /// How row `row` differs from row `other`.
  init(of row: Int, to other: Int, recommender: Recommender) {
    let features = recommender.features
    guard let row = features.position(ofRowNumber: row),
      let other = features.position(ofRowNumber: other)
    else { preconditionFailure("only usable rows are compared") }
    differences = features.names.indices.map {
      features.value(row: row, feature: $0) - features.value(row: other, feature: $0)
    }
  }

  /// The likeness as a phrase.
  var words: String {
    guard differences.contains(where: { $0 != 0 }) else { return "the same audio features" }
    let parts = [sameKey, similarFeatures, largestDifference].compactMap(\.self)
    return parts.isEmpty ? "small differences in many features" : parts.joined(separator: ", ")
  }

  private func difference(_ feature: AudioFeature) -> Double { differences[feature.rawValue] }

  private var sameKey: String? {
    guard difference(.key) == 0 else { return nil }
    return difference(.mode) == 0 ? "same key and mode" : "same key"
  }

  private var similarFeatures: String? {
    let near = Self.audible.filter { difference($0).magnitude <= Self.similar }
    let least = Array(near.indices).smallest(2) {
      (difference(near[$0]).magnitude, $0) < (difference(near[$1]).magnitude, $1)
    }
    return least.isEmpty ? nil : "similar " + least.map { near[$0].name }.joined(separator: " and ")
  }

  private var largestDifference: String? {
    let largest = AudioFeature.allCases.max {
      difference($0).magnitude < difference($1).magnitude
    }
    guard let largest, difference(largest).magnitude > Self.similar else { return nil }
    return difference(largest) > 0 ? largest.wordForMore : largest.wordForLess
  }
}

extension AudioFeature {
  /// What a song is that has more of this than another.
  var wordForMore: String {
    switch self {
    case .danceability: "more danceable"
    case .energy: "more energetic"
    case .key: "in another key"
    case .loudness: "louder"
    case .mode: "major instead of minor"
    case .speechiness: "more spoken"
    case .acousticness: "more acoustic"
    case .instrumentalness: "more instrumental"
    case .liveness: "more of a live sound"
    case .valence: "more cheerful"
    case .tempo: "faster"
    case .duration: "longer"
    case .timeSignature: "more beats a bar"
    }
  }

  /// What a song is that has less of this than another.
  var wordForLess: String {
    switch self {
    case .danceability: "less danceable"
    case .energy: "calmer"
    case .key: "in another key"
    case .loudness: "quieter"
    case .mode: "minor instead of major"
    case .speechiness: "less spoken"
    case .acousticness: "less acoustic"
    case .instrumentalness: "less instrumental"
    case .liveness: "less of a live sound"
    case .valence: "less cheerful"
    case .tempo: "slower"
    case .duration: "shorter"
    case .timeSignature: "fewer beats a bar"
    }
  }
}
