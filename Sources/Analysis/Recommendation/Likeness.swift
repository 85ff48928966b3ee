/// In what a catalogue row is like another and in what it differs, in words that end before the
/// other's name: “in the same key, about as calm and acoustic, but faster than”.
///
/// The squared differences of the features, times their weights, add up to the squared distance, so
/// they say exactly what each feature contributes. What is not known is not spoken of. The rule:
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
  /// the catalogue does not have or know.
  let other: [Double?]
  /// How much more the row has of each feature, in standard deviations.
  let differences: [Double?]
  /// What each feature adds to the squared distance.
  let squares: [Double?]

  /// Up to this many standard deviations two values are called alike.
  private static let alike = 0.25
  private static let audible: [AudioFeature] = [
    .energy, .danceability, .valence, .acousticness, .instrumentalness, .speechiness, .loudness,
  ]

  init(other: [Double?], differences: [Double?]) {
    self.other = other
    self.differences = differences
    squares = differences.map { $0.map { $0 * $0 } }
  }

  /// How row `row` of a catalogue differs from row `other`.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - other: The row that it is compared with.
  ///   - catalog: Where both are; values are standardized over its usable rows.
  ///   - squares: What the features add to the squared distance; nil for the squared differences.
  init(
    of row: Int,
    to other: Int,
    in catalog: Catalog,
    squares: [(feature: AudioFeature, square: Double)]? = nil
  ) {
    let (store, features) = (catalog.store, catalog.features)
    func standardized(_ feature: AudioFeature, _ row: Int) -> Double? {
      guard let slot = store.featureColumns.firstIndex(of: feature) else { return nil }
      let value = store.feature(feature, of: row)
      // Without weights every number counts as it is, and is spoken of.
      guard squares == nil || feature.isKnown(value) else { return nil }
      return (value - features.means[slot]) / features.scale(of: slot)
    }
    let all = AudioFeature.allCases
    let values = all.map { (standardized($0, row), standardized($0, other)) }
    self.other = values.map { $0 == nil ? nil : $1 }
    differences = values.map { value, other in value.flatMap { value in other.map { value - $0 } } }
    self.squares = differences.enumerated().map { index, difference in
      guard let squares else { return difference.map { $0 * $0 } }
      return squares.first { $0.feature == all[index] }?.square
    }
  }

  /// The likeness as a phrase, to be followed by the other's name.
  ///
  /// - Parameter count: In how many of the audible features they are said to be alike at most.
  /// - Returns: Words such as “about as loud, but faster than”.
  func words(alike count: Int) -> String {
    guard differences.contains(where: { $0 != nil }) else { return "close to" }
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
    let candidates = AudioFeature.allCases.compactMap { feature in
      difference(feature).map { (feature, $0, square: squares[feature.rawValue] ?? 0) }
    }
    guard let (feature, difference, _) = candidates.max(by: { $0.square < $1.square }),
      difference.magnitude > Self.alike
    else { return nil }
    return difference > 0 ? feature.wordsForMore : feature.wordsForLess
  }
}
