/// The clocks of one time zone.
struct ListeningZone: Sendable, Equatable {
  /// The name in the IANA time zone database, such as `Europe/Berlin`.
  let name: String
  /// From when on each offset holds, in seconds since 1970-01-01 00:00 UTC; the first holds before too.
  let starts: [Int64]
  /// How far the clocks are ahead of UTC, in seconds.
  let offsets: [Int64]

  static let utc = ListeningZone(name: "UTC", starts: [0], offsets: [0])

  private init(name: String, starts: [Int64], offsets: [Int64]) {
    self.name = name
    self.starts = starts
    self.offsets = offsets
  }

  /// Finds the clocks of a zone; nil when no zone has this name.
  init?(name: String) {
    guard name != Self.utc.name else {
      self = .utc
      return
    }
    guard let clocks = TimeZoneTable.clocks(of: name) else { return nil }
    self.init(name: name, starts: clocks.starts, offsets: clocks.offsets)
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
