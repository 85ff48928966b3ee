/// A chart: marks over data, drawn as SVG.
///
/// ```swift
/// Chart {
///   BarPlot(artists, x: .value("Hours", \.hours), y: .value("Artist", \.artist))
/// }
/// .chartTitle("Two artists fill half of the year")
/// ```
///
/// Scales, axes, margins, a legend and a description follow from the data of all marks.
public struct Chart: Sendable {
  var content: [any ChartContent]
  var title: String?
  var description: String?
  var xAxis = AxisOptions()
  var yAxis = AxisOptions()
  var legend = Visibility.automatic
  /// The order of names for colors.
  var colorDomain: [String] = []
  /// Whether marks say their values to a pointer.
  var hasTooltips = true
  /// The height of the plot.
  var height: Double?

  /// Makes a chart of the marks in the block, the first lowest.
  public init(@ChartContentBuilder content: () throws -> [any ChartContent]) rethrows {
    self.init(content: try content())
  }

  /// Makes a chart of marks that were made elsewhere, the first lowest.
  public init(content: [any ChartContent]) {
    self.content = content
  }

  /// Colors, fonts and print rules of all charts, to be included once in a page.
  ///
  /// Colors are custom properties of `:root`, for light and dark: `--chart-paper`, `--chart-ink`,
  /// `--chart-muted`, `--chart-grid`, `--chart-accent`, `--chart-secondary`,
  /// `--chart-series-1` … `--chart-series-6`, `--chart-ramp-0` … `--chart-ramp-4`,
  /// `--chart-below-0` … `--chart-below-4` for numbers below zero, and `--chart-no-data`. A page changes the look by setting them after this sheet.
  public static let styleSheet = Theme.styleSheet
}

extension Chart {
  /// Sets the heading, which is the first thing that a screen reader says: the finding in one sentence.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// .chartTitle("Most is heard in the evening")
  /// ```
  ///
  /// - Parameter title: One sentence; the empty string is no heading.
  /// - Returns: The chart, changed.
  public func chartTitle(_ title: String) -> Chart {
    with { $0.title = title }
  }

  /// Sets the description for those who do not see the chart, in place of the one from the data.
  ///
  /// ```swift
  /// Chart {
  ///   BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
  /// }
  /// .chartDescription("Plays per hour of the day, highest at 18")
  /// ```
  ///
  /// - Parameter description: What those should hear who do not see the chart.
  /// - Returns: The chart, changed.
  public func chartDescription(_ description: String) -> Chart {
    with { $0.description = description }
  }

  /// Sets how high the plot is, without heading, legend and axes.
  ///
  /// ```swift
  /// Chart {
  ///   LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
  /// }
  /// .chartHeight(120)
  /// ```
  ///
  /// - Parameter height: In user units, of which a chart is 680 wide; clamped to 40...4000.
  /// - Returns: The chart, changed.
  public func chartHeight(_ height: Double) -> Chart {
    with { $0.height = height.isFinite ? min(max(height, 40), 4_000) : nil }
  }

  func with(_ change: (inout Chart) -> Void) -> Chart {
    var copy = self
    change(&copy)
    return copy
  }
}
