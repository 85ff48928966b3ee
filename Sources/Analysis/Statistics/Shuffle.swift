/// How many plays came in random order.
///
/// ```swift
/// history.shuffle.map { "\($0.order): \($0.plays)" }
/// ```
public struct ShuffleSummary: TableRow, Equatable {
  /// `shuffled`, `in order` or `unknown`.
  public let order: String
  /// How many plays there are of this kind.
  public let plays: Int
  /// Their part of all plays, in 0...1; nil when there are no plays.
  public let share: Double?
  /// Their listening time, in milliseconds.
  public let msPlayed: Int
  /// Their listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// Order, plays, share and time.
  public static let columns: [Column<ShuffleSummary>] = [
    Column("order", "Order") { $0.order },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("share", "Share", unit: .share) { $0.share },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// Three rows: the plays that came in random order, those that did not, and those of which the
  /// export does not say.
  public var shuffle: Table<ShuffleSummary> {
    let totals = shuffleTotals
    let rows = ["shuffled", "in order", "unknown"].enumerated().map { index, order in
      ShuffleSummary(
        order: order,
        plays: totals.plays[index],
        share: store.share(totals.plays[index]),
        msPlayed: totals.milliseconds[index]
      )
    }
    return Table(
      rows,
      definition:
        "A play is shuffled when the export says that shuffle was on, and unknown when it "
        + "says nothing; the share is of all plays."
    )
  }

  /// The part of the shuffled plays, in 0...1, in those of which the export says; nil when there are
  /// none.
  public var shuffleShare: Double? {
    let plays = shuffleTotals.plays
    let known = plays[0] + plays[1]
    return known > 0 ? Double(plays[0]) / Double(known) : nil
  }

  /// The plays that were shuffled, that were not, and the others.
  private var shuffleTotals: Totals {
    var totals = Totals(count: 3)
    for (details, milliseconds) in zip(store.details, store.milliseconds) {
      totals.add(1, milliseconds, to: details.isShuffled.map { $0 ? 0 : 1 } ?? 2)
    }
    return totals
  }
}
