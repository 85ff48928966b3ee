/// What one feature becomes and weighs in the distances of `Method.balanced`.
///
/// ```swift
/// Balance().weights.map(\.transformation)
/// ```
public struct FeatureWeight: TableRow, Equatable {
  /// The feature.
  public let feature: String
  /// What is done to it before differences are taken.
  public let transformation: String
  /// What its squared differences are multiplied by.
  public let weight: Double

  /// Feature, transformation and weight.
  public static let columns: [Column<FeatureWeight>] = [
    Column("feature", "Feature") { $0.feature },
    Column("transformation", "Transformation") { $0.transformation },
    Column("weight", "Weight") { $0.weight },
  ]
}

extension Balance {
  /// What each feature becomes and weighs, in the order of `AudioFeature`; the tempo has two rows.
  public var weights: Table<FeatureWeight> {
    let rows = AudioFeature.allCases.flatMap { FeatureTransformation.all(of: $0) }.map {
      FeatureWeight(
        feature: $0.feature.name,
        transformation: $0.words,
        weight: $0.weight(in: features)
      )
    }
    return Table(
      rows,
      definition:
        "Fitted on the catalogue, one row a recording; squared differences are multiplied "
        + "by the weight. A feature that is not known counts as the median of the known ones."
    )
  }

  /// How the score is made, for a person.
  var scoreDefinition: String {
    "Score = \(soundWeight.plain) · ln Σ w / (1 + d² / 2h²) over the songs started from "
      + "+ \(artistWeight.plain) · n / (n + \(artistHalfPlays.plain)), n being the full "
      + "plays of its artist + \(genreWeight.plain) · ln(what its genres have of the full plays, "
      + "in parts of an even share, + \(genreSmoothing.plain)) "
      + "+ \(popularityWeight.plain) · (popularity / 100)²"
      + (adventure > 0.5 ? " · \((2 * (1 - adventure)).plain)" : "") + "."
  }

  /// How the list is chosen, for a person.
  var listDefinition: String {
    let songs = songsPerArtist == 1 ? "one song" : "\(songsPerArtist) songs"
    return
      "Of the new songs, the closest \((soundShare * 100).plain) of 100 in sound, at least 200; "
      + "as near to \((adventure * 100).plain) of 100 by artists never heard as there are songs, at "
      + "most \(songs) an artist, a share of slots for each taste, and each the best by "
      + "\(relevance.plain) · relevance − \((1 - relevance).plain) · likeness to those "
      + "chosen before."
  }

  /// The conditions that the listener made, for a person; empty without any.
  var conditions: String {
    var conditions: [String] = []
    if minimumPopularity > 0 { conditions.append("of popularity \(minimumPopularity) or more") }
    if let genre { conditions.append("listed under \(genre.onOneLine(limit: 40))") }
    return conditions.joined(separator: " and ")
  }
}

extension Double {
  /// The number with as many decimals as it takes: `2`, `0.25`.
  var plain: String {
    let rounded = (self * 1e6).rounded() / 1e6
    return Int(exactly: rounded).map { $0.formatted() } ?? rounded.description
  }
}
