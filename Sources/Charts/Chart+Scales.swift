extension Chart {
  /// Sets what numbers the horizontal axis covers, and how they become distances.
  ///
  /// Values outside are cut or left out. A domain without finite ends is ignored, on a logarithmic
  /// axis also one that begins at or below zero.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  /// }
  /// .chartXScale(domain: 0...100)
  /// ```
  ///
  /// - Parameters:
  ///   - domain: From the smallest to the largest number.
  ///   - type: By differences or by ratios.
  /// - Returns: The chart, changed.
  public func chartXScale(domain: ClosedRange<Double>, type: ScaleType = .linear) -> Chart {
    with { ($0.xAxis.domain, $0.xAxis.type) = (FixedDomain(domain), type) }
  }

  /// Sets what numbers the vertical axis covers, and how they become distances.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
  /// }
  /// .chartYScale(domain: 0...50)
  /// ```
  ///
  /// - Parameters:
  ///   - domain: From the smallest to the largest number.
  ///   - type: By differences or by ratios.
  /// - Returns: The chart, changed.
  public func chartYScale(domain: ClosedRange<Double>, type: ScaleType = .linear) -> Chart {
    with { ($0.yAxis.domain, $0.yAxis.type) = (FixedDomain(domain), type) }
  }

  /// Sets the categories of the horizontal axis and their order; other categories are left out.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byWeekday, x: .value("Day", \.weekday), y: .value("Hours", \.hours))
  /// }
  /// .chartXScale(domain: ["Saturday", "Sunday"])
  /// ```
  ///
  /// - Parameter domain: The names, from left to right.
  /// - Returns: The chart, changed.
  public func chartXScale(domain: [String]) -> Chart {
    with { $0.xAxis.domain = .categories(domain) }
  }

  /// Sets the categories of the vertical axis and their order; other categories are left out.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byWeekday, x: .value("Hours", \.hours), y: .value("Day", \.weekday))
  /// }
  /// .chartYScale(domain: ["Saturday", "Sunday"])
  /// ```
  ///
  /// - Parameter domain: The names, the first on top.
  /// - Returns: The chart, changed.
  public func chartYScale(domain: [String]) -> Chart {
    with { $0.yAxis.domain = .categories(domain) }
  }

  /// Sets how the numbers of the horizontal axis become distances.
  ///
  /// On a logarithmic axis, rows at or below zero are left out, and the description counts them.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  /// }
  /// .chartXScale(type: .log)
  /// ```
  ///
  /// - Parameter type: By differences or by ratios.
  /// - Returns: The chart, changed.
  public func chartXScale(type: ScaleType) -> Chart {
    with { $0.xAxis.type = type }
  }

  /// Sets how the numbers of the vertical axis become distances, as `chartXScale(type:)`.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
  /// }
  /// .chartYScale(type: .log)
  /// ```
  ///
  /// - Parameter type: By differences or by ratios.
  /// - Returns: The chart, changed.
  public func chartYScale(type: ScaleType) -> Chart {
    with { $0.yAxis.type = type }
  }

  /// Says whether the horizontal axis runs to the left.
  ///
  /// ```swift
  /// Chart {
  ///   PointPlot(history.topTracks(50), x: .value("Rank", \.rank), y: .value("Hours", \.hours))
  /// }
  /// .chartXScale(isReversed: true)
  /// ```
  ///
  /// - Parameter isReversed: Whether the largest number, or the last category, is at the left.
  /// - Returns: The chart, changed.
  public func chartXScale(isReversed: Bool) -> Chart {
    with { $0.xAxis.isReversed = isReversed }
  }

  /// Says whether the vertical axis runs downwards, as that of ranks does, which has 1 on top.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
  /// }
  /// .chartYScale(isReversed: true)
  /// ```
  ///
  /// - Parameter isReversed: Whether the smallest number is on top; of categories, the last one.
  /// - Returns: The chart, changed.
  public func chartYScale(isReversed: Bool) -> Chart {
    with { $0.yAxis.isReversed = isReversed }
  }

  /// Sets the order in which names get the series colors.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.topArtists(3), x: .value("Hours", \.hours), y: .value("Artist", \.artist))
  ///     .foregroundStyle(by: .value("Artist", \.artist))
  /// }
  /// .chartForegroundStyleScale(domain: ["Ada Quill", "Glasshouse"])
  /// ```
  ///
  /// - Parameter domain: Names in the order of the colors; those of the data that it lacks follow.
  /// - Returns: The chart, changed.
  public func chartForegroundStyleScale(domain: [String]) -> Chart {
    with { $0.colorDomain = domain }
  }
}
