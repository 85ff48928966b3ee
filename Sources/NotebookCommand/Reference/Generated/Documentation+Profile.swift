extension Documentation {
  /// The documentation comments of `Profile`, as `RECORD=1 swift test` copied them.
  static let profileComments = #"""
    ## CatalogCoverage
    How much of a history a catalogue knows.

    ```swift
    recommender.coverage.map { (of: $0.measure, share: $0.share) }
    ```

    ## CatalogCoverage.measure
    `plays`, `minutes` or `songs`.

    ## CatalogCoverage.matched
    How much of it is of songs in the catalogue.

    ## CatalogCoverage.total
    How much there is.

    ## CatalogCoverage.share
    The part that is in the catalogue, in 0...1; nil when there is nothing.

    ## Recommender.coverage
    How much of the history is of songs that the catalogue has: plays, minutes and songs.

    A song is found by its Spotify id, or by its title and any of its artists under any spelling of
    the same recording.

    ```swift
    recommender.coverage
    ```

    ## FeatureProfile
    Where a listener's music lies in a feature, beside the catalogue.

    ```swift
    recommender.tasteProfile.map { (feature: $0.feature, median: $0.medianPercentile) }
    ```

    ## FeatureProfile.feature
    The feature.

    ## FeatureProfile.low
    A tenth of the listening time is of music with less.

    ## FeatureProfile.median
    Half of the listening time is of music with less.

    ## FeatureProfile.high
    Nine tenths of the listening time are of music with less.

    ## FeatureProfile.catalogLow
    A tenth of the catalogue's songs have less.

    ## FeatureProfile.catalogMedian
    Half of the catalogue's songs have less.

    ## FeatureProfile.catalogHigh
    Nine tenths of the catalogue's songs have less.

    ## FeatureProfile.lowPercentile
    The part of the catalogue's songs below `low`, in percent.

    ## FeatureProfile.medianPercentile
    The part of the catalogue's songs below `median`, in percent.

    ## FeatureProfile.highPercentile
    The part of the catalogue's songs below `high`, in percent.

    ## Recommender.tasteProfile
    What the listener's music is like in each feature, as percentiles of the catalogue.

    Each recording of the catalogue counts once. Those that were heard weigh by the time for which
    they were. What is unknown of a song, such as a tempo of 0, is left out. The key has no order
    and so neither quantiles nor percentiles.

    ```swift
    recommender.tasteProfile
    ```

    - Returns: One row for each feature that the catalogue has; without numbers where nothing that
      was heard is in the catalogue.
    - Complexity: O(features × recordings).
    """#
}
