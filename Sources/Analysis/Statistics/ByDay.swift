/// The plays of one day.
///
/// ```swift
/// history.byDay.filter { $0.hours > 4 }.map(\.day)
/// ```
public struct DayTotal: TableRow, Equatable {
  /// Days since 1970-01-01.
  let number: Int
  /// How many plays ended on it.
  public let plays: Int
  /// The listening time, in milliseconds.
  public let msPlayed: Int

  /// `2021-03-29`.
  public var day: String { CivilDate(daysSinceEpoch: number).text }
  /// The listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Day, plays and time.
  public static let columns: [Column<DayTotal>] = [
    Column("day", "Day", unit: .time) { $0.day },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// The plays of each day from the first to the last, days without a play included; time counts
  /// where it was heard.
  public var byDay: Table<DayTotal> { byDay(counting: .spread) }

  /// The plays of each day from the first to the last, days without a play included.
  ///
  /// ```swift
  /// history.byDay(counting: .atEnd)
  /// ```
  ///
  /// - Parameter counting: Where the time of a play counts that goes on over midnight.
  /// - Returns: One row a day; the rows together hold all plays and all listening time.
  public func byDay(counting: TimeCounting) -> Table<DayTotal> {
    Table(
      dayTotals(counting: counting),
      definition: counting.definition("on the day on which", in: zone)
        + "; days without a play are 0."
    )
  }

  /// The days on which most was listened to, the longest first.
  ///
  /// ```swift
  /// history.longestDays(3).map { "\($0.day.dateInWords()): \($0.hours.formatted()) h" }
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many days at most.
  ///   - counting: Where the time of a play counts that goes on over midnight.
  /// - Returns: At most `count` days on which something was heard, by listening time; ties by plays,
  ///   then the earlier day.
  public func longestDays(_ count: Int = 10, counting: TimeCounting = .spread) -> Table<DayTotal> {
    let days = dayTotals(counting: counting).filter { $0.plays > 0 || $0.msPlayed > 0 }
    return Table(
      days.smallest(count) {
        ($1.msPlayed, $1.plays, $0.number) < ($0.msPlayed, $0.plays, $1.number)
      },
      definition: counting.definition("on the day on which", in: zone)
        + "; ranked by listening time, ties by plays, then the earlier day."
    )
  }

  /// The days from the first on which something was heard, or a play ended, to the last.
  func dayTotals(counting: TimeCounting) -> [DayTotal] {
    guard let first = store.earliestStart, let last = store.endSeconds.last else { return [] }
    // The days in UTC and one more at each end: no zone is a whole day away.
    let firstDay = Int(first.quotientRoundedDown(by: 86_400_000)) - 1
    let lastDay = Timestamp(seconds: last).day + 1
    var totals = Totals(count: lastDay - firstDay + 1)
    ListeningSpans(store, in: zone, counting: counting).forEach { hour, plays, milliseconds in
      totals.add(plays, milliseconds, to: hour.day - firstDay)
    }
    let heard = totals.plays.indices.filter { totals.plays[$0] > 0 || totals.milliseconds[$0] > 0 }
    guard let start = heard.first, let end = heard.last else { return [] }
    return (start...end).map {
      DayTotal(
        number: firstDay + $0,
        plays: totals.plays[$0],
        msPlayed: totals.milliseconds[$0]
      )
    }
  }
}

extension PlayStore {
  /// The earliest moment at which a play began, in milliseconds since 1970-01-01 00:00 UTC.
  fileprivate var earliestStart: Int64? {
    zip(endSeconds, milliseconds).lazy.map { $0 * 1000 - $1 }.min()
  }
}
