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
    "calendar": calendar(Samples.days(from: 884_287, count: 300)),
    "calendar-years": calendar(Samples.days(from: 884_287, count: 900)),
    "calendar-day": calendar(Samples.days(from: 884_287, count: 1)),
    "week-totals": Chart {
      RectanglePlot(Samples.week, x: .value("Hour", \.hour), y: .value("Weekday", \.weekday))
        .foregroundStyle(by: .value("Minutes per week", \.minutesPerWeek))
        .marginals()
    },
  ]

  private static func calendar(_ days: [MonthHours]) -> Chart {
    Chart {
      CalendarPlot(days, date: .value("Day", \.month))
        .foregroundStyle(by: .value("Hours", \.hours))
    }
  }
}
