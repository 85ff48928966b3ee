extension Documentation {
  /// The documentation comments of `Charts2`, as `RECORD=1 swift test` copied them.
  static let charts2Comments = #"""
    ## InterpolationMethod.monotone
    Smooth, without rising above or falling below both of its ends; straight where points do not
    follow each other from left to right.

    ## InterpolationMethod.stepStart
    Level, with the step at the first point.

    ## InterpolationMethod.stepCenter
    Level, with the step half way.

    ## InterpolationMethod.stepEnd
    Level, with the step at the second point.

    ## LineStyle
    The pattern of a line.

    ```swift
    Chart {
      LinePlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .lineStyle(.dashed)
    }
    ```

    ## LineStyle.solid
    Without gaps.

    ## LineStyle.dashed
    Of dashes, as for what is expected.

    ## LineStyle.dotted
    Of dots, as for what is only compared with.

    ## AreaPlot
    The area under a line, from zero; areas of several names are stacked in the order of the names.

    The rows are joined along the horizontal axis, whatever their order. A row without a value is a gap
    in a single area and no height in a stack. Up to six areas are named at their right ends.

    ## AreaPlot.init(_ data, x, y, stacking?)
    Makes areas from zero, with one vertex per element of `data`.

    ```swift
    Chart {
      AreaPlot(history.byMonth, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    ```

    - Parameters:
      - data: The rows.
      - x: The horizontal position: a number, a name or a date in ISO form.
      - y: The height, a number.
      - stacking: How the areas of several names are put together.

    ## AreaPlot.init(_ data, x, yStart, yEnd)
    Makes an area between two numbers of each element: a range that changes.

    ```swift
    Chart {
      AreaPlot(
        history.discovery,
        x: .value("Month", \.month),
        yStart: .value("New songs", \.newSongPlays),
        yEnd: .value("Plays", \.plays)
      )
    }
    ```

    - Parameters:
      - data: The rows; areas of several names lie over each other.
      - x: The horizontal position: a number, a name or a date in ISO form.
      - yStart: One edge, a number.
      - yEnd: The other edge.

    ## BarPlot
    One bar per category: horizontal where `y` holds names, vertical where `x` does.

    Bars start at zero. Rows with the same category are stacked in data order, positive and negative
    values apart, or stand side by side with `position(by:)`. Where both channels hold numbers, `x` is
    an ordered category and the bars stand. Rows without a category or a number are not drawn. Each bar
    is labeled with its total where there is room; the value axis is then left out.

    ## BarPlot.init(_ data, x, y, stacking?)
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
      - stacking: How the rows of one category are put together.

    ## BumpPlot
    Ranks over time: a line per name, the first rank on top.

    The eight lines with the most places, of these the best, are colored, the others grey and small;
    the seventh and the eighth are dashed, since only six colors can be told apart by everyone. Each
    line is named at the ends of the plot that it reaches, a colored one that reaches neither above one
    of its dots where its name touches nothing else, and has a gap where its name is not ranked. Rows
    without a place, a rank or a name are not drawn.

    ## BumpPlot.init(_ data, x, y, series)
    Makes a line of ranks for each name in `series`.

    ```swift
    Chart {
      BumpPlot(
        history.topArtists(5),
        x: .value("Plays", \.plays),
        y: .value("Rank", \.rank),
        series: .value("Artist", \.artist)
      )
    }
    ```

    - Parameters:
      - data: The rows, one for each name at each place.
      - x: The time: a date in ISO form, a number or a name.
      - y: The rank, 1 for the first; ranks are drawn as they are given, not computed.
      - series: The name that is ranked.

    ## CalendarPlot
    Days as cells: weeks as columns with Monday on top, and a strip for each year.

    Color by a number shows how much: zero has the lightest shade, and the days above it fall into four
    shades at their quartiles, since a few days with much would make all others look alike. A day
    without a row or without a value is marked as having no data; days before the first and after the
    last row are not drawn. Of several rows for one day, the last is drawn. Rows without a date in the
    form `2021-03-05` are left out, and so are years without a row, and those before the latest 24.

    ## CalendarPlot.init(_ data, date)
    Makes one cell per day.

    ```swift
    Chart {
      CalendarPlot(history.byDay, date: .value("Day", \.day))
        .foregroundStyle(by: .value("Hours", \.hours))
    }
    ```

    - Parameters:
      - data: The rows, one a day, in any order.
      - date: The day, as ISO 8601 writes it.

    ## LinePlot
    A line through the rows in data order; one line per name when colored by a name.

    Names on `x` keep data order; months (`2021-03`), days (`2021-03-05`) and times of day
    (`2021-03-05 13:45`) lie at their true distances, whatever their order. The value axis holds zero unless the smallest value is over half of the
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

    ## LinePlot.init(_ data, x, y, series)
    Makes a line per series, all of one color unless they are colored by a value.

    ```swift
    Chart {
      LinePlot(
        history.topArtistsByMonth(3),
        x: .value("Month", \.period),
        y: .value("Hours", \.hours),
        series: .value("Artist", \.artist)
      )
      .foregroundStyle(.secondary)
    }
    ```

    - Parameters:
      - data: The rows, in the order in which each line joins its own.
      - x: The horizontal position: a number, a name or a date in ISO form.
      - y: The vertical position, a number.
      - series: Which line a row belongs to; rows without are not drawn.

    ## VectorizedChartContent.marginals()
    Shows what the columns and the lines of a grid of cells add up to, as thin bars above them and
    right of them.

    The longest bars are labeled. Without numbers as colors, or where one is below zero, there are
    no bars, and none at a mark that draws no grid.

    ```swift
    Chart {
      RectanglePlot(history.hourByWeekday, x: .value("Hour", \.hour), y: .value("Day", \.weekday))
        .foregroundStyle(by: .value("Minutes", \.minutesPerWeek))
        .marginals()
    }
    ```

    - Returns: The same marks, with bars beside them.

    ## PointMark
    One point that the author sets among those of the data.

    ## PointMark.init(x, y)
    Draws a ring at a place.

    ```swift
    Chart {
      LinePlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
      PointMark(x: .value("Hour", 18), y: .value("Plays", 2000)).annotation("after work")
    }
    ```

    - Parameters:
      - x: The horizontal position: a number, a date or a category.
      - y: The vertical position.

    ## PointPlot
    A point per row, for the relation of two numbers, or of a number and a name.

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

    ## RectangleMark
    A shaded stretch of one axis, behind what follows it: a summer, a range that is usual.

    ## RectangleMark.init(xStart, xEnd)
    Shades a stretch of the horizontal axis.

    ```swift
    Chart {
      RectangleMark(xStart: .value("Night", 0), xEnd: .value("Night", 5))
      BarPlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    ```

    - Parameters:
      - xStart: What the stretch is called, and where it begins: a number, a date or a category.
      - xEnd: Where it ends; a category is shaded as a whole.

    ## RectangleMark.init(yStart, yEnd)
    Shades a stretch of the vertical axis.

    ```swift
    Chart {
      RectangleMark(yStart: .value("Usual", 1000), yEnd: .value("Usual", 3000))
      LinePlot(history.byHour, x: .value("Hour", \.hour), y: .value("Plays", \.plays))
    }
    ```

    - Parameters:
      - yStart: What the stretch is called, and where it begins: a number, a date or a category.
      - yEnd: Where it ends; a category is shaded as a whole.

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
    """#
}
