/// A reason for which plays began or ended, and how many did.
///
/// ```swift
/// history.endReasons.prefix(3).map(\.reason)
/// ```
public struct ReasonCount: TableRow, Equatable {
  /// The export's own word, such as `trackdone`; `not given` where it has none.
  public let reason: String
  /// What the word means.
  public let meaning: String
  /// How many plays have this reason.
  public let plays: Int
  /// Their part of all plays, in 0...1.
  public let share: Double
  /// Their listening time, in milliseconds.
  public let msPlayed: Int
  /// Their listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }

  /// The word, its meaning, plays, share and time.
  public static let columns: [Column<ReasonCount>] = [
    Column("reason", "Reason") { $0.reason },
    Column("meaning", "Meaning") { $0.meaning },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("share", "Share", unit: .share) { $0.share },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
  ]
}

extension StreamingHistory {
  /// Why plays began, most frequent first; plays of which it is not said are a row too.
  public var startReasons: Table<ReasonCount> { reasons("began", \.startCode) }

  /// Why plays ended, most frequent first; plays of which it is not said are a row too.
  public var endReasons: Table<ReasonCount> { reasons("ended", \.endCode) }

  private func reasons(
    _ verb: String,
    _ code: (PlayDetails) -> UInt8
  ) -> Table<ReasonCount> {
    // Code 0, of plays of which no reason is given, becomes the last.
    let cases: [PlayReason?] = PlayReason.allCases + [nil]
    var totals = Totals(count: cases.count)
    for (details, milliseconds) in zip(store.details, store.milliseconds) {
      totals.add(1, milliseconds, to: (Int(code(details)) + cases.count - 1) % cases.count)
    }
    let order = totals.played.sorted {
      totals.plays[$0] != totals.plays[$1] ? totals.plays[$0] > totals.plays[$1] : $0 < $1
    }
    let rows = order.map { index in
      ReasonCount(
        reason: cases[index]?.rawValue ?? "not given",
        meaning: cases[index]?.meaning ?? "The export does not say",
        plays: totals.plays[index],
        share: totals.share(of: index, total: store.count, by: .plays),
        msPlayed: totals.milliseconds[index]
      )
    }
    return Table(
      rows,
      definition: "Why each play \(verb), in the export's own words; the share is of all plays."
    )
  }
}
