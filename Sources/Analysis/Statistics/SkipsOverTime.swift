/// The plays of a month or a year by whether they were skipped.
///
/// ```swift
/// history.skipsByYear.map { "\($0.period): \($0.skipped)" }
/// ```
public struct PeriodSkips: TableRow, Equatable {
  /// `2021-03`, or `2021`.
  public let period: String
  /// How many plays ended in it.
  public let plays: Int
  /// How many of them were skipped.
  public let skipped: Int
  /// How many were not.
  public let notSkipped: Int
  /// Of how many the export does not say what ended them.
  public let unknown: Int
  /// The part of the skipped in those of which it does, in 0...1; nil when there are none.
  public var skipShare: Double? {
    plays > unknown ? Double(skipped) / Double(plays - unknown) : nil
  }

  /// The period, its plays, how they ended and the part of the skipped.
  public static let columns: [Column<PeriodSkips>] = [
    Column("period", "Period", unit: .time) { $0.period },
    Column("plays", "Plays", unit: .count) { $0.plays },
    Column("skipped", "Skipped", unit: .count) { $0.skipped },
    Column("notSkipped", "Not skipped", unit: .count) { $0.notSkipped },
    Column("unknown", "Unknown", unit: .count) { $0.unknown },
    Column("skipShare", "Skipped, of the known", unit: .share) { $0.skipShare },
  ]
}

extension StreamingHistory {
  /// The skipped plays of each month from the first to the last, months without a play included.
  public var skipsByMonth: Table<PeriodSkips> {
    skips(per: "month", months: 1) { CivilMonths.text($0) }
  }

  /// The skipped plays of each year from the first to the last, years without a play included.
  public var skipsByYear: Table<PeriodSkips> {
    skips(per: "year", months: 12) { Period(year: $0).text }
  }

  /// The skipped plays of each period of so many months.
  private func skips(per unit: String, months: Int, text: (Int) -> String) -> Table<PeriodSkips> {
    let definition =
      SkipOutcome.definition + "; a play counts in the \(unit) in which it ended, in \(zone.name)."
    guard let days = store.dayRange else { return Table([], definition: definition) }
    var calendar = CivilMonths()
    let first = calendar.number(ofDay: days.lowerBound) / months
    let periods = first...calendar.number(ofDay: days.upperBound) / months
    var counts = SkipOutcome.allCases.map { _ in Array(repeating: 0, count: periods.count) }
    for (day, outcome) in zip(store.days, store.skipOutcomes) {
      let period = calendar.number(ofDay: day) / months
      counts[outcome.rawValue][period - first] += 1
    }
    let rows = periods.enumerated().map { index, period in
      PeriodSkips(
        period: text(period),
        plays: counts.reduce(0) { $0 + $1[index] },
        skipped: counts[SkipOutcome.skipped.rawValue][index],
        notSkipped: counts[SkipOutcome.notSkipped.rawValue][index],
        unknown: counts[SkipOutcome.unknown.rawValue][index]
      )
    }
    return Table(rows, definition: definition)
  }
}
