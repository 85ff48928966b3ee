/// Why a text names no stretch of time.
public enum PeriodError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A text that is no year, month or day.
  case unreadable(String)
  /// A stretch that ends before it begins.
  case reversed(from: String, through: String)

  /// One line for a person: what was expected and what was found.
  public var description: String {
    switch self {
    case .unreadable(let text):
      "expected a year like '2021', a month like '2021-03' or a day like '2021-03-29', "
        + "found '\(text)'"
    case .reversed(let first, let last): "'\(first)' begins after '\(last)' ends"
    }
  }
}

/// A year, a month, a day, or all days from one of them through another.
struct Period: Equatable, Sendable {
  /// As a sentence names it, such as `2021-03`.
  let text: String
  /// Its days, counted from 1970-01-01.
  let days: ClosedRange<Int>

  /// Reads `2021`, `2021-03` or `2021-03-29`.
  init(_ text: String) throws(PeriodError) {
    guard let days = Self.days(text) else { throw .unreadable(text) }
    self.text = text
    self.days = days
  }

  /// A year from 1 to 9999.
  init(year: Int) {
    text = String(CivilDate(year: year, month: 1, day: 1).monthText.prefix(4))
    days = Self.days(year, 1...12)
  }

  /// All days from the first of one period through the last of another.
  init(from first: String, through last: String) throws(PeriodError) {
    let (start, end) = (try Period(first).days.lowerBound, try Period(last).days.upperBound)
    guard start <= end else { throw .reversed(from: first, through: last) }
    text = "\(first) through \(last)"
    days = start...end
  }

  /// Its moments on the clocks of a time zone, in seconds since 1970-01-01.
  var localSeconds: Range<Int64> {
    Int64(days.lowerBound) * 86_400..<Int64(days.upperBound + 1) * 86_400
  }

  private static func days(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = number(parts[0], digits: 4), year > 0 else { return nil }
    switch parts.count {
    case 1: return days(year, 1...12)
    case 2:
      guard let month = number(parts[1], digits: 2), (1...12).contains(month) else { return nil }
      return days(year, month...month)
    case 3:
      guard let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2),
        day > 0, day <= CivilDate.days(inMonth: month, of: year)
      else { return nil }
      let date = CivilDate(year: year, month: month, day: day).daysSinceEpoch
      return date...date
    default: return nil
    }
  }

  private static func days(_ year: Int, _ months: ClosedRange<Int>) -> ClosedRange<Int> {
    let last = months.upperBound
    let end = CivilDate(year: year, month: last, day: CivilDate.days(inMonth: last, of: year))
    return CivilDate(year: year, month: months.lowerBound, day: 1)
      .daysSinceEpoch...end.daysSinceEpoch
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    text.utf8.count == digits && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }
}
