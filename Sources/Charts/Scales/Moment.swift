/// A point in time without a zone, as a distance from a fixed day: that of the start of a month or a
/// day, or of a minute.
struct Moment: Equatable, Sendable {
  /// Minutes since midnight of the day with the number 0 of `CalendarDate`.
  let minutes: Double

  /// Reads `2021-03`, `2021-03-05` or `2021-03-05 13:45`; nil for anything else.
  ///
  /// Between day and time stands a blank or a `T`. There may be seconds, and a `Z` at the end is passed
  /// over.
  init?(_ value: PlottableValue) {
    guard case .category(let name) = value, (7...25).contains(name.utf8.count),
      let date = CalendarDate(.category(String(name.prefix(10))))
    else { return nil }
    let days = Double(CalendarDate(year: date.year, month: date.month, day: date.day ?? 1).ordinal)
    guard name.utf8.count > 10 else {
      minutes = days * 1440
      return
    }
    guard let time = Self.minutes(Array(name.utf8.dropFirst(10))) else { return nil }
    minutes = days * 1440 + time
  }

  init(_ date: CalendarDate) {
    minutes =
      Double(CalendarDate(year: date.year, month: date.month, day: date.day ?? 1).ordinal) * 1440
  }

  /// Reads ` 13:45`, `T13:45:10` or `T13:45:10Z`.
  private static func minutes(_ bytes: [UInt8]) -> Double? {
    let bytes = bytes.last == 0x5A ? bytes.dropLast() : bytes[...]
    guard bytes.count == 6 || bytes.count == 9, bytes[0] == 0x20 || bytes[0] == 0x54 else {
      return nil
    }
    let parts = bytes.dropFirst().split(separator: 0x3A, omittingEmptySubsequences: false)
      .compactMap { $0.count == 2 ? CalendarDate.number($0) : nil }
    guard parts.count == bytes.count / 3, parts[0] < 24, parts[1] < 60 else { return nil }
    guard parts.count == 3 else { return Double(parts[0] * 60 + parts[1]) }
    return parts[2] < 60 ? Double(parts[0] * 60 + parts[1]) + Double(parts[2]) / 60 : nil
  }
}
