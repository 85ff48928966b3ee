extension PlayStore {
  /// The day on which a play ended in the time zone, in days since 1970-01-01.
  func day(of row: Int) -> Int { Int(localEndSeconds[row].quotientRoundedDown(by: 86_400)) }

  /// The days on which plays ended, from the earliest to the latest; nil when there is no play.
  var dayRange: ClosedRange<Int>? {
    guard let first = localEndSeconds.min(), let last = localEndSeconds.max() else { return nil }
    return Timestamp(seconds: first).day...Timestamp(seconds: last).day
  }

  /// The plays in the order of their days.
  ///
  /// That is their own order but where clocks were put back over midnight.
  var orderByDay: RowSelection {
    let isInOrder = (1..<max(count, 1)).allSatisfy {
      localEndSeconds[$0 - 1] <= localEndSeconds[$0] || day(of: $0 - 1) == day(of: $0)
    }
    guard !isInOrder else { return .all(count) }
    return .listed((0..<count).sorted { (day(of: $0), $0) < (day(of: $1), $1) })
  }
}
