/// By what songs and artists are ranked.
///
/// ```swift
/// history.topTracks(3, by: .plays)
/// ```
public enum Measure: String, CaseIterable, Sendable {
  /// By listening time.
  case time
  /// By the number of plays.
  case plays

  /// The name in a sentence.
  var words: String {
    switch self {
    case .time: "listening time"
    case .plays: "number of plays"
    }
  }

  /// What a share is a share of.
  var whole: String {
    switch self {
    case .time: "all listening time"
    case .plays: "all plays"
    }
  }
}
