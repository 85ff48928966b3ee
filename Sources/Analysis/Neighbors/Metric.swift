/// How the distance between two rows is measured.
public enum Metric: String, CaseIterable, Sendable {
  /// The root of the sum of squared differences.
  case euclidean
  /// One less the cosine of the angle between the rows: 0 for the same direction, 1 for a right angle,
  /// 2 for opposite directions.
  ///
  /// A row of zeros has no direction; it is at distance 1 from every row, as in scikit-learn. It is
  /// computed as half the squared Euclidean distance of the rows scaled to length 1, which is the same
  /// number and keeps its digits where it is small.
  case cosine
  /// The sum of absolute differences.
  case manhattan
}
