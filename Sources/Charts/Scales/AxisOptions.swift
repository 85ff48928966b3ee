/// What the chart's author wants of one axis.
struct AxisOptions: Sendable {
  /// The name of the axis; empty for none.
  var label: String?
  var domain: FixedDomain?
  var type = ScaleType.linear
  var isReversed = false
  var visibility = Visibility.automatic
  /// Where ticks stand.
  var values: [Double]?
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
