/// Tells the months of moments that mostly come in order; a date is worked out only when one changes.
struct MonthClock {
  private var month = 0
  private var start = Int64.max
  private var end = Int64.min

  /// The month of a moment by the clocks of a time zone, counted from January of the year 0.
  mutating func month(at localSeconds: Int64) -> Int {
    if localSeconds < start || localSeconds >= end { turn(to: localSeconds) }
    return month
  }

  private mutating func turn(to localSeconds: Int64) {
    let date = CivilDate(daysSinceEpoch: Timestamp(seconds: localSeconds).day)
    let first = CivilDate(year: date.year, month: date.month, day: 1).daysSinceEpoch
    month = date.year * 12 + date.month - 1
    start = Int64(first) * 86_400
    end = Int64(first + CivilDate.days(inMonth: date.month, of: date.year)) * 86_400
  }
}

extension PlayStore {
  /// The earliest and the latest end of a play, on the clocks of the time zone; nil without plays.
  var localEnds: ClosedRange<Int64>? {
    guard var first = localEndSeconds.first else { return nil }
    var last = first
    for end in localEndSeconds {
      first = Swift.min(first, end)
      last = Swift.max(last, end)
    }
    return first...last
  }
}

extension ClosedRange<Int64> {
  /// The days of a range of seconds, counted from 1970-01-01.
  var days: ClosedRange<Int> {
    Timestamp(seconds: lowerBound).day...Timestamp(seconds: upperBound).day
  }

  /// The months of a range of seconds, counted from January of the year 0.
  var months: ClosedRange<Int> {
    var clock = MonthClock()
    return clock.month(at: lowerBound)...clock.month(at: upperBound)
  }
}

extension CivilDate {
  /// The first day of a month, counted from January of the year 0.
  init(months: Int) { self.init(year: months / 12, month: months % 12 + 1, day: 1) }

  /// `2021`.
  var yearText: String { String(monthText.prefix(4)) }
}
