extension Documentation {
  /// The documentation comments of `Statistics4`, as `RECORD=1 swift test` copied them.
  static let statistics4Comments = #"""
    ## PlaylistHealth.playlist
    The name of the playlist.

    ## PlaylistHealth.playlistNumber
    Its place in `Library.playlists`, counted from 1: names can repeat.

    ## PlaylistHealth.tracks
    How many tracks it holds.

    ## PlaylistHealth.duplicates
    How many of them are a song that it holds already.

    ## PlaylistHealth.neverPlayed
    How many of them were never played.

    ## PlaylistHealth.shareNeverPlayed
    The part of its tracks that was never played, in 0...1; nil when it holds none.

    ## PlaylistHealth.lastPlayed
    The day on which one of its songs was last played, `2021-03-29`; nil when none was.

    ## PlaylistHealth.plays
    How often its songs were played, wherever from.

    ## PlaylistHealth.msPlayed
    How long its songs were played, in milliseconds.

    ## PlaylistHealth.hours
    How long its songs were played, in hours.

    ## UnplayedTrack
    A liked song or a track of a playlist that was never played.

    ```swift
    history.neverPlayed(in: library).filter { $0.playlist == nil }.map(\.track)
    ```

    ## UnplayedTrack.playlist
    The name of the playlist; nil for a liked song.

    ## UnplayedTrack.position
    The place in the playlist or among the liked songs, counted from 1.

    ## UnplayedTrack.artist
    The artist.

    ## UnplayedTrack.track
    The title.

    ## UnplayedTrack.album
    The album; nil when the export does not say.

    ## UnplayedTrack.uri
    `spotify:track:…`; nil in older exports.

    ## UnplayedTrack.addedDate
    The day on which it was added to the playlist; nil for a liked song and in older exports.

    ## StreamingHistory.playlistHealth(of library)
    How much of each playlist is listened to, in the order of the playlists.

    Only tracks are looked at: a history does not name local files, and tells episodes and audiobooks
    apart in other ways. Two tracks are the same song when they have the same URI, or the same artist
    and title after Unicode full case folding; a play is of a track in the same two cases, for however
    short a time it lasted. A song that is in a playlist twice counts its plays once. Days are those
    of the time zone.

    ```swift
    history.playlistHealth(of: library)
    ```

    - Parameter library: The library with the playlists.
    - Returns: One row a playlist, also for one without a track.
    - Complexity: O(tracks + songs + plays).

    ## StreamingHistory.neverPlayed(in library)
    The liked songs and the tracks of playlists that were never played.

    A play is of a track when it has its URI, or its artist and title after Unicode full case folding.

    ```swift
    history.neverPlayed(in: library).prefix(3).map(\.track)
    ```

    - Parameter library: The library.
    - Returns: The liked songs first, then playlist by playlist, each in its order; a song that is in
      several places has a row for each.
    - Complexity: O(tracks + songs + plays).

    ## TrackRankChange
    A song and its place under each definition of a play.

    ```swift
    history.trackRankChanges(3).map(\.halfRank)
    ```

    ## TrackRankChange.artist
    The artist.

    ## TrackRankChange.track
    The title.

    ## TrackRankChange.anyRank
    The place when any play counts.

    ## TrackRankChange.thirtySecondRank
    The place when a play of 30 s or more counts; nil without such a play.

    ## TrackRankChange.halfRank
    The place when a play of half the track or 4 minutes counts; nil without such a play.

    ## TrackRankChange.anyPlays
    How many plays there are.

    ## TrackRankChange.thirtySecondPlays
    How many of 30 s or more.

    ## TrackRankChange.halfPlays
    How many of half the track or 4 minutes.

    ## ArtistRankChange
    An artist and the place under each definition of a play.

    ```swift
    history.artistRankChanges(3).map(\.halfRank)
    ```

    ## ArtistRankChange.artist
    The artist.

    ## ArtistRankChange.anyRank
    The place when any play counts.

    ## ArtistRankChange.thirtySecondRank
    The place when a play of 30 s or more counts; nil without such a play.

    ## ArtistRankChange.halfRank
    The place when a play of half the track or 4 minutes counts; nil without such a play.

    ## ArtistRankChange.anyPlays
    How many plays there are.

    ## ArtistRankChange.thirtySecondPlays
    How many of 30 s or more.

    ## ArtistRankChange.halfPlays
    How many of half the track or 4 minutes.

    ## StreamingHistory.trackRankChanges(_ count?)
    The most played songs under each definition of a play, with their place under all of them.

    ```swift
    history.trackRankChanges(5).filter { $0.anyRank != $0.thirtySecondRank }
    ```

    - Parameter count: How many songs each definition contributes at most.
    - Returns: The songs in the order in which any play counts, none of them twice.

    ## StreamingHistory.artistRankChanges(_ count?)
    The most played artists under each definition of a play, with their place under all of them.

    ```swift
    history.artistRankChanges(5).map(\.artist)
    ```

    - Parameter count: How many artists each definition contributes at most.
    - Returns: The artists in the order in which any play counts, none of them twice.

    ## ArtistMovement
    How the place of an artist changed from one period to another.

    ```swift
    try history.artistMovement(from: "2021", to: "2022").filter { $0.movement == "new" }
    ```

    ## ArtistMovement.artist
    The artist.

    ## ArtistMovement.movement
    `climbed`, `fallen`, `same`, `new` without a play in the earlier period, or `gone` without one in
    the later.

    ## ArtistMovement.earlierRank
    The place in the earlier period; nil without a play in it.

    ## ArtistMovement.laterRank
    The place in the later period; nil without a play in it.

    ## ArtistMovement.change
    How many places the artist climbed, negative for a fall; nil when new or gone.

    ## ArtistMovement.earlierPlays
    How many plays there are in the earlier period.

    ## ArtistMovement.laterPlays
    How many plays there are in the later period.

    ## ArtistMovement.earlierHours
    Their time in the earlier period, in hours.

    ## ArtistMovement.laterHours
    Their time in the later period, in hours.

    ## TrackMovement
    How the place of a song changed from one period to another.

    ```swift
    try history.trackMovement(from: "2021", to: "2022").filter { $0.movement == "gone" }
    ```

    ## TrackMovement.artist
    The artist.

    ## TrackMovement.track
    The title.

    ## TrackMovement.movement
    `climbed`, `fallen`, `same`, `new` without a play in the earlier period, or `gone` without one in
    the later.

    ## TrackMovement.earlierRank
    The place in the earlier period; nil without a play in it.

    ## TrackMovement.laterRank
    The place in the later period; nil without a play in it.

    ## TrackMovement.change
    How many places the song climbed, negative for a fall; nil when new or gone.

    ## TrackMovement.earlierPlays
    How many plays there are in the earlier period.

    ## TrackMovement.laterPlays
    How many plays there are in the later period.

    ## TrackMovement.earlierHours
    Their time in the earlier period, in hours.

    ## TrackMovement.laterHours
    Their time in the later period, in hours.

    ## StreamingHistory.artistMovement(_ count?, from earlier, to later, by measure?)
    How the top artists of two periods moved from the one to the other.

    ```swift
    try history.artistMovement(5, from: "2021", to: "2022").map { "\($0.artist): \($0.movement)" }
    ```

    - Parameters:
      - count: How many artists each period contributes at most.
      - earlier: A year, month or day.
      - later: Another one.
      - measure: By listening time or by plays; ties by name in code point order.
    - Returns: First the artists of the later period by their place in it, then those who are gone.
    - Throws: `PeriodError.unreadable` when a text is no period.

    ## StreamingHistory.trackMovement(_ count?, from earlier, to later, by measure?)
    How the top songs of two periods moved from the one to the other.

    ```swift
    try history.trackMovement(20, from: "2021-06", to: "2021-07", by: .plays)
    ```

    - Parameters:
      - count: How many songs each period contributes at most.
      - earlier: A year, month or day.
      - later: Another one.
      - measure: By listening time or by plays; ties by artist, then track, in code point order.
    - Returns: First the songs of the later period by their place in it, then those that are gone.
    - Throws: `PeriodError.unreadable` when a text is no period.

    ## ReasonCount
    A reason for which plays began or ended, and how many did.

    ```swift
    history.endReasons.prefix(3).map(\.reason)
    ```

    ## ReasonCount.reason
    The export's own word, such as `trackdone`; `not given` where it has none.

    ## ReasonCount.meaning
    What the word means.

    ## ReasonCount.plays
    How many plays have this reason.

    ## ReasonCount.share
    Their part of all plays, in 0...1.

    ## ReasonCount.msPlayed
    Their listening time, in milliseconds.

    ## ReasonCount.hours
    Their listening time, in hours.

    ## StreamingHistory.startReasons
    Why plays began, most frequent first; plays of which it is not said are a row too.
    """#
}
