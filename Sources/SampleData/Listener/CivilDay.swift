/// A day of the Gregorian calendar.
///
/// - SeeAlso: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, 2013.
struct CivilDay: Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// The day that lies `days` days after 1970-01-01.
  init(daysSinceEpoch days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// 0 for Monday to 6 for Sunday.
  static func weekday(daysSinceEpoch days: Int) -> Int { (days + 3) % 7 }
}
