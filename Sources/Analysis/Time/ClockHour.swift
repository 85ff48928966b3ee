/// An hour as the clocks of a time zone show it, such as 04:00 to 05:00 on 29 March 2021.
///
/// Where clocks are put back, the hour that comes twice is one; where they are put forward, one is
/// never shown.
struct ClockHour: Equatable, Sendable {
  static let milliseconds: Int64 = 3_600_000

  /// Hours since 1970-01-01 00:00 on the clocks.
  let number: Int

  init(number: Int) { self.number = number }

  /// The hour of a moment, in milliseconds since 1970-01-01 00:00 on the clocks.
  @inline(__always)
  init(at moment: Int64) {
    number = Int(moment.quotientRoundedDown(by: Self.milliseconds))
  }

  /// When it begins, in milliseconds since 1970-01-01 00:00 on the clocks.
  var start: Int64 { Int64(number) * Self.milliseconds }

  /// When the next one begins.
  var end: Int64 { start + Self.milliseconds }

  /// Days since 1970-01-01.
  var day: Int { number.quotientRoundedDown(by: 24) }

  /// 0...23.
  var hourOfDay: Int { number - day * 24 }

  /// 0 for Monday 00:00 to 167 for Sunday 23:00.
  var hourOfWeek: Int { Weekday.index(ofDay: day) * 24 + hourOfDay }
}

extension BinaryInteger {
  /// The quotient rounded down, where `/` rounds towards zero: what is before 1970 is negative.
  @inline(__always)
  func quotientRoundedDown(by divisor: Self) -> Self {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }
}
