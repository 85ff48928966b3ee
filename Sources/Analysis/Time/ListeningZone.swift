internal import Foundation

/// The clocks of one time zone over a stretch of time.
///
/// The rules come from the time zone database that Foundation carries, so that they do not depend on
/// the machine.
struct ListeningZone: Sendable, Equatable {
  /// The name in the IANA time zone database, such as `Europe/Berlin`.
  let name: String
  /// From when on each offset holds, in seconds since 1970-01-01 00:00 UTC; the first holds before too.
  private(set) var starts: [Int64]
  /// How far the clocks are ahead of UTC, in seconds.
  private(set) var offsets: [Int64]

  static let utc = ListeningZone(name: "UTC", starts: [0], offsets: [0])

  init(name: String, starts: [Int64], offsets: [Int64]) {
    self.name = name
    self.starts = starts
    self.offsets = offsets
  }

  /// Finds the clocks of a zone from one moment to another; nil when no zone has this name.
  init?(name: String, from first: Int64, to last: Int64) {
    guard name != "UTC" else {
      self = .utc
      return
    }
    guard Self.isKnown(name), let zone = TimeZone(identifier: name) else { return nil }
    self.init(name: name, starts: [], offsets: [])
    var moment = Date(timeIntervalSince1970: Double(first))
    append(moment, zone)
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment,
      next.timeIntervalSince1970 <= Double(last)
    {
      moment = next
      append(moment, zone)
    }
  }

  /// Whether there is a zone of this name, in the spelling of the database.
  static func isKnown(_ name: String) -> Bool {
    // Foundation also knows abbreviations and offsets, which are no places with a history.
    name == "UTC" || name.contains("/") && TimeZone(identifier: name) != nil
  }

  private mutating func append(_ moment: Date, _ zone: TimeZone) {
    starts.append(Int64(moment.timeIntervalSince1970.rounded()))
    offsets.append(Int64(zone.secondsFromGMT(for: moment)))
  }

  /// The offset that holds at a moment, in seconds.
  func offset(at seconds: Int64) -> Int64 { offsets[index(at: seconds)] }

  /// When the clocks change next after a moment; nil when they do not.
  func nextChange(after seconds: Int64) -> Int64? {
    let next = index(at: seconds) + 1
    return next < starts.count ? starts[next] : nil
  }

  private func index(at seconds: Int64) -> Int {
    Swift.max(0, starts.firstPosition { $0 > seconds } - 1)
  }
}
