/// What a song sounds like, in the units of the catalogue.
struct AudioFeatures: Sendable {
  var danceability: Double
  var energy: Double
  var key: Int
  /// In thousandths of a decibel.
  var loudness: Int
  var isMajor: Bool
  var speechiness: Double
  var acousticness: Double
  var instrumentalness: Double
  var liveness: Double
  var valence: Double
  /// In thousandths of a beat per minute, 0 when unknown.
  var tempo: Int
  /// 0 when unknown.
  var timeSignature: Int
}

/// How an artist differs from the genre, in standard deviations.
struct ArtistSound: Sendable {
  let energy: Double
  let danceability: Double
  let valence: Double
  let acousticness: Double

  init(using random: inout RandomSource) {
    energy = random.normal() * 0.7
    danceability = random.normal() * 0.7
    valence = random.normal() * 0.7
    acousticness = random.normal() * 0.7
  }
}

extension AudioFeatures {
  private static let keys = WeightedChoice([13, 11, 12, 4, 9, 9, 8, 13, 7, 11, 7, 9])
  private static let signatures = WeightedChoice([915, 64, 14, 7])

  /// The sound of one song of `genre` by an artist who sounds like `sound`.
  init(_ genre: Genre, sound: ArtistSound, isLive: Bool, using random: inout RandomSource) {
    func share(_ spread: Genre.Spread, _ offset: Double) -> Double {
      let value = spread.mean + spread.deviation * (offset + 0.75 * random.normal())
      return min(max(value, 0.012), 0.988)
    }
    energy = share(genre.energy, sound.energy)
    danceability = share(genre.danceability, sound.danceability)
    valence = share(genre.valence, sound.valence)
    acousticness = Self.acousticness(
      genre.acousticness.mean + genre.acousticness.deviation
        * (sound.acousticness + 0.75 * random.normal() - (energy - genre.energy.mean) * 3)
    )
    key = Self.keys.draw(using: &random)
    isMajor = random.chance(genre.major)
    let calm = 1 - energy
    let decibels = -3.4 - 5.5 * calm - 12 * calm * calm + random.normal() * 1.3
    loudness = min(Int((decibels * 1000).rounded()), -400)
    speechiness = 0.024 + genre.speech * (0.15 + 2.2 * Self.squared(random.unit()))
    instrumentalness = Self.instrumentalness(genre.instrumental, using: &random)
    liveness =
      isLive
      ? random.number(in: 0.68...0.98) : 0.05 + 0.36 * Self.squared(random.unit()) * random.unit()
    let beats = genre.tempo.mean + genre.tempo.deviation * random.normal()
    tempo = Int((min(max(beats, 52), 214) * 1000).rounded())
    timeSignature = [4, 3, 5, 1][Self.signatures.draw(using: &random)]
    if random.chance(0.0015) { forgetRhythm() }
  }

  /// What is written for a song in which no beat was found.
  private mutating func forgetRhythm() {
    (tempo, timeSignature, danceability, valence, speechiness) = (0, 0, 0, 0, 0)
  }

  private static func squared(_ value: Double) -> Double { value * value }

  /// Below a tenth, what is left falls off over several powers of ten, as in real catalogues.
  private static func acousticness(_ value: Double) -> Double {
    guard value < 0.1 else { return min(value, 0.995) }
    let decay = 1 + (0.1 - value) * 30
    return 0.1 / (decay * decay * decay)
  }

  private static func instrumentalness(
    _ probability: Double,
    using random: inout RandomSource
  ) -> Double {
    if random.chance(probability) { return 0.95 - 0.4 * squared(random.unit()) }
    if random.chance(0.48) { return 0 }
    let tenths = random.number(in: 1...9.9)
    return tenths * [1e-6, 1e-5, 1e-4, 1e-3, 1e-2][random.below(5)]
  }
}
