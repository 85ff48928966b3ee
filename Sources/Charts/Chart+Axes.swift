extension Chart {
  /// Names the horizontal axis; the empty string hides the name.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// .chartXAxisLabel("Hour of day")
  /// ```
  ///
  /// - Parameter label: The name, with its unit.
  /// - Returns: The chart, changed.
  public func chartXAxisLabel(_ label: String) -> Chart {
    with { $0.xAxis.label = label }
  }

  /// Names the vertical axis, above it; the empty string hides the name.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// .chartYAxisLabel("Plays")
  /// ```
  ///
  /// - Parameter label: The name, with its unit.
  /// - Returns: The chart, changed.
  public func chartYAxisLabel(_ label: String) -> Chart {
    with { $0.yAxis.label = label }
  }

  /// Says whether the horizontal axis is drawn, with its ticks, its name and its grid.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// .chartXAxis(.hidden)
  /// ```
  ///
  /// - Parameter visibility: `.automatic` leaves out an axis whose values stand at the marks.
  /// - Returns: The chart, changed.
  public func chartXAxis(_ visibility: Visibility) -> Chart {
    with { $0.xAxis.visibility = visibility }
  }

  /// Says whether the vertical axis is drawn, with its ticks, its name and its grid.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// .chartYAxis(.hidden)
  /// ```
  ///
  /// - Parameter visibility: `.automatic` leaves out an axis whose values stand at the marks.
  /// - Returns: The chart, changed.
  public func chartYAxis(_ visibility: Visibility) -> Chart {
    with { $0.yAxis.visibility = visibility }
  }

  /// Sets where the ticks of a horizontal axis of numbers stand.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  /// }
  /// .chartXAxis(values: [0, 50, 100])
  /// ```
  ///
  /// - Parameter values: The numbers; those that the axis does not cover are left out.
  /// - Returns: The chart, changed.
  public func chartXAxis(values: [Double]) -> Chart {
    with { $0.xAxis.values = values }
  }

  /// Sets where the ticks of a vertical axis of numbers stand, as `chartXAxis(values:)`.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// .chartYAxis(values: [0, 50, 100])
  /// ```
  ///
  /// - Parameter values: The numbers; those that the axis does not cover are left out.
  /// - Returns: The chart, changed.
  public func chartYAxis(values: [Double]) -> Chart {
    with { $0.yAxis.values = values }
  }

  /// Says whether the legend of colors, shapes and sizes is drawn.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.topArtistsByMonth(3), x: .value("Month", \.period), y: .value("Hours", \.hours))
  ///     .foregroundStyle(by: .value("Artist", \.artist))
  /// }
  /// .chartLegend(.hidden)
  /// ```
  ///
  /// - Parameter visibility: `.automatic` leaves it out where names stand at the marks.
  /// - Returns: The chart, changed.
  public func chartLegend(_ visibility: Visibility) -> Chart {
    with { $0.legend = visibility }
  }
}
