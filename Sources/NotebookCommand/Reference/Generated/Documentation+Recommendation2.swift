extension Documentation {
  /// The documentation comments of `Recommendation2`, as `RECORD=1 swift test` copied them.
  static let recommendation2Comments = #"""
    ## Recommender.recommend(_ count?, from tracks?, method?)
    Recommends songs that were never played.

    `.nearest`: each listed song that is in the catalogue votes for its 10 nearest rows, its own row
    left out. Rows without a name and songs heard before are left out; rows of the same artists and
    title, upper and lower case being the same, are one song. Most votes first, then the smallest
    distance, then the lowest row.

    `.balanced`: see `Balance` and the definition of the table. No recording is recommended that was
    heard, banned or saved, under any id or spelling, and none twice.

    ```swift
    recommender.recommend(5)
    recommender.recommend(5, from: history.topTracks(50), method: .nearest)
    ```

    - Parameters:
      - count: How many songs at most; `.balanced` gives up to 500.
      - tracks: The songs to start from, of which `.balanced` takes the first 500 that are in the
        catalogue; nil for the 50 played most by `.nearest`, and for those
        played most and latest by `.balanced`.
      - method: How recommendations are found.
    - Returns: At most `count` songs, best first; none when no song to start from is in the
      catalogue. The table's definition says how they were found, and why they are fewer than asked.

    ## Recommender.seeds(from tracks)
    The listed songs that are in the catalogue, each catalogue row once.

    ```swift
    recommender.seeds(from: history.topTracks(10))
    ```

    - Parameter tracks: The songs to start from.
    - Returns: The songs that were found, in the order of the list.

    ## Recommender.neighbors(_ k?, from tracks)
    The nearest catalogue rows of each listed song, the song's own row left out.

    ```swift
    recommender.neighbors(3, from: history.topTracks(2))
    ```

    - Parameters:
      - k: How many rows for each song at most, 0...1000.
      - tracks: The songs to start from.
    - Returns: Song by song in the order of the list, nearest first.

    ## Seed
    A listed song that is in the catalogue.

    ```swift
    recommender.seeds(from: history.topTracks(10)).map(\.genre)
    ```

    ## Seed.rank
    The place in the list.

    ## Seed.artist
    The artist, as in the history.

    ## Seed.track
    The title, as in the history.

    ## Seed.hours
    How long it was played, in hours.

    ## Seed.catalogRow
    Its row in the catalogue, counted from 0.

    ## Seed.genre
    The genre of that row.

    ## SeedNeighbor
    A catalogue row near to a listed song.

    ```swift
    recommender.neighbors(1, from: history.topTracks(5)).map(\.track)
    ```

    ## SeedNeighbor.seedArtist
    The artist of the listed song.

    ## SeedNeighbor.seedTrack
    The title of the listed song.

    ## SeedNeighbor.rank
    The place among the neighbors of that song, 1 being the nearest.

    ## SeedNeighbor.artists
    The artists of the row, separated by `;`.

    ## SeedNeighbor.track
    The title of the row.

    ## SeedNeighbor.distance
    The distance to the listed song, at least 0.

    ## SeedNeighbor.catalogRow
    The row in the catalogue, counted from 0.

    ## TasteCluster
    Songs of a listener that sound alike, named after the one at their middle.

    ```swift
    recommender.tasteClusters().map(\.like)
    ```

    ## TasteCluster.like
    The song at the middle: `Artist – Track`.

    ## TasteCluster.songs
    How many of the songs that recommendations start from are in it.

    ## TasteCluster.share
    The part of their weight that these have, in 0...1.

    ## TasteCluster.slots
    How many songs of a list are of this taste.

    ## TasteCluster.row
    The row of the song at the middle in the catalogue, counted from 0.

    ## Recommender.tasteClusters(_ count?, from tracks?)
    The tastes into which the songs that `.balanced` starts from fall, and how many songs of a list
    each gets.

    ```swift
    recommender.tasteClusters(10)
    ```

    - Parameters:
      - count: How many songs the list has, at most a million.
      - tracks: The songs to start from; nil for those played most and latest.
    - Returns: The tastes, that with the largest share first; none when no song to start from is in
      the catalogue.
    """#
}
