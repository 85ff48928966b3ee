extension StreamingHistory {
  /// The runs of days with a play, in the order of time.
  ///
  /// ```swift
  /// history.streaks.mean(of: \.days)
  /// ```
  public var streaks: Table<Streak> {
    Table(streakRows, definition: "A streak is a run of \(daysWithAPlay).")
  }

  /// The longest runs of days with a play, the longest first.
  ///
  /// ```swift
  /// history.longestStreaks(3)
  /// ```
  ///
  /// - Parameter count: How many streaks at most.
  /// - Returns: At most `count` streaks, by days; ties by listening time, then the earlier.
  public func longestStreaks(_ count: Int = 10) -> Table<Streak> {
    Table(
      streakRows.smallest(count) {
        ($1.days, $1.msPlayed, $0.range.lowerBound) < ($0.days, $0.msPlayed, $1.range.lowerBound)
      },
      definition:
        "A streak is a run of \(daysWithAPlay); ranked by days, ties by listening time, then "
        + "the earlier."
    )
  }

  /// The streak that goes on to the last day of the history; nil when there is no play.
  public var lastStreak: Streak? { streakRows.last }

  /// The longest runs of days without a play, the longest first.
  ///
  /// ```swift
  /// history.longestGaps(3)
  /// ```
  ///
  /// - Parameter count: How many gaps at most.
  /// - Returns: At most `count` gaps between two days with a play; ties by the earlier.
  public func longestGaps(_ count: Int = 10) -> Table<ListeningGap> {
    let streaks = streakRows
    let gaps = zip(streaks, streaks.dropFirst()).map { earlier, later in
      ListeningGap(range: earlier.range.upperBound + 1...later.range.lowerBound - 1)
    }
    return Table(
      gaps.smallest(count) {
        ($1.days, $0.range.lowerBound) < ($0.days, $1.range.lowerBound)
      },
      definition:
        "A gap is a run of days on which no play ended, between two days on which one did, "
        + "in \(zone.name); ranked by days, ties by the earlier."
    )
  }

  var daysWithAPlay: String {
    "days one after the other on each of which a play ended, for however short a time, in \(zone.name)"
  }

  private var streakRows: [Streak] {
    dayTotals(counting: .atEnd).split { $0.plays == 0 }.compactMap { days in
      guard let first = days.first, let last = days.last else { return nil }
      return Streak(
        range: first.number...last.number,
        plays: days.sum(of: \.plays),
        msPlayed: days.sum(of: \.msPlayed)
      )
    }
  }
}
