/// Finds the plays that stand more than once in an export, or in several that overlap.
///
/// - A play of the extended history that equals another in every field is a duplicate wherever it
///   stands. Exports of different years name the listener and the address differently or not at all;
///   between such these fields do not count.
/// - A play of the account history has few fields, so that two equal ones in a file are two plays. Only
///   when another file has them too are they the same ones.
struct Duplicates {
  /// The positions of the plays to drop, in ascending order.
  private(set) var rows: [Int] = []

  /// - Parameters:
  ///   - plays: In the order of time.
  ///   - files: The files that they come from.
  init(_ plays: [PlayRow], of files: [HistoryFile]) {
    let files = files.map { (isExtended: $0.format.isExtended, schema: $0.summary.personKeys) }
    var start = 0
    while start < plays.count {
      var end = start + 1
      while end < plays.count, plays[end].endSeconds == plays[start].endSeconds { end += 1 }
      if Self.mayRepeat(plays[start..<end]) {
        for equal in Self.groups(of: start..<end, plays) {
          let isExtended = equal.map { files[Int(plays[$0].file)].isExtended }
          rows += Self.accountSurplus(zip(equal, isExtended).filter { !$1 }.map(\.0), plays)
          rows += Self.extendedSurplus(zip(equal, isExtended).filter { $1 }.map(\.0), plays) {
            files[Int(plays[$0].file)].schema
          }
        }
      }
      start = end
    }
    rows.sort()
  }

  /// Whether two of the plays of one moment may be equal; many are not looked at one by one.
  private static func mayRepeat(_ plays: ArraySlice<PlayRow>) -> Bool {
    guard plays.count <= 16 else { return true }
    for (index, play) in plays.enumerated() {
      let others = plays.dropFirst(index + 1)
      if others.contains(where: { $0.song == play.song && $0.milliseconds == play.milliseconds }) {
        return true
      }
    }
    return false
  }

  /// The rows of equal plays, where there is more than one.
  private static func groups(of rows: Range<Int>, _ plays: [PlayRow]) -> [[Int]] {
    Dictionary(grouping: rows) { plays[$0].identity }.values.filter { $0.count > 1 }
  }

  /// Of several files that have a play, all rows but those of the one that has it most often.
  private static func accountSurplus(_ rows: [Int], _ plays: [PlayRow]) -> [Int] {
    surplus(rows) { UInt64(plays[$0].file) }
  }

  /// All rows but one for each listener, and those of one form of file only.
  private static func extendedSurplus(
    _ rows: [Int],
    _ plays: [PlayRow],
    schema: (Int) -> UInt64
  ) -> [Int] {
    var seen: Set<[UInt64]> = []
    let isFirst = rows.map { seen.insert([schema($0), UInt64(plays[$0].personHash)]).inserted }
    let repeated = zip(rows, isFirst).filter { !$1 }.map(\.0)
    return repeated + surplus(zip(rows, isFirst).filter { $1 }.map(\.0), schema)
  }

  /// The rows of all groups but the one that has the most, the first of several.
  private static func surplus(_ rows: [Int], _ group: (Int) -> UInt64) -> [Int] {
    var counts: [UInt64: Int] = [:]
    for row in rows { counts[group(row), default: 0] += 1 }
    guard counts.count > 1, let most = counts.values.max(),
      let kept = rows.first(where: { counts[group($0)] == most }).map(group)
    else { return [] }
    return rows.filter { group($0) != kept }
  }
}

extension PlayRow {
  /// What two equal records have in common, besides their time and the listener.
  fileprivate var identity: Identity {
    Identity(
      milliseconds: milliseconds,
      song: song,
      album: album,
      uri: uri,
      otherHash: otherHash,
      details: details,
      family: family
    )
  }

  fileprivate struct Identity: Hashable {
    let milliseconds: Int64
    let song: UInt32
    let album: UInt32
    let uri: UInt32
    let otherHash: UInt64
    let details: PlayDetails
    let family: PlayFamily
  }
}
