extension Documentation {
  /// The documentation comments of `Catalog`, as `RECORD=1 swift test` copied them.
  static let catalogComments = #"""
    ## Catalog
    A catalogue of tracks with their audio features, read from a CSV file.

    A row is usable when all 13 features are finite numbers; the others take no part in matching,
    statistics or recommendation. A row whose number of cells is not the header's is dropped: it keeps
    its place, so that row numbers are those of the file, but nothing of it is kept.

    ```swift
    let catalog = try Catalog(contentsOf: "catalog.csv")
    catalog.features.summary
    ```

    ## Catalog.ledger
    What became of the file's rows.

    ## Catalog.features
    The 13 features of the usable rows, as they are in the file.

    ## Catalog.init(contentsOf path, using files?)
    Reads a CSV file (RFC 4180, UTF-8) whose first row names its columns, in any order.

    Needed are `artists`, `track_name` and the 13 features; `track_id`, `album_name`, `popularity`
    and `track_genre` are used where they are there; others are passed over. Several artists are
    separated by `;`. No text means “missing”: a track may be called NA.

    ```swift
    let catalog = try Catalog(contentsOf: "catalog.csv")
    "\(catalog.usableCount) of \(catalog.count) rows"
    ```

    - Parameters:
      - path: The file.
      - files: How files are reached.
    - Throws: `ImportError` when the file cannot be read, is empty, is not UTF-8 or lacks a column.

    ## Catalog.count
    How many data rows the file has.

    ## Catalog.usableCount
    How many rows have all 13 features.

    ## AudioFeature.danceability
    How suitable for dancing, 0...1.

    ## AudioFeature.energy
    How intense, 0...1.

    ## AudioFeature.key
    The pitch class, 0 (C) to 11 (B); −1 when unknown.

    ## AudioFeature.loudness
    The average loudness in decibels, about −60...0.

    ## AudioFeature.mode
    1 for major, 0 for minor.

    ## AudioFeature.speechiness
    How much is spoken, 0...1.

    ## AudioFeature.acousticness
    How sure it is that it is acoustic, 0...1.

    ## AudioFeature.instrumentalness
    How sure it is that nobody sings, 0...1.

    ## AudioFeature.liveness
    How sure it is that there is an audience, 0...1.

    ## AudioFeature.valence
    How cheerful, 0...1.

    ## AudioFeature.tempo
    Beats a minute; 0 when unknown.

    ## AudioFeature.duration
    The length in milliseconds.

    ## AudioFeature.timeSignature
    Beats a bar, 3...7; 0 when unknown.

    ## MatchedTrack
    A listed song and the catalogue row that it was found in.

    ```swift
    catalog.match(history.topTracks(5)).rows.map(\.catalogArtists)
    ```

    ## MatchedTrack.rank
    The place in the list.

    ## MatchedTrack.artist
    The artist, as in the history.

    ## MatchedTrack.track
    The title, as in the history.

    ## MatchedTrack.msPlayed
    How long it was played, in milliseconds.

    ## MatchedTrack.catalogRow
    The row of the catalogue, counted from 0; nil when the song was not found.

    ## MatchedTrack.catalogArtists
    The artists of that row, separated by `;`.

    ## MatchedTrack.catalogTrack
    The title of that row.

    ## CatalogMatch
    Which songs of a list are in a catalogue.

    ```swift
    let found = catalog.match(history.topTracks(50))
    "\(found.matched) of \(found.total) songs"
    ```

    ## CatalogMatch.rows
    One row a listed song, in the order of the list.

    ## CatalogMatch.matched
    How many listed songs were found.

    ## CatalogMatch.total
    How many songs were listed.

    ## CatalogMatch.coverage
    The part of the listed songs that was found, in 0...1; nil when none was listed.

    ## CatalogMatch.timeCoverage
    The part of their listening time that was found, in 0...1; nil when there is no listening time.

    ## Catalog.match(_ tracks)
    Finds listed songs in the catalogue by artist and title.

    Both are compared after Unicode full case folding, without normalizing or trimming; any one of a
    row's artists is enough. A song is found in the first usable row that fits.

    ```swift
    catalog.match(history.topTracks(50)).rows
    ```

    - Parameter tracks: The songs.
    - Returns: One row a song, found or not, in the order of the songs.
    - Complexity: One pass over the catalogue.

    ## CatalogTrack
    One row of a catalogue: a track and its audio features.

    ## CatalogTrack.row
    The place among the data rows of the file, counted from 0.

    ## CatalogTrack.trackID
    The 22 characters of the track's id; nil when the file has none.

    ## CatalogTrack.artists
    The artists, separated by `;`.

    ## CatalogTrack.album
    The album; nil when the file has none.

    ## CatalogTrack.track
    The title.

    ## CatalogTrack.genre
    The genre under which the row is listed; nil when the file has none.

    ## CatalogTrack.popularity
    0...100; nil when the file does not say.
    """#
}
