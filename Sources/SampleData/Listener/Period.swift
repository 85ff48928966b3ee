/// The days on which the listener listens.
///
/// They end with 2025-05-31, and are 14 months for up to 12,000 plays, more for more plays, so that a
/// day holds about 28; a history of over 14 years grows denser before it grows longer.
struct Period: Sendable {
  static let lastDay = 20_239

  let dayCount: Int

  init(plays: Int) {
    dayCount = max(426, min(plays / 29, 14 * 365), plays / 130)
  }

  var firstDay: Int { Self.lastDay - dayCount + 1 }

  /// Shares `plays` out among the days: more in winter and at the weekend, none on holiday.
  func quotas(_ plays: Int, using random: inout RandomSource) -> [Int] {
    var total = 0.0
    let sums = (0..<dayCount).map { day in
      total += Habits.appetite(daysSinceEpoch: firstDay + day, using: &random)
      return total
    }
    var given = 0
    return sums.map { sum in
      let upTo = Int((Double(plays) * (sum / total)).rounded())
      defer { given = upTo }
      return upTo - given
    }
  }
}
