import Charts

extension Gallery {
  static let all = charts.merging(forms) { $1 }.merging(grammar) { $1 }

  /// Formats, scales, stacking, series, annotations and the other marks.
  static let grammar: [String: Chart] = marks.merging(scales) { $1 }.merging(annotations) { $1 }

  private static let marks: [String: Chart] = [
    "area": Chart {
      AreaPlot(Samples.months, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .interpolationMethod(.monotone)
    },
    "areas": Chart {
      AreaPlot(Samples.monthsByKind, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
    },
    "areas-normalized": Chart {
      AreaPlot(
        Samples.monthsByKind,
        x: .value("Month", \.month),
        y: .value("Hours", \.hours),
        stacking: .normalized
      )
      .foregroundStyle(by: .value("Kind", \.kind))
    },
    "areas-center": Chart {
      AreaPlot(
        Samples.monthsByKind,
        x: .value("Month", \.month),
        y: .value("Hours", \.hours),
        stacking: .center
      )
      .foregroundStyle(by: .value("Kind", \.kind))
      .interpolationMethod(.monotone)
    },
    "areas-unstacked": Chart {
      AreaPlot(
        Samples.monthsByKind,
        x: .value("Month", \.month),
        y: .value("Hours", \.hours),
        stacking: .unstacked
      )
      .foregroundStyle(by: .value("Kind", \.kind))
      .interpolationMethod(.stepCenter)
    },
    "band": Chart {
      AreaPlot(
        Samples.months,
        x: .value("Month", \.month),
        yStart: .value("Least") { $0.hours.map { $0 * 0.8 } },
        yEnd: .value("Most") { $0.hours.map { $0 * 1.15 } }
      )
      .foregroundStyle(.secondary)
      LinePlot(Samples.months, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .interpolationMethod(.monotone)
    },
    "bars-normalized": Chart {
      BarPlot(
        Samples.monthsByKind,
        x: .value("Month", \.month),
        y: .value("Hours", \.hours),
        stacking: .normalized
      )
      .foregroundStyle(by: .value("Kind", \.kind))
    },
    "bars-grouped": Chart {
      BarPlot(
        Samples.monthsByKind.suffix(12),
        x: .value("Month", \.month),
        y: .value("Time", \.hours, format: .hours)
      )
      .position(by: .value("Kind", \.kind))
      .foregroundStyle(by: .value("Kind", \.kind))
    },
    "bars-grouped-names": Chart {
      BarPlot(
        Samples.monthsByKind.suffix(9),
        x: .value("Hours", \.hours),
        y: .value("Kind", \.kind)
      )
      .position(by: .value("Month", \.month))
      .foregroundStyle(by: .value("Month", \.month))
    },
    "series": Chart {
      LinePlot(
        Samples.eightKinds.prefix(36),
        x: .value("Month", \.month),
        y: .value("Hours", \.hours),
        series: .value("Kind", \.kind)
      )
      .foregroundStyle(.secondary)
      LinePlot(
        Samples.eightKinds.prefix(6),
        x: .value("Month", \.month),
        y: .value("Hours") { ($0.hours ?? 0) * 4 }
      )
      .lineStyle(.dashed)
    },
    "ranges-upright": Chart {
      RulePlot(
        Samples.strips,
        x: .value("Feature", \.feature),
        yStart: .value("From", \.low),
        yEnd: .value("To", \.high)
      )
      .foregroundStyle(.secondary)
      PointPlot(Samples.strips, x: .value("Feature", \.feature), y: .value("Median", \.median))
    },
    "texts": Chart {
      PointPlot(Samples.songs, x: .value("Energy", \.energy), y: .value("Valence", \.valence))
        .foregroundStyle(.secondary)
      TextPlot(
        Samples.songs,
        x: .value("Energy", \.energy),
        y: .value("Valence", \.valence),
        text: .value("Group", \.group)
      )
    },
    "texts-in-cells": Chart {
      RectanglePlot(
        Samples.week.filter { $0.hour < 8 },
        x: .value("Hour", \.hour),
        y: .value("Weekday", \.weekday)
      )
      .foregroundStyle(by: .value("Minutes", \.minutesPerWeek))
      TextPlot(
        Samples.week.filter { $0.hour < 8 },
        x: .value("Hour", \.hour),
        y: .value("Weekday", \.weekday),
        text: .value("Minutes", \.minutesPerWeek)
      )
    },
    "sectors": Chart {
      SectorPlot(Samples.artists.prefix(3), angle: .value("Hours", \.hours), innerRadius: 0.6)
        .foregroundStyle(by: .value("Artist", \.artist))
    },
    "sectors-many": Chart {
      SectorPlot(Samples.artists, angle: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Artist", \.artist))
    },
    "symbols": Chart {
      PointPlot(Samples.songs, x: .value("Energy", \.energy), y: .value("Valence", \.valence))
        .foregroundStyle(by: .value("Group", \.group))
        .symbol(by: .value("Group", \.group))
    },
    "shapes": Chart {
      PointPlot(
        Samples.eightKinds,
        x: .value("Month", \.month),
        y: .value("Hours", \.hours)
      )
      .symbol(by: .value("Kind", \.kind))
    },
    "bubbles": Chart {
      PointPlot(Samples.artists, x: .value("Rank") { 40 - $0.hours }, y: .value("Hours", \.hours))
        .symbolSize(by: .value("Minutes", { $0.hours * 60 }, format: .minutes))
        .opacity(0.8)
    },
  ]

  private static let scales: [String: Chart] = [
    "log": Chart {
      PointPlot(
        cubes,
        x: .value("Root") { $0.hours.squareRoot() },
        y: .value("Plays", \.hours)
      )
    }
    .chartYScale(type: .log),
    "log-both": Chart {
      PointPlot(Samples.artists, x: .value("Hours", \.hours), y: .value("Plays") { $0.hours * 9 })
    }
    .chartXScale(type: .log).chartYScale(domain: 10...500, type: .log),
    "ranks": Chart {
      LinePlot(
        ranks,
        x: .value("Month", \.month),
        y: .value("Rank", \.hours)
      )
    }
    .chartYScale(isReversed: true).chartYScale(domain: 1...5).chartYAxis(values: [1, 2, 3, 4, 5]),
    "percent": Chart {
      BarPlot(
        Samples.artists,
        x: .value("Share", { $0.hours / 200 }, format: .percent),
        y: .value("Artist", \.artist)
      )
    },
    "clock": Chart {
      BarPlot(
        Samples.hoursOfDay,
        x: .value("Hour of day", \.hour, format: .clock),
        y: .value("Time", \.minutes, format: .minutes)
      )
    },
    "half-hours": Chart {
      LinePlot(
        Samples.months,
        x: .value("Month", \.month),
        y: .value("Time a day", { $0.hours.map { $0 * 2 } }, format: .minutes)
      )
    },
    "lengths": Chart {
      PointPlot(
        Samples.songs,
        x: .value("Energy", \.energy),
        y: .value("Length", { $0.valence * 420_000 }, format: .milliseconds)
      )
    },
    "diverging": Chart {
      RectanglePlot(Samples.week, x: .value("Hour", \.hour), y: .value("Weekday", \.weekday))
        .foregroundStyle(by: .value("Change", { $0.minutesPerWeek.map { $0 - 12 } }))
    },
    "colors-ordered": Chart {
      LinePlot(Samples.monthsByKind, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
    }
    .chartForegroundStyleScale(domain: ["Podcasts", "Audiobooks"]).chartLegend(.visible),
    "bare": Chart {
      LinePlot(Samples.months, x: .value("Month", \.month), y: .value("Hours", \.hours))
    }
    .chartXAxis(.hidden).chartYAxis(.hidden).chartHeight(60),
    "years": Chart {
      LinePlot(days(4_400, by: 1), x: .value("Day", \.month), y: .value("Minutes", \.hours))
    },
    "one-day": Chart {
      PointPlot(days(1, by: 1), x: .value("Day", \.month), y: .value("Minutes", \.hours))
    },
    "weeks": Chart {
      LinePlot(days(60, by: 1), x: .value("Day", \.month), y: .value("Minutes", \.hours))
    },
    "times": Chart {
      LinePlot(
        times,
        x: .value("Time", \.month),
        y: .value("Plays", \.hours)
      )
    },
  ]

  /// Every hour from the evening of the last day of a year.
  private static let times: [MonthHours] = (20..<56).map { hour -> MonthHours in
    let clock = "\(hour % 24 < 10 ? "0" : "")\(hour % 24):30"
    let day = hour < 24 ? "2021-12-31 " : hour < 48 ? "2022-01-01T" : "2022-01-02T"
    return MonthHours(month: day + clock, hours: Double(hour * 5 % 7))
  }

  private static let cubes: [ArtistHours] = (0..<40).map { index -> ArtistHours in
    ArtistHours(artist: "\(index)", hours: Double(index * index * index) + 0.5)
  }

  private static let ranks: [MonthHours] = [3.0, 2, 2, 1, 4, 1].enumerated().map { index, rank in
    MonthHours(month: Samples.isoMonth(index), hours: rank)
  }

  private static let rightToLeft = [
    ArtistHours(artist: "שלום חנוך (Live)", hours: 12), ArtistHours(artist: "أم كلثوم", hours: 9),
    ArtistHours(artist: "Ofra Haza – עפרה חזה", hours: 5),
  ]

  /// A row every few days from 2010 on.
  private static func days(_ count: Int, by step: Int) -> [MonthHours] {
    (0..<count / step).map { index in
      var rest = index * step
      var (year, month) = (2010, 1)
      while rest >= length(month, year) {
        rest -= length(month, year)
        (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
      }
      let parts = [month, rest + 1].map { $0 < 10 ? "0\($0)" : "\($0)" }
      let season = Double((index * step) % 365)
      let hours = 60 + season * (365 - season) / 400 + Double(index * 37 % 23)
      return MonthHours(month: "\(year)-\(parts[0])-\(parts[1])", hours: hours)
    }
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let annotations: [String: Chart] = [
    "annotated": Chart {
      RectangleMark(xStart: .value("Summer", "2021-06"), xEnd: .value("Summer", "2021-08"))
      LinePlot(Samples.months, x: .value("Month", \.month), y: .value("Hours", \.hours))
      RuleMark(x: .value("Moved", "2021-09")).annotation("moved to the sea")
      RuleMark(y: .value("Mean", 35.5))
      PointMark(x: .value("Month", "2021-08"), y: .value("Most", 52.6)).annotation("the wedding")
    },
    "annotated-bars": Chart {
      RectangleMark(xStart: .value("Night", 0), xEnd: .value("Night", 5))
      BarPlot(Samples.hoursOfDay, x: .value("Hour of day", \.hour), y: .value("Minutes", \.minutes))
      RectangleMark(yStart: .value("Usual", 200), yEnd: .value("Usual", 400))
    },
    "many-rules": Chart {
      LinePlot(Samples.monthsByKind, x: .value("Month", \.month), y: .value("Hours", \.hours))
        .foregroundStyle(by: .value("Kind", \.kind))
      for (place, name) in [(12, "Podcast mean"), (13.5, "Audiobook mean"), (35.5, "Music mean")] {
        RuleMark(y: .value(name, place))
      }
      for month in ["2021-02", "2021-03", "2021-04"] {
        RuleMark(x: .value("Month", month)).annotation("Something of note in \(month)")
      }
    },
    "right-to-left": Chart {
      BarPlot(
        rightToLeft,
        x: .value("Hours", \.hours),
        y: .value("Artist", \.artist)
      )
      RuleMark(x: .value("ממוצע", 8.5))
    },
  ]
}
