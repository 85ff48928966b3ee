extension StreamingHistory {
  /// The part of the history in a year, a month or on a day.
  ///
  /// It is a history like the whole: every statistic of it counts only the plays that ended in the
  /// period, on the clocks of the time zone. Its ledger and issues are those of the whole, whose
  /// warnings it does not repeat.
  ///
  /// ```swift
  /// try history.during("2021").topArtists(5)
  /// try history.during("2021-03").hours
  /// ```
  ///
  /// - Parameter period: `2021`, `2021-03` or `2021-03-29`.
  /// - Returns: A history that may be empty.
  /// - Throws: `PeriodError.unreadable` when the text is none of these.
  /// - Complexity: O(plays).
  public func during(_ period: String) throws(PeriodError) -> StreamingHistory {
    during(try Period(period))
  }

  /// The part of the history from one period through another, both included.
  ///
  /// ```swift
  /// try history.during(from: "2020-12", through: "2021-02").topTracks(5)
  /// ```
  ///
  /// - Parameters:
  ///   - first: The year, month or day with which it begins.
  ///   - last: The year, month or day with which it ends, to its last second.
  /// - Returns: A history that may be empty.
  /// - Throws: `PeriodError` when a text is none of these, or when the end lies before the beginning.
  /// - Complexity: O(plays).
  public func during(from first: String, through last: String) throws(PeriodError)
    -> StreamingHistory
  {
    during(try Period(from: first, through: last))
  }

  private func during(_ period: Period) -> StreamingHistory {
    StreamingHistory(
      store.selecting(store.rows(in: period)),
      podcasts: podcastStore.selecting(podcastStore.rows(in: period)),
      audiobooks: audiobookStore.selecting(audiobookStore.rows(in: period)),
      videos: videoStore.selecting(videoStore.rows(in: period)),
      zone: zone,
      ledger: ledger.rows,
      droppedRows: droppedRows.rows,
      issues: issues.rows
    )
  }
}
