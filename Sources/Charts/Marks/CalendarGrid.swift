/// Where the days of a calendar lie: weeks as columns, Monday on top, a strip for each year.
struct CalendarGrid: Sendable {
  /// The days of one year that have a place, by their numbers.
  struct Strip: Sendable {
    let year: Int
    /// The days that are told of.
    let days: ClosedRange<Int>
    /// The months, or parts of months, that the strip is as wide as.
    let span: ClosedRange<Int>
    /// Where the columns of weeks begin.
    let top: Double

    /// The days line by line, so that neighbors in a drawing are near.
    var daysByWeekday: [Int] {
      let first = CalendarDate.weekday(days.lowerBound)
      return (0..<7).flatMap { weekday in
        stride(from: days.lowerBound + (weekday - first + 7) % 7, through: days.upperBound, by: 7)
      }
    }
  }

  /// The side of the square in which a day lies.
  let pitch: Double
  let strips: [Strip]
  let height: Double

  static let gutter = 36.0
  private static let monthsHeight = 18.0
  private static let spacing = 10.0
  /// More years would make a picture that no page holds.
  static let mostYears = 24

  /// Places the years in which one of the days lies, the latest 24 of them.
  init(days: [Int], width: Double) {
    let years = Set(days.map { CalendarDate(ordinal: $0, unit: .day).year }).sorted()
      .suffix(Self.mostYears)
    let range = (days.min() ?? 0)...(days.max() ?? 0)
    let spans = years.map { Self.span(of: $0, in: range, isAlone: years.count == 1) }
    let columns = spans.map { Self.column(of: $0.upperBound, from: $0.lowerBound) + 1 }.max() ?? 1
    let room = (width - Self.gutter) / Double(columns)
    pitch = min(max(room.rounded(.down), 2), 20)
    var top = 0.0
    var strips: [Strip] = []
    for (year, span) in zip(years, spans) {
      top += Self.monthsHeight
      strips.append(
        Strip(year: year, days: span.clamped(to: range), span: span, top: top)
      )
      top += 7 * pitch + Self.spacing
    }
    self.strips = strips
    height = max(0, top - Self.spacing)
  }

  /// The whole year, or where there is one only, the whole months of the days.
  private static func span(
    of year: Int,
    in range: ClosedRange<Int>,
    isAlone: Bool
  ) -> ClosedRange<Int> {
    let first = CalendarDate(ordinal: range.lowerBound, unit: .day).month
    let last = CalendarDate(ordinal: range.upperBound, unit: .day).month
    let start = CalendarDate.firstDay(of: isAlone ? first : 1, in: year)
    return start...(CalendarDate.firstDay(of: (isAlone ? last : 12) + 1, in: year) - 1)
  }

  private static func column(of day: Int, from first: Int) -> Int {
    (day - first + CalendarDate.weekday(first)) / 7
  }
}

extension CalendarGrid {
  /// The middle of a day.
  func place(of day: Int, in strip: Strip) -> (x: Double, y: Double) {
    let column = Double(Self.column(of: day, from: strip.span.lowerBound))
    let line = Double(CalendarDate.weekday(day))
    return (Self.gutter + (column + 0.5) * pitch, strip.top + (line + 0.5) * pitch)
  }

  /// The months of a strip in which something is told of, as their first days.
  func months(of strip: Strip) -> [CalendarDate] {
    (1...12).map { CalendarDate(year: strip.year, month: $0, day: 1) }.filter { first in
      let next = CalendarDate.firstDay(of: first.month + 1, in: first.year)
      return strip.days.overlaps(first.ordinal...(next - 1))
    }
  }

  /// The lines between the months that have days on both sides.
  func borders(top: Double) -> Path {
    strips.reduce(Path()) { path, strip in
      months(of: strip).filter { strip.days.lowerBound < $0.ordinal }.reduce(path) {
        $0.appending(border(before: $1, in: strip, top: top))
      }
    }
  }

  private func border(before month: CalendarDate, in strip: Strip, top: Double) -> Path {
    let middle = place(of: month.ordinal, in: strip)
    let (left, first) = (middle.x - pitch / 2, top + strip.top)
    var path = Path()
    if CalendarDate.weekday(month.ordinal) == 0 {
      path.move(to: left, first)
    } else {
      path.move(to: left + pitch, first)
      path.line(to: left + pitch, top + middle.y - pitch / 2)
      path.line(to: left, top + middle.y - pitch / 2)
    }
    path.line(to: left, first + 7 * pitch)
    return path
  }
}

extension CalendarDate {
  /// The number of the first day of a month; month 13 is January of the year after.
  static func firstDay(of month: Int, in year: Int) -> Int {
    let (years, index) = (month - 1).quotientAndRemainder(dividingBy: 12)
    return CalendarDate(year: year + years, month: index + 1, day: 1).ordinal
  }

  static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The day of the week, 0 for Monday; day 0 was a Wednesday.
  static func weekday(_ day: Int) -> Int { (day + 2) % 7 }
}
