extension Documentation {
  /// The documentation comments of `Statistics5`, as `RECORD=1 swift test` copied them.
  static let statistics5Comments = #"""
    ## StreamingHistory.endReasons
    Why plays ended, most frequent first; plays of which it is not said are a row too.

    ## Session
    A stretch of time in which one play followed the other.

    ```swift
    history.longestSessions(1).map { "\($0.start): \($0.plays) plays" }
    ```

    ## Session.msLength
    How long it lasted from its first start to its last end, in milliseconds.

    ## Session.plays
    How many plays it holds.

    ## Session.msPlayed
    The listening time of its plays, in milliseconds; more than its length where plays overlap.

    ## Session.start
    When its first play began, on the clocks of the time zone: `2021-03-29 04:29`.

    ## Session.end
    When its last play ended.

    ## Session.lengthInMinutes
    How long it lasted from its first start to its last end, in minutes.

    ## Session.hours
    The listening time of its plays, in hours.

    ## SessionSummary
    How many sessions there are, and what an ordinary one is like.

    ```swift
    history.sessionSummary()[0].sessions
    ```

    ## SessionSummary.sessions
    How many sessions there are.

    ## SessionSummary.meanLengthInMinutes
    The mean length of a session, in minutes; nil when there is none.

    ## SessionSummary.medianLengthInMinutes
    The median length of a session, in minutes; nil when there is none.

    ## SessionSummary.meanPlays
    How many plays a session has in the mean; nil when there is none.

    ## SessionSummary.medianPlays
    The median of the plays of a session; nil when there is none.

    ## StreamingHistory.sessions(gap?)
    The sessions: stretches of time without a long pause, in the order of time.

    ```swift
    history.sessions(gap: .seconds(600)).count
    ```

    - Parameter gap: The longest pause within a session, taken as at least 0. A pause is the time
      from the end of one play to the start of the next.
    - Returns: One row a session; together they hold every play once.

    ## StreamingHistory.longestSessions(_ count?, gap?)
    The sessions that lasted longest, the longest first.

    ```swift
    history.longestSessions(5)
    ```

    - Parameters:
      - count: How many sessions at most.
      - gap: The longest pause within a session, taken as at least 0.
    - Returns: At most `count` sessions, by the time from their first start to their last end; ties
      by the earlier.

    ## StreamingHistory.sessionSummary(gap?)
    How many sessions there are, how long they are and how many plays they have.

    ```swift
    history.sessionSummary().map(\.medianLengthInMinutes)
    ```

    - Parameter gap: The longest pause within a session, taken as at least 0.
    - Returns: One row.

    ## ShuffleSummary
    How many plays came in random order.

    ```swift
    history.shuffle.map { "\($0.order): \($0.plays)" }
    ```

    ## ShuffleSummary.order
    `shuffled`, `in order` or `unknown`.

    ## ShuffleSummary.plays
    How many plays there are of this kind.

    ## ShuffleSummary.share
    Their part of all plays, in 0...1; nil when there are no plays.

    ## ShuffleSummary.msPlayed
    Their listening time, in milliseconds.

    ## ShuffleSummary.hours
    Their listening time, in hours.

    ## StreamingHistory.shuffle
    Three rows: the plays that came in random order, those that did not, and those of which the
    export does not say.

    ## StreamingHistory.shuffleShare
    The part of the shuffled plays, in 0...1, in those of which the export says; nil when there are
    none.

    ## SkipSummary
    How many plays were skipped, were not, or may have been.

    ```swift
    history.skips.map { "\($0.outcome): \($0.plays)" }
    ```

    ## SkipSummary.outcome
    `skipped`, `not skipped` or `unknown`.

    ## SkipSummary.plays
    How many plays there are of this kind.

    ## SkipSummary.share
    Their part of all plays, in 0...1; nil when there are no plays.

    ## SkipSummary.msPlayed
    Their listening time, in milliseconds.

    ## SkipSummary.hours
    Their listening time, in hours.

    ## SkipSummary.markedSkipped
    How many of them the export itself marks as skipped.

    ## SkipSummary.markedNotSkipped
    How many of them the export itself marks as not skipped.

    ## StreamingHistory.skips
    Three rows: the plays that were skipped, those that were not, and those of which the export does
    not say how they ended.

    The export's own mark stands beside it as a check: it is missing from most plays before 2022, and
    its meaning changed over the years.

    ## PeriodSkips
    The plays of a month or a year by whether they were skipped.

    ```swift
    history.skipsByYear.map { "\($0.period): \($0.skipped)" }
    ```

    ## PeriodSkips.period
    `2021-03`, or `2021`.

    ## PeriodSkips.plays
    How many plays ended in it.

    ## PeriodSkips.skipped
    How many of them were skipped.

    ## PeriodSkips.notSkipped
    How many were not.

    ## PeriodSkips.unknown
    Of how many the export does not say what ended them.

    ## PeriodSkips.skipShare
    The part of the skipped in those of which it does, in 0...1; nil when there are none.

    ## StreamingHistory.skipsByMonth
    The skipped plays of each month from the first to the last, months without a play included.

    ## StreamingHistory.skipsByYear
    The skipped plays of each year from the first to the last, years without a play included.

    ## Streak
    A run of days one after the other, on each of which a play ended.

    ```swift
    history.longestStreaks(1).map(\.days)
    ```

    ## Streak.plays
    How many plays ended on its days.

    ## Streak.msPlayed
    The listening time of those plays, in milliseconds.

    ## Streak.firstDay
    Its first day, `2021-03-29`.

    ## Streak.lastDay
    Its last day.

    ## Streak.days
    How many days it has.

    ## Streak.hours
    The listening time of its plays, in hours.

    ## ListeningGap
    A run of days without a play, between two days with one.

    ```swift
    history.longestGaps(1).map(\.days)
    ```

    ## ListeningGap.firstDay
    Its first day, `2021-03-29`.

    ## ListeningGap.lastDay
    Its last day.

    ## ListeningGap.days
    How many days it has.

    ## StreamingHistory.streaks
    The runs of days with a play, in the order of time.

    ```swift
    history.streaks.mean(of: \.days)
    ```

    ## StreamingHistory.longestStreaks(_ count?)
    The longest runs of days with a play, the longest first.

    ```swift
    history.longestStreaks(3)
    ```

    - Parameter count: How many streaks at most.
    - Returns: At most `count` streaks, by days; ties by listening time, then the earlier.

    ## StreamingHistory.lastStreak
    The streak that goes on to the last day of the history; nil when there is no play.

    ## StreamingHistory.longestGaps(_ count?)
    The longest runs of days without a play, the longest first.

    ```swift
    history.longestGaps(3)
    ```

    - Parameter count: How many gaps at most.
    - Returns: At most `count` gaps between two days with a play; ties by the earlier.

    ## TimeCounting
    Where the listening time of a play counts when hours, days or months are compared.

    ```swift
    history.byHour(counting: .atEnd)
    ```

    ## TimeCounting.spread
    In each hour, day or month as much as was heard in it; the play itself where it ended.

    ## TimeCounting.atEnd
    Wholly where the play ended.

    ## AlbumRanking
    An album and its place in an order.

    ```swift
    history.topAlbums(3).map(\.album)
    ```

    ## AlbumRanking.rank
    The place, counted from 1.

    ## AlbumRanking.artist
    The artist of the album.

    ## AlbumRanking.album
    The album.

    ## AlbumRanking.tracks
    How many different songs were played from it.

    ## AlbumRanking.plays
    How often they were played, for however short a time.

    ## AlbumRanking.msPlayed
    How long they were played, in milliseconds.

    ## AlbumRanking.hours
    How long they were played, in hours.

    ## AlbumRanking.share
    The part of all listening time, or of all plays when ranked by plays; in 0...1.
    """#
}
