/// How a feature becomes one or two coordinates of which differences can be compared.
enum FeatureTransformation: Equatable, Sendable {
  /// Shifted and scaled to mean 0 and deviation 1.
  case standardized(AudioFeature)
  /// The same, cut at three deviations either way.
  case clipped(AudioFeature)
  /// The same of the logarithm.
  case logarithmic(AudioFeature)
  /// The place on the circle of fifths; the middle of it where the key is not known.
  case fifths
  /// The place of the tempo within an octave.
  case tempoOctave
  /// 0 for four beats a bar, 1 for any other.
  case otherThanFour

  /// All that are made of a feature.
  static func all(of feature: AudioFeature) -> [FeatureTransformation] {
    switch feature {
    case .danceability, .energy, .valence, .mode: [.standardized(feature)]
    case .loudness, .speechiness, .acousticness, .instrumentalness, .liveness: [.clipped(feature)]
    case .key: [.fifths]
    case .tempo: [.logarithmic(.tempo), .tempoOctave]
    case .duration: [.logarithmic(.duration)]
    case .timeSignature: [.otherThanFour]
    }
  }

  var feature: AudioFeature {
    switch self {
    case .standardized(let feature), .clipped(let feature), .logarithmic(let feature): feature
    case .fifths: .key
    case .tempoOctave: .tempo
    case .otherThanFour: .timeSignature
    }
  }

  func weight(in weights: FeatureWeights) -> Double {
    self == .tempoOctave ? weights.tempoOctave : weights[feature]
  }

  /// What is done, for a person.
  var words: String {
    switch self {
    case .standardized: "standardized"
    case .clipped: "standardized, cut at 3 deviations"
    case .logarithmic: "logarithm, standardized, cut at 3 deviations"
    case .fifths: "place on the circle of fifths"
    case .tempoOctave: "place within an octave, so that half and double tempo agree"
    case .otherThanFour: "four beats a bar or not"
    }
  }

  /// The coordinates of rows, column by column, each multiplied by the root of its weight.
  func columns(
    of rows: [UInt32],
    in store: CatalogStore,
    _ weights: FeatureWeights
  ) -> [[Double]] {
    let weight = weight(in: weights)
    let known = KnownValues(feature, of: rows, in: store)
    switch self {
    case .standardized: return [known.values.standardized(weight, limit: .infinity)]
    case .clipped: return [known.values.standardized(weight, limit: 3)]
    case .logarithmic:
      return [known.values.map(Binary.logarithm(of:)).standardized(weight, limit: 3)]
    case .fifths:
      var circle = Self.circle(weight, known.values) { 7 * $0.rounded() / 12 }
      for row in known.unknownRows { (circle[0][row], circle[1][row]) = (0, 0) }
      return circle
    case .tempoOctave: return Self.circle(weight, known.values, turns: Binary.logarithm(of:))
    case .otherThanFour: return [known.values.map { $0 == 4 ? 0 : weight.squareRoot() }]
    }
  }

  /// The two coordinates of places on a circle: each has about deviation 1 before it is multiplied by
  /// the root of half the weight.
  private static func circle(
    _ weight: Double,
    _ values: [Double],
    turns: (Double) -> Double
  ) -> [[Double]] {
    let (radius, count) = (weight.squareRoot(), values.count)
    var (x, y) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    for (row, value) in values.enumerated() {
      let point = Circle.point(turns: turns(value))
      (x[row], y[row]) = (radius * point.x, radius * point.y)
    }
    return [x, y]
  }
}

/// The values of a feature, with the median in place of those that are not known.
private struct KnownValues {
  private(set) var values: [Double]
  private(set) var unknownRows: [Int] = []

  init(_ feature: AudioFeature, of rows: [UInt32], in store: CatalogStore) {
    values = store.features(feature, of: rows)
    unknownRows = values.indices.filter { !feature.isKnown(values[$0]) }
    guard !unknownRows.isEmpty else { return }
    let median = values.filter(feature.isKnown).median(of: { $0 }) ?? feature.range.lowerBound
    for row in unknownRows { values[row] = median }
  }
}

extension CatalogStore {
  /// A feature of some rows as it was read; NaN where it is missing.
  fileprivate func features(_ feature: AudioFeature, of rows: [UInt32]) -> [Double] {
    guard let slot = featureColumns.firstIndex(of: feature) else { return rows.map { _ in .nan } }
    return features.withUnsafeBufferPointer { features in
      let column = features.part(slot * featureStride, rowCount)
      return rows.map { column[Int($0)] }
    }
  }
}

extension [Double] {
  /// The values at mean 0 and deviation 1, cut at a limit either way and multiplied by the root of a
  /// weight; of values that never change, all 0.
  fileprivate func standardized(_ weight: Double, limit: Double) -> [Double] {
    let moments = withUnsafeBufferPointer { Moments($0) }
    let (scale, factor) = (moments.standardDeviation, weight.squareRoot())
    guard scale > 0 else { return map { _ in 0 } }
    return map { factor * Swift.min(Swift.max(($0 - moments.mean) / scale, -limit), limit) }
  }
}
