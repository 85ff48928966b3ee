/// What a model scored, on average over the folds.
///
/// ```swift
/// validation.compare().leaderboard.map(\.model)
/// ```
public struct ModelScores: TableRow, Equatable {
  /// The model.
  public let model: String
  let scores: Scores
  /// The share of songs that are labelled right.
  public var accuracy: Double? { scores[.accuracy] }
  /// The chance that a liked song has a higher score than one that is not.
  public var auc: Double? { scores[.auc] }
  /// The share of the liked songs that are called liked.
  public var recall: Double? { scores[.recall] }
  /// The share of the songs called liked that are.
  public var precision: Double? { scores[.precision] }
  /// The harmonic mean of recall and precision.
  public var f1: Double? { scores[.f1] }
  /// Cohen's kappa.
  public var kappa: Double? { scores[.kappa] }
  /// Matthews' correlation coefficient.
  public var mcc: Double? { scores[.mcc] }
  /// The mean of the shares labelled right among the liked and among the others.
  public var balancedAccuracy: Double? { scores[.balancedAccuracy] }
  /// How many feature values it looked at in all folds, in millions.
  public let work: Double

  /// The model, its scores and its work.
  public static let columns: [Column<ModelScores>] =
    [Column("model", "Model") { $0.model }]
    + Scores.columns { $0.scores }
    + [Column("work", "Work (M)", best: .lowest) { $0.work }]

  static let workDefinition =
    " Work is how many feature values a model looks at, in millions; it stands for seconds, which no "
    + "two runs have in common."
}
