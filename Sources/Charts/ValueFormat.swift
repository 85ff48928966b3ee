/// How the numbers of a value are written, on axes and at marks, in tooltips, descriptions and tables.
///
/// ```swift
/// Chart {
///   BarPlot(
///     history.byHour,
///     x: .value("Hour", \.hour, format: .clock),
///     y: .value("Time", \.hours, format: .hours)
///   )
/// }
/// ```
public enum ValueFormat: String, CaseIterable, Sendable {
  /// As many decimals as the largest number needs: `24,901`, `3.1`.
  case automatic
  /// A share of one: 0.41 is `41 %`.
  case percent
  /// An amount of time in minutes: 192 is `3 h 12 min`, or `3:12` beside other ticks.
  case minutes
  /// An amount of time in hours: 3.2 is `3 h 12 min`.
  case hours
  /// An amount of time in milliseconds: 215,000 is `3 min 35 s`.
  case milliseconds
  /// An hour of the day: 14 is `14:00`, 14.5 is `14:30`.
  case clock

  /// How long one unit is, in seconds; nil for what is no amount of time.
  var secondsPerUnit: Double? {
    switch self {
    case .minutes: 60
    case .hours: 3600
    case .milliseconds: 0.001
    case .automatic, .percent, .clock: nil
    }
  }
}
