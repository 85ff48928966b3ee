/// The plays of one hour of one day of the week.
///
/// ```swift
/// history.hourByWeekday.filter { $0.weekday == "Monday" }.map(\.minutesPerWeek)
/// ```
public struct HourOfWeek: TableRow, Equatable {
  /// `Monday` to `Sunday`.
  public let weekday: String
  /// 0...23.
  public let hour: Int
  /// How many plays ended in it.
  public let plays: Int
  /// The listening time, in milliseconds.
  public let msPlayed: Int
  /// The listening time in an average week, in minutes.
  public let minutesPerWeek: Double

  /// Weekday, hour, plays, time and minutes in an average week.
  public static let columns: [Column<HourOfWeek>] = [
    Column("weekday", "Weekday") { $0.weekday },
    Column("hour", "Hour of day") { $0.hour },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("minutesPerWeek", "Minutes a week", unit: .minutes) { $0.minutesPerWeek },
  ]
}

extension StreamingHistory {
  /// The plays of each hour of each day of the week, 168 rows from Monday 0 to Sunday 23; time counts
  /// where it was heard.
  public var hourByWeekday: Table<HourOfWeek> { hourByWeekday(counting: .spread) }

  /// The plays of each hour of each day of the week, 168 rows from Monday 0 to Sunday 23.
  ///
  /// ```swift
  /// history.hourByWeekday(counting: .atEnd)
  /// ```
  ///
  /// - Parameter counting: Where the time of a play counts that began in another hour.
  /// - Returns: One row an hour; the rows together hold all plays and all listening time.
  public func hourByWeekday(counting: TimeCounting) -> Table<HourOfWeek> {
    let (totals, weeks) = (weekTotals(counting: counting), observedWeeks)
    let rows = (0..<168).map { cell in
      HourOfWeek(
        weekday: Weekday.names[cell / 24],
        hour: cell % 24,
        plays: totals.plays[cell],
        msPlayed: totals.milliseconds[cell],
        minutesPerWeek: weeks > 0 ? Double(totals.milliseconds[cell]) / 60_000 / Double(weeks) : 0
      )
    }
    return Table(
      rows,
      definition: counting.definition("in the hour in which", in: zone)
        + "; minutes are the average "
        + "over the \(weeks.formatted()) weeks, Monday to Sunday, from the first play to the last."
    )
  }

  /// Plays and time of each hour of the week, from Monday 00:00.
  func weekTotals(counting: TimeCounting) -> Totals {
    var totals = Totals(count: 168)
    ListeningSpans(store, in: zone, counting: counting).forEach { hour, plays, milliseconds in
      totals.add(plays, milliseconds, to: hour.hourOfWeek)
    }
    return totals
  }

  /// The weeks from the one in which the first play ended to that of the last, both included.
  private var observedWeeks: Int {
    guard let days = store.dayRange else { return 0 }
    let monday = days.lowerBound - Weekday.index(ofDay: days.lowerBound)
    return (days.upperBound - monday) / 7 + 1
  }
}

extension Totals {
  /// Adds the totals of another numbering, each to the item that it belongs to.
  mutating func add(_ others: Totals, to item: (Int) -> Int) {
    for other in others.plays.indices {
      add(others.plays[other], Int64(others.milliseconds[other]), to: item(other))
    }
  }
}
