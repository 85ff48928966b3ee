import Charts

/// The forms that are made for one purpose each.
extension Gallery {
  static let forms: [String: Chart] = [
    "bump": Chart {
      BumpPlot(
        Samples.rankings,
        x: .value("Month", \.month),
        y: .value("Rank", \.rank),
        series: .value("Artist", \.artist)
      )
    },
    "week-totals": Chart {
      RectanglePlot(Samples.week, x: .value("Hour", \.hour), y: .value("Weekday", \.weekday))
        .foregroundStyle(by: .value("Minutes per week", \.minutesPerWeek))
        .marginals()
    },
  ]
}
