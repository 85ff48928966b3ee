/// Where the listening time of a play counts when hours, days or months are compared.
///
/// ```swift
/// history.byHour(counting: .atEnd)
/// ```
public enum TimeCounting: String, CaseIterable, Sendable {
  /// In each hour, day or month as much as was heard in it; the play itself where it ended.
  case spread
  /// Wholly where the play ended.
  case atEnd

  /// One sentence without its period: `place` is such as `in the hour in which`.
  func definition(_ place: String, in zone: ListeningZone) -> String {
    switch self {
    case .spread:
      "Listening time counts \(place) it was heard, a play \(place) it ended, in \(zone.name)"
    case .atEnd: "A play counts wholly \(place) it ended, in \(zone.name)"
    }
  }
}
