/// All scores of a model on some songs, or their means or deviations over several folds.
struct Scores: Equatable, Sendable {
  /// In the order of `Score`; nil where a score is undefined.
  private let values: [Double?]

  subscript(score: Score) -> Double? { values[score.rawValue] }

  private init(_ value: (Score) -> Double?) { values = Score.allCases.map(value) }

  init(labels: [Bool], scores: [Double]) {
    let counts = ConfusionCounts(labels: labels, scores: scores)
    let steps = ScoreSteps(labels: labels, scores: scores)
    self.init { score in
      switch score {
      case .accuracy: counts.accuracy
      case .auc: steps.area
      case .recall: counts.recall
      case .precision: counts.precision
      case .f1: counts.f1
      case .kappa: counts.kappa
      case .mcc: counts.mcc
      case .balancedAccuracy: counts.balancedAccuracy
      }
    }
  }

  /// The means over the folds in which a score is defined.
  static func means(of folds: [Scores]) -> Scores {
    Scores { score in Spread(folds.compactMap { $0[score] })?.mean }
  }

  /// The population standard deviations over the folds in which a score is defined.
  static func deviations(of folds: [Scores]) -> Scores {
    Scores { score in Spread(folds.compactMap { $0[score] })?.deviation }
  }

  static let meansDefinition = " Means are over the folds in which a score is defined."

  /// One column a score.
  ///
  /// - Parameters:
  ///   - marksBest: Whether the highest value of a column is the best one.
  ///   - scores: Reads the scores of a row.
  /// - Returns: The columns in the order of `Score`, named like it.
  static func columns<Row>(
    marksBest: Bool = true,
    _ scores: @escaping @Sendable (Row) -> Scores
  ) -> [Column<Row>] {
    Score.allCases.map { score in
      let best: ColumnBest? = marksBest ? .highest : nil
      return Column(String(describing: score), score.title, unit: .score, best: best) {
        scores($0)[score]
      }
    }
  }
}

/// What a model scored in several folds together.
struct ScoreSummary: Sendable {
  private let folds: [Scores]
  let means: Scores
  let deviations: Scores

  init(_ folds: [Scores]) {
    self.folds = folds
    (means, deviations) = (.means(of: folds), .deviations(of: folds))
  }

  /// Whether a score is defined in every fold: the mean over a few of them is no match for others.
  func isComplete(_ score: Score) -> Bool { folds.allSatisfy { $0[score] != nil } }

  /// What is greater the better the model is by a score.
  func rank(by score: Score) -> (completeness: Int, mean: Double) {
    (isComplete(score) ? 1 : 0, means[score] ?? -.infinity)
  }
}

/// The mean and the population standard deviation of at least one number.
struct Spread {
  let mean: Double
  let deviation: Double

  init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let moments = values.withUnsafeBufferPointer { Moments($0) }
    (mean, deviation) = (moments.mean, moments.standardDeviation)
  }
}
