extension Documentation {
  /// The documentation comments of `Statistics`, as `RECORD=1 swift test` copied them.
  static let statisticsComments = #"""
    ## HourTotal
    The plays that ended in one hour of the day.

    ```swift
    history.byHour.map(\.plays)
    ```

    ## HourTotal.hour
    0...23.

    ## HourTotal.plays
    How many plays ended in it.

    ## HourTotal.msPlayed
    Their whole listening time, in milliseconds.

    ## HourTotal.hours
    Their whole listening time, in hours.

    ## StreamingHistory.byHour
    The plays of each hour of the day, 24 rows from 0 to 23.

    ## MonthTotal
    The plays that ended in one month.

    ```swift
    history.byMonth.map(\.month)
    ```

    ## MonthTotal.month
    `2021-03`.

    ## MonthTotal.plays
    How many plays ended in it.

    ## MonthTotal.msPlayed
    Their whole listening time, in milliseconds.

    ## MonthTotal.hours
    Their whole listening time, in hours.

    ## StreamingHistory.byMonth
    The plays of each month from the first to the last, months without a play included.

    ## WeekdayTotal
    The plays that ended on one day of the week.

    ```swift
    history.byWeekday.filter { $0.hours > 20 }.map(\.weekday)
    ```

    ## WeekdayTotal.weekday
    `Monday` to `Sunday`.

    ## WeekdayTotal.plays
    How many plays ended on it.

    ## WeekdayTotal.msPlayed
    Their whole listening time, in milliseconds.

    ## WeekdayTotal.hours
    Their whole listening time, in hours.

    ## StreamingHistory.byWeekday
    The plays of each day of the week, 7 rows from Monday to Sunday.

    ## FileExtreme
    One extreme of one file: a song and the time spent on it.

    ```swift
    history.mostPlayedByFile.map(\.track)
    ```

    ## FileExtreme.file
    The file's name.

    ## FileExtreme.artist
    The artist; nil when the file holds no play.

    ## FileExtreme.track
    The song; nil when the file holds no play.

    ## FileExtreme.msPlayed
    The listening time, in milliseconds.

    ## FileExtreme.hours
    The listening time, in hours.

    ## FileArtist
    One file's favourite artist and the time spent on it.

    ```swift
    history.topArtistByFile.map(\.artist)
    ```

    ## FileArtist.file
    The file's name.

    ## FileArtist.artist
    The artist; nil when the file holds no play.

    ## FileArtist.msPlayed
    The listening time, in milliseconds.

    ## FileArtist.hours
    The listening time, in hours.

    ## StreamingHistory.mostPlayedByFile
    The most listened to song of each file, by listening time.

    ## StreamingHistory.leastPlayedByFile
    The least listened to song of each file, by listening time.

    ## StreamingHistory.topArtistByFile
    The most listened to artist of each file, and the time spent on it.

    ## FileSummary
    What one file of the history holds: how much, the extremes, and how much was liked.

    ```swift
    history.files.map(\.plays)
    ```

    ## FileSummary.file
    The file's name, or `all files`.

    ## FileSummary.plays
    How many plays it holds.

    ## FileSummary.msPlayed
    Their listening time, in milliseconds.

    ## FileSummary.topArtist
    The artist with the most listening time; nil when there is no play.

    ## FileSummary.topArtistMsPlayed
    The listening time of that artist, in milliseconds.

    ## FileSummary.mostPlayedArtist
    The artist of the song with the most listening time.

    ## FileSummary.mostPlayedTrack
    The song with the most listening time.

    ## FileSummary.mostPlayedMsPlayed
    The listening time of that song, in milliseconds.

    ## FileSummary.leastPlayedArtist
    The artist of the song with the least listening time.

    ## FileSummary.leastPlayedTrack
    The song with the least listening time, the last of them by artist, then track.

    ## FileSummary.leastPlayedMsPlayed
    The listening time of that song, in milliseconds.

    ## FileSummary.liked
    How many plays lasted longer than 1000 ms.

    ## FileSummary.notLiked
    How many plays did not.

    ## StreamingHistory.files
    One row a file, in the order of the files.

    ## StreamingHistory.combined
    All files together, as one row.

    ## HourOfWeek
    The plays that ended in one hour of one day of the week.

    ```swift
    history.hourByWeekday.filter { $0.weekday == "Monday" }.map(\.minutesPerWeek)
    ```

    ## HourOfWeek.weekday
    `Monday` to `Sunday`.

    ## HourOfWeek.hour
    0...23.

    ## HourOfWeek.plays
    How many plays ended in it.

    ## HourOfWeek.msPlayed
    Their whole listening time, in milliseconds.

    ## HourOfWeek.minutesPerWeek
    Their whole listening time in an average week, in minutes.

    ## StreamingHistory.hourByWeekday
    The plays of each hour of each day of the week, 168 rows from Monday 0 to Sunday 23.

    ## LabelledPlay
    A play with its label: 1 when it lasted longer than the threshold, else 0.

    ```swift
    history.liked().prefix(3).map(\.likedOrNot)
    ```

    ## LabelledPlay.endTime
    When it ended, in UTC.

    ## LabelledPlay.artist
    The artist.

    ## LabelledPlay.track
    The title.

    ## LabelledPlay.msPlayed
    How long it was played, in milliseconds.

    ## LabelledPlay.likedOrNot
    1 when it lasted longer than the threshold, else 0.

    ## LabelSummary
    How many plays have a label.

    ```swift
    history.liked().summary.map(\.plays)
    ```

    ## LabelSummary.likedOrNot
    1 for liked, 0 for not.

    ## LabelSummary.plays
    How many plays have the label.

    ## LabelSummary.share
    Their part of all plays, in 0...1; nil when there are no plays.

    ## LabelSummary.msPlayed
    Their listening time, in milliseconds.

    ## LabelledPlays
    All plays with their label, in the order of the plays.

    ```swift
    let liked = history.liked(over: 30_000)
    liked.likedCount + liked.notLikedCount == history.plays.count // → true
    ```

    ## LabelledPlays.threshold
    A play is liked when it lasted longer than this, in milliseconds.

    ## LabelledPlays.likedCount
    How many plays are liked.

    ## LabelledPlays.notLikedCount
    How many plays are not liked.

    ## LabelledPlays.summary
    Two rows: liked, then not liked.

    ## StreamingHistory.liked(over milliseconds?)
    Labels each play as liked or not by how long it lasted.

    ```swift
    history.liked(over: 30_000).summary
    ```

    - Parameter milliseconds: A play is liked when it lasted longer than this many milliseconds.
    - Returns: All plays in their order, each with its label.

    ## Measure
    By what songs and artists are ranked.

    ```swift
    history.topTracks(3, by: .plays)
    ```

    ## Measure.time
    By listening time.

    ## Measure.plays
    By the number of plays.

    ## ArtistRanking
    An artist and the place in an order.

    ```swift
    history.topArtists(3).map(\.artist)
    ```

    ## ArtistRanking.rank
    The place, counted from 1.

    ## ArtistRanking.artist
    The artist.

    ## ArtistRanking.tracks
    How many different songs of the artist were played.

    ## ArtistRanking.plays
    How often they were played, for however short a time.

    ## ArtistRanking.msPlayed
    How long they were played, in milliseconds.
    """#
}
