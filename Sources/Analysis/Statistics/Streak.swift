/// A run of days one after the other, on each of which a play ended.
///
/// ```swift
/// history.longestStreaks(1).map(\.days)
/// ```
public struct Streak: TableRow, Equatable {
  /// Its days, counted from 1970-01-01.
  let range: ClosedRange<Int>
  /// How many plays ended on its days.
  public let plays: Int
  /// The listening time of those plays, in milliseconds.
  public let msPlayed: Int

  /// Its first day, `2021-03-29`.
  public var firstDay: String { CivilDate(daysSinceEpoch: range.lowerBound).text }
  /// Its last day.
  public var lastDay: String { CivilDate(daysSinceEpoch: range.upperBound).text }
  /// How many days it has.
  public var days: Int { range.count }
  /// The listening time of its plays, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// First day, last day, days, plays and time.
  public static let columns: [Column<Streak>] = [
    Column("firstDay", "First day", unit: .time) { $0.firstDay },
    Column("lastDay", "Last day", unit: .time) { $0.lastDay },
    Column("days", "Days", unit: .count) { $0.days },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

/// A run of days without a play, between two days with one.
///
/// ```swift
/// history.longestGaps(1).map(\.days)
/// ```
public struct ListeningGap: TableRow, Equatable {
  /// Its days, counted from 1970-01-01.
  let range: ClosedRange<Int>

  /// Its first day, `2021-03-29`.
  public var firstDay: String { CivilDate(daysSinceEpoch: range.lowerBound).text }
  /// Its last day.
  public var lastDay: String { CivilDate(daysSinceEpoch: range.upperBound).text }
  /// How many days it has.
  public var days: Int { range.count }

  /// First day, last day and days.
  public static let columns: [Column<ListeningGap>] = [
    Column("firstDay", "First day", unit: .time) { $0.firstDay },
    Column("lastDay", "Last day", unit: .time) { $0.lastDay },
    Column("days", "Days", unit: .count) { $0.days },
  ]
}
