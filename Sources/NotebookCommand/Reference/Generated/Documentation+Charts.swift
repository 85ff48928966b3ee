extension Documentation {
  /// The documentation comments of `Charts`, as `RECORD=1 swift test` copied them.
  static let chartsComments = #"""
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

    ## BarPlot
    One bar per category: horizontal where `y` holds names, vertical where `x` does.

    Bars start at zero. Rows with the same category are stacked in data order, positive and negative
    values apart. Where both channels hold numbers, `x` is an ordered category and the bars stand.
    Rows without a category or a number are not drawn. Each bar is labeled with its total where there
    is room; the value axis is then left out.

    ## BarPlot.init(_ data, x, y)
    Makes one bar segment per element of `data`.

    ```swift
    Chart {
      BarPlot(history.topArtists(5), x: .value("Hours", \.hours), y: .value("Artist", \.artist))
    }
    ```

    - Parameters:
      - data: The rows, in the order in which the categories are to appear.
      - x: The length of horizontal bars, or the category of vertical ones.
      - y: The category of horizontal bars, or the length of vertical ones.

    ## LinePlot
    A line through the rows in data order; one line per name when colored by a name.

    Names on `x` keep data order, and months (`2021-03`) or days (`2021-03-05`) in ascending order lie
    at their true distances. The value axis holds zero unless the smallest value is over half of the
    largest. A row without a value breaks the line. Up to six lines are named at their ends.

    ## LinePlot.init(_ data, x, y)
    Makes a line with one vertex per element of `data`.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    ```

    - Parameters:
      - data: The rows, in the order in which the line joins them.
      - x: The horizontal position: a number, a name or a date in ISO form.
      - y: The vertical position, a number.

    ## PointPlot
    A dot per row, for the relation of two numbers, or of a number and a name.

    Neither axis has to hold zero. Rows without a value, or outside a domain that the author set, are
    not drawn.

    ## PointPlot.init(_ data, x, y)
    Makes one dot per element of `data`.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
    }
    ```

    - Parameters:
      - data: The rows; later ones lie above earlier ones.
      - x: The horizontal position.
      - y: The vertical position.

    ## RectanglePlot
    A grid of cells, such as the hours of a day by the days of a week; color by a number shows how much.

    Both positions are ordered categories; numbers are put in numeric order, the first `y` on top. A
    place without a row, or without a color value, is marked as having no data, which differs from
    zero. Of several rows in one place, the last is drawn.

    ## RectanglePlot.init(_ data, x, y)
    Makes one cell per element of `data`.

    ```swift
    Chart {
      RectanglePlot(history.hourByWeekday, x: .value("Hour", \.hour), y: .value("Day", \.weekday))
        .foregroundStyle(by: .value("Minutes", \.minutesPerWeek))
    }
    ```

    - Parameters:
      - data: The rows.
      - x: The column of the cell.
      - y: The row of the cell.

    ## RuleMark
    A line across the plot at one value: a mean, a limit.

    ## RuleMark.init(x)
    Draws a vertical line at a value of the horizontal axis.

    ```swift
    Chart {
      BarPlot(history.topArtists(5), x: .value("Hours", \.hours), y: .value("Artist", \.artist))
      RuleMark(x: .value("Ten hours", 10))
    }
    ```

    - Parameter x: What the line is called, and its place: a number, or a category of the axis.

    ## RuleMark.init(y)
    Draws a horizontal line at a value of the vertical axis.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
      RuleMark(y: .value("A thousand", 1000))
    }
    ```

    - Parameter y: What the line is called, and its place: a number, or a category of the axis.

    ## RulePlot
    One horizontal line per row, from one number to another: a range, such as the middle of a
    distribution or an interval of confidence.

    Dots of a `PointPlot` lie well upon it. The axis does not have to hold zero. Rows without one of
    the three values are not drawn.

    ## RulePlot.init(_ data, xStart, xEnd, y)
    Makes one line per element of `data`.

    ```swift
    Chart {
      RulePlot(
        history.files,
        xStart: .value("Least", \.leastPlayedMsPlayed),
        xEnd: .value("Most", \.mostPlayedMsPlayed),
        y: .value("File", \.file)
      )
    }
    ```

    - Parameters:
      - data: The rows, in the order in which the categories are to appear.
      - xStart: Where the line begins.
      - xEnd: Where it ends.
      - y: Its place on the other axis.

    ## MarkStyle
    A color of the theme that does not depend on data.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
        .foregroundStyle(.secondary)
    }
    ```

    ## MarkStyle.accent
    The one accent color: the subject of the chart.

    ## MarkStyle.secondary
    A grey: context for the subject.

    ## MarkStyle.primary
    The color of text.

    ## VectorizedChartContent.foregroundStyle(by value)
    Colors each mark by a value: names get the series colors, numbers five steps of one hue.

    A row whose value is missing keeps its place and gets the color for no data.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
        .foregroundStyle(by: .value("Hours", \.hours))
    }
    ```

    - Parameter value: What the color is called in the legend, and how to read it from a row.
    - Returns: The same marks, each in its color.

    ## VectorizedChartContent.foregroundStyle(_ style)
    Colors all marks alike.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
        .foregroundStyle(.secondary)
    }
    ```

    - Parameter style: A color of the theme.
    - Returns: The same marks in that color.

    ## VectorizedChartContent.opacity(_ opacity)
    Makes all marks translucent; `opacity` is clamped to 0...1.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
        .opacity(0.5)
    }
    ```

    - Parameter opacity: 0 cannot be seen, 1 hides what is below.
    - Returns: The same marks, translucent.
    """#
}
