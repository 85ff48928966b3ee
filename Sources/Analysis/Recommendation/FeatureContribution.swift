/// What one feature adds to the squared distance between a recommended song and the song of the
/// listener that it is closest to.
///
/// ```swift
/// recommender.recommend(1).contributions.map(\.feature)
/// ```
public struct FeatureContribution: TableRow, Equatable {
  /// The place of the recommended song.
  public let rank: Int
  /// Its title.
  public let track: String
  /// The song of the listener: `Artist – Track`.
  public let closestTo: String
  /// The feature.
  public let feature: String
  /// What the listener's song has of it; nil when that is not known.
  public let seedValue: Double?
  /// What the recommended song has of it; nil when that is not known.
  public let value: Double?
  /// What it adds to the squared distance, at least 0.
  public let square: Double
  /// Its part of the squared distance, in 0...1; nil when that is 0.
  public let share: Double?

  /// The songs, the feature, both values and what their difference adds.
  public static let columns: [Column<FeatureContribution>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("track", "Track") { $0.track },
    Column("closestTo", "Closest to", isDetail: true) { $0.closestTo },
    Column("feature", "Feature") { $0.feature },
    Column("seedValue", "Of the closest") { $0.seedValue },
    Column("value", "Of the song") { $0.value },
    Column("square", "Squared distance", unit: .distance) { $0.square },
    Column("share", "Share", unit: .share) { $0.share },
  ]
}

/// What speaks for a recommended song, term by term.
///
/// ```swift
/// recommender.recommend(3).terms.map(\.sound)
/// ```
public struct RecommendationScore: TableRow, Equatable {
  /// The place of the song.
  public let rank: Int
  /// Its title.
  public let track: String
  /// What its likeness to the listener's songs adds.
  public let sound: Double
  /// What it adds how much its artist was played.
  public let artist: Double
  /// What it adds how much of what was played is of its genres.
  public let genre: Double
  /// What its popularity adds.
  public let popularity: Double
  /// The sum of the four.
  public let score: Double

  /// The song, the four terms and their sum.
  public static let columns: [Column<RecommendationScore>] = [
    Column("rank", "Rank", unit: .rank) { $0.rank },
    Column("track", "Track") { $0.track },
    Column("sound", "Sound", unit: .score) { $0.sound },
    Column("artist", "Artist", unit: .score) { $0.artist },
    Column("genre", "Genre", unit: .score) { $0.genre },
    Column("popularity", "Popularity", unit: .score) { $0.popularity },
    Column("score", "Score", unit: .score) { $0.score },
  ]
}

extension Table where Row == Recommendation {
  /// What each feature adds to the squared distances of the songs, the largest part first.
  ///
  /// The parts of a song sum to the square of its `distance`.
  /// By `.nearest` these are the squared differences of the standardized features, by `.balanced` those
  /// of the transformed ones times their weights, see `Balance.weights`. The key and the tempo, which
  /// have two or three coordinates each, are one row. What is not known counts as the catalogue's
  /// median, and is nil here.
  ///
  /// ```swift
  /// recommender.recommend(3).contributions
  /// ```
  public var contributions: Table<FeatureContribution> {
    let rows = flatMap { song in
      let total = song.parts.reduce(0) { $0 + $1.square }
      return song.parts
        .sorted { ($1.square, $0.feature.rawValue) < ($0.square, $1.feature.rawValue) }
        .map { part in
          FeatureContribution(
            rank: song.rank,
            track: song.track,
            closestTo: song.closestTo,
            feature: part.feature.name,
            seedValue: part.seedValue,
            value: part.value,
            square: part.square,
            share: total > 0 ? part.square / total : nil
          )
        }
    }
    return Table<FeatureContribution>(
      rows,
      definition:
        "The parts of a song sum to the square of its distance to the song of the listener "
        + "that it is compared with."
    )
  }

  /// What speaks for the songs that `.balanced` recommends: the four terms whose sum is the score.
  ///
  /// Songs of another method have no score and are passed over.
  ///
  /// ```swift
  /// recommender.recommend(3).terms
  /// ```
  public var terms: Table<RecommendationScore> {
    let rows = compactMap { song in
      song.terms.map { terms in
        RecommendationScore(
          rank: song.rank,
          track: song.track,
          sound: terms.sound,
          artist: terms.artist,
          genre: terms.genre,
          popularity: terms.popularity,
          score: terms.sum
        )
      }
    }
    return Table<RecommendationScore>(
      rows,
      definition:
        "The terms sum to the score; each is like the logarithm of how much more likely it "
        + "makes that a song is heard."
    )
  }
}

extension Recommender {
  /// What features add to a squared distance, beside their values in the two rows.
  func parts(
    of squares: [(feature: AudioFeature, square: Double)],
    _ row: Int,
    _ seedRow: Int
  ) -> [Recommendation.Part] {
    squares.map { feature, square in
      Recommendation.Part(
        feature: feature,
        square: square,
        value: catalog.store.knownFeature(feature, of: row),
        seedValue: catalog.store.knownFeature(feature, of: seedRow)
      )
    }
  }

  /// The squared differences of the standardized features of two usable rows.
  func standardizedSquares(
    _ row: Int,
    _ other: Int
  ) -> [(feature: AudioFeature, square: Double)] {
    guard let row = features.position(ofRowNumber: row),
      let other = features.position(ofRowNumber: other)
    else { preconditionFailure("only usable rows are compared") }
    return catalog.store.featureColumns.enumerated().map { slot, feature in
      let difference =
        features.value(row: row, feature: slot) - features.value(row: other, feature: slot)
      return (feature, difference * difference)
    }
  }
}
