extension Documentation {
  /// The documentation comments of `Model`, as `RECORD=1 swift test` copied them.
  static let modelComments = #"""
    ## LibraryTrack
    A track of the library: saved, or banned.

    ```swift
    library.tracks.prefix(3).map(\.track)
    ```

    ## LibraryTrack.artist
    The artist.

    ## LibraryTrack.album
    The album.

    ## LibraryTrack.track
    The title.

    ## LibraryTrack.uri
    `spotify:track:…`; nil in older exports.

    ## LibraryArtist
    An artist that was saved.

    ```swift
    library.artists.prefix(3).map(\.artist)
    ```

    ## LibraryArtist.artist
    The artist.

    ## LibraryArtist.uri
    `spotify:artist:…`; nil in older exports.

    ## Playlist
    A playlist, without its items.

    ```swift
    library.playlists.map(\.name)
    ```

    ## Playlist.name
    What it is called.

    ## Playlist.items
    How many items it holds, of any kind.

    ## Playlist.lastModified
    The day of the last change, `2022-02-02`; nil when the export does not say.

    ## Library
    What a listener saved: `YourLibrary.json` and the playlists of an export.

    ```swift
    let library = try Library(contentsOf: "export")
    library.tracks.count
    ```

    ## Library.tracks
    The saved tracks, in the order of the export.

    ## Library.artists
    The saved artists.

    ## Library.playlists
    The playlists, in the order of their files.

    ## Library.bannedTracks
    The tracks that the listener does not want to hear.

    ## Library.ledger
    What became of each file.

    ## Library.init(contentsOf path, using files?)
    Reads the library files of a folder; files that are not there leave their tables empty.

    ```swift
    let library = try Library(contentsOf: "export")
    library.playlists
    ```

    - Parameters:
      - path: A folder, or one such file.
      - files: How files are reached.
    - Throws: `ImportError` when the path does not exist or may not be read. A file that is no JSON
      is a row of the ledger.

    ## Play
    One listening event: something was played until `endTime` for `msPlayed` milliseconds.

    ```swift
    history.plays[0].artist
    ```

    ## Play.endTime
    When it ended, in UTC: `2021-03-29 04:29`, with seconds where the export gives them.

    ## Play.artist
    The artist; in the extended history the artist of the album.

    ## Play.track
    The title.

    ## Play.msPlayed
    How long it was played, in milliseconds; 0 occurs.

    ## Play.file
    The name of the file that it comes from.

    ## StreamingHistory
    The listening history of an export: its plays, and the ledger of how they were read.

    ```swift
    let history = try StreamingHistory(contentsOf: "export")
    let artists = history.topArtists(10)
    ```

    Only plays of music count in any statistic, each with its whole time at the moment it ended. Times
    are UTC, as the export writes them. Two names are the same only code point by code point.

    ## StreamingHistory.plays
    The plays, in the order of the files and of the records in them.

    ## StreamingHistory.ledger
    What became of each file; rows read = rows kept + rows dropped.

    ## StreamingHistory.issues
    The records that could not be used as they were.

    ## StreamingHistory.init(contentsOf path, using files?)
    Reads the history files of a folder, or one file.

    Files are chosen by name, in the folder itself or, when it has none, in the folders that Spotify
    puts into an export, and read in the order of their numbers. No other file is opened. A damaged
    record is an issue; a damaged file is read up to the damage.

    ```swift
    let history = try StreamingHistory(contentsOf: "export")
    history.ledger
    ```

    - Parameters:
      - path: A folder or a file.
      - files: How files are reached.
    - Throws: `ImportError` when the path does not exist or may not be read, when it holds no history
      file, or when nothing could be read from any of them.

    ## StreamingHistory.artistCount
    How many different artists were played.

    ## StreamingHistory.trackCount
    How many different songs were played; a song is a pair of artist and track.

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
