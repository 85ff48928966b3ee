import Charts

/// One chart of each kind, and the cases at the edge.
enum Gallery {
  static let charts: [String: Chart] = [
    "artists": Chart {
      BarPlot(Samples.artists, x: .value("Hours", \.hours), y: .value("Artist", \.artist))
    },
    "titled": Chart {
      BarPlot(
        Array(Samples.artists.prefix(4)),
        x: .value("Hours", \.hours),
        y: .value("Artist", \.artist)
      )
      RuleMark(x: .value("Mean", 30.8))
    }
    .chartTitle("Four artists take more than half of all the hours that were heard in the year")
    .chartDescription("Hours by artist, longest first."),
    "hours": Chart {
      BarPlot(Samples.hoursOfDay, x: .value("Hour of day", \.hour), y: .value("Minutes", \.minutes))
    },
    "months": Chart {
      LinePlot(Samples.months, x: .value("Month", \.month), y: .value("Hours", \.hours))
      RuleMark(y: .value("Mean", 35.5))
    },
    "month-bars": Chart {
      BarPlot(Samples.months, x: .value("Month", \.month), y: .value("Hours", \.hours))
    },
    "kinds": Chart {
      LinePlot(Samples.monthsByKind, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
    },
    "stacked": Chart {
      BarPlot(Samples.monthsByKind, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
    },
    "week": Chart {
      RectanglePlot(Samples.week, x: .value("Hour", \.hour), y: .value("Weekday", \.weekday))
        .foregroundStyle(by: .value("Minutes per week", \.minutesPerWeek))
    },
    "weekdays": Chart {
      BarPlot(
        Samples.weekdays.enumerated().map { ArtistHours(artist: $1, hours: Double(3 + $0 * $0)) },
        x: .value("Weekday", \.artist),
        y: .value("Plays", \.hours)
      )
    },
    "songs": Chart {
      PointPlot(Samples.songs, x: .value("Energy", \.energy), y: .value("Valence", \.valence))
        .foregroundStyle(by: .value("Group", \.group))
    },
    "ranges": Chart {
      RulePlot(
        Samples.strips,
        xStart: .value("From", \.low),
        xEnd: .value("To", \.high),
        y: .value("Feature", \.feature)
      )
      .foregroundStyle(.secondary)
      PointPlot(Samples.strips, x: .value("Median", \.median), y: .value("Feature", \.feature))
      RuleMark(x: .value("Middle", 50))
    },
    "negative": Chart {
      BarPlot(
        [("Up", 12.5), ("Down a little", -3.25), ("Nothing", 0), ("Down", -8)]
          .map { ArtistHours(artist: $0.0, hours: $0.1) },
        x: .value("Change", \.hours),
        y: .value("Direction", \.artist)
      )
    },
    "gaps": Chart {
      LinePlot(
        [3, nil, 5, 7, nil, nil, 6, 4.5].enumerated().map {
          MonthHours(month: "d\($0)", hours: $1)
        },
        x: .value("Step", \.month),
        y: .value("Hours", \.hours)
      )
    },
    "days": Chart {
      LinePlot(
        (1...40).map { day in
          let name = day <= 31 ? "2021-12-\(day < 10 ? "0" : "")\(day)" : "2022-01-0\(day - 31)"
          return MonthHours(month: name, hours: Double(day * 37 % 11) + 20)
        },
        x: .value("Day", \.month),
        y: .value("Minutes", \.hours)
      )
    },
    "grey": Chart {
      BarPlot(
        Samples.hoursOfDay.filter { $0.hour < 6 },
        x: .value("Hour", \.hour),
        y: .value("Minutes", \.minutes)
      )
      BarPlot(
        Samples.hoursOfDay.filter { $0.hour >= 6 },
        x: .value("Hour", \.hour),
        y: .value("Minutes", \.minutes)
      )
      .foregroundStyle(.secondary)
    },
    "many-lines": Chart {
      LinePlot(Samples.eightKinds, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
    },
    "stacked-names": Chart {
      BarPlot(
        Samples.monthsByKind.suffix(15),
        x: .value("Hours", \.hours),
        y: .value("Kind", \.kind)
      )
      .foregroundStyle(by: .value("Month", \.month))
    },
    "dots": Chart {
      PointPlot(Samples.artists, x: .value("Hours", \.hours), y: .value("Artist", \.artist))
    },
    "long": Chart {
      LinePlot(
        (0..<90).map { MonthHours(month: Samples.isoMonth($0), hours: Double(($0 * 7) % 13) + 80) },
        x: .value("Month", \.month),
        y: .value("Hours", \.hours)
      )
    }
    .chartYAxisLabel("Hours a month"),
    "numeric": Chart {
      LinePlot(
        Samples.hoursOfDay,
        x: .value("Hour of day", \.hour),
        y: .value("Minutes", \.minutes)
      )
    },
    "forty": Chart {
      BarPlot(
        (1...40).map { ArtistHours(artist: "Song number \($0)", hours: 400 / Double($0 + 3)) },
        x: .value("Hours", \.hours),
        y: .value("Song", \.artist)
      )
    },
    "names-upright": Chart {
      BarPlot(Samples.artists, x: .value("Artist", \.artist), y: .value("Hours", \.hours))
    },
    "empty": Chart {
      BarPlot([ArtistHours](), x: .value("Hours", \.hours), y: .value("Artist", \.artist))
    },
  ]
}
