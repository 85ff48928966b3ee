extension Documentation {
  /// The documentation comments of `Model2`, as `RECORD=1 swift test` copied them.
  static let model2Comments = #"""
    ## StreamingHistory.canonical
    The same history with every recording under one name: that under which it was played longest.

    A remaster, an album version or another spelling is the same recording; live versions, remixes,
    acoustic versions and covers are recordings of their own. `mergedTracks` lists what was merged.

    ```swift
    history.canonical.topTracks(3)
    ```

    - Returns: A history like this one in all else: no play is lost.
    - Complexity: O(plays + songs), the names of all songs being read.

    ## StreamingHistory.mergedTracks
    The songs that `canonical` counts as another one, most played first.

    ## StreamingHistory.during(_ period)
    The part of the history in a year, a month or on a day.

    It is a history like the whole: every statistic of it counts only the plays that ended in the
    period, on the clocks of the time zone. Its ledger and issues are those of the whole, whose
    warnings it does not repeat.

    ```swift
    try history.during("2021").topArtists(5)
    try history.during("2021-03").hours
    ```

    - Parameter period: `2021`, `2021-03` or `2021-03-29`.
    - Returns: A history that may be empty.
    - Throws: `PeriodError.unreadable` when the text is none of these.
    - Complexity: O(plays).

    ## StreamingHistory.during(from first, through last)
    The part of the history from one period through another, both included.

    ```swift
    try history.during(from: "2020-12", through: "2021-02").topTracks(5)
    ```

    - Parameters:
      - first: The year, month or day with which it begins.
      - last: The year, month or day with which it ends, to its last second.
    - Returns: A history that may be empty.
    - Throws: `PeriodError` when a text is none of these, or when the end lies before the beginning.
    - Complexity: O(plays).

    ## StreamingHistory
    The listening history of an export: its plays, and the ledger of how they were read.

    ```swift
    let history = try StreamingHistory(contentsOf: "export")
    let artists = history.topArtists(10)
    ```

    Only plays of music count in statistics of music. Two names are the same only code point by code
    point. What Spotify calls “Unknown Artist” counts as listening time, and in no ranking.

    ## StreamingHistory.plays
    The plays of music, in the order of time.

    ## StreamingHistory.ledger
    What became of each file; rows read = rows kept + rows dropped.

    ## StreamingHistory.droppedRows
    How many rows of each file were dropped for each reason; what the ledger says in words.

    ## StreamingHistory.issues
    The records that could not be used as they were.

    ## StreamingHistory.init(contentsOf path, timeZone?, using files?)
    Reads the history files of a folder, of a zip as Spotify sends it, or one file.

    Files are chosen by name, in the folder itself or, when it has none, in the folders that Spotify
    puts into an export, and read in the order of their numbers. No other file is opened. A damaged
    record costs that record, a damaged file what is behind the damage.

    ```swift
    let history = try StreamingHistory(contentsOf: "export")
    history.ledger
    ```

    - Parameters:
      - path: A folder or a file.
      - timeZone: The zone by whose clocks hours and days are told, such as `Europe/Berlin`; UTC when
        there is none.
      - files: How files are reached.
    - Throws: `ImportError` when the path does not exist or may not be read, when it holds no history
      file, when nothing could be read from any of them, or when there is no such time zone.

    ## StreamingHistory.podcasts
    The episodes of podcasts; the artist is the show, the track is the episode.

    ## StreamingHistory.audiobooks
    The chapters of audiobooks; the artist is the title of the book, the track is the chapter.

    ## StreamingHistory.videos
    The videos, with or without music; none of them counts as music.

    ## StreamingHistory.timeZone
    The time zone by whose clocks hours and days are told, such as `Europe/Berlin`.

    ## StreamingHistory.artistCount
    How many different artists were played, the unknown one left out.

    ## StreamingHistory.trackCount
    How many different songs were played; a song is a pair of artist and track, the artist known.

    ## StreamingHistory.duration
    The listening time of all plays together.

    ## StreamingHistory.hours
    The listening time of all plays together, in hours.

    ## StreamingHistory.firstDay
    The day of the earliest play, `2021-03-29`, or empty when there is none.

    ## StreamingHistory.lastDay
    The day of the latest play, or empty when there is none.

    ## StreamingHistory.days
    On how many days something was played, for however short a time.
    """#
}
