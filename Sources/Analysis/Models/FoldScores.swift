/// What a model scored in one fold, or the mean or the standard deviation over all of them.
///
/// ```swift
/// validation.model(.naiveBayes).folds.map(\.accuracy)
/// ```
public struct FoldScores: TableRow, Equatable {
  /// The fold, counted from 0; then `Mean` and `Std`.
  public let fold: String
  /// How many songs were judged; nil for mean and deviation.
  public let songs: Int?
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

  /// The fold and its scores; as a detail how many songs it has.
  public static let columns: [Column<FoldScores>] =
    [Column("fold", "Fold") { $0.fold }]
    + Scores.columns(marksBest: false) { $0.scores }
    + [Column("songs", "Songs", unit: .count, isDetail: true) { $0.songs }]
}

/// How the songs of one label were called.
///
/// ```swift
/// validation.model(.naiveBayes).confusion.map(\.calledLiked)
/// ```
public struct ConfusionRow: TableRow, Equatable {
  /// What they are: 1 for liked, 0 for not.
  public let likedOrNot: Int
  /// How many of them were called not liked.
  public let calledNotLiked: Int
  /// How many of them were called liked.
  public let calledLiked: Int
  /// The share that was called what it is, in 0...1; nil when there are none.
  public let rightShare: Double?

  /// The label, what it was called, and the share that is right.
  public static let columns: [Column<ConfusionRow>] = [
    Column("likedOrNot", "liked_or_not") { $0.likedOrNot },
    Column("calledNotLiked", "Called not liked", unit: .count) { $0.calledNotLiked },
    Column("calledLiked", "Called liked", unit: .count) { $0.calledLiked },
    Column("rightShare", "Right", unit: .share) { $0.rightShare },
  ]
}

/// How many songs of one label a model called what: a cell of the confusion matrix.
///
/// ```swift
/// validation.model(.logisticRegression).confusionCells.map(\.songs)
/// ```
public struct ConfusionCell: TableRow, Equatable {
  /// `liked` or `not liked`, by the label.
  public let label: String
  /// `liked` or `not liked`, by the model.
  public let called: String
  /// How many songs there are.
  public let songs: Int
  /// Their part of the songs of the label, in 0...1; nil when there is none.
  public let share: Double?

  /// The label, what the model said, the songs and their share.
  public static let columns: [Column<ConfusionCell>] = [
    Column("label", "Label") { $0.label },
    Column("called", "Called") { $0.called },
    Column("songs", "Songs", unit: .count) { $0.songs },
    Column("share", "Share of the label", unit: .share) { $0.share },
  ]
}
