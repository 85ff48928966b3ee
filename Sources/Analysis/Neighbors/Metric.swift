/// How the distance between two rows is measured.
public enum Metric: String, CaseIterable, Sendable {
  /// The root of the sum of squared differences.
  case euclidean
  /// The sum of absolute differences.
  case manhattan
}
