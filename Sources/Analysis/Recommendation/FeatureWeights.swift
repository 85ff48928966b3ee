/// What each feature weighs in the distances of `Method.balanced`: squared differences are multiplied
/// by it.
///
/// A weight below 0 counts as 0, one above 100 as 100.
///
/// ```swift
/// Balance(features: FeatureWeights(energy: 2, key: 0)).weights
/// ```
public struct FeatureWeights: Sendable, Equatable {
  /// In the order of `AudioFeature`.
  private let values: [Double]

  /// The weight of a feature, 0...100.
  subscript(feature: AudioFeature) -> Double { values[feature.rawValue] }

  /// Sets the weights; what is not given has its default.
  ///
  /// ```swift
  /// FeatureWeights(energy: 2, valence: 0.5)
  /// ```
  ///
  /// - Parameters:
  ///   - danceability: What it weighs how suitable a song is for dancing.
  ///   - energy: What it weighs how intense it is.
  ///   - key: What its place on the circle of fifths weighs.
  ///   - loudness: What the loudness weighs; little, because it goes with energy.
  ///   - mode: What major or minor weighs.
  ///   - speechiness: What it weighs how much is spoken.
  ///   - acousticness: What it weighs how acoustic it is.
  ///   - instrumentalness: What it weighs whether somebody sings.
  ///   - liveness: What it weighs whether there is an audience.
  ///   - valence: What it weighs how cheerful it is.
  ///   - tempo: What the tempo weighs.
  ///   - tempoOctave: What the place of the tempo within an octave weighs, to which half and double
  ///     tempo, which are often taken for one another, are the same.
  ///   - duration: What the length weighs.
  ///   - timeSignature: What it weighs whether there are four beats a bar.
  public init(
    danceability: Double = 1,
    energy: Double = 1,
    key: Double = 0.25,
    loudness: Double = 0.5,
    mode: Double = 0.25,
    speechiness: Double = 0.8,
    acousticness: Double = 1,
    instrumentalness: Double = 0.8,
    liveness: Double = 0.3,
    valence: Double = 1,
    tempo: Double = 0.6,
    tempoOctave: Double = 0.2,
    duration: Double = 0.2,
    timeSignature: Double = 0.2
  ) {
    values = [
      danceability, energy, key, loudness, mode, speechiness, acousticness, instrumentalness,
      liveness, valence, tempo, duration, timeSignature,
    ].map { $0.clamped(to: 0...100) }
    self.tempoOctave = tempoOctave.clamped(to: 0...100)
  }

  /// What the place of the tempo within an octave weighs, 0...100.
  public let tempoOctave: Double
}
