/// The plays that ended in one hour of the day.
///
/// ```swift
/// history.byHour.map(\.plays)
/// ```
public struct HourTotal: TableRow, Equatable {
  /// 0...23.
  public let hour: Int
  /// How many plays ended in it.
  public let plays: Int
  /// Their whole listening time, in milliseconds.
  public let msPlayed: Int
  /// Their whole listening time, in hours.
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
  /// The plays of each hour of the day, 24 rows from 0 to 23.
  public var byHour: Table<HourTotal> {
    var totals = Totals(count: 24)
    for (seconds, milliseconds) in zip(store.endSeconds, store.milliseconds) {
      totals.add(1, milliseconds, to: Timestamp(seconds: seconds).hour)
    }
    let rows = (0..<24).map {
      HourTotal(hour: $0, plays: totals.plays[$0], msPlayed: totals.milliseconds[$0])
    }
    return Table(rows, definition: "A play counts wholly in the hour in which it ended, in UTC.")
  }
}
