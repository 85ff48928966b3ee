/// Round positions on a linear axis: whole multiples of 1, 2 or 5 times a power of ten.
struct Ticks: Equatable, Sendable {
  /// The domain that goes with the ticks; its ends are ticks where that costs little room.
  let lower: Double
  let upper: Double
  private let mantissa: Int
  private let exponent: Int
  private let indices: ClosedRange<Int>

  private static let mostTicks = 6
  private static let fewestTicks = 4

  /// Finds the finest step that gives at most six ticks over `lower...upper`.
  ///
  /// - Parameters:
  ///   - range: The values to cover; a range without length is widened to hold zero.
  ///   - isWhole: Whether fractions make no sense, as for counts.
  ///   - isFixed: Whether the domain is `range` itself, not to be extended to the next tick.
  init(covering range: ClosedRange<Double>, isWhole: Bool = false, isFixed: Bool = false) {
    let range = Self.widened(range)
    var exponent = Self.exponent(below: range.upperBound / 10 - range.lowerBound / 10)
    if isWhole { exponent = max(exponent, 0) }
    while true {
      for mantissa in [1, 2, 5] {
        let candidate = Self(range, mantissa: mantissa, exponent: exponent, isFixed: isFixed)
        guard candidate.indices.count > Self.mostTicks else {
          self = candidate
          return
        }
      }
      exponent += 1
    }
  }

  private init(_ range: ClosedRange<Double>, mantissa: Int, exponent: Int, isFixed: Bool) {
    self.mantissa = mantissa
    self.exponent = exponent
    let low = range.lowerBound / Self.value(mantissa, exponent)
    let high = range.upperBound / Self.value(mantissa, exponent)
    var first = Int(low.rounded(.up))
    var last = Int(high.rounded(.down))
    let isSparse = last - first + 1 < Self.fewestTicks
    if !isFixed {
      if low < Double(first), isSparse || low - Double(first - 1) <= 0.5 { first -= 1 }
      if high > Double(last), isSparse || Double(last + 1) - high <= 0.5 { last += 1 }
    }
    indices = first...max(first, last)
    let (firstValue, lastValue) = (
      Self.value(first * mantissa, exponent), Self.value(last * mantissa, exponent)
    )
    lower = isFixed || !firstValue.isFinite ? range.lowerBound : min(range.lowerBound, firstValue)
    upper = isFixed || !lastValue.isFinite ? range.upperBound : max(range.upperBound, lastValue)
  }

  /// The ticks in ascending order.
  var values: [Double] {
    indices.map { Self.value($0 * mantissa, exponent) }.filter(\.isFinite)
  }

  var format: NumberFormat {
    let isYears = exponent >= 0 && lower >= 1500 && upper <= 2500
    return NumberFormat(decimals: min(max(-exponent, 0), 4), groupsThousands: !isYears)
  }

  /// Divides for negative exponents, since 3 / 10 is the nearest double to 0.3, and 3 * 0.1 is not.
  private static func value(_ mantissa: Int, _ exponent: Int) -> Double {
    exponent >= 0
      ? Double(mantissa) * powerOfTen(exponent) : Double(mantissa) / powerOfTen(-exponent)
  }

  private static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let isWide = range.upperBound / 2 - range.lowerBound / 2 > 1e-280
    guard !isWide else { return range }
    guard range.lowerBound.magnitude > 1e-280 else { return 0...1 }
    return min(range.lowerBound, 0)...max(range.upperBound, 0)
  }

  private static func exponent(below span: Double) -> Int {
    var exponent = 0
    guard span < 1 else {
      while exponent < 308, powerOfTen(exponent + 1) <= span { exponent += 1 }
      return exponent
    }
    while exponent > -300, span < 1 / powerOfTen(-exponent) { exponent -= 1 }
    return exponent
  }
}
