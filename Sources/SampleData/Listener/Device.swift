/// What the listener listens on.
enum Device {
  /// Spelled as in an extended history.
  static let platforms = [
    "ios", "iOS 17.5.1 (iPhone14,5)", "OS X 14.5.0 [arm 2]",
    "web_player windows 10;chrome 125.0.0.0;desktop", "Partner google cast_tv;Chromecast;;tpapi",
  ]

  /// The phone on the way and at night, the computer at work, the television now and then.
  static func draw(at time: Int, using random: inout RandomSource) -> Int {
    let weekday = CivilDay.weekday(daysSinceEpoch: time / 86_400_000)
    let hour = time / 3_600_000 % 24
    if weekday < 5 && 9...16 ~= hour { return random.chance(0.8) ? 2 : 3 }
    if 18...23 ~= hour && random.chance(0.3) { return random.chance(0.7) ? 2 : 4 }
    return random.chance(0.6) ? 0 : 1
  }
}
