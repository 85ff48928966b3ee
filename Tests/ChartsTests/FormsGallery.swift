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
    "bump-restless": Chart {
      BumpPlot(
        Samples.restlessRankings,
        x: .value("Month", \.month),
        y: .value("Rank", \.rank),
        series: .value("Artist", \.artist)
      )
    },
    "calendar": calendar(Samples.days(from: 884_287, count: 300)),
    "calendar-years": calendar(Samples.days(from: 884_287, count: 900)),
    "calendar-day": calendar(Samples.days(from: 884_287, count: 1)),
    "features": Chart {
      RulePlot(
        Samples.features,
        xStart: .value("Catalog 10th", \.low),
        xEnd: .value("Catalog 90th", \.high),
        y: .value("Feature", \.feature)
      )
      .foregroundStyle(.secondary)
      .opacity(0.45)
      PointPlot(
        Samples.features,
        x: .value("Percentile", \.median),
        y: .value("Feature", \.feature)
      )
      RuleMark(x: .value("Catalog median", 50))
    }
    .chartXAxisLabel("Percentile of the catalog"),
    "rates": Chart {
      LinePlot(
        [Rate(falsely: 0, truly: 0, method: ""), Rate(falsely: 1, truly: 1, method: "")],
        x: .value("False positive rate", \.falsely),
        y: .value("True positive rate", \.truly)
      )
      .foregroundStyle(.secondary)
      LinePlot(
        Samples.rates,
        x: .value("False positive rate", \.falsely),
        y: .value("True positive rate", \.truly)
      )
      .foregroundStyle(by: .value("Method", \.method))
    },
    "facets": Chart {
      LinePlot(Samples.years, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .facet(by: .value("Year", \.year))
        .foregroundStyle(by: .value("Kind", \.kind))
      RuleMark(y: .value("Goal", 40))
    }
    .chartTitle("The summers are quiet, year after year"),
    "facets-bars": Chart {
      BarPlot(
        Samples.years.filter { $0.month <= 4 },
        x: .value("Hours", \.hours),
        y: .value("Kind", \.kind)
      )
      .facet(by: .value("Year", \.year))
    },
    "facets-week": Chart {
      RectanglePlot(
        Samples.weeks,
        x: .value("Hour", \.cell.hour),
        y: .value("Weekday", \.cell.weekday)
      )
      .foregroundStyle(by: .value("Minutes per week", \.cell.minutesPerWeek))
      .facet(by: .value("Season", \.season))
    },
    "facets-many": Chart {
      PointPlot(
        Samples.groups,
        x: .value("Energy", \.energy),
        y: .value("Valence", \.valence)
      )
      .facet(by: .value("Group", \.group))
    },
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
