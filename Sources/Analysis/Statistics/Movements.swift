/// The places of songs or artists in two periods.
struct Movements {
  /// The places of one item, and what they rest on.
  struct Places {
    let item: Int
    /// Nil without a play in the period.
    let earlierRank: Int?
    let laterRank: Int?
    let earlierPlays: Int
    let laterPlays: Int
    let earlierHours: Double
    let laterHours: Double

    /// How many places the item climbed; nil when it is not in both periods.
    var change: Int? {
      guard let earlierRank, let laterRank else { return nil }
      return earlierRank - laterRank
    }

    var movement: String {
      guard let earlierRank else { return "new" }
      guard let laterRank else { return "gone" }
      if laterRank < earlierRank { return "climbed" }
      return laterRank > earlierRank ? "fallen" : "same"
    }
  }

  /// The items at the top of either period: by their later place, then, when gone, by their earlier.
  let all: [Places]

  /// - Parameters:
  ///   - earlier: What was played in the one period.
  ///   - later: What was played in the other.
  ///   - count: How many items at the top of each.
  ///   - ranked: The items of one of the totals that may have a place.
  ///   - order: The order by one of the totals.
  init(
    from earlier: Totals,
    to later: Totals,
    top count: Int,
    ranked: (Totals) -> [Int],
    order: (Totals) -> (Int, Int) -> Bool
  ) {
    let (before, after) = (order(earlier), order(later))
    let (playedBefore, playedAfter) = (ranked(earlier), ranked(later))
    let top = Set(playedBefore.smallest(count, by: before)).union(
      playedAfter.smallest(count, by: after)
    )
    let present = top.filter { later.plays[$0] > 0 }.sorted(by: after)
    let items = present + top.filter { later.plays[$0] == 0 }.sorted(by: before)
    let earlierRanks = playedBefore.ranks(of: items, by: before)
    let laterRanks = playedAfter.ranks(of: items, by: after)
    all = items.enumerated().map { index, item in
      Places(
        item: item,
        earlierRank: earlier.plays[item] > 0 ? earlierRanks[index] : nil,
        laterRank: later.plays[item] > 0 ? laterRanks[index] : nil,
        earlierPlays: earlier.plays[item],
        laterPlays: later.plays[item],
        earlierHours: Double(earlier.milliseconds[item]) / 3_600_000,
        laterHours: Double(later.milliseconds[item]) / 3_600_000
      )
    }
  }
}
