internal import Analysis
internal import Notebook

extension Prelude {
  /// When something was played, by the clocks of the history's time zone.
  @LibraryBuilder static var times: [Notebook.Library.Entry] {
    Property("byHour", "Plays and time per hour of the day.") { (h: StreamingHistory) in
      h.byHour
    }
    Function.method("byHour(counting:)", "The same, a play's time counted so.") {
      (h: StreamingHistory, counting: TimeCounting) in h.byHour(counting: counting)
    }
    Property("byWeekday", "Plays and time per day of the week.") { (h: StreamingHistory) in
      h.byWeekday
    }
    Function.method("byWeekday(counting:)", "The same, a play's time counted so.") {
      (h: StreamingHistory, counting: TimeCounting) in h.byWeekday(counting: counting)
    }
    Property("byMonth", "Plays and time per month.") { (h: StreamingHistory) in
      h.byMonth
    }
    Function.method("byMonth(counting:)", "The same, a play's time counted so.") {
      (h: StreamingHistory, counting: TimeCounting) in h.byMonth(counting: counting)
    }
    Property("byDay", "Plays and time per day, days without a play included.") {
      (h: StreamingHistory) in
      h.byDay
    }
    Function.method("byDay(counting:)", "The same, a play's time counted so.") {
      (h: StreamingHistory, counting: TimeCounting) in h.byDay(counting: counting)
    }
    Property("hourByWeekday", "Minutes a week per hour and day.") { (h: StreamingHistory) in
      h.hourByWeekday
    }
    Function.method("hourByWeekday(counting:)", "The same, a play's time counted so.") {
      (h: StreamingHistory, counting: TimeCounting) in h.hourByWeekday(counting: counting)
    }
    Property("byYear", "Year against year: plays, time, artists, songs and favourites.") {
      (h: StreamingHistory) in h.byYear
    }
    Function.method(
      "longestDays(_:counting:)",
      "The days with the most listening time.",
      defaults: 10,
      .spread
    ) { (h: StreamingHistory, count: Int, counting: TimeCounting) in
      h.longestDays(count, counting: counting)
    }
  }

  /// Parts of a history, and how ranks move between them.
  @LibraryBuilder static var periods: [Notebook.Library.Entry] {
    Function.method(
      "during(_:)",
      "The part of the history in a year, a month or on a day.",
      throwing: true
    ) { (h: StreamingHistory, period: String) in try h.during(period) }
    Function.method(
      "during(from:through:)",
      "The part of the history from one year, month or day through another.",
      throwing: true
    ) { (h: StreamingHistory, first: String, last: String) in
      try h.during(from: first, through: last)
    }
    Function.method(
      "topArtistsByMonth(_:by:)",
      "The most played artists of each month.",
      defaults: 5,
      .time
    ) { (h: StreamingHistory, count: Int, measure: Measure) in
      h.topArtistsByMonth(count, by: measure)
    }
    Function.method(
      "topArtistsByYear(_:by:)",
      "The most played artists of each year.",
      defaults: 5,
      .time
    ) { (h: StreamingHistory, count: Int, measure: Measure) in
      h.topArtistsByYear(count, by: measure)
    }
    Function.method(
      "artistTrends(_:)",
      "The favourite artists with the hours of each month.",
      defaults: 10
    ) { (h: StreamingHistory, count: Int) in h.artistTrends(count) }
    Function.method(
      "artistMovement(_:from:to:by:)",
      "How the artists of two periods moved in rank.",
      throwing: true,
      defaults: 10,
      nil,
      nil,
      .some(.time)
    ) { (h: StreamingHistory, count: Int, earlier: String, later: String, measure: Measure) in
      try h.artistMovement(count, from: earlier, to: later, by: measure)
    }
    Function.method(
      "trackMovement(_:from:to:by:)",
      "How the songs of two periods moved in rank.",
      throwing: true,
      defaults: 10,
      nil,
      nil,
      .some(.time)
    ) { (h: StreamingHistory, count: Int, earlier: String, later: String, measure: Measure) in
      try h.trackMovement(count, from: earlier, to: later, by: measure)
    }
  }
}
