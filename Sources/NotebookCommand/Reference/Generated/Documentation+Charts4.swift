extension Documentation {
  /// The documentation comments of `Charts4`, as `RECORD=1 swift test` copied them.
  static let charts4Comments = #"""
    ## Visibility
    Whether a part of a chart is drawn.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    .chartYAxis(.hidden)
    ```

    ## Visibility.automatic
    Where it says something that the marks do not say themselves.

    ## Visibility.visible
    Always.

    ## Visibility.hidden
    Never.
    """#
}
