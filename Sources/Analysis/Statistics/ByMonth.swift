/// The plays of one month.
///
/// ```swift
/// history.byMonth.map(\.month)
/// ```
public struct MonthTotal: TableRow, Equatable {
  /// `2021-03`.
  public let month: String
  /// How many plays ended in it.
  public let plays: Int
  /// The listening time, in milliseconds.
  public let msPlayed: Int
  /// The listening time, in hours.
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
  /// The plays of each month from the first to the last, months without a play included; time counts
  /// where it was heard.
  public var byMonth: Table<MonthTotal> { byMonth(counting: .spread) }

  /// The plays of each month from the first to the last, months without a play included.
  ///
  /// ```swift
  /// history.byMonth(counting: .atEnd)
  /// ```
  ///
  /// - Parameter counting: Where the time of a play counts that began in another month.
  /// - Returns: One row a month; the rows together hold all plays and all listening time.
  public func byMonth(counting: TimeCounting) -> Table<MonthTotal> {
    let definition =
      counting.definition("in the month in which", in: zone) + "; months without a play are 0."
    let days = dayTotals(counting: counting)
    var months = CivilMonths()
    guard let first = days.first.map({ months.number(ofDay: $0.number) }),
      let last = days.last.map({ months.number(ofDay: $0.number) })
    else { return Table([], definition: definition) }
    var totals = Totals(count: last - first + 1)
    for day in days {
      totals.add(day.plays, Int64(day.msPlayed), to: months.number(ofDay: day.number) - first)
    }
    let rows = totals.plays.indices.map { index in
      MonthTotal(
        month: CivilMonths.text(first + index),
        plays: totals.plays[index],
        msPlayed: totals.milliseconds[index]
      )
    }
    return Table(rows, definition: definition)
  }
}
