extension Documentation {
  /// The documentation comments of `Statistics6`, as `RECORD=1 swift test` copied them.
  static let statistics6Comments = #"""
    ## StreamingHistory.topAlbums(_ count?, by measure?)
    The albums played most, first to last.

    Only the extended history says which album a song was played from; for others the table is
    empty, and its definition says why.

    ```swift
    history.topAlbums(5, by: .plays).map { "\($0.album), \($0.tracks.counted("song"))" }
    ```

    - Parameters:
      - count: How many albums at most.
      - measure: By listening time or by plays; ties by artist, then album, in code point order.
    - Returns: At most `count` albums with their rank from 1; a song that was played from several
      albums counts in each of them with the plays from it.

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

    ## ArtistRanking.hours
    How long they were played, in hours.

    ## ArtistRanking.share
    The part of all listening time, or of all plays when ranked by plays; in 0...1.

    ## StreamingHistory.topArtists(_ count?, by measure?)
    The artists played most, first to last.

    ```swift
    let artists = history.topArtists(3)
    "\(artists[0].artist): \(artists[0].hours.formatted()) h"
    ```

    - Parameters:
      - count: How many artists at most.
      - measure: By listening time or by plays; ties by name in code point order.
    - Returns: At most `count` artists with their rank from 1.

    ## PeriodArtist
    An artist and the place in one month or year.

    ```swift
    history.topArtistsByMonth(1).map { "\($0.period): \($0.artist)" }
    ```

    ## PeriodArtist.period
    `2021-03`, or `2021`.

    ## PeriodArtist.rank
    The place in the period, counted from 1.

    ## PeriodArtist.artist
    The artist.

    ## PeriodArtist.plays
    How many plays of the artist ended in the period.

    ## PeriodArtist.msPlayed
    How long they were played, in milliseconds.

    ## PeriodArtist.hours
    How long they were played, in hours.

    ## StreamingHistory.topArtistsByMonth(_ count?, by measure?)
    The artists played most in each month, from the first month to the last.

    ```swift
    history.topArtistsByMonth(3).filter { $0.rank == 1 }.map(\.artist)
    ```

    - Parameters:
      - count: How many artists of each month at most.
      - measure: By listening time or by plays; ties by name in code point order.
    - Returns: Month by month, the artists with their rank from 1; a month without a play has no row.

    ## StreamingHistory.topArtistsByYear(_ count?, by measure?)
    The artists played most in each year, from the first year to the last.

    ```swift
    history.topArtistsByYear(1).map { "\($0.period): \($0.artist)" }
    ```

    - Parameters:
      - count: How many artists of each year at most.
      - measure: By listening time or by plays; ties by name in code point order.
    - Returns: Year by year, the artists with their rank from 1; a year without a play has no row.

    ## ShowRanking
    A podcast and its place in an order.

    ```swift
    history.topShows(3).map(\.show)
    ```

    ## ShowRanking.rank
    The place, counted from 1.

    ## ShowRanking.show
    The podcast.

    ## ShowRanking.episodes
    How many different episodes of it were played.

    ## ShowRanking.plays
    How often they were played, for however short a time.

    ## ShowRanking.msPlayed
    How long they were played, in milliseconds.

    ## ShowRanking.hours
    How long they were played, in hours.

    ## ShowRanking.share
    The part of all time, or of all plays when ranked by plays, of podcasts; in 0...1.

    ## ShowRanking.lastDay
    The day of the latest play, `2021-03-29`.

    ## StreamingHistory.topShows(_ count?, by measure?)
    The podcasts played most, first to last.

    ```swift
    history.topShows(3).map { "\($0.show), \($0.episodes.counted("episode"))" }
    ```

    - Parameters:
      - count: How many shows at most.
      - measure: By listening time or by plays; ties by name in code point order.
    - Returns: At most `count` shows with their rank from 1; none for exports that hold no podcast or
      do not tell them from music.

    ## TrackRanking
    A song and its place in an order.

    ```swift
    history.topTracks(3).map(\.track)
    ```

    ## TrackRanking.rank
    The place, counted from 1.

    ## TrackRanking.artist
    The artist.

    ## TrackRanking.track
    The title.

    ## TrackRanking.plays
    How often it was played, for however short a time.

    ## TrackRanking.msPlayed
    How long it was played, in milliseconds.

    ## TrackRanking.hours
    How long it was played, in hours.

    ## TrackRanking.share
    Its part of all listening time, or of all plays when ranked by plays; in 0...1.

    ## StreamingHistory.topTracks(_ count?, by measure?)
    The songs played most, first to last.

    ```swift
    history.topTracks(3, by: .plays)
    ```

    - Parameters:
      - count: How many songs at most.
      - measure: By listening time or by plays; ties by artist, then track, in code point order.
    - Returns: At most `count` songs with their rank from 1.

    ## StreamingHistory.leastPlayedTracks(_ count?, by measure?)
    The songs played least, the very least first: the order of `topTracks` from its end.

    ```swift
    history.leastPlayedTracks(3)
    ```

    - Parameters:
      - count: How many songs at most.
      - measure: By listening time or by plays.
    - Returns: The songs with their rank counted from the end, so that 1 is the least played.
    """#
}
