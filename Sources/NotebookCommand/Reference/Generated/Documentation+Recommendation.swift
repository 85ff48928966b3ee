extension Documentation {
  /// The documentation comments of `Recommendation`, as `RECORD=1 swift test` copied them.
  static let recommendationComments = #"""
    ## FeatureMatrix
    Numbers of the same features for many rows, stored feature by feature.

    Only rows whose values are all finite are in it; `rowNumber(at:)` says which they were.

    ```swift
    catalog.features.summary
    ```

    ## FeatureSummary
    What one feature is like over all rows of a matrix.

    ```swift
    catalog.features.summary.map(\.feature)
    ```

    ## FeatureSummary.feature
    The feature.

    ## FeatureSummary.mean
    The mean; nil when there are no rows.

    ## FeatureSummary.standardDeviation
    The population standard deviation (divided by n).

    ## FeatureSummary.minimum
    The smallest value.

    ## FeatureSummary.maximum
    The largest value.

    ## FeatureMatrix.summary
    One row a feature.

    ## Recommendation
    A song that was not heard yet and may be liked.

    ```swift
    recommender.recommend(3, from: history.topTracks(50)).map(\.reason)
    ```

    ## Recommendation.rank
    The place, counted from 1.

    ## Recommendation.track
    The title.

    ## Recommendation.artists
    The artists, separated by `;`.

    ## Recommendation.genre
    The genre under which the catalogue lists it.

    ## Recommendation.votes
    How many of the listed songs have it among their 10 nearest.

    ## Recommendation.distance
    The distance to the nearest of them, at least 0.

    ## Recommendation.closestTo
    The nearest of them: `Artist – Track`.

    ## Recommendation.reason
    How it compares to the nearest of them, in words that follow from the numbers and end with the
    name of that song.

    ## Recommendation.url
    The page where it can be heard; nil when the catalogue has no proper id.

    ## Recommendation.row
    The row in the catalogue, counted from 0.

    ## Recommender.recommend(_ count?, from tracks, method?)
    Recommends songs that sound like the listed ones and were never played.

    `.nearest`: each listed song that is in the catalogue votes for its 10 nearest rows, its own row
    left out. Rows without a name and songs heard before are left out; rows of the same artists and
    title, upper and lower case being the same, are one song. Most votes first, then the smallest
    distance, then the lowest row.

    ```swift
    recommender.recommend(5, from: history.topTracks(50))
    ```

    - Parameters:
      - count: How many songs at most.
      - tracks: The songs to start from, usually the 50 played most.
      - method: How recommendations are found.
    - Returns: At most `count` songs, best first; none when no listed song is in the catalogue.

    ## Method
    How recommendations are found.

    ```swift
    recommender.recommend(5, from: history.topTracks(50), method: .nearest)
    ```

    ## Method.nearest
    The nearest neighbors of each listed song; a song near to more of them comes first.

    ## Recommender
    Recommends songs of a catalogue that sound like songs that a listener plays.

    ```swift
    let recommender = Recommender(catalog: catalog, heard: history)
    let songs = recommender.recommend(10, from: history.topTracks(50))
    ```

    Distances are Euclidean over the features that the catalogue has, in the order of `AudioFeature`,
    each standardised over the usable rows.

    ## Recommender.init(catalog, heard history)
    Prepares recommendations.

    ```swift
    Recommender(catalog: catalog, heard: history)
    ```

    - Parameters:
      - catalog: Where songs are taken from.
      - history: What the listener knows already; none of it is recommended.

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
      - k: How many rows for each song at most.
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
    """#
}
