/// The plays of one hour of the day.
///
/// ```swift
/// history.byHour.map(\.plays)
/// ```
public struct HourTotal: TableRow, Equatable {
  /// 0...23.
  public let hour: Int
  /// How many plays ended in it.
  public let plays: Int
  /// The listening time, in milliseconds.
  public let msPlayed: Int
  /// The listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Hour, plays and time.
  public static let columns: [Column<HourTotal>] = [
    Column("hour", "Hour of day") { $0.hour },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The plays of each hour of the day, 24 rows from 0 to 23; time counts where it was heard.
  public var byHour: Table<HourTotal> { byHour(counting: .spread) }

  /// The plays of each hour of the day, 24 rows from 0 to 23.
  ///
  /// ```swift
  /// history.byHour(counting: .atEnd)
  /// ```
  ///
  /// - Parameter counting: Where the time of a play counts that began in another hour.
  /// - Returns: One row an hour; the rows together hold all plays and all listening time.
  public func byHour(counting: TimeCounting) -> Table<HourTotal> {
    var totals = Totals(count: 24)
    totals.add(weekTotals(counting: counting)) { $0 % 24 }
    let rows = (0..<24).map {
      HourTotal(hour: $0, plays: totals.plays[$0], msPlayed: totals.milliseconds[$0])
    }
    return Table(rows, definition: counting.definition("in the hour in which", in: zone) + ".")
  }
}
