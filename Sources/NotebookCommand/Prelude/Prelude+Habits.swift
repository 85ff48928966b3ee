internal import Analysis
internal import Notebook

extension Prelude {
  /// Sessions, streaks and gaps.
  @LibraryBuilder static var habits: [Notebook.Library.Entry] {
    Function.method(
      "sessions(gap:)",
      "Plays without a longer gap between them.",
      defaults: .seconds(1800)
    ) { (h: StreamingHistory, gap: Duration) in
      h.sessions(gap: gap)
    }
    Function.method(
      "longestSessions(_:gap:)",
      "The sessions that lasted longest.",
      defaults: 10,
      .seconds(1800)
    ) { (h: StreamingHistory, count: Int, gap: Duration) in
      h.longestSessions(count, gap: gap)
    }
    Function.method(
      "sessionSummary(gap:)",
      "How many sessions there are, and how long they last.",
      defaults: .seconds(1800)
    ) { (h: StreamingHistory, gap: Duration) in
      h.sessionSummary(gap: gap)
    }
    Property("streaks", "Every run of days with a play.") { (h: StreamingHistory) in
      h.streaks
    }
    Property("lastStreak", "The run of days in which the history ends.") { (h: StreamingHistory) in
      h.lastStreak
    }
    Function.method(
      "longestStreaks(_:)",
      "The longest runs of days with a play.",
      defaults: 10
    ) { (h: StreamingHistory, count: Int) in
      h.longestStreaks(count)
    }
    Function.method(
      "longestGaps(_:)",
      "The longest runs of days without one.",
      defaults: 10
    ) { (h: StreamingHistory, count: Int) in
      h.longestGaps(count)
    }
    Function.method(
      "artistStreaks(_:)",
      "The longest runs of days with the same artist.",
      defaults: 10
    ) { (h: StreamingHistory, count: Int) in
      h.artistStreaks(count)
    }
  }

  /// What was heard for the first time, once, or again and again.
  @LibraryBuilder static var discoveries: [Notebook.Library.Entry] {
    Property("discovery", "New artists and songs, per month.") { (h: StreamingHistory) in
      h.discovery
    }
    Property("firstHeard", "When each artist was first heard.") { (h: StreamingHistory) in
      h.firstHeard
    }
    Property("firstPlay", "The first play of the history.") { (h: StreamingHistory) in
      h.firstPlay
    }
    Property("lastPlay", "The last play of the history.") { (h: StreamingHistory) in
      h.lastPlay
    }
    Property("concentration", "How much of the listening falls to few artists and songs.") {
      (h: StreamingHistory) in
      h.concentration
    }
    Function.method(
      "oneHitWonders(_:playedAtLeast:by:)",
      "The artists of whom one song was played, again and again.",
      defaults: 10,
      5,
      .plays
    ) { (h: StreamingHistory, count: Int, times: Int, measure: Measure) in
      h.oneHitWonders(count, playedAtLeast: times, by: measure)
    }
    Function.method(
      "eddingtonNumber(playsOfAtLeast:)",
      "The largest number of days that each have as many plays.",
      defaults: .seconds(30)
    ) { (h: StreamingHistory, length: Duration) in
      h.eddingtonNumber(playsOfAtLeast: length)
    }
  }
}
