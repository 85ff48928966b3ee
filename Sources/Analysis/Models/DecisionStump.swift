/// A decision tree of one question (CART with depth 1).
///
/// - SeeAlso: Breiman, Friedman, Olshen and Stone, “Classification and Regression Trees”, 1984.
struct DecisionStump: FittedModel {
  /// What is asked: whether a feature is at most the threshold.
  let feature: Int
  let threshold: Double
  /// The share of liked songs among those that are not above the threshold, and those that are.
  let (scoreBelow, scoreAbove): (Double, Double)
  let valuesLearnedFrom: Int
  let valuesPerRow = 1

  /// Nil when every feature is constant.
  init?(_ training: TrainingSet) {
    let liked = training.labels.count { $0 }
    var best: (feature: Int, split: Split)?
    for (feature, column) in training.features.columns.enumerated() {
      let split = Split.best(of: column, training.labels, liked: liked)
      guard let split, split.purity > best?.split.purity ?? -1 else { continue }
      best = (feature, split)
    }
    guard let best else { return nil }
    (feature, threshold) = (best.feature, best.split.threshold)
    (scoreBelow, scoreAbove) = (best.split.scoreBelow, best.split.scoreAbove)
    valuesLearnedFrom = training.features.columns.count * training.rowCount
  }

  func scores(of features: FeatureColumns) -> [Double] {
    features.columns[feature].map { $0 <= threshold ? scoreBelow : scoreAbove }
  }
}

/// A way to part the rows by one feature.
private struct Split {
  let threshold: Double
  let scoreBelow: Double
  let scoreAbove: Double
  /// The larger, the less Gini impurity is left: Σ (liked² + not liked²) / count over both parts.
  let purity: Double

  /// The best split of a feature, that of the lowest threshold among equals; nil for a constant one.
  static func best(of column: [Double], _ labels: [Bool], liked: Int) -> Split? {
    let rows = zip(column, labels).map { (value: $0, isLiked: $1) }.sorted { $0.value < $1.value }
    var best: (place: Int, likedBelow: Int, purity: Double)?
    var likedBelow = 0
    for place in 1..<max(rows.count, 1) {
      if rows[place - 1].isLiked { likedBelow += 1 }
      guard rows[place].value > rows[place - 1].value else { continue }
      let purity =
        purity(likedBelow, of: place) + purity(liked - likedBelow, of: rows.count - place)
      if purity > best?.purity ?? -1 { best = (place, likedBelow, purity) }
    }
    guard let best else { return nil }
    let (below, above) = (rows[best.place - 1].value, rows[best.place].value)
    return Split(
      threshold: middle(below, above),
      scoreBelow: Double(best.likedBelow) / Double(best.place),
      scoreAbove: Double(liked - best.likedBelow) / Double(rows.count - best.place),
      purity: best.purity
    )
  }

  private static func purity(_ liked: Int, of count: Int) -> Double {
    Double(liked * liked + (count - liked) * (count - liked)) / Double(count)
  }

  /// Halfway between two values, and below the upper one though rounding may say otherwise.
  private static func middle(_ below: Double, _ above: Double) -> Double {
    let middle = below / 2 + above / 2
    return middle < above ? middle : below
  }
}
