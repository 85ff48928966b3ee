/// What one axis covers, derived from the channels of all marks; a place on paper makes it a scale.
struct AxisDomain: Sendable {
  enum Kind: Sendable {
    case numeric(Ticks, ScaleType)
    /// Dates, in minutes.
    case time(TimeDomain)
    /// Categories in order; padding as in `BandScale`; the unit when they are months or days.
    case band([PlottableValue], padding: Double?, calendar: CalendarUnit?)
  }

  let kind: Kind
  /// The label of the first channel, and what its ticks leave out.
  let label: String
  /// How the numbers of the axis are written: as those of the first channel that says it.
  let format: ValueFormat
  /// Whether the axis ends with the data, as along a line.
  let isTight: Bool
  let isReversed: Bool
  /// How many marks lie side by side in each band.
  let subdivisions: Int
  /// Whether zero is to be seen as a line.
  let hasBaseline: Bool

  /// - Parameters:
  ///   - channels: What lies along the axis, of all marks.
  ///   - options: What the chart's author wants.
  ///   - isExact: Whether the domain ends with the data, since no ticks are drawn.
  init(_ channels: [Channel], _ options: AxisOptions, isExact: Bool) {
    let format = channels.lazy.map(\.axisFormat).first { $0 != .automatic } ?? .automatic
    self.format = format
    isTight = channels.contains(where: \.isTight)
    isReversed = options.isReversed
    hasBaseline = !channels.contains { $0.zero == .meaningless }
    subdivisions = channels.map(\.subdivisions).max() ?? 1
    kind = Self.kind(channels, options, format, isExact: isExact)
    // The label of a range only where there is no plainer one.
    let named = channels.first { $0.otherEnd == nil } ?? channels.first
    let name = named?.axisLabel ?? ""
    if case .numeric(let ticks, _) = kind, let unit = ticks.unit, !name.isEmpty {
      label = "\(name) (\(unit))"
    } else {
      label = name
    }
  }

  /// The scale from the start of the axis to its end, or the other way round where it is reversed.
  func scale(from start: Double, to end: Double) -> PositionScale {
    let (start, end) = isReversed ? (end, start) : (start, end)
    switch kind {
    case .numeric(let ticks, let type):
      return .numeric(
        NumericScale(lower: ticks.lower, upper: ticks.upper, start: start, end: end, type: type)
      )
    case .time(let domain):
      return .time(
        NumericScale(lower: domain.lower, upper: domain.upper, start: start, end: end)
      )
    case .band(let values, let padding, _):
      let ordered = isReversed ? values.reversed() : values
      return .band(
        BandScale(ordered, from: min(start, end), to: max(start, end), padding: padding)
      )
    }
  }

  var bandCount: Int? {
    guard case .band(let values, _, _) = kind else { return nil }
    return values.count
  }

  var isNumeric: Bool {
    guard case .numeric = kind else { return false }
    return true
  }

  /// Whether the numbers would be bare without the label.
  var needsLabel: Bool {
    switch kind {
    case .numeric: true
    case .time: false
    case .band(let values, _, _): values.contains { $0.number != nil }
    }
  }
}

extension AxisDomain {
  private static func kind(
    _ channels: [Channel],
    _ options: AxisOptions,
    _ format: ValueFormat,
    isExact: Bool
  ) -> Kind {
    if case .categories(let names) = options.domain {
      return band(channels, values: names.map { .category($0) })
    }
    let range = options.domain?.range
    let needsBand = channels.contains { $0.bandPadding != nil }
    if !needsBand, let time = TimeDomain(channels) { return .time(time) }
    if needsBand || channels.contains(where: \.hasCategories) {
      return band(channels, values: categories(channels, range: range))
    }
    let ticks =
      options.type == .log
      ? logarithmicTicks(channels, range: range, format, isExact: isExact)
      : ticks(channels, range: range, format, isExact: isExact)
    let wanted = options.values.map { ticks.replacing(by: $0, format: format) }
    return .numeric(wanted ?? ticks, options.type)
  }

  private static func ticks(
    _ channels: [Channel],
    range: ClosedRange<Double>?,
    _ format: ValueFormat,
    isExact: Bool
  ) -> Ticks {
    let numbers = channels.flatMap(\.reach)
    let isWhole = numbers.allSatisfy { $0 == $0.rounded() }
    if let range { return Ticks(covering: range, format: format, isWhole: isWhole, isFixed: true) }
    guard var lower = numbers.min(), var upper = numbers.max() else {
      return Ticks(covering: 0...1, format: format)
    }
    let rules = channels.map(\.zero)
    let isNear = lower >= 0 ? lower <= upper / 2 : upper >= lower / 2
    if rules.contains(.always) || (rules.contains(.whenNear) && isNear) {
      (lower, upper) = (min(lower, 0), max(upper, 0))
    }
    return Ticks(
      covering: lower...upper,
      format: format,
      isWhole: isWhole,
      isFixed: isExact || channels.contains(where: \.isTight)
    )
  }

  private static func logarithmicTicks(
    _ channels: [Channel],
    range: ClosedRange<Double>?,
    _ format: ValueFormat,
    isExact: Bool
  ) -> Ticks {
    if let range, range.lowerBound > 0 {
      return Ticks(logarithmic: range, format: format, isFixed: true)
    }
    let numbers = channels.flatMap(\.reach).filter(ScaleType.log.holds)
    guard let lower = numbers.min(), let upper = numbers.max() else {
      return Ticks(logarithmic: 1...10, format: format)
    }
    let isFixed = channels.contains(where: \.isTight)
    return Ticks(logarithmic: lower...upper, format: format, isFixed: isFixed)
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
