extension Documentation {
  /// The documentation comments of `Model`, as `RECORD=1 swift test` copied them.
  static let modelComments = #"""
    ## Library
    What a listener saved: `YourLibrary.json` and the playlists of an export.

    ```swift
    let library = try Library(contentsOf: "export")
    library.tracks.count
    ```

    ## Library.tracks
    The saved tracks, in the order of the export.

    ## Library.albums
    The saved albums.

    ## Library.shows
    The saved podcasts.

    ## Library.episodes
    The saved episodes of podcasts.

    ## Library.artists
    The saved artists.

    ## Library.bannedTracks
    The tracks that the listener does not want to hear.

    ## Library.bannedArtists
    The artists that the listener does not want to hear.

    ## Library.other
    What else was saved.

    ## Library.playlists
    The playlists, in the order of their files.

    ## Library.items
    What is in the playlists, one playlist after the other.

    ## Library.ledger
    What became of each file; rows read = rows kept + rows dropped.

    ## Library.issues
    The records that could not be used as they were.

    ## Library.init(contentsOf path, using files?)
    Reads the library files of a folder; files that are not there leave their tables empty.

    A damaged entry is an issue; a damaged file is read up to the damage. An item of a playlist that
    names nothing, such as a song that was removed, is dropped: the ledger counts it.

    ```swift
    let library = try Library(contentsOf: "export")
    library.playlists
    ```

    - Parameters:
      - path: A folder, or one such file.
      - files: How files are reached.
    - Throws: `ImportError` when the path does not exist or may not be read. A file that is no JSON
      is a row of the ledger.

    ## Playlist
    A playlist; what is in it is in `Library.items`.

    ```swift
    library.playlists.map(\.name)
    ```

    ## Playlist.name
    What it is called; several may have the same name.

    ## Playlist.items
    How many items it holds, of any kind.

    ## Playlist.lastModified
    The day of the last change, `2022-02-02`; nil when the export does not say.

    ## Playlist.description
    What the listener wrote about it.

    ## Playlist.followers
    How many people follow it; nil when the export does not say.

    ## Playlist.collaborators
    How many people beside the listener may change it; nil in older exports.

    ## PlaylistItem
    An item of a playlist.

    ```swift
    library.items.filter { $0.kind == "track" }.map(\.track)
    ```

    ## PlaylistItem.playlist
    The name of the playlist.

    ## PlaylistItem.playlistNumber
    The place of the playlist in `Library.playlists`, counted from 1: names can repeat.

    ## PlaylistItem.position
    The place in the playlist, counted from 1, items that could not be used included.

    ## PlaylistItem.kind
    `track`, `episode`, `audiobook` or `local file`.

    ## PlaylistItem.artist
    The artist of a track or a local file, the show of an episode, the author of an audiobook; nil
    when the export does not say.

    ## PlaylistItem.track
    The title; empty for a local file that has none.

    ## PlaylistItem.album
    The album; nil when the export does not say.

    ## PlaylistItem.uri
    `spotify:track:…`, `spotify:episode:…`, `spotify:local:…`; nil in older exports.

    ## PlaylistItem.seconds
    How long a local file is, in seconds; nil for everything else.

    ## PlaylistItem.addedDate
    The day on which it was added, `2022-02-02`; nil in older exports.

    ## LibraryTrack
    A track of the library: saved, or banned.

    ```swift
    library.tracks.prefix(3).map(\.track)
    ```

    ## LibraryTrack.artist
    The artist.

    ## LibraryTrack.album
    The album; empty when the export does not say.

    ## LibraryTrack.track
    The title.

    ## LibraryTrack.uri
    `spotify:track:…`; nil in older exports.

    ## LibraryArtist
    An artist of the library: saved, or banned.

    ```swift
    library.artists.prefix(3).map(\.artist)
    ```

    ## LibraryArtist.artist
    The artist.

    ## LibraryArtist.uri
    `spotify:artist:…`; nil in older exports.

    ## LibraryAlbum
    An album that was saved.

    ```swift
    library.albums.prefix(3).map(\.album)
    ```

    ## LibraryAlbum.artist
    The artist.

    ## LibraryAlbum.album
    The album.

    ## LibraryAlbum.uri
    `spotify:album:…`; nil in older exports.

    ## LibraryShow
    A podcast that was saved.

    ```swift
    library.shows.prefix(3).map(\.show)
    ```

    ## LibraryShow.show
    The podcast.

    ## LibraryShow.publisher
    Who publishes it; nil when the export does not say.

    ## LibraryShow.uri
    `spotify:show:…`; nil in older exports.

    ## LibraryEpisode
    An episode of a podcast that was saved.

    ```swift
    library.episodes.prefix(3).map(\.episode)
    ```

    ## LibraryEpisode.show
    The podcast; nil when the export does not say.

    ## LibraryEpisode.episode
    The episode.

    ## LibraryEpisode.uri
    `spotify:episode:…`; nil in older exports.

    ## LibraryOther
    A saved thing that the export lists under `other`, without saying what it is.

    ```swift
    library.other.prefix(3).map(\.text)
    ```

    ## LibraryOther.text
    What the export writes of it, usually a URI.

    ## Play
    One listening event: something was played until `endTime` for `msPlayed` milliseconds.

    ```swift
    history.plays[0].artist
    ```

    What only the extended history knows is nil elsewhere, and where the export says nothing.

    ## Play.endTime
    When it ended, in UTC: `2021-03-29 04:29`, with seconds where the export gives them.

    ## Play.artist
    The artist; in the extended history the artist of the album; of an episode the show.

    ## Play.track
    The title of the song, episode or chapter.

    ## Play.msPlayed
    How long it was played, in milliseconds; 0 occurs.

    ## Play.file
    The name of the file that it comes from.

    ## Play.album
    The album.

    ## Play.uri
    `spotify:track:…`.

    ## Play.startReason
    Why it began: `trackdone`, `clickrow` …; a `PlayReason`.

    ## Play.endReason
    Why it ended: `trackdone`, `fwdbtn` …; a `PlayReason`.

    ## Play.isShuffled
    Whether tracks came in random order.

    ## Play.isSkipped
    Whether the export calls it skipped; it was seldom said before 2022.

    ## Play.isOffline
    Whether the device had no connection.

    ## Play.isIncognito
    Whether the session was private.

    ## MergedTrack
    A song that counts as another one: the same recording under another name.

    ```swift
    history.mergedTracks.map(\.reason)
    ```

    ## MergedTrack.artist
    The artist under whose name the recording counts.

    ## MergedTrack.track
    The title under which the recording counts.

    ## MergedTrack.alsoArtist
    The artist as it also stands in the history.

    ## MergedTrack.alsoTrack
    The title as it also stands in the history.

    ## MergedTrack.plays
    How often it was played under the other name.

    ## MergedTrack.msPlayed
    How long it was played under the other name, in milliseconds.

    ## MergedTrack.reason
    Why it counts as the same recording.
    """#
}
