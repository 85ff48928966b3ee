/// The plays of one day of the week.
///
/// ```swift
/// history.byWeekday.filter { $0.hours > 20 }.map(\.weekday)
/// ```
public struct WeekdayTotal: TableRow, Equatable {
  /// `Monday` to `Sunday`.
  public let weekday: String
  /// How many plays ended on it.
  public let plays: Int
  /// The listening time, in milliseconds.
  public let msPlayed: Int
  /// The listening time, in hours.
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
  /// The plays of each day of the week, 7 rows from Monday to Sunday; time counts where it was heard.
  public var byWeekday: Table<WeekdayTotal> { byWeekday(counting: .spread) }

  /// The plays of each day of the week, 7 rows from Monday to Sunday.
  ///
  /// ```swift
  /// history.byWeekday(counting: .atEnd)
  /// ```
  ///
  /// - Parameter counting: Where the time of a play counts that began on another day.
  /// - Returns: One row a day; the rows together hold all plays and all listening time.
  public func byWeekday(counting: TimeCounting) -> Table<WeekdayTotal> {
    var totals = Totals(count: 7)
    totals.add(weekTotals(counting: counting)) { $0 / 24 }
    let rows = Weekday.names.enumerated().map { index, name in
      WeekdayTotal(weekday: name, plays: totals.plays[index], msPlayed: totals.milliseconds[index])
    }
    return Table(rows, definition: counting.definition("on the day on which", in: zone) + ".")
  }
}
