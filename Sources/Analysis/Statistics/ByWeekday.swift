/// The plays that ended on one day of the week.
///
/// ```swift
/// history.byWeekday.filter { $0.hours > 20 }.map(\.weekday)
/// ```
public struct WeekdayTotal: TableRow, Equatable {
  /// `Monday` to `Sunday`.
  public let weekday: String
  /// How many plays ended on it.
  public let plays: Int
  /// Their whole listening time, in milliseconds.
  public let msPlayed: Int
  /// Their whole listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Weekday, plays and time.
  public static let columns: [Column<WeekdayTotal>] = [
    Column("weekday", "Weekday") { $0.weekday },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The plays of each day of the week, 7 rows from Monday to Sunday.
  public var byWeekday: Table<WeekdayTotal> {
    var totals = Totals(count: 7)
    for (seconds, milliseconds) in zip(store.endSeconds, store.milliseconds) {
      totals.add(1, milliseconds, to: Weekday.index(ofDay: Timestamp(seconds: seconds).day))
    }
    let rows = Weekday.names.enumerated().map { index, name in
      WeekdayTotal(weekday: name, plays: totals.plays[index], msPlayed: totals.milliseconds[index])
    }
    return Table(rows, definition: "A play counts wholly on the day on which it ended, in UTC.")
  }
}
