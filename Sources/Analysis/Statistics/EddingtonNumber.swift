/// The Eddington number of a history: the largest E such that on at least E days at least E songs
/// were played.
///
/// ```swift
/// history.eddingtonNumber()[0].number
/// ```
public struct EddingtonNumber: TableRow, Equatable {
  /// The number E.
  public let number: Int
  /// On how many days at least E such plays ended.
  public let days: Int
  /// How many more days with at least E + 1 plays would raise it by one.
  public let daysMissing: Int

  /// The number, its days, and the days that the next one takes.
  public static let columns: [Column<EddingtonNumber>] = [
    Column("number", "Eddington number", unit: .count) { $0.number },
    Column("days", "Days with as many plays", unit: .count) { $0.days },
    Column("daysMissing", "Days missing for the next", unit: .count) { $0.daysMissing },
  ]
}

extension StreamingHistory {
  /// The Eddington number: the largest E such that on at least E days at least E plays ended.
  ///
  /// ```swift
  /// history.eddingtonNumber(playsOfAtLeast: Duration.seconds(60))
  /// ```
  ///
  /// - Parameter length: A play counts when it lasted at least this long; 30 seconds, as for a scrobble,
  ///   unless given.
  /// - Returns: One row; the number is 0 when there is no such play.
  /// - SeeAlso: The number is named after the astronomer Arthur Eddington, who counted his rides on a
  ///   bicycle so, in miles; it is the h-index of Jorge Hirsch, “An index to quantify an individual's
  ///   scientific research output”, 2005, over days.
  public func eddingtonNumber(
    playsOfAtLeast length: Duration = .seconds(30)
  ) -> Table<EddingtonNumber> {
    let days = dailyPlays(ofAtLeast: length.milliseconds(.up)).sorted(by: >)
    let number = days.enumerated().prefix { index, plays in plays > index }.count
    let row = EddingtonNumber(
      number: number,
      days: days.count { $0 >= number },
      daysMissing: number + 1 - days.count { $0 > number }
    )
    return Table(
      [row],
      definition: "The largest E such that on at least E days at least E plays of "
        + "\(length.formatted()) or more ended, in \(zone.name)."
    )
  }

  /// How many such plays ended on each day with at least one, in the order of time.
  private func dailyPlays(ofAtLeast milliseconds: Int64) -> [Int] {
    guard let range = store.dayRange else { return [] }
    var plays = Array(repeating: 0, count: range.count)
    for row in 0..<store.count where store.milliseconds[row] >= milliseconds {
      plays[store.day(of: row) - range.lowerBound] += 1
    }
    return plays.filter { $0 > 0 }
  }
}
