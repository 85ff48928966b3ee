extension Documentation {
  /// The documentation comments of `Statistics`, as `RECORD=1 swift test` copied them.
  static let statisticsComments = #"""
    ## ArtistStreak
    An artist's longest run of days one after the other.

    ```swift
    history.artistStreaks(3).map { "\($0.artist): \($0.days) days" }
    ```

    ## ArtistStreak.rank
    The place, counted from 1.

    ## ArtistStreak.artist
    The artist.

    ## ArtistStreak.plays
    How many plays of the artist ended on these days.

    ## ArtistStreak.msPlayed
    The listening time of those plays, in milliseconds.

    ## ArtistStreak.firstDay
    The first day of the run, `2021-03-29`.

    ## ArtistStreak.lastDay
    The last day of the run.

    ## ArtistStreak.days
    How many days it has.

    ## ArtistStreak.hours
    The listening time of those plays, in hours.

    ## StreamingHistory.artistStreaks(_ count?)
    The artists that were played on most days one after the other.

    ```swift
    history.artistStreaks(5)
    ```

    - Parameter count: How many artists at most.
    - Returns: At most `count` artists, each with its longest run of days; ties by the listening time
      in the run, then by artist in code point order.

    ## ArtistTrend
    An artist with the listening time of each month.

    ```swift
    history.artistTrends(3).map { $0.hoursByMonth.max() ?? 0 }
    ```

    ## ArtistTrend.rank
    The place over the whole history, counted from 1.

    ## ArtistTrend.artist
    The artist.

    ## ArtistTrend.plays
    How often the artist was played, for however short a time.

    ## ArtistTrend.hours
    How long the artist was played, in hours.

    ## ArtistTrend.hoursByMonth
    The hours of each month, from the first month of the history to the last; 0 without a play.

    ## ArtistTrend.peakMonth
    The month with the most hours, the first of several.

    ## StreamingHistory.artistTrends(_ count?)
    How the listening time of the favourite artists went from month to month.

    ```swift
    history.artistTrends(5).filter { ($0.hoursByMonth.last ?? 0) == 0 }.map(\.artist)
    ```

    - Parameter count: How many artists at most, those with the most listening time; ties by name.
    - Returns: The artists with their rank from 1, each with as many months as the history has.

    ## DayTotal
    The plays of one day.

    ```swift
    history.byDay.filter { $0.hours > 4 }.map(\.day)
    ```

    ## DayTotal.plays
    How many plays ended on it.

    ## DayTotal.msPlayed
    The listening time, in milliseconds.

    ## DayTotal.day
    `2021-03-29`.

    ## DayTotal.hours
    The listening time, in hours.

    ## StreamingHistory.byDay
    The plays of each day from the first to the last, days without a play included; time counts
    where it was heard.

    ## StreamingHistory.byDay(counting)
    The plays of each day from the first to the last, days without a play included.

    ```swift
    history.byDay(counting: .atEnd)
    ```

    - Parameter counting: Where the time of a play counts that goes on over midnight.
    - Returns: One row a day; the rows together hold all plays and all listening time.

    ## StreamingHistory.longestDays(_ count?, counting?)
    The days on which most was listened to, the longest first.

    ```swift
    history.longestDays(3).map { "\($0.day.dateInWords()): \($0.hours.formatted()) h" }
    ```

    - Parameters:
      - count: How many days at most.
      - counting: Where the time of a play counts that goes on over midnight.
    - Returns: At most `count` days on which something was heard, by listening time; ties by plays,
      then the earlier day.

    ## HourTotal
    The plays of one hour of the day.

    ```swift
    history.byHour.map(\.plays)
    ```

    ## HourTotal.hour
    0...23.

    ## HourTotal.plays
    How many plays ended in it.

    ## HourTotal.msPlayed
    The listening time, in milliseconds.

    ## HourTotal.hours
    The listening time, in hours.

    ## StreamingHistory.byHour
    The plays of each hour of the day, 24 rows from 0 to 23; time counts where it was heard.

    ## StreamingHistory.byHour(counting)
    The plays of each hour of the day, 24 rows from 0 to 23.

    ```swift
    history.byHour(counting: .atEnd)
    ```

    - Parameter counting: Where the time of a play counts that began in another hour.
    - Returns: One row an hour; the rows together hold all plays and all listening time.

    ## MonthTotal
    The plays of one month.

    ```swift
    history.byMonth.map(\.month)
    ```

    ## MonthTotal.month
    `2021-03`.

    ## MonthTotal.plays
    How many plays ended in it.

    ## MonthTotal.msPlayed
    The listening time, in milliseconds.

    ## MonthTotal.hours
    The listening time, in hours.

    ## StreamingHistory.byMonth
    The plays of each month from the first to the last, months without a play included; time counts
    where it was heard.

    ## StreamingHistory.byMonth(counting)
    The plays of each month from the first to the last, months without a play included.

    ```swift
    history.byMonth(counting: .atEnd)
    ```

    - Parameter counting: Where the time of a play counts that began in another month.
    - Returns: One row a month; the rows together hold all plays and all listening time.

    ## WeekdayTotal
    The plays of one day of the week.

    ```swift
    history.byWeekday.filter { $0.hours > 20 }.map(\.weekday)
    ```

    ## WeekdayTotal.weekday
    `Monday` to `Sunday`.

    ## WeekdayTotal.plays
    How many plays ended on it.

    ## WeekdayTotal.msPlayed
    The listening time, in milliseconds.

    ## WeekdayTotal.hours
    The listening time, in hours.

    ## StreamingHistory.byWeekday
    The plays of each day of the week, 7 rows from Monday to Sunday; time counts where it was heard.

    ## StreamingHistory.byWeekday(counting)
    The plays of each day of the week, 7 rows from Monday to Sunday.

    ```swift
    history.byWeekday(counting: .atEnd)
    ```

    - Parameter counting: Where the time of a play counts that began on another day.
    - Returns: One row a day; the rows together hold all plays and all listening time.

    ## YearSummary
    One year of listening.

    ```swift
    history.byYear.map { "\($0.year): \($0.hours.rounded()) h" }
    ```

    ## YearSummary.year
    `2021`.

    ## YearSummary.plays
    How many plays ended in it.

    ## YearSummary.msPlayed
    Their listening time, in milliseconds.

    ## YearSummary.hours
    Their listening time, in hours.

    ## YearSummary.hoursPerDay
    The listening time of an average day, in hours.

    ## YearSummary.artists
    How many different artists were played.

    ## YearSummary.newArtists
    How many of them were not played in any year before.

    ## YearSummary.tracks
    How many different songs were played.

    ## YearSummary.newTracks
    How many of them were not played in any year before.

    ## YearSummary.topArtist
    The artist with the most listening time; nil when none was played.

    ## YearSummary.topTrackArtist
    The artist of the song with the most listening time.

    ## YearSummary.topTrack
    The song with the most listening time.

    ## StreamingHistory.byYear
    Year against year, from the first to the last, years without a play included.

    ## CompletionSummary
    How much of the tracks was heard, over all plays.

    ```swift
    history.completion.map(\.mean)
    ```

    ## CompletionSummary.plays
    How many plays there are.

    ## CompletionSummary.known
    How many of them are of a song whose length could be estimated.

    ## CompletionSummary.unknownShare
    The part of the other plays in all, in 0...1; nil when there are no plays.

    ## CompletionSummary.mean
    The mean part of a track that a play heard, in 0...1; nil when no length is known.

    ## CompletionSummary.median
    The median of the same.

    ## CompletionSummary.wholeShare
    The part of the plays with a known length that heard the whole track, in 0...1.

    ## TrackCompletion
    A song, its estimated length and how much of it was heard.

    ```swift
    history.trackCompletion(5).map(\.completion)
    ```
    """#
}
