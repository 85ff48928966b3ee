/// When the listener listens.
enum Habits {
  private static let months = [1.3, 1.2, 1, 0.95, 0.9, 0.8, 0.72, 0.8, 0.9, 1.05, 1.2, 1.32]
  private static let weekdays = [0.95, 1, 0.95, 1.05, 1.2, 1.25, 0.9]

  /// How much is played on a day, in relation to other days; nothing from 5 to 18 August.
  static func appetite(daysSinceEpoch day: Int, using random: inout RandomSource) -> Double {
    let mood = random.chance(0.05) ? 0 : random.number(in: 0.5...1.5)
    let date = CivilDay(daysSinceEpoch: day)
    if date.month == 8 && 5...18 ~= date.day { return 0 }
    return months[date.month - 1] * weekdays[CivilDay.weekday(daysSinceEpoch: day)] * mood
  }

  /// For each weekday from Monday, the hours at which sessions begin: the way to work and the
  /// evening, hardly anything at work, and late nights from Friday to Sunday.
  static let hours: [WeightedChoice] = {
    let work = [
      0.4, 0.1, 0, 0, 0, 0.2, 1.6, 5.2, 4.6, 1.1, 0.6, 0.5, 1.3, 0.9, 0.5, 0.5, 0.9, 3.4, 4.0, 3.4,
      4.2, 4.4, 2.6, 1.0,
    ]
    let friday = Array(work[..<19]) + [3.2, 4.2, 5.4, 6.4, 6.2]
    let saturday = [
      6.2, 4.6, 2.2, 0.5, 0, 0, 0, 0.2, 0.6, 1.5, 3.0, 3.4, 2.6, 2.2, 2.2, 2.0, 2.2, 2.4, 2.6, 3.0,
      3.6, 4.6, 6.0, 6.2,
    ]
    let sunday = [
      5.6, 4.0, 1.8, 0.4, 0, 0, 0, 0.1, 0.5, 1.4, 2.8, 3.6, 3.0, 2.6, 2.4, 2.2, 2.2, 2.4, 3.0, 3.2,
      3.0, 2.4, 1.2, 0.5,
    ]
    return ([work, work, work, work, friday, saturday, sunday]).map { WeightedChoice($0) }
  }()

  /// A stretch of listening, from `start` (milliseconds after midnight) on.
  struct Session: Sendable {
    let start: Int
    let length: Int
  }

  /// The sessions that hold `quota` plays, in order of their start; on the last day of all they
  /// begin early enough to end before midnight.
  static func sessions(
    _ quota: Int,
    daysSinceEpoch day: Int,
    using random: inout RandomSource
  ) -> [Session] {
    var sessions: [Session] = []
    var left = quota
    let latest = day == Period.lastDay ? max(0, 21 - quota / 10) : 23
    while left > 0 {
      let length = min(left, random.integer(in: 4...17))
      let hour = hours[CivilDay.weekday(daysSinceEpoch: day)].draw(using: &random)
      let start = min(hour, latest) * 3_600_000 + random.below(3_600_000)
      sessions.append(Session(start: start, length: length))
      left -= length
    }
    return sessions.sorted { ($0.start, $0.length) < ($1.start, $1.length) }
  }
}
