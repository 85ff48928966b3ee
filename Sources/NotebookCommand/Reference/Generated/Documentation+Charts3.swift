extension Documentation {
  /// The documentation comments of `Charts3`, as `RECORD=1 swift test` copied them.
  static let charts3Comments = #"""
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
    One line per row, from one number to another: a range, such as the middle of a distribution or an
    interval of confidence.

    Dots of a `PointPlot` lie well upon it. The axis does not have to hold zero. Rows without one of
    the three values are not drawn.

    ## RulePlot.init(_ data, xStart, xEnd, y)
    Makes one horizontal line per element of `data`.

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

    ## RulePlot.init(_ data, x, yStart, yEnd)
    Makes one vertical line per element of `data`.

    ```swift
    Chart {
      RulePlot(
        history.files,
        x: .value("File", \.file),
        yStart: .value("Least", \.leastPlayedMsPlayed),
        yEnd: .value("Most", \.mostPlayedMsPlayed)
      )
    }
    ```

    - Parameters:
      - data: The rows, in the order in which the categories are to appear.
      - x: Its place on the other axis.
      - yStart: Where the line begins.
      - yEnd: Where it ends.

    ## SectorPlot
    Sectors of a circle, for the shares of two or three parts; more are better read from bars.

    At most six sectors are drawn: of more rows, the first five, and the rest together as "others".
    Names and shares stand beside the sectors. Rows without a number above zero are left out.

    ## SectorPlot.init(_ data, angle, innerRadius?)
    Makes one sector per element of `data`, clockwise from the top.

    ```swift
    Chart {
      SectorPlot(history.topArtists(3), angle: .value("Hours", \.hours), innerRadius: 0.6)
        .foregroundStyle(by: .value("Artist", \.artist))
    }
    ```

    - Parameters:
      - data: The rows, the largest first.
      - angle: How much of the whole a row is.
      - innerRadius: The hole in the middle as a share of the radius, clamped to 0...0.9.

    ## TextPlot
    A text per row, beside its place: the names of some points, or the numbers in a grid.

    Each text stands where it touches none before it and none is cut; one without such a place is left
    out, so the rows that matter most come first.

    ## TextPlot.init(_ data, x, y, text)
    Makes one text per element of `data`.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
      TextPlot(
        history.topTracks(5),
        x: .value("Plays", \.plays),
        y: .value("Hours", \.hours),
        text: .value("Song", \.track)
      )
    }
    ```

    - Parameters:
      - data: The rows, the most important first.
      - x: The horizontal position.
      - y: The vertical position.
      - text: What is written: a name, or a number in its format.

    ## ScaleType
    How numbers become distances on an axis.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
    }
    .chartXScale(type: .log)
    ```

    ## ScaleType.linear
    Equal differences are equal distances.

    ## ScaleType.log
    Equal ratios are equal distances. Numbers at or below zero have no place and are left out.

    ## ValueFormat
    How the numbers of a value are written, on axes and at marks, in tooltips, descriptions and tables.

    ```swift
    Chart {
      BarPlot(
        history.byHour,
        x: .value("Hour", \.hour, format: .clock),
        y: .value("Time", \.hours, format: .hours)
      )
    }
    ```

    ## ValueFormat.automatic
    As many decimals as the largest number needs: `24,901`, `3.1`.

    ## ValueFormat.percent
    A share of one: 0.41 is `41 %`.

    ## ValueFormat.minutes
    An amount of time in minutes: 192 is `3 h 12 min`, or `3:12` beside other ticks.

    ## ValueFormat.hours
    An amount of time in hours: 3.2 is `3 h 12 min`.

    ## ValueFormat.milliseconds
    An amount of time in milliseconds: 215,000 is `3 min 35 s`.

    ## ValueFormat.clock
    An hour of the day: 14 is `14:00`, 14.5 is `14:30`.

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

    ## VectorizedChartContent.position(by value)
    Puts the marks of one place side by side, as bars in groups; ignored by other marks.

    ```swift
    Chart {
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
        .position(by: .value("Hour", \.hour))
    }
    ```

    - Parameter value: What the groups are called, and how to read a row's group.
    - Returns: The same marks, in groups.

    ## VectorizedChartContent.symbol(by value)
    Gives each point the shape of a value, of which there are six; ignored by other marks.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
        .symbol(by: .value("Artist", \.artist))
    }
    ```

    - Parameter value: What the shapes tell apart, and how to read it from a row.
    - Returns: The same points, each in its shape.

    ## VectorizedChartContent.symbolSize(by value)
    Makes the areas of points proportional to a number; ignored by other marks.

    Points whose number is missing or not above zero are not drawn.

    ```swift
    Chart {
      PointPlot(history.topTracks(50), x: .value("Plays", \.plays), y: .value("Hours", \.hours))
        .symbolSize(by: .value("Hours", \.hours))
    }
    ```

    - Parameter value: What the sizes show, and how to read it from a row.
    - Returns: The same points, each in its size.

    ## VectorizedChartContent.interpolationMethod(_ method)
    Says how lines and the edges of areas go from point to point; ignored by other marks.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .interpolationMethod(.stepEnd)
    }
    ```

    - Parameter method: Straight, smooth or in steps.
    - Returns: The same marks, joined so.

    ## VectorizedChartContent.lineStyle(_ style)
    Sets the pattern of lines; ignored by other marks.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .lineStyle(.dashed)
    }
    ```

    - Parameter style: Solid, dashed or dotted.
    - Returns: The same lines in that pattern.
    """#
}
