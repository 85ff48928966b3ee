/// How well a model tells liked songs from the others, as one number.
///
/// Liked is the positive class. A score that nothing is known of, such as the precision of a model
/// that calls no song liked, is missing; PyCaret and scikit-learn show 0 there.
///
/// ```swift
/// validation.compare(by: .auc).leaderboard
/// ```
public enum Score: Int, CaseIterable, Sendable {
  /// The share of songs that are labelled right.
  case accuracy
  /// The chance that a liked song has a higher score than one that is not, ties counting half: the
  /// area under the receiver operating characteristic.
  case auc
  /// The share of the liked songs that are called liked.
  case recall
  /// The share of the songs called liked that are.
  case precision
  /// The harmonic mean of recall and precision.
  case f1
  /// Cohen's kappa: how much better than chance the labels agree, 1 at best.
  case kappa
  /// Matthews' correlation coefficient between the labels, in −1...1.
  case mcc
  /// The mean of the shares labelled right among the liked and among the others; 0.5 is chance.
  case balancedAccuracy

  /// The heading of its column, as PyCaret has it.
  public var title: String {
    switch self {
    case .accuracy: "Accuracy"
    case .auc: "AUC"
    case .recall: "Recall"
    case .precision: "Prec."
    case .f1: "F1"
    case .kappa: "Kappa"
    case .mcc: "MCC"
    case .balancedAccuracy: "Balanced"
    }
  }

  /// What a sentence calls it.
  var words: String {
    switch self {
    case .accuracy, .recall, .precision, .kappa: String(describing: self)
    case .auc, .f1, .mcc: title
    case .balancedAccuracy: "balanced accuracy"
    }
  }
}
