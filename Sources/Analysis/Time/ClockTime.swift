/// A moment as the clocks of a time zone show it.
struct ClockTime: Equatable, Sendable {
  /// Minutes since 1970-01-01 00:00 on the clocks.
  let minutes: Int

  /// What the clocks show at a moment, given in milliseconds since 1970-01-01 00:00 UTC.
  init(at moment: Int64, in zone: ListeningZone) {
    let second = moment.quotientRoundedDown(by: 1000)
    minutes = Int((second + zone.offset(at: second)).quotientRoundedDown(by: 60))
  }

  /// `2021-03-29 04:29`.
  var text: String {
    let day = minutes.quotientRoundedDown(by: 24 * 60)
    let minuteOfDay = minutes - day * 24 * 60
    return CivilDate(daysSinceEpoch: day).text + " " + twoDigits(minuteOfDay / 60) + ":"
      + twoDigits(minuteOfDay % 60)
  }
}
