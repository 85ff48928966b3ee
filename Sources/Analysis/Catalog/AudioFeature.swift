/// The audio features of a track, in the order that every matrix and distance uses.
public enum AudioFeature: Int, CaseIterable, Sendable {
  /// How suitable for dancing, 0...1.
  case danceability
  /// How intense, 0...1.
  case energy
  /// The pitch class, 0 (C) to 11 (B); below 0 when unknown.
  case key
  /// The average loudness in decibels, about −60...0.
  case loudness
  /// 1 for major, 0 for minor.
  case mode
  /// How much is spoken, 0...1.
  case speechiness
  /// How sure it is that it is acoustic, 0...1.
  case acousticness
  /// How sure it is that nobody sings, 0...1.
  case instrumentalness
  /// How sure it is that there is an audience, 0...1.
  case liveness
  /// How cheerful, 0...1.
  case valence
  /// Beats a minute; 0 when unknown.
  case tempo
  /// The length in milliseconds; 0 or below when unknown.
  case duration
  /// Beats a bar, 1...7; 0 when unknown.
  case timeSignature

  /// The column name in a catalogue: `danceability`, `duration_ms`, `time_signature`.
  public var name: String {
    switch self {
    case .duration: "duration_ms"
    case .timeSignature: "time_signature"
    default: String(describing: self)
    }
  }

  /// The values that a measurement usually has.
  ///
  /// These are 0...1 for shares, a pitch class, −60...0 decibels, 1...300 beats a minute, up to a day
  /// and 1...7 beats a bar. A real one may lie a little outside; what cannot be is not known, see
  /// `isKnown(_:)`.
  public var range: ClosedRange<Double> {
    switch self {
    case .danceability, .energy, .mode, .speechiness, .acousticness, .instrumentalness, .liveness,
      .valence:
      0...1
    case .key: 0...11
    case .loudness: -60...0
    case .tempo: 1...300
    case .duration: 1...86_400_000
    case .timeSignature: 1...7
    }
  }

  /// Whether a number from a catalogue is a measurement: catalogues write 0 for a tempo, a length or
  /// a time signature that they do not know, and −1 for a key.
  ///
  /// This is the one place that says so. `Catalog.features` holds the numbers as they were read;
  /// `CatalogTrack` shows only known ones.
  ///
  /// - Parameter value: The number as it was read.
  /// - Returns: False for what is not finite, for the marks above, and for a share, key or mode
  ///   outside its range; loudness, tempo, length and time signature may lie outside theirs.
  public func isKnown(_ value: Double) -> Bool {
    switch self {
    case .danceability, .energy, .key, .mode, .speechiness, .acousticness, .instrumentalness,
      .liveness, .valence:
      range.contains(value)
    case .loudness: value.isFinite
    case .tempo, .duration, .timeSignature: value > 0 && value.isFinite
    }
  }

  /// Whether it is a part of a whole, which some files write in percent.
  var isShare: Bool {
    switch self {
    case .danceability, .energy, .speechiness, .acousticness, .instrumentalness, .liveness,
      .valence:
      true
    case .key, .loudness, .mode, .tempo, .duration, .timeSignature: false
    }
  }
}
