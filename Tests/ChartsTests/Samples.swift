@testable import Charts

/// Made-up rows for whole charts.
struct ArtistHours: Sendable {
  let artist: String
  let hours: Double
}

struct MonthHours: Sendable {
  let month: String
  let hours: Double?
  var kind = "Music"
}

struct HourMinutes: Sendable {
  let hour: Int
  let minutes: Double
}

struct WeekCell: Sendable {
  let hour: Int
  let weekday: String
  let minutesPerWeek: Double?
}

struct Song: Sendable {
  let energy: Double
  let valence: Double
  let group: String
}

struct Strip: Sendable {
  let feature: String
  let low: Double?
  let median: Double?
  let high: Double?
}

struct Ranking: Sendable {
  let month: String
  let rank: Int?
  let artist: String
}

struct Rate: Sendable {
  let falsely: Double
  let truly: Double
  let method: String
}

struct YearMonth: Sendable {
  let year: Int?
  let month: Int
  let hours: Double
  let kind: String
}

struct SeasonCell: Sendable {
  let season: String
  let cell: WeekCell
}

enum Samples {
  /// Five years of months of two kinds.
  static let years: [YearMonth] = (2017...2021).flatMap { year in
    (1...12).flatMap { month in
      ["Music", "Podcasts"].map { kind in
        let wave = Double((year * 7 + month * 31) % 23) + Double((month - 7) * (month - 7))
        let hours = kind == "Music" ? wave + 9 : wave / 3 + Double(year - 2016)
        return YearMonth(year: year, month: month, hours: hours, kind: kind)
      }
    }
  }

  static let groups: [Song] = (0..<360).map { index in
    let (energy, valence) = (Double(index * 7 % 13), Double(index * 5 % 11))
    return Song(energy: energy, valence: valence, group: "Group \(index / 12)")
  }

  static let weeks: [SeasonCell] = ["Spring", "Summer", "Fall"].flatMap { season in
    week.map { SeasonCell(season: season, cell: $0) }
  }

  /// The thirteen audio features, as strips.
  static let features = [
    "Danceability", "Energy", "Key", "Loudness", "Mode", "Speechiness", "Acousticness",
    "Instrumentalness", "Liveness", "Valence", "Tempo", "Duration", "Time signature",
  ]
  .enumerated().map { index, name in
    Strip(feature: name, low: 10, median: Double(index * 29 % 83 + 9), high: 90)
  }

  /// Curves of 400 steps for three classifiers.
  static let rates: [Rate] = [("Forest", 9.0), ("Neighbors", 4.0), ("Chance", 1.0)]
    .flatMap { method, strength in
      (0...400).map { step in
        let falsely = Double(step) / 400
        let truly = falsely * strength / (1 + falsely * (strength - 1))
        return Rate(falsely: falsely, truly: (truly * 60).rounded() / 60, method: method)
      }
    }

  /// A year of ranks of ten artists, of whom five are ranked each month.
  static let rankings: [Ranking] = (0..<12).flatMap { month in
    let scores = artists.enumerated().map { index, artist -> (name: String, score: Double) in
      let wave = Double((month + 3) * (index + 5) * 7 % 19)
      return (artist.artist, artist.hours * (1 + wave / 9))
    }
    return scores.sorted { $0.score > $1.score }.prefix(5).enumerated()
      .map { Ranking(month: isoMonth(month), rank: $0.offset + 1, artist: $0.element.name) }
  }

  /// Five ranks of 14 months, most of them held by names that come once or twice.
  static let restlessRankings: [Ranking] = (0..<14).flatMap { month in
    let regulars = artists.indices.filter { (month * 5 + $0 * 7) % 11 < 3 && month % 13 > 0 }
      .map { artists[$0].artist }
    let guests = (0..<5).map { "Visitors from Street \((month * 3 + $0 * 4) % 37)" }
    return (Array(regulars.prefix(3)) + guests).prefix(5).enumerated().map {
      Ranking(month: isoMonth(month), rank: (month + $0.offset * 2) % 5 + 1, artist: $0.element)
    }
  }

  /// Days one after the other: some with much, many with little, some with nothing, one unknown.
  static func days(from first: Int, count: Int) -> [MonthHours] {
    (0..<count).map { index in
      let wave = Double(index * 37 % 101) / 20
      let hours = index % 11 == 3 ? 0 : wave * wave / 4 + 0.1
      return MonthHours(
        month: CalendarDate(ordinal: first + index, unit: .day).name,
        hours: index == 40 ? nil : hours
      )
    }
  }

  static let strips = [
    Strip(feature: "Energy", low: 12, median: 41.5, high: 80),
    Strip(feature: "Valence", low: 60, median: 71, high: 99),
    Strip(feature: "Tempo", low: 30, median: 30, high: 30),
    Strip(feature: "Mode", low: nil, median: nil, high: nil),
  ]

  static let artists = [
    ArtistHours(artist: "The Paper Lanterns", hours: 40.2),
    ArtistHours(artist: "Marlow & Finch", hours: 33.8),
    ArtistHours(artist: "Ada Quill", hours: 27.1),
    ArtistHours(artist: "Northern Slow Train Orchestra with the Winter Choir", hours: 21.9),
    ArtistHours(artist: "海辺の灯り", hours: 18.4),
    ArtistHours(artist: "Glasshouse", hours: 12.6),
    ArtistHours(artist: "Tomorrow's Weather", hours: 9.7),
    ArtistHours(artist: "Émile Vautrin", hours: 7.3),
    ArtistHours(artist: "<b>Bold</b>", hours: 4.4),
    ArtistHours(artist: "Ö", hours: 3.1),
  ]

  static let months: [MonthHours] = {
    let hours = [
      31.2, 28.4, 35.9, 41.7, 38.2, 22.5, 19.8, 26.3, 44.1, 52.6, 47.9, 36.4, 33.0, 39.5,
    ]
    return hours.enumerated().map { index, hours in
      MonthHours(month: isoMonth(index + 10), hours: hours)
    }
  }()

  static let monthsByKind: [MonthHours] = months.flatMap { month in
    [
      month,
      MonthHours(month: month.month, hours: month.hours.map { $0 * 0.31 + 4 }, kind: "Podcasts"),
      MonthHours(month: month.month, hours: month.hours.map { 15 - $0 * 0.2 }, kind: "Audiobooks"),
    ]
  }

  static let eightKinds: [MonthHours] = (0..<48).map { index in
    let (kind, month) = index.quotientAndRemainder(dividingBy: 6)
    let hours = Double((kind + 2) * (month + 1))
    return MonthHours(month: isoMonth(month), hours: hours, kind: "Kind \(kind)")
  }

  static func isoMonth(_ index: Int) -> String {
    let month = index % 12 + 1
    return "\(2020 + index / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  static let hoursOfDay: [HourMinutes] = (0..<24).map { hour in
    let evening = 900 / (1 + Double((hour - 18) * (hour - 18)) / 6)
    let morning = 420 / (1 + Double((hour - 8) * (hour - 8)) / 2)
    return HourMinutes(hour: hour, minutes: (evening + morning + 12).rounded())
  }

  static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  static let week: [WeekCell] = weekdays.enumerated().flatMap { day, name in
    (0..<24).compactMap { hour -> WeekCell? in
      if hour == 4, day < 5 { return nil }
      let peak = day < 5 ? 18 : 14
      let distance = Double((hour - peak) * (hour - peak))
      let minutes = (38 + Double(day) * 0.9) / (1 + distance / 10) - 2.5
      return WeekCell(
        hour: hour,
        weekday: name,
        minutesPerWeek: hour == 3 && day == 6 ? nil : max(0, minutes)
      )
    }
  }

  static let songs: [Song] = (0..<60).map { index in
    let turn = Double(index * 37 % 60) / 60
    let jitter = Double(index * 17 % 23) / 23
    let isCalm = index.isMultiple(of: 3)
    return Song(
      energy: isCalm ? 0.1 + turn * 0.4 : 0.45 + turn * 0.5,
      valence: 0.15 + turn * 0.4 + jitter * 0.4,
      group: isCalm ? "Calm" : "Lively"
    )
  }
}
