/// The clocks of all time zones from 2005 through 2037.
///
/// They are a part of the library, so that the same history gives the same report on every machine,
/// whatever time zone database it has.
///
/// - SeeAlso: The IANA time zone database, <https://www.iana.org/time-zones>.
enum TimeZoneTable {
  /// The clocks of one zone: since when each offset from UTC holds, both in seconds.
  struct Clocks {
    var starts: [Int64] = []
    var offsets: [Int64] = []
  }

  /// Whether a zone has this name.
  static func holds(_ name: String) -> Bool { line(of: name) != nil }

  /// The clocks of a zone, nil when none has this name.
  static func clocks(of name: String) -> Clocks? {
    guard let line = line(of: name), let sign = line.lastIndex(of: "=") else { return nil }
    // 2005-01-01 00:00 UTC; what holds there is taken to hold before too.
    var (minute, offset): (Int64, Int64) = (0, 0)
    var clocks = Clocks()
    for change in line[line.index(after: sign)...].split(separator: " ") {
      if clocks.starts.isEmpty {
        offset = Int64(change) ?? 0
      } else if let sign = change.firstIndex(where: { $0 == "+" || $0 == "-" }) {
        minute += Int64(change[..<sign], radix: 36) ?? 0
        offset += Int64(change[sign...]) ?? 0
      }
      clocks.starts.append(1_104_537_600 + minute * 60)
      clocks.offsets.append(offset * 60)
    }
    return clocks
  }

  /// The line of a zone: its names, `=`, minutes ahead of UTC in 2005; then for each change the
  /// minutes since the one before in base 36, and by how many minutes the clocks were put forward.
  private static func line(of name: String) -> Substring? {
    guard name.contains("/"), !name.contains(" ") else { return nil }
    return (west.split(separator: "\n") + east.split(separator: "\n")).first { line in
      guard let sign = line.firstIndex(of: "=") else { return false }
      return line[..<sign].split(separator: " ").contains { $0 == name }
    }
  }
}
