/// How much a model needs a feature.
///
/// ```swift
/// validation.model(.naiveBayes).importance().prefix(3).map(\.feature)
/// ```
public struct FeatureImportance: TableRow, Equatable {
  /// The feature.
  public let feature: String
  /// By how much the score falls on average when the feature is shuffled, below 0 when it rises; nil
  /// when the score is undefined.
  public let mean: Double?
  /// The population standard deviation of that over all shuffles.
  public let deviation: Double?

  /// The feature, mean and deviation.
  public static let columns: [Column<FeatureImportance>] = [
    Column("feature", "Feature") { $0.feature },
    Column("mean", "Importance", unit: .score, best: .highest) { $0.mean },
    Column("deviation", "Std", unit: .score) { $0.deviation },
  ]
}

extension ValidatedModel {
  /// How much worse the model judges when the numbers of a feature change places among the songs that
  /// a fold judges; what it learned stays the same.
  ///
  /// ```swift
  /// validation.model(.logisticRegression).importance(by: .auc)
  /// ```
  ///
  /// - Parameters:
  ///   - score: What falls.
  ///   - repeats: How often each feature is shuffled in each fold, 1...1000.
  ///   - seed: The same seed gives the same shuffles.
  /// - Returns: One row a feature, in the order of the features.
  /// - Complexity: Every song is judged `repeats` × features times more.
  /// - SeeAlso: Leo Breiman, “Random Forests”, 2001; scikit-learn, `permutation_importance`.
  public func importance(
    by score: Score = .balancedAccuracy,
    repeats: Int = 5,
    seed: Int = 1
  ) -> Table<FeatureImportance> {
    let names = validation.samples.features.names
    guard validation.foldCount > 0 else { return Table([], definition: validation.definition) }
    let repeats = repeats.clamped(to: 1...1000)
    let falls = concurrently(validation.foldCount) { fold in
      let hold = HoldOut(validation, fold: fold, classifier)
      return names.indices.map { feature in
        var generator = SplitMix64(
          seed: UInt64(bitPattern: Int64(seed)),
          stream: UInt64(fold * names.count + feature)
        )
        return (0..<repeats).compactMap { _ in
          let order = generator.order(of: hold.features.rowCount)
          return hold.fall(of: score, shuffling: feature, by: order)
        }
      }
    }
    let rows = names.indices.map { feature in
      let spread = Spread(falls.flatMap { $0[feature] })
      return FeatureImportance(
        feature: names[feature],
        mean: spread?.mean,
        deviation: spread?.deviation
      )
    }
    return Table(
      rows,
      definition: "By how much \(score.words) falls when a feature is shuffled among the "
        + "songs of a fold, over \(repeats.counted("shuffle")) a fold. \(definition)"
    )
  }
}

/// Songs to judge by a model that did not learn from them.
struct HoldOut: Sendable {
  let features: FeatureColumns
  private let labels: [Bool]
  private let model: any FittedModel
  private let scores: Scores

  init(_ validation: CrossValidation, fold: Int, _ classifier: Classifier) {
    let (training, test) = validation.parts(of: fold)
    let labels = validation.folds.testRows(fold).map { validation.samples.labels[$0] }
    self.init(classifier.fitted(to: training), test, labels: labels)
  }

  init(_ model: any FittedModel, _ features: FeatureColumns, labels: [Bool]) {
    self.model = model
    self.features = features
    self.labels = labels
    scores = Scores(labels: labels, scores: model.scores(of: features))
  }

  /// By how much a score falls with the numbers of a feature in another order; nil when it is
  /// undefined.
  func fall(of score: Score, shuffling feature: Int, by order: [Int]) -> Double? {
    guard let before = scores[score] else { return nil }
    let shuffled = model.scores(of: features.permuting(feature, by: order))
    return Scores(labels: labels, scores: shuffled)[score].map { before - $0 }
  }
}
