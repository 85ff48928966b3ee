extension StreamingHistory {
  /// The sessions: stretches of time without a long pause, in the order of time.
  ///
  /// ```swift
  /// history.sessions(gap: .seconds(600)).count
  /// ```
  ///
  /// - Parameter gap: The longest pause within a session, taken as at least 0. A pause is the time
  ///   from the end of one play to the start of the next.
  /// - Returns: One row a session; together they hold every play once.
  public func sessions(gap: Duration = .seconds(1800)) -> Table<Session> {
    Table(
      sessionSpans(gap: gap).map(session),
      definition: sessionDefinition(gap: gap) + "; times are of \(zone.name)\(precisionRemark)."
    )
  }

  /// The sessions that lasted longest, the longest first.
  ///
  /// ```swift
  /// history.longestSessions(5)
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many sessions at most.
  ///   - gap: The longest pause within a session, taken as at least 0.
  /// - Returns: At most `count` sessions, by the time from their first start to their last end; ties
  ///   by the earlier.
  public func longestSessions(_ count: Int = 10, gap: Duration = .seconds(1800)) -> Table<Session> {
    let longest = sessionSpans(gap: gap).smallest(count) {
      ($1.length, $0.start) < ($0.length, $1.start)
    }
    return Table(
      longest.map(session),
      definition: sessionDefinition(gap: gap)
        + "; ranked by length, ties by the earlier; times are "
        + "of \(zone.name)\(precisionRemark)."
    )
  }

  /// How many sessions there are, how long they are and how many plays they have.
  ///
  /// ```swift
  /// history.sessionSummary().map(\.medianLengthInMinutes)
  /// ```
  ///
  /// - Parameter gap: The longest pause within a session, taken as at least 0.
  /// - Returns: One row.
  public func sessionSummary(gap: Duration = .seconds(1800)) -> Table<SessionSummary> {
    let spans = sessionSpans(gap: gap)
    let row = SessionSummary(
      sessions: spans.count,
      meanLengthInMinutes: spans.mean { Int($0.length) }.map { $0 / 60_000 },
      medianLengthInMinutes: spans.median { Int($0.length) }.map { $0 / 60_000 },
      meanPlays: spans.mean(of: \.plays),
      medianPlays: spans.median(of: \.plays)
    )
    return Table([row], definition: sessionDefinition(gap: gap) + precisionRemark + ".")
  }

  private func sessionDefinition(gap: Duration) -> String {
    "A session has no pause of more than \(max(gap, .zero).formatted()) from the end of one play to the "
      + "start of the next, and lasts from its first start to its last end"
  }

  private var precisionRemark: String {
    let isToTheMinute = store.files.contains { $0.precision == .minutes }
    return isToTheMinute ? "; ends are known to the minute, and so are pauses" : ""
  }

  private func session(_ span: SessionSpan) -> Session {
    Session(
      firstStart: ClockTime(at: span.start, in: zone),
      lastEnd: ClockTime(at: span.end, in: zone),
      msLength: Int(span.length),
      plays: span.plays,
      msPlayed: Int(span.milliseconds)
    )
  }

  private func sessionSpans(gap: Duration) -> [SessionSpan] {
    let pause = max(gap, .zero).milliseconds(.down)
    var (spans, current) = ([SessionSpan](), SessionSpan?.none)
    for (seconds, milliseconds) in zip(store.endSeconds, store.milliseconds) {
      let (start, end) = (seconds * 1000 - milliseconds, seconds * 1000)
      let play = SessionSpan(start: start, end: end, plays: 1, milliseconds: milliseconds)
      guard var session = current, start - session.end <= pause else {
        if let current { spans.append(current) }
        current = play
        continue
      }
      session.append(play)
      // Plays come in the order of their ends: a long one may reach back over several sessions.
      while start == session.start, let before = spans.last, start - before.end <= pause {
        session.prepend(before)
        spans.removeLast()
      }
      current = session
    }
    return spans + (current.map { [$0] } ?? [])
  }
}

/// A session in milliseconds since 1970-01-01 00:00 UTC.
private struct SessionSpan {
  var start: Int64
  var end: Int64
  var plays: Int
  var milliseconds: Int64

  var length: Int64 { end - start }

  /// Goes on with a play that ended no earlier.
  mutating func append(_ play: SessionSpan) {
    start = min(start, play.start)
    end = play.end
    plays += play.plays
    milliseconds += play.milliseconds
  }

  /// Takes in what ended before.
  mutating func prepend(_ earlier: SessionSpan) {
    start = min(start, earlier.start)
    plays += earlier.plays
    milliseconds += earlier.milliseconds
  }
}

extension Duration {
  /// The duration in milliseconds, rounded by a rule; what is longer than 30,000 years is cut there.
  func milliseconds(_ rule: FloatingPointRoundingRule) -> Int64 {
    Int64(Swift.min(Swift.max(self / .milliseconds(1), -1e15), 1e15).rounded(rule))
  }
}
