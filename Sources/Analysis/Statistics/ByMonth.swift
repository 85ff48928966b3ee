/// The plays that ended in one month.
///
/// ```swift
/// history.byMonth.map(\.month)
/// ```
public struct MonthTotal: TableRow, Equatable {
  /// `2021-03`.
  public let month: String
  /// How many plays ended in it.
  public let plays: Int
  /// Their whole listening time, in milliseconds.
  public let msPlayed: Int
  /// Their whole listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Month, plays and time.
  public static let columns: [Column<MonthTotal>] = [
    Column("month", "Month", unit: .time) { $0.month },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The plays of each month from the first to the last, months without a play included.
  public var byMonth: Table<MonthTotal> {
    let definition =
      "A play counts wholly in the month in which it ended, in UTC; months without a play are 0."
    guard let first = store.days.min(), let last = store.days.max() else {
      return Table([], definition: definition)
    }
    let start = Self.monthNumber(ofDay: first)
    var totals = Totals(count: Self.monthNumber(ofDay: last) - start + 1)
    for (seconds, milliseconds) in zip(store.endSeconds, store.milliseconds) {
      let month = Self.monthNumber(ofDay: Timestamp(seconds: seconds).day)
      totals.add(1, milliseconds, to: month - start)
    }
    let rows = totals.plays.indices.map { index in
      let month = start + index
      let date = CivilDate(year: month / 12, month: month % 12 + 1, day: 1)
      return MonthTotal(
        month: date.monthText,
        plays: totals.plays[index],
        msPlayed: totals.milliseconds[index]
      )
    }
    return Table(rows, definition: definition)
  }

  /// Months since January of the year 0.
  private static func monthNumber(ofDay day: Int) -> Int {
    let date = CivilDate(daysSinceEpoch: day)
    return date.year * 12 + date.month - 1
  }
}
