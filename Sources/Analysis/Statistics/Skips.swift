/// How many plays were skipped, were not, or may have been.
///
/// ```swift
/// history.skips.map { "\($0.outcome): \($0.plays)" }
/// ```
public struct SkipSummary: TableRow, Equatable {
  /// `skipped`, `not skipped` or `unknown`.
  public let outcome: String
  /// How many plays there are of this kind.
  public let plays: Int
  /// Their part of all plays, in 0...1; nil when there are no plays.
  public let share: Double?
  /// Their listening time, in milliseconds.
  public let msPlayed: Int
  /// Their listening time, in hours.
  public var hours: Double { Double(msPlayed) / 3_600_000 }
  /// How many of them the export itself marks as skipped.
  public let markedSkipped: Int
  /// How many of them the export itself marks as not skipped.
  public let markedNotSkipped: Int

  /// The outcome, plays, share, time and, beside it, what the export says.
  public static let columns: [Column<SkipSummary>] = [
    Column("outcome", "Outcome") { $0.outcome },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("share", "Share", unit: .share) { $0.share },
    Column("msPlayed", "Milliseconds played", unit: .milliseconds, isDetail: true) { $0.msPlayed },
    Column("hours", "Hours", unit: .hours) { $0.hours },
    Column("markedSkipped", "Marked skipped", unit: .count) { $0.markedSkipped },
    Column("markedNotSkipped", "Marked not skipped", unit: .count) { $0.markedNotSkipped },
  ]
}

/// What became of a play.
enum SkipOutcome: Int, CaseIterable {
  case skipped, notSkipped, unknown

  /// A play that lasted this long, in milliseconds, is not skipped.
  static let limit: Int64 = 30_000

  static let definition =
    "A play is skipped when the forward button ended it before 30 s, and unknown when the export "
    + "does not say what ended it"

  /// The outcome of a play that was shorter than the limit.
  private init(endedBy reason: PlayReason?) {
    switch reason {
    // A reason that is not listed may well stand for another way to skip.
    case nil, .unknown, .other: self = .unknown
    case .forwardButton: self = .skipped
    case .trackDone, .backButton, .endPlay, .clickRow, .clickSide, .playButton, .appLoad, .remote,
      .trackError, .autoplay, .logout, .unexpectedExit, .unexpectedExitWhilePaused, .link, .popup:
      self = .notSkipped
    }
  }

  /// The outcomes of plays shorter than the limit, by the code of what ended them.
  static let byEndCode = ([nil] + PlayReason.allCases).map { SkipOutcome(endedBy: $0) }

  var words: String {
    switch self {
    case .skipped: "skipped"
    case .notSkipped: "not skipped"
    case .unknown: "unknown"
    }
  }
}

extension PlayStore {
  /// What became of each play, in their order.
  var skipOutcomes: some Sequence<SkipOutcome> {
    let outcomes = SkipOutcome.byEndCode
    return zip(milliseconds, details).lazy.map { milliseconds, details in
      let outcome = outcomes[Int(details.endCode)]
      return outcome == .skipped && milliseconds >= SkipOutcome.limit ? .notSkipped : outcome
    }
  }
}

extension StreamingHistory {
  /// Three rows: the plays that were skipped, those that were not, and those of which the export does
  /// not say how they ended.
  ///
  /// The export's own mark stands beside it as a check: it is missing from most plays before 2022, and
  /// its meaning changed over the years.
  public var skips: Table<SkipSummary> {
    var totals = Totals(count: SkipOutcome.allCases.count)
    var (marked, unmarked) = ([0, 0, 0], [0, 0, 0])
    for (row, outcome) in store.skipOutcomes.enumerated() {
      totals.add(1, store.milliseconds[row], to: outcome.rawValue)
      switch store.details[row].isSkipped {
      case true?: marked[outcome.rawValue] += 1
      case false?: unmarked[outcome.rawValue] += 1
      case nil: break
      }
    }
    let rows = SkipOutcome.allCases.map { outcome in
      SkipSummary(
        outcome: outcome.words,
        plays: totals.plays[outcome.rawValue],
        share: store.share(totals.plays[outcome.rawValue]),
        msPlayed: totals.milliseconds[outcome.rawValue],
        markedSkipped: marked[outcome.rawValue],
        markedNotSkipped: unmarked[outcome.rawValue]
      )
    }
    return Table(
      rows,
      definition: SkipOutcome.definition + "; “marked” is what the export itself says, if anything."
    )
  }
}

extension PlayStore {
  /// The part that some plays are of all; nil when there are none.
  func share(_ plays: Int) -> Double? {
    isEmpty ? nil : Double(plays) / Double(count)
  }
}
