extension Documentation {
  /// The documentation comments of `Catalog`, as `RECORD=1 swift test` copied them.
  static let catalogComments = #"""
    ## AudioFeature.danceability
    How suitable for dancing, 0...1.

    ## AudioFeature.energy
    How intense, 0...1.

    ## AudioFeature.key
    The pitch class, 0 (C) to 11 (B); below 0 when unknown.

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
    The length in milliseconds; 0 or below when unknown.

    ## AudioFeature.timeSignature
    Beats a bar, 1...7; 0 when unknown.

    ## Catalog
    A catalogue of tracks with their audio features, read from CSV files.

    A row is usable when it has a number in each feature that the catalogue has; the others take no
    part in matching, statistics or recommendation. A row that does not fit the header is dropped: it
    keeps its place, so that the row numbers of a single file are those of its rows, but nothing of it
    is kept.

    ```swift
    let catalog = try Catalog(contentsOf: "catalog.csv")
    catalog.features.summary
    ```

    ## Catalog.ledger
    What became of the rows, one row a file: rows merged with those of files before count as kept.

    ## Catalog.features
    The features of the usable rows as they are in the files.

    They stand in the order of `AudioFeature`, without those that no file has. Numbers that stand for
    “unknown” are in it as numbers, see `AudioFeature.isKnown(_:)`.

    ## Catalog.init(contentsOf path, using files?)
    Reads a CSV file (RFC 4180) whose first row names its columns, in any order.

    Needed are the artists, the title and at least one of the 13 features; the track's id, album,
    genre and popularity are used where they are there, and other columns are passed over. The names
    that public catalogues use are known in any case and punctuation: `track_name`, `Track Name`,
    `title`; `artists`, `Artist Name(s)`; `duration_ms`, `Duration (ms)`. Cells are separated by
    commas, semicolons or tabs, whichever the first row shows. A file that is not UTF-8 is read as
    Windows-1252, and the ledger says so; one that is packed by gzip is unpacked in memory.

    Several artists are separated by `;`; a list as Python writes it, `['A', 'B']`, becomes `A;B`.
    Keys may be `C#`, modes `Major`, time signatures `4/4`, shares percentages. No text means
    “missing”: a track may be called NA.

    ```swift
    let catalog = try Catalog(contentsOf: "catalog.csv")
    "\(catalog.usableCount) of \(catalog.count) rows"
    ```

    - Parameters:
      - path: The file.
      - files: How files are reached.
    - Throws: `ImportError` when the file cannot be read, is empty, is in an unknown encoding or
      lacks a column.

    ## Catalog.count
    How many rows there are: the data rows of the files, those merged with earlier ones left out.

    ## Catalog.usableCount
    How many rows have all features that the catalogue has.

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
    The place among the rows of the catalogue, counted from 0; in a single file, among its data
    rows.

    ## CatalogTrack.trackID
    The 22 characters of the track's id; nil when it has none.

    ## CatalogTrack.artists
    The artists, separated by `;`.

    ## CatalogTrack.album
    The album; nil when it is missing.

    ## CatalogTrack.track
    The title.

    ## CatalogTrack.genre
    The genre under which the row is listed; nil when it is missing.

    ## CatalogTrack.popularity
    0...100; nil when the file does not say.

    ## CatalogTrack.source
    The name of the file that the row comes from, as in the ledger.
    """#
}
