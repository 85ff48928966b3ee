/// Round positions on a numeric axis, with their texts.
struct Ticks: Equatable, Sendable {
  /// The domain that goes with the ticks; its ends are ticks where that costs little room.
  let lower: Double
  let upper: Double
  /// The ticks in ascending order.
  let values: [Double]
  /// One text per tick.
  let labels: [String]
  /// What the texts leave out, for the name of the axis: "h:mm".
  private(set) var unit: String?

  static let mostTicks = 6
  static let fewestTicks = 4

  init(lower: Double, upper: Double, values: [Double], labels: [String]) {
    (self.lower, self.upper, self.values, self.labels) = (lower, upper, values, labels)
  }

  /// Finds the finest step that gives at most six ticks over `range`.
  ///
  /// - Parameters:
  ///   - range: The values to cover; a range without length is widened to hold zero.
  ///   - format: How the numbers are written; amounts of time have steps of 15 or 30 minutes.
  ///   - isWhole: Whether fractions make no sense, as for counts.
  ///   - isFixed: Whether the domain is `range` itself, not to be extended to the next tick.
  init(
    covering range: ClosedRange<Double>,
    format: ValueFormat = .automatic,
    isWhole: Bool = false,
    isFixed: Bool = false
  ) {
    let range = Self.widened(range)
    let span = range.upperBound / 10 - range.lowerBound / 10
    var step = TickStep(below: span, isWhole: isWhole, format: format)
    while true {
      if span / step.value(1) <= 1, let ticks = Self(range, step, format, isFixed: isFixed) {
        self = ticks
        return
      }
      step = step.next
    }
  }

  /// Nil where the step gives too many ticks.
  private init?(
    _ range: ClosedRange<Double>,
    _ step: TickStep,
    _ format: ValueFormat,
    isFixed: Bool
  ) {
    let low = range.lowerBound / step.value(1)
    let high = range.upperBound / step.value(1)
    var first = Int(low.rounded(.up))
    var last = Int(high.rounded(.down))
    let isSparse = last - first + 1 < Self.fewestTicks
    if !isFixed {
      if low < Double(first), isSparse || low - Double(first - 1) <= 0.5 { first -= 1 }
      if high > Double(last), isSparse || Double(last + 1) - high <= 0.5 { last += 1 }
    }
    guard last - first < Self.mostTicks else { return nil }
    let indices = first...max(first, last)
    let (start, end) = (step.value(first), step.value(indices.upperBound))
    lower = isFixed || !start.isFinite ? range.lowerBound : min(range.lowerBound, start)
    upper = isFixed || !end.isFinite ? range.upperBound : max(range.upperBound, end)
    values = indices.map(step.value).filter(\.isFinite)
    let number = NumberFormat(ticks: values, step: step, format: format)
    labels = values.map(number.string)
    unit = number.tickUnit
  }

  /// Ticks where the chart's author wants them; those outside of the domain are left out.
  func replacing(by wanted: [Double], format: ValueFormat) -> Ticks {
    let kept = wanted.filter { lower <= $0 && $0 <= upper }.sorted()
    let number = NumberFormat(kept, as: format, mayBeYears: true)
    return Ticks(lower: lower, upper: upper, values: kept, labels: kept.map(number.string))
  }

  private static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let isWide = range.upperBound / 2 - range.lowerBound / 2 > 1e-280
    guard !isWide else { return range }
    guard range.lowerBound.magnitude > 1e-280 else { return 0...1 }
    return min(range.lowerBound, 0)...max(range.upperBound, 0)
  }
}
