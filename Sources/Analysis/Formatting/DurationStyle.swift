/// How a duration is written.
public enum DurationStyle: String, CaseIterable, Sendable {
  /// The two largest units, short: `3 h 24 min`.
  case units
  /// The two largest units in words: `3 hours 24 minutes`.
  case words
  /// Hours, minutes and seconds as on a watch: `3:24:05`, `4:05` below an hour.
  case clock
}
