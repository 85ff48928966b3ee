extension Documentation {
  /// The documentation comments of `Statistics2`, as `RECORD=1 swift test` copied them.
  static let statistics2Comments = #"""
    ## TrackCompletion.rank
    The place, counted from 1.

    ## TrackCompletion.artist
    The artist.

    ## TrackCompletion.track
    The title.

    ## TrackCompletion.plays
    How often it was played, for however short a time.

    ## TrackCompletion.estimatedLength
    How long it seems to be, in milliseconds; nil when that is unknown.

    ## TrackCompletion.estimatedMinutes
    The same in minutes.

    ## TrackCompletion.completion
    The mean part of it that a play heard, in 0...1; nil when the length is unknown.

    ## StreamingHistory.completion
    One row: how much of the tracks was heard, and of how many plays that is unknown.

    No history says how long a track is. Where a song ran to its end twice in the same time, that
    time is its length; an account history does not say what ran to its end, so that every length is
    unknown.

    ## StreamingHistory.trackCompletion(_ count?)
    The songs with the most listening time, how long they seem to be and how much of them was heard.

    ```swift
    history.trackCompletion(50).sorted(by: \.completion)
    ```

    - Parameter count: How many songs at most.
    - Returns: The songs of `topTracks`, with what is unknown left empty.

    ## Concentration
    How evenly listening is spread over artists or songs.

    ```swift
    history.concentration.map { (of: $0.items, gini: $0.gini) }
    ```

    ## Concentration.items
    `artists` or `songs`.

    ## Concentration.measure
    Over what: `listening time` or `number of plays`.

    ## Concentration.count
    How many of them were played.

    ## Concentration.top10Share
    The part of the 10 with most, in 0...1; nil when there is nothing to share.

    ## Concentration.top100Share
    The part of the 100 with most, in 0...1.

    ## Concentration.gini
    The Gini coefficient: 0 when all have the same, near 1 when one has nearly all.

    ## Concentration.entropy
    The entropy of the shares, in bits: 0 when one has all.

    ## Concentration.effectiveCount
    How many with equal shares would have the same entropy.

    ## StreamingHistory.concentration
    How evenly listening is spread: four rows, artists and songs each by time and by plays.

    ```swift
    history.concentration.filter { $0.items == "artists" }.map(\.top10Share)
    ```

    ## DiscoveryMonth
    What was heard for the first time in one month.

    ```swift
    history.discovery.map { (month: $0.month, artists: $0.newArtists) }
    ```

    ## DiscoveryMonth.month
    `2021-03`.

    ## DiscoveryMonth.plays
    How many plays ended in it.

    ## DiscoveryMonth.newArtists
    How many artists were first heard in it.

    ## DiscoveryMonth.newArtistPlays
    How many plays of the month were of those artists.

    ## DiscoveryMonth.newArtistShare
    Their part of the plays of the month, in 0...1; nil when it has none.

    ## DiscoveryMonth.newSongs
    How many songs were first heard in it.

    ## DiscoveryMonth.newSongPlays
    How many plays of the month were of those songs.

    ## DiscoveryMonth.newSongShare
    Their part of the plays of the month, in 0...1; nil when it has none.

    ## StreamingHistory.discovery
    What was heard for the first time, month by month from the first to the last, months without a
    play included.

    ```swift
    history.discovery.sum(of: \.newArtists)
    ```

    ## EddingtonNumber
    The Eddington number of a history: the largest E such that on at least E days at least E songs
    were played.

    ```swift
    history.eddingtonNumber()[0].number
    ```

    ## EddingtonNumber.number
    The number E.

    ## EddingtonNumber.days
    On how many days at least E such plays ended.

    ## EddingtonNumber.daysMissing
    How many more days with at least E + 1 plays would raise it by one.

    ## StreamingHistory.eddingtonNumber(playsOfAtLeast length?)
    The Eddington number: the largest E such that on at least E days at least E plays ended.

    ```swift
    history.eddingtonNumber(playsOfAtLeast: Duration.seconds(60))
    ```

    - Parameter length: A play counts when it lasted at least this long; 30 seconds, as for a scrobble,
      unless given.
    - Returns: One row; the number is 0 when there is no such play.
    - SeeAlso: The number is named after the astronomer Arthur Eddington, who counted his rides on a
      bicycle so, in miles; it is the h-index of Jorge Hirsch, “An index to quantify an individual's
      scientific research output”, 2005, over days.

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
    One row a file of music, in the order of the files.

    ## StreamingHistory.combined
    All files together, as one row.

    ## FirstHeard
    An artist and when it was first heard.

    ```swift
    history.firstHeard.prefix(3).map(\.artist)
    ```

    ## FirstHeard.artist
    The artist.

    ## FirstHeard.track
    The song that was played first.

    ## FirstHeard.plays
    How often the artist was played in the whole history.

    ## FirstHeard.msPlayed
    For how long, in milliseconds.

    ## FirstHeard.time
    When the first play of the artist ended, on the clocks of the time zone: `2021-03-29 04:29`.

    ## FirstHeard.hours
    How long the artist was played in the whole history, in hours.

    ## StreamingHistory.firstHeard
    The artists in the order in which they were first heard.

    ```swift
    history.firstHeard.filter { $0.plays >= 50 }.map { (artist: $0.artist, since: $0.time) }
    ```

    ## StreamingHistory.firstPlay
    The play that ended first; nil when there is none.

    ```swift
    history.firstPlay.map(\.track)
    ```

    ## StreamingHistory.lastPlay
    The play that ended last; nil when there is none.

    ```swift
    history.lastPlay.map(\.track)
    ```
    """#
}
