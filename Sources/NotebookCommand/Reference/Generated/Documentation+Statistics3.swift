extension Documentation {
  /// The documentation comments of `Statistics3`, as `RECORD=1 swift test` copied them.
  static let statistics3Comments = #"""
    ## HourOfWeek
    The plays of one hour of one day of the week.

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
    The listening time, in milliseconds.

    ## HourOfWeek.minutesPerWeek
    The listening time in an average week, in minutes.

    ## StreamingHistory.hourByWeekday
    The plays of each hour of each day of the week, 168 rows from Monday 0 to Sunday 23; time counts
    where it was heard.

    ## StreamingHistory.hourByWeekday(counting)
    The plays of each hour of each day of the week, 168 rows from Monday 0 to Sunday 23.

    ```swift
    history.hourByWeekday(counting: .atEnd)
    ```

    - Parameter counting: Where the time of a play counts that began in another hour.
    - Returns: One row an hour; the rows together hold all plays and all listening time.

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

    ## KindTotal
    How much was listened to of one kind: music, podcasts, audiobooks or videos.

    ```swift
    history.listeningByKind.map { "\($0.kind): \($0.hours.rounded()) h" }
    ```

    ## KindTotal.kind
    `music`, `podcasts`, `audiobooks` or `videos`.

    ## KindTotal.plays
    How many plays there are of it.

    ## KindTotal.titles
    How many different songs, episodes, chapters or videos.

    ## KindTotal.msPlayed
    Their listening time, in milliseconds.

    ## KindTotal.hours
    Their listening time, in hours.

    ## KindTotal.share
    The part of all listening time, in 0...1; nil when nothing was listened to.

    ## StreamingHistory.listeningByKind
    Music, podcasts, audiobooks and videos, one row each, those without a play too.

    ## Measure
    By what songs and artists are ranked.

    ```swift
    history.topTracks(3, by: .plays)
    ```

    ## Measure.time
    By listening time.

    ## Measure.plays
    By the number of plays.

    ## SkippedTrack
    A song and how much of its plays was skipped.

    ```swift
    history.mostSkippedTracks(3).map(\.track)
    ```

    ## SkippedTrack.rank
    The place, counted from 1.

    ## SkippedTrack.artist
    The artist.

    ## SkippedTrack.track
    The title.

    ## SkippedTrack.plays
    How many plays there are of which the export says what ended them.

    ## SkippedTrack.skipped
    How many of them were skipped.

    ## SkippedTrack.skipShare
    The part of the skipped in them, in 0...1.

    ## SkippedArtist
    An artist and how much of the plays was skipped.

    ```swift
    history.mostSkippedArtists(3).map(\.artist)
    ```

    ## SkippedArtist.rank
    The place, counted from 1.

    ## SkippedArtist.artist
    The artist.

    ## SkippedArtist.plays
    How many plays there are of which the export says what ended them.

    ## SkippedArtist.skipped
    How many of them were skipped.

    ## SkippedArtist.skipShare
    The part of the skipped in them, in 0...1.

    ## StreamingHistory.mostSkippedTracks(_ count?, minimumPlays?)
    The songs of which the greatest part of the plays was skipped.

    ```swift
    history.mostSkippedTracks(5, minimumPlays: 10)
    ```

    - Parameters:
      - count: How many songs at most.
      - minimumPlays: How many plays with a known end a song needs, so that one skip is no habit.
    - Returns: Songs that were skipped at least once, ties by the number of skips, then by artist
      and track in code point order; none for an account history, which knows no ends.

    ## StreamingHistory.mostSkippedArtists(_ count?, minimumPlays?)
    The artists of whom the greatest part of the plays was skipped.

    ```swift
    history.mostSkippedArtists(5, minimumPlays: 50)
    ```

    - Parameters:
      - count: How many artists at most.
      - minimumPlays: How many plays with a known end an artist needs.
    - Returns: Artists who were skipped at least once, ties by the number of skips, then by name in
      code point order; none for an account history, which knows no ends.

    ## OneHitWonder
    An artist of whom exactly one song was played.

    ```swift
    history.oneHitWonders(3).map { "\($0.artist): \($0.track)" }
    ```

    ## OneHitWonder.rank
    The place, counted from 1.

    ## OneHitWonder.artist
    The artist.

    ## OneHitWonder.track
    The only song of the artist that was played.

    ## OneHitWonder.plays
    How often it was played, for however short a time.

    ## OneHitWonder.msPlayed
    How long it was played, in milliseconds.

    ## OneHitWonder.hours
    How long it was played, in hours.

    ## StreamingHistory.oneHitWonders(_ count?, playedAtLeast times?, by measure?)
    The artists of whom exactly one song was played, the most played song first.

    ```swift
    history.oneHitWonders(5, playedAtLeast: 20)
    ```

    - Parameters:
      - count: How many artists at most.
      - times: How often the song was played at least.
      - measure: By plays or by listening time; ties by artist in code point order.
    - Returns: At most `count` artists with their rank from 1.

    ## PlayDefinitionTotal
    How much a history holds when a play is defined in one way.

    ```swift
    history.playDefinitions.map { "\($0.rule): \($0.plays)" }
    ```

    ## PlayDefinitionTotal.rule
    What counts as a play.

    ## PlayDefinitionTotal.plays
    How many plays count.

    ## PlayDefinitionTotal.undecided
    Of how many it is unknown whether they count.

    ## PlayDefinitionTotal.tracks
    How many different songs have a play that counts.

    ## PlayDefinitionTotal.artists
    How many different artists have.

    ## PlayDefinitionTotal.msPlayed
    The listening time of the plays that count, in milliseconds.

    ## PlayDefinitionTotal.hours
    The listening time of the plays that count, in hours.

    ## StreamingHistory.playDefinitions
    Three rows: what the history holds when any play counts, when one of 30 s or more does, and when
    one of half the track or 4 minutes does.

    ## PlaylistHealth
    How much of a playlist is listened to.

    ```swift
    history.playlistHealth(of: library).filter { $0.duplicates > 0 }.map(\.playlist)
    ```
    """#
}
