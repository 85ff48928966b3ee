/// A stretch of time in which one play followed the other.
///
/// ```swift
/// history.longestSessions(1).map { "\($0.start): \($0.plays) plays" }
/// ```
public struct Session: TableRow, Equatable {
  /// When its first play began.
  let firstStart: ClockTime
  /// When its last play ended.
  let lastEnd: ClockTime
  /// How long it lasted from its first start to its last end, in milliseconds.
  public let msLength: Int
  /// How many plays it holds.
  public let plays: Int
  /// The listening time of its plays, in milliseconds; more than its length where plays overlap.
  public let msPlayed: Int

  /// When its first play began, on the clocks of the time zone: `2021-03-29 04:29`.
  public var start: String { firstStart.text }
  /// When its last play ended.
  public var end: String { lastEnd.text }
  /// How long it lasted from its first start to its last end, in minutes.
  public var lengthInMinutes: Double { Double(msLength) / 60_000 }
  /// The listening time of its plays, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Start, end, length, plays and time.
  public static let columns: [Column<Session>] = [
    Column("start", "Start", unit: .time) { $0.start },
    Column("end", "End", unit: .time) { $0.end },
    Column("msLength", "Milliseconds long", unit: .milliseconds, isDetail: true) { $0.msLength },
    Column("lengthInMinutes", "Minutes long", unit: .minutes) { $0.lengthInMinutes },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours played", unit: .hours) { $0.hours },
  ]
}

/// How many sessions there are, and what an ordinary one is like.
///
/// ```swift
/// history.sessionSummary()[0].sessions
/// ```
public struct SessionSummary: TableRow, Equatable {
  /// How many sessions there are.
  public let sessions: Int
  /// The mean length of a session, in minutes; nil when there is none.
  public let meanLengthInMinutes: Double?
  /// The median length of a session, in minutes; nil when there is none.
  public let medianLengthInMinutes: Double?
  /// How many plays a session has in the mean; nil when there is none.
  public let meanPlays: Double?
  /// The median of the plays of a session; nil when there is none.
  public let medianPlays: Double?

  /// Sessions, their length and their plays.
  public static let columns: [Column<SessionSummary>] = [
    Column("sessions", "Sessions", unit: .count) { $0.sessions },
    Column("meanLengthInMinutes", "Minutes long, mean", unit: .minutes) { $0.meanLengthInMinutes },
    Column("medianLengthInMinutes", "Minutes long, median", unit: .minutes) {
      $0.medianLengthInMinutes
    },
    Column("meanPlays", "Plays, mean") { $0.meanPlays },
    Column("medianPlays", "Plays, median") { $0.medianPlays },
  ]
}
