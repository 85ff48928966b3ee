/// What one feature adds to the squared distance between a recommended song and the song of the
/// listener that it is closest to.
///
/// ```swift
/// recommender.contributions(to: recommender.recommend(1)).map(\.feature)
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
/// recommender.scores(of: recommender.recommend(3)).map(\.sound)
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

extension Recommender {
  /// What each feature adds to the squared distances of recommended songs; those of a song sum to the
  /// square of its `distance`.
  ///
  /// By `.nearest` these are the squared differences of the standardized features, by `.balanced` those
  /// of the transformed ones times their weights, see `balance.weights`. The key and the tempo, which
  /// have two or three coordinates each, are one row. What is not known counts as the catalogue's
  /// median, and is nil here.
  ///
  /// ```swift
  /// recommender.contributions(to: recommender.recommend(3))
  /// ```
  ///
  /// - Parameter recommendations: What this recommender recommended.
  /// - Returns: Song by song, the largest part first.
  public func contributions(to recommendations: Table<Recommendation>) -> Table<
    FeatureContribution
  > {
    let rows = recommendations.flatMap { song in
      let squares = squares(of: song)
      let total = squares.reduce(0) { $0 + $1.square }
      return squares.sorted { ($1.square, $0.feature.rawValue) < ($0.square, $1.feature.rawValue) }
        .map { feature, square in
          FeatureContribution(
            rank: song.rank,
            track: song.track,
            closestTo: song.closestTo,
            feature: feature.name,
            seedValue: catalog.store.knownFeature(feature, of: song.comparedRows.seedRow),
            value: catalog.store.knownFeature(feature, of: song.comparedRows.row),
            square: square,
            share: total > 0 ? square / total : nil
          )
        }
    }
    return Table(
      rows,
      definition: "The parts of a song sum to the square of its distance to the song that it is "
        + "closest to."
    )
  }

  private func squares(
    of song: Recommendation
  ) -> [(feature: AudioFeature, square: Double)] {
    let (row, seedRow) = song.comparedRows
    switch song.method {
    case .nearest: return standardizedSquares(row, seedRow)
    case .balanced:
      let recordings = catalog.recordings.recordingOfRow
      return soundSpace.contributions(Int(recordings[row]), Int(recordings[seedRow]))
    }
  }

  /// The squared differences of the standardized features of two usable rows.
  private func standardizedSquares(
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

  /// What speaks for recommended songs: the four terms of which the score is the sum.
  ///
  /// ```swift
  /// recommender.scores(of: recommender.recommend(3))
  /// ```
  ///
  /// - Parameters:
  ///   - recommendations: What this recommender recommended by `.balanced`; songs of another method
  ///     have no score and are passed over.
  ///   - tracks: The songs from which it was recommended; nil for those played most and latest.
  /// - Returns: One row a song, in their order.
  public func scores(
    of recommendations: Table<Recommendation>,
    from tracks: Table<TrackRanking>? = nil
  ) -> Table<RecommendationScore> {
    let scores = scores(of: taste(of: seeds(from: tracks)))
    let rows = recommendations.filter { $0.method == .balanced }.map { song in
      let terms = scores.terms(of: Int(catalog.recordings.recordingOfRow[song.row]))
      return RecommendationScore(
        rank: song.rank,
        track: song.track,
        sound: terms.sound,
        artist: terms.artist,
        genre: terms.genre,
        popularity: terms.popularity,
        score: terms.sum
      )
    }
    return Table(rows, definition: balance.scoreDefinition)
  }
}
