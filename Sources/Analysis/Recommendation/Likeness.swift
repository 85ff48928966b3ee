/// In what a catalogue row is like another and in what it differs, in words that end before the
/// other's name: “in the same key, about as calm and acoustic, but faster than”.
///
/// The squared differences of the standardized features add up to the squared distance, so they say
/// exactly what each feature contributes. The rule:
///
/// 1. At distance 0: “with the same audio features as”. Otherwise up to three parts, in this order.
/// 2. The same pitch class: “in the same key” with the same mode, else “on the same keynote”.
/// 3. Of energy, danceability, valence, acousticness, instrumentalness, speechiness and loudness those
///    that differ by at most a quarter of a standard deviation and for which there is a word; of them
///    the ones in which the other is furthest from the catalogue's mean, equal ones in this order:
///    “about as calm and acoustic”.
/// 4. The feature that contributes most, if it differs by more than a quarter: “faster”.
struct Likeness {
  /// The standardized values of the other row, in the order of `AudioFeature`; nil for a feature that
  /// the catalogue does not have.
  let other: [Double?]
  /// How much more the row has of each feature, in standard deviations.
  let differences: [Double?]

  /// Up to this many standard deviations two values are called alike.
  private static let alike = 0.25
  private static let audible: [AudioFeature] = [
    .energy, .danceability, .valence, .acousticness, .instrumentalness, .speechiness, .loudness,
  ]

  init(other: [Double?], differences: [Double?]) {
    self.other = other
    self.differences = differences
  }

  /// How row `row` differs from row `other`.
  init(of row: Int, to other: Int, recommender: Recommender) {
    let features = recommender.features
    guard let row = features.position(ofRowNumber: row),
      let other = features.position(ofRowNumber: other)
    else { preconditionFailure("only usable rows are compared") }
    let slots = AudioFeature.allCases.map {
      recommender.catalog.store.featureColumns.firstIndex(of: $0)
    }
    self.other = slots.map { slot in slot.map { features.value(row: other, feature: $0) } }
    differences = slots.map { slot in
      slot.map { features.value(row: row, feature: $0) - features.value(row: other, feature: $0) }
    }
  }

  /// The likeness as a phrase, to be followed by the other's name.
  ///
  /// - Parameter count: In how many of the audible features they are said to be alike at most.
  /// - Returns: Words such as “about as loud, but faster than”.
  func words(alike count: Int) -> String {
    guard differences.contains(where: { $0 ?? 0 != 0 }) else {
      return "with the same audio features as"
    }
    let adjectives = alikeAdjectives(count).joined(separator: " and ")
    let alike = [sameKey, adjectives.isEmpty ? nil : "about as " + adjectives].compactMap(\.self)
    guard let difference = largestDifference else {
      return alike.isEmpty ? "close to" : alike.joined(separator: ", ") + " as"
    }
    return (alike.isEmpty ? "" : alike.joined(separator: ", ") + ", but ") + difference
  }

  /// How much more the row has of a feature; nil where the catalogue does not have it.
  private func difference(_ feature: AudioFeature) -> Double? { differences[feature.rawValue] }

  private var sameKey: String? {
    guard difference(.key) == 0 else { return nil }
    return difference(.mode) == 0 ? "in the same key" : "on the same keynote"
  }

  private func alikeAdjectives(_ count: Int) -> [String] {
    let words = Self.audible.compactMap { feature -> (value: Double, word: String)? in
      guard let difference = difference(feature), difference.magnitude <= Self.alike,
        let value = other[feature.rawValue], let word = feature.adjective(for: value)
      else { return nil }
      return (value, word)
    }
    let best = Array(words.indices).smallest(count) {
      (-words[$0].value.magnitude, $0) < (-words[$1].value.magnitude, $1)
    }
    return best.map { words[$0].word }
  }

  private var largestDifference: String? {
    let differences = AudioFeature.allCases.compactMap { feature in
      difference(feature).map { (feature, $0) }
    }
    guard let (feature, difference) = differences.max(by: { $0.1.magnitude < $1.1.magnitude }),
      difference.magnitude > Self.alike
    else { return nil }
    return difference > 0 ? feature.wordsForMore : feature.wordsForLess
  }
}
