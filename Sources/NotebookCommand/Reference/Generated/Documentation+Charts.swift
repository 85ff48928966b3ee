extension Documentation {
  /// The documentation comments of `Charts`, as `RECORD=1 swift test` copied them.
  static let chartsComments = #"""
    ## Chart.chartXAxisLabel(_ label)
    Names the horizontal axis; the empty string hides the name.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    .chartXAxisLabel("Hour of day")
    ```

    - Parameter label: The name, with its unit.
    - Returns: The chart, changed.

    ## Chart.chartYAxisLabel(_ label)
    Names the vertical axis, above it; the empty string hides the name.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    .chartYAxisLabel("Plays")
    ```

    - Parameter label: The name, with its unit.
    - Returns: The chart, changed.

    ## Chart.chartXAxis(_ visibility)
    Says whether the horizontal axis is drawn, with its ticks, its name and its grid.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    .chartXAxis(.hidden)
    ```

    - Parameter visibility: `.automatic` leaves out an axis whose values stand at the marks.
    - Returns: The chart, changed.

    ## Chart.chartYAxis(_ visibility)
    Says whether the vertical axis is drawn, with its ticks, its name and its grid.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    .chartYAxis(.hidden)
    ```

    - Parameter visibility: `.automatic` leaves out an axis whose values stand at the marks.
    - Returns: The chart, changed.

    ## Chart.chartXAxis(values)
    Sets where the ticks of a horizontal axis of numbers stand.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
    }
    .chartXAxis(values: [0, 50, 100])
    ```

    - Parameter values: The numbers; those that the axis does not cover are left out.
    - Returns: The chart, changed.

    ## Chart.chartYAxis(values)
    Sets where the ticks of a vertical axis of numbers stand, as `chartXAxis(values:)`.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    .chartYAxis(values: [0, 50, 100])
    ```

    - Parameter values: The numbers; those that the axis does not cover are left out.
    - Returns: The chart, changed.

    ## Chart.chartLegend(_ visibility)
    Says whether the legend of colors, shapes and sizes is drawn.

    ```swift
    Chart {
      BarPlot(history.topArtistsByMonth(3), x: .value("Month", \.period), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Artist", \.artist))
    }
    .chartLegend(.hidden)
    ```

    - Parameter visibility: `.automatic` leaves it out where names stand at the marks.
    - Returns: The chart, changed.

    ## Chart.chartXScale(domain, type?)
    Sets what numbers the horizontal axis covers, and how they become distances.

    Values outside are cut or left out. A domain without finite ends is ignored, on a logarithmic
    axis also one that begins at or below zero.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
    }
    .chartXScale(domain: 0...100)
    ```

    - Parameters:
      - domain: From the smallest to the largest number.
      - type: By differences or by ratios.
    - Returns: The chart, changed.

    ## Chart.chartYScale(domain, type?)
    Sets what numbers the vertical axis covers, and how they become distances.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    .chartYScale(domain: 0...50)
    ```

    - Parameters:
      - domain: From the smallest to the largest number.
      - type: By differences or by ratios.
    - Returns: The chart, changed.

    ## Chart.chartXScale(type)
    Sets how the numbers of the horizontal axis become distances.

    On a logarithmic axis, rows at or below zero are left out, and the description counts them.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
    }
    .chartXScale(type: .log)
    ```

    - Parameter type: By differences or by ratios.
    - Returns: The chart, changed.

    ## Chart.chartYScale(type)
    Sets how the numbers of the vertical axis become distances, as `chartXScale(type:)`.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
    }
    .chartYScale(type: .log)
    ```

    - Parameter type: By differences or by ratios.
    - Returns: The chart, changed.

    ## Chart.chartXScale(isReversed)
    Says whether the horizontal axis runs to the left.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Rank", \.rank), y: .value("Hours", \.hours))
    }
    .chartXScale(isReversed: true)
    ```

    - Parameter isReversed: Whether the largest number, or the last category, is at the left.
    - Returns: The chart, changed.

    ## Chart.chartYScale(isReversed)
    Says whether the vertical axis runs downwards, as that of ranks does, which has 1 on top.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    .chartYScale(isReversed: true)
    ```

    - Parameter isReversed: Whether the smallest number is on top; of categories, the last one.
    - Returns: The chart, changed.

    ## Chart.chartForegroundStyleScale(domain)
    Sets the order in which names get the series colors.

    ```swift
    Chart {
      BarPlot(history.topArtists(3), x: .value("Hours", \.hours), y: .value("Artist", \.artist))
        .foregroundStyle(by: .value("Artist", \.artist))
    }
    .chartForegroundStyleScale(domain: ["Ada Quill", "Glasshouse"])
    ```

    - Parameter domain: Names in the order of the colors; those of the data that it lacks follow.
    - Returns: The chart, changed.

    ## Chart
    A chart: marks over data, drawn as SVG.

    ```swift
    Chart {
      BarPlot(artists, x: .value("Hours", \.hours), y: .value("Artist", \.artist))
    }
    .chartTitle("Two artists fill half of the year")
    ```

    Scales, axes, margins, a legend and a description follow from the data of all marks.

    ## Chart.chartTitle(_ title)
    Sets the heading, which is the first thing that a screen reader says: the finding in one sentence.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    .chartTitle("Most is heard in the evening")
    ```

    - Parameter title: One sentence; the empty string is no heading.
    - Returns: The chart, changed.

    ## Chart.chartDescription(_ description)
    Sets the description for those who do not see the chart, in place of the one from the data.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    .chartDescription("Plays per hour of the day, highest at 18")
    ```

    - Parameter description: What those should hear who do not see the chart.
    - Returns: The chart, changed.

    ## Chart.chartHeight(_ height)
    Sets how high the plot is, without heading, legend and axes.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    .chartHeight(120)
    ```

    - Parameter height: In user units, of which a chart is 680 wide; clamped to 40...4000.
    - Returns: The chart, changed.

    ## VectorizedChartContent.facet(by value)
    Draws small multiples: a panel for each value, all with the same scales.

    Panels are wrapped into as many columns as the width allows and named by their values: names in
    the order of first appearance, numbers in ascending order. Other marks of the chart lie in every
    panel unless they have a facet, too. At most 24 panels are drawn; rows without a value have none.

    ```swift
    Chart {
      BarPlot(history.hourByWeekday, x: .value("Hour", \.hour), y: .value("Minutes", \.minutesPerWeek))
        .facet(by: .value("Weekday", \.weekday))
    }
    ```

    - Parameter value: What the panels show, and how to read a row's panel.
    - Returns: The same marks, each in its panel.

    ## MarkStackingMethod
    How marks at one place of an axis are put together.

    ```swift
    Chart {
      BarPlot(
        history.byMonth,
        x: .value("Month", \.month),
        y: .value("Hours", \.hours),
        stacking: .normalized
      )
    }
    ```

    ## MarkStackingMethod.standard
    End to end from zero, positive and negative values apart.

    ## MarkStackingMethod.normalized
    As shares of what their magnitudes add up to.

    ## MarkStackingMethod.center
    End to end around a middle; the axis says nothing then and is left out.

    ## MarkStackingMethod.unstacked
    Each from zero, one over the other.

    ## InterpolationMethod
    How a line goes from one point to the next.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .interpolationMethod(.monotone)
    }
    ```

    ## InterpolationMethod.linear
    Straight.
    """#
}
