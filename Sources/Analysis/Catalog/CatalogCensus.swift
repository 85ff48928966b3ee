/// How the numbers of one feature lie in its range, counted while they are read.
struct CatalogCensus {
  /// How many there are; missing ones are NaN and do not count.
  private(set) var count = 0
  private(set) var missing = 0
  /// Marks for “unknown”, such as a tempo of 0.
  private(set) var unknown = 0
  /// Outside the range, and no such mark.
  private(set) var outside = 0
  /// For shares, above 1, and of these above 50.
  private(set) var aboveOne = 0
  private(set) var aboveFifty = 0
  /// For shares, outside 0...100.
  private(set) var noPercentage = 0

  /// Adds the numbers of some rows.
  mutating func add(_ values: Doubles, of feature: AudioFeature) {
    let inside = Self.count(values, in: feature.range)
    count += inside
    // Nearly always that is all of them.
    guard inside < values.count else { return }
    for value in values where !feature.range.contains(value) {
      addOutside(value, of: feature)
    }
  }

  private mutating func addOutside(_ value: Double, of feature: AudioFeature) {
    guard !value.isNaN else {
      missing += 1
      return
    }
    count += 1
    if feature.isMark(value) { unknown += 1 } else { outside += 1 }
    guard feature.isShare else { return }
    if value > 1 { aboveOne += 1 }
    if value > 50 { aboveFifty += 1 }
    if !(0...100).contains(value) { noPercentage += 1 }
  }

  /// Eight comparisons a step.
  private static func count(_ values: Doubles, in range: ClosedRange<Double>) -> Int {
    guard let base = values.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var (lanes, index) = (SIMD8<Int64>.zero, 0)
    while index + 8 <= values.count {
      let eight = raw.loadUnaligned(fromByteOffset: index * 8, as: SIMD8<Double>.self)
      let isInside = (eight .>= range.lowerBound) .& (eight .<= range.upperBound)
      lanes.replace(with: lanes &+ 1, where: isInside)
      index += 8
    }
    return Int(lanes.wrappedSum()) + values[index...].count { range.contains($0) }
  }

  /// Adds what another part of the same column has.
  mutating func add(_ other: CatalogCensus) {
    count += other.count
    missing += other.missing
    unknown += other.unknown
    outside += other.outside
    aboveOne += other.aboveOne
    aboveFifty += other.aboveFifty
    noPercentage += other.noPercentage
  }
}

extension CatalogCensus {
  /// The features of a file whose numbers are in percent: those of which most lie above 1, some above
  /// 50 and none above 100, and in a file that has such a feature the others that ever lie above 1.
  static func inPercent(_ columns: [(AudioFeature, CatalogCensus)]) -> [AudioFeature] {
    let candidates = columns.filter { feature, census in
      feature.isShare && census.aboveOne > 0 && census.noPercentage == 0
    }
    let isSure = candidates.contains { 2 * $1.aboveOne > $1.count && $1.aboveFifty > 0 }
    return isSure ? candidates.map(\.0) : []
  }

  /// The counts of a column that turned out to be in percent.
  mutating func becomePercent() { outside = noPercentage }
}

extension AudioFeature {
  /// Whether a number outside the range says that the value is unknown.
  fileprivate func isMark(_ value: Double) -> Bool {
    switch self {
    case .key: value < 0
    case .tempo, .duration, .timeSignature: value <= 0
    case .danceability, .energy, .loudness, .mode, .speechiness, .acousticness,
      .instrumentalness, .liveness, .valence:
      false
    }
  }
}

extension CatalogCensus {
  /// What a person should know of the columns of a file, one sentence a kind.
  static func notes(
    _ columns: [(AudioFeature, CatalogCensus)],
    inPercent: [AudioFeature]
  ) -> [String] {
    let percent = inPercent.map(\.name).joined(separator: ", ")
    return [
      inPercent.isEmpty ? nil : "read as percent: \(percent)",
      list("unknown", columns.map { ($0, $1.unknown) }),
      list("outside the usual range", columns.map { ($0, $1.outside) }),
    ].compactMap(\.self)
  }

  private static func list(_ what: String, _ counts: [(AudioFeature, Int)]) -> String? {
    let some = counts.filter { $0.1 > 0 }.map { feature, count in
      "\(feature.name) in \(count.formatted()) \(count == 1 ? "row" : "rows")"
    }
    return some.isEmpty ? nil : "\(what): \(some.joined(separator: ", "))"
  }
}
