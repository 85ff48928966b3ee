extension Documentation {
  /// The documentation comments of `Neighbors`, as `RECORD=1 swift test` copied them.
  static let neighborsComments = #"""
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

    ## Metric
    How the distance between two rows is measured.

    ## Metric.euclidean
    The root of the sum of squared differences.

    ## Metric.cosine
    One less the cosine of the angle between the rows: 0 for the same direction, 1 for a right angle,
    2 for opposite directions.

    A row of zeros has no direction; it is at distance 1 from every row, as in scikit-learn. It is
    computed as half the squared Euclidean distance of the rows scaled to length 1, which is the same
    number and keeps its digits where it is small.

    ## Metric.manhattan
    The sum of absolute differences.
    """#
}
