/// A date of the proleptic Gregorian calendar.
///
/// - SeeAlso: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, 2013.
struct CivilDate: Equatable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date `days` days after 1970-01-01.
  init(daysSinceEpoch days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  var daysSinceEpoch: Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// `2021-03-29`.
  var text: String { monthText + "-" + twoDigits(day) }

  /// `2021-03`.
  var monthText: String {
    let digits = String(year)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits + "-"
      + twoDigits(month)
  }

  /// The names of the months, from January.
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// How many days a month has, or 0 for what is no month.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}

/// A number of 0...99 with two digits.
func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

/// Days of the week; a week starts on Monday.
enum Weekday {
  static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.
  static func index(ofDay daysSinceEpoch: Int) -> Int {
    let index = (daysSinceEpoch + 3) % 7
    return index < 0 ? index + 7 : index
  }
}
