/// The months of days, numbered from January of the year 0.
///
/// It keeps the month of the day before, which in the order of time is mostly the same.
struct CivilMonths {
  private var days = 0..<0
  private var number = 0

  /// The month of a day that is given in days since 1970-01-01.
  mutating func number(ofDay day: Int) -> Int {
    if !days.contains(day) {
      let date = CivilDate(daysSinceEpoch: day)
      let first = day - date.day + 1
      days = first..<first + CivilDate.days(inMonth: date.month, of: date.year)
      number = date.year * 12 + date.month - 1
    }
    return number
  }

  /// `2021-03`.
  static func text(_ number: Int) -> String {
    CivilDate(year: number / 12, month: number % 12 + 1, day: 1).monthText
  }
}
