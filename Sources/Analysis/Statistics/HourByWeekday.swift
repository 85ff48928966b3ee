/// The plays that ended in one hour of one day of the week.
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
  /// Their whole listening time, in milliseconds.
  public let msPlayed: Int
  /// Their whole listening time in an average week, in minutes.
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
  /// The plays of each hour of each day of the week, 168 rows from Monday 0 to Sunday 23.
  public var hourByWeekday: Table<HourOfWeek> {
    var totals = Totals(count: 168)
    for (seconds, milliseconds) in zip(store.endSeconds, store.milliseconds) {
      let time = Timestamp(seconds: seconds)
      totals.add(1, milliseconds, to: Weekday.index(ofDay: time.day) * 24 + time.hour)
    }
    let weeks = observedWeeks
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
      definition: "A play counts wholly in the hour in which it ended, in UTC; minutes are the "
        + "average over the \(weeks.formatted()) weeks, Monday to Sunday, from the first play to the last."
    )
  }

  /// The weeks from the one of the first play to the one of the last, both included.
  private var observedWeeks: Int {
    guard let first = store.days.min(), let last = store.days.max() else { return 0 }
    let monday = first - Weekday.index(ofDay: first)
    return (last - monday) / 7 + 1
  }
}
