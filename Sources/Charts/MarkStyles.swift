/// How marks at one place of an axis are put together.
///
/// ```swift
/// Chart {
///   BarPlot(
///     history.byMonth,
///     x: .value("Month", \.month),
///     y: .value("Hours", \.hours),
///     stacking: .normalized
///   )
/// }
/// ```
public enum MarkStackingMethod: String, CaseIterable, Sendable {
  /// End to end from zero, positive and negative values apart.
  case standard
  /// As shares of what their magnitudes add up to.
  case normalized
  /// End to end around a middle; the axis says nothing then and is left out.
  case center
  /// Each from zero, one over the other.
  case unstacked
}

/// How a line goes from one point to the next.
///
/// ```swift
/// Chart {
///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
///     .interpolationMethod(.monotone)
/// }
/// ```
public enum InterpolationMethod: String, CaseIterable, Sendable {
  /// Straight.
  case linear
  /// Smooth, without rising above or falling below both of its ends; straight where points do not
  /// follow each other from left to right.
  case monotone
  /// Level, with the step at the first point.
  case stepStart
  /// Level, with the step half way.
  case stepCenter
  /// Level, with the step at the second point.
  case stepEnd
}

/// The pattern of a line.
///
/// ```swift
/// Chart {
///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
///     .lineStyle(.dashed)
/// }
/// ```
public enum LineStyle: String, CaseIterable, Sendable {
  /// Without gaps.
  case solid
  /// Of dashes, as for what is expected.
  case dashed
  /// Of dots, as for what is only compared with.
  case dotted

  var cssClass: String? {
    switch self {
    case .solid: nil
    case .dashed, .dotted: "chart-\(rawValue)"
    }
  }
}
