/// Whether a part of a chart is drawn.
///
/// ```swift
/// Chart {
///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
/// }
/// .chartYAxis(.hidden)
/// ```
public enum Visibility: String, CaseIterable, Sendable {
  /// Where it says something that the marks do not say themselves.
  case automatic
  /// Always.
  case visible
  /// Never.
  case hidden
}
