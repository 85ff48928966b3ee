/// What one axis covers, derived from the channels of all marks; a place on paper makes it a scale.
struct AxisDomain: Sendable {
  enum Kind: Sendable {
    case linear(Ticks)
    /// Categories in order; padding as in `BandScale`; the unit when they are months or days.
    case band([PlottableValue], padding: Double?, calendar: CalendarUnit?)
  }

  let kind: Kind
  /// The label of the first channel.
  let label: String
  /// Whether the axis ends with the data, as along a line.
  let isTight: Bool
  /// Whether the numbers would be bare without the label.
  var needsLabel: Bool {
    switch kind {
    case .linear: true
    case .band(let values, _, _): values.contains { $0.number != nil }
    }
  }

  init(_ channels: [Channel], fixed: FixedDomain?, isExact: Bool) {
    label = channels.first?.label ?? ""
    isTight = channels.contains(where: \.isTight)
    let isBand = channels.contains { $0.bandPadding != nil || $0.hasCategories }
    if case .categories(let names) = fixed {
      kind = Self.band(channels, values: names.map { .category($0) })
    } else if isBand {
      kind = Self.band(channels, values: Self.categories(channels, range: fixed?.range))
    } else {
      kind = .linear(Self.ticks(channels, range: fixed?.range, isExact: isExact))
    }
  }

  func scale(from start: Double, to end: Double) -> PositionScale {
    switch kind {
    case .linear(let ticks):
      .linear(LinearScale(lower: ticks.lower, upper: ticks.upper, start: start, end: end))
    case .band(let values, let padding, _):
      .band(BandScale(values, from: min(start, end), to: max(start, end), padding: padding))
    }
  }

  var bandCount: Int? {
    guard case .band(let values, _, _) = kind else { return nil }
    return values.count
  }
}

/// A domain that the chart's author sets.
enum FixedDomain: Sendable {
  case numbers(ClosedRange<Double>)
  case categories([String])

  /// Nil for a range without finite ends.
  init?(_ range: ClosedRange<Double>) {
    guard range.lowerBound.isFinite, range.upperBound.isFinite else { return nil }
    self = .numbers(range)
  }

  var range: ClosedRange<Double>? {
    guard case .numbers(let range) = self else { return nil }
    return range
  }
}

extension AxisDomain {
  private static func ticks(
    _ channels: [Channel],
    range: ClosedRange<Double>?,
    isExact: Bool
  ) -> Ticks {
    let numbers = channels.flatMap { $0.extent ?? $0.values.compactMap(\.number) }
    let isWhole = numbers.allSatisfy { $0 == $0.rounded() }
    if let range { return Ticks(covering: range, isWhole: isWhole, isFixed: true) }
    guard var lower = numbers.min(), var upper = numbers.max() else {
      return Ticks(covering: 0...1)
    }
    let rules = channels.map(\.zero)
    let isNear = lower >= 0 ? lower <= upper / 2 : upper >= lower / 2
    if rules.contains(.always) || (rules.contains(.whenNear) && isNear) {
      (lower, upper) = (min(lower, 0), max(upper, 0))
    }
    return Ticks(
      covering: lower...upper,
      isWhole: isWhole,
      isFixed: isExact || channels.contains(where: \.isTight)
    )
  }

  private static func band(_ channels: [Channel], values: [PlottableValue]) -> Kind {
    let unique = values.uniqued()
    let padding = channels.compactMap(\.bandPadding).max()
    guard let (unit, filled) = CalendarUnit.filled(unique) else {
      return .band(unique, padding: padding, calendar: nil)
    }
    return .band(filled, padding: padding, calendar: unit)
  }

  /// Names in the order of first appearance; numbers in ascending order, with the gaps between whole
  /// numbers kept where that makes few bands, as for the hours of a day or for years.
  private static func categories(
    _ channels: [Channel],
    range: ClosedRange<Double>?
  ) -> [PlottableValue] {
    let values = channels.flatMap(\.values).filter { !$0.isMissing }
    var numbers = values.compactMap(\.number)
    guard numbers.count == values.count else { return values }
    numbers += range.map { [$0.lowerBound, $0.upperBound] } ?? []
    numbers.sort()
    if let first = numbers.first, let last = numbers.last, last - first <= 60,
      numbers.allSatisfy({ $0 == $0.rounded() && $0.magnitude < 1e9 })
    {
      return (Int(first)...Int(last)).map { .number(Double($0)) }
    }
    return numbers.map { .number($0) }
  }
}

extension [PlottableValue] {
  /// Each value once, at its first place.
  func uniqued() -> [PlottableValue] {
    var seen: Set<PlottableValue> = []
    return filter { seen.insert($0).inserted }
  }
}
