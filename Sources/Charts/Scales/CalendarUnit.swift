/// What the names on an axis count, when all of them are dates in the form of ISO 8601.
enum CalendarUnit: Sendable {
  /// `2021-03`.
  case month
  /// `2021-03-05`.
  case day

  /// Recognizes dates, and adds those that the data skip, so that distances on the axis are true.
  ///
  /// - Returns: Nil unless all values are dates of one unit, in ascending order, in a span of at most
  ///   4,000.
  static func filled(_ values: [PlottableValue]) -> (CalendarUnit, [PlottableValue])? {
    guard let first = values.first.flatMap(CalendarDate.init) else { return nil }
    let unit: CalendarUnit = first.day == nil ? .month : .day
    var ordinals: [Int] = []
    for value in values {
      guard let date = CalendarDate(value), (date.day == nil) == (first.day == nil) else {
        return nil
      }
      guard ordinals.last.map({ $0 < date.ordinal }) ?? true else { return nil }
      ordinals.append(date.ordinal)
    }
    guard let last = ordinals.last, last - first.ordinal < 4_000 else { return nil }
    let dates = (first.ordinal...last).map { CalendarDate(ordinal: $0, unit: unit) }
    return (unit, dates.map { .category($0.name) })
  }
}

/// A month, or a day of a month, in the proleptic Gregorian calendar.
struct CalendarDate: Equatable, Sendable {
  let year: Int
  let month: Int
  let day: Int?

  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  init(year: Int, month: Int, day: Int?) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `YYYY-MM` or `YYYY-MM-DD`; anything else, or a date that does not exist, is nil.
  init?(_ value: PlottableValue) {
    guard case .category(let name) = value else { return nil }
    let bytes = Array(name.utf8)
    guard bytes.count == 7 || bytes.count == 10, bytes[4] == 0x2D else { return nil }
    guard let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      (1...12).contains(month)
    else { return nil }
    self.year = year
    self.month = month
    guard bytes.count == 10 else {
      day = nil
      return
    }
    guard bytes[7] == 0x2D, let day = Self.number(bytes[8..<10]), day >= 1 else { return nil }
    self.day = day
    guard Self(ordinal: ordinal, unit: .day) == self else { return nil }
  }

  /// Digits and nothing else; nil for anything else.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The date from its number; the inverse of `ordinal`.
  ///
  /// - SeeAlso: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
  init(ordinal: Int, unit: CalendarUnit) {
    switch unit {
    case .month:
      year = ordinal / 12
      month = ordinal % 12 + 1
      day = nil
    case .day:
      let era = ordinal / 146_097
      let dayOfEra = ordinal % 146_097
      let leaps = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
      let yearOfEra = (dayOfEra - leaps) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let shifted = (5 * dayOfYear + 2) / 153
      day = dayOfYear - (153 * shifted + 2) / 5 + 1
      month = shifted < 10 ? shifted + 3 : shifted - 9
      year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0) - 400
    }
  }

  /// Months, or days, since a fixed day before the year 0.
  var ordinal: Int {
    guard let day else { return year * 12 + month - 1 }
    let shiftedYear = year + 400 - (month <= 2 ? 1 : 0)
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shiftedYear / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100
      + dayOfYear
  }

  var monthName: String { Self.monthNames[month - 1] }

  /// The date as it was read.
  var name: String {
    let monthPart = Self.padded(year, 4) + "-" + Self.padded(month, 2)
    guard let day else { return monthPart }
    return monthPart + "-" + Self.padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
