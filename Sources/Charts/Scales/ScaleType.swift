/// How numbers become distances on an axis.
///
/// ```swift
/// Chart {
///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
/// }
/// .chartXScale(type: .log)
/// ```
public enum ScaleType: String, CaseIterable, Sendable {
  /// Equal differences are equal distances.
  case linear
  /// Equal ratios are equal distances. Numbers at or below zero have no place and are left out.
  case log

  /// Whether the number has a place on the scale.
  func holds(_ number: Double) -> Bool {
    switch self {
    case .linear: true
    case .log: number > 0
    }
  }
}
