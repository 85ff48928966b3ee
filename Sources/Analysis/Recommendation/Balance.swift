/// The weights and constants of `Method.balanced`, each with the default that did best on plays held
/// back.
///
/// A value outside its range counts as the nearest one in it, and so does one that is not a number as
/// the lowest.
///
/// ```swift
/// Recommender(catalog: catalog, heard: history, balance: Balance(adventure: 1)).recommend(5)
/// ```
public struct Balance: Sendable, Equatable {
  /// From familiar, 0, to adventurous, 1: the part of the songs whose artists were never heard.
  ///
  /// Above one half popularity counts less and less, at 1 not at all.
  public let adventure: Double
  /// At most so many songs of one artist, at least 1.
  public let songsPerArtist: Int
  /// The least popularity of a song, 0...100; at 0 songs of unknown popularity are in as well.
  public let minimumPopularity: Int
  /// The only genre that songs are taken from; nil for all.
  public let genre: String?
  /// How much relevance counts against difference from the songs already chosen, 0...1; at 1 nothing
  /// else counts.
  public let relevance: Double
  /// The part of the new songs, those that sound most like the listener's, that the list is taken
  /// from, 0...1.
  public let soundShare: Double

  /// From how many songs sounds are compared, 1...1000.
  public let seedCount: Int
  /// After how many days a play counts half, 1...100,000.
  public let halfLifeDays: Double
  /// From how many milliseconds a play is a full one, 0...3,600,000.
  public let fullPlayMilliseconds: Int
  /// Which nearest recording of a seed says how far sounds are alike, 1...1000.
  public let bandwidthNeighbor: Int
  /// Into how many tastes the seeds are parted at most, 1...10.
  public let largestTasteCount: Int

  /// How much the likeness of sound counts, 0...100.
  public let soundWeight: Double
  /// How much it counts that an artist was heard, n / (n + `artistHalfPlays`) after n full plays,
  /// 0...100.
  public let artistWeight: Double
  /// After how many full plays an artist counts half, 0.1...10,000.
  public let artistHalfPlays: Double
  /// How much the logarithm of the genre's part in what was heard counts, 0...100.
  public let genreWeight: Double
  /// What is added to a genre's part, in parts of an even share, so that a genre that was never heard
  /// has a logarithm, 0.0001...1.
  public let genreSmoothing: Double
  /// How much the square of the popularity, as a part of 100, counts, 0...100.
  public let popularityWeight: Double

  /// What each feature weighs in a distance.
  public let features: FeatureWeights

  /// Sets the weights and constants; what is not given has its default.
  ///
  /// ```swift
  /// Balance(adventure: 0.2, songsPerArtist: 2)
  /// ```
  ///
  /// - Parameters:
  ///   - adventure: The part of songs by artists that were never heard, 0...1.
  ///   - songsPerArtist: At most so many songs of one artist.
  ///   - minimumPopularity: The least popularity, 0...100.
  ///   - genre: The only genre; nil for all.
  ///   - relevance: How much relevance counts against difference, 0...1.
  ///   - soundShare: Which part of the new songs, the closest in sound, the list is taken from.
  ///   - seedCount: From how many songs sounds are compared.
  ///   - halfLifeDays: After how many days a play counts half.
  ///   - fullPlayMilliseconds: From how many milliseconds a play is a full one.
  ///   - bandwidthNeighbor: Which nearest recording of a seed says how far sounds are alike.
  ///   - largestTasteCount: Into how many tastes the seeds are parted at most.
  ///   - soundWeight: How much the likeness of sound counts.
  ///   - artistWeight: How much it counts that an artist was heard.
  ///   - artistHalfPlays: After how many full plays an artist counts half.
  ///   - genreWeight: How much the genre's part in what was heard counts.
  ///   - genreSmoothing: What is added to that part.
  ///   - popularityWeight: How much the popularity counts.
  ///   - features: What each feature weighs in a distance.
  public init(
    adventure: Double = 0.2,
    songsPerArtist: Int = 1,
    minimumPopularity: Int = 0,
    genre: String? = nil,
    relevance: Double = 0.7,
    soundShare: Double = 0.1,
    seedCount: Int = 50,
    halfLifeDays: Double = 180,
    fullPlayMilliseconds: Int = 30_000,
    bandwidthNeighbor: Int = 10,
    largestTasteCount: Int = 6,
    soundWeight: Double = 2,
    artistWeight: Double = 3,
    artistHalfPlays: Double = 5,
    genreWeight: Double = 1,
    genreSmoothing: Double = 0.1,
    popularityWeight: Double = 5,
    features: FeatureWeights = FeatureWeights()
  ) {
    self.adventure = adventure.clamped(to: 0...1)
    self.songsPerArtist = songsPerArtist.clamped(to: 1...1000)
    self.minimumPopularity = minimumPopularity.clamped(to: 0...100)
    self.genre = genre
    self.relevance = relevance.clamped(to: 0...1)
    self.soundShare = soundShare.clamped(to: 0...1)
    self.seedCount = seedCount.clamped(to: 1...1000)
    self.halfLifeDays = halfLifeDays.clamped(to: 1...100_000)
    self.fullPlayMilliseconds = fullPlayMilliseconds.clamped(to: 0...3_600_000)
    self.bandwidthNeighbor = bandwidthNeighbor.clamped(to: 1...1000)
    self.largestTasteCount = largestTasteCount.clamped(to: 1...10)
    self.soundWeight = soundWeight.clamped(to: 0...100)
    self.artistWeight = artistWeight.clamped(to: 0...100)
    self.artistHalfPlays = artistHalfPlays.clamped(to: 0.1...10_000)
    self.genreWeight = genreWeight.clamped(to: 0...100)
    self.genreSmoothing = genreSmoothing.clamped(to: 0.0001...1)
    self.popularityWeight = popularityWeight.clamped(to: 0...100)
    self.features = features
  }
}
