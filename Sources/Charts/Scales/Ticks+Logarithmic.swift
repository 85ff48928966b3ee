extension Ticks {
  /// The ticks of a logarithmic axis: powers of ten, with their doubles and fives where there is room.
  ///
  /// - Parameters:
  ///   - range: The values to cover, above zero.
  ///   - format: How the numbers are written.
  ///   - isFixed: Whether the domain is `range` itself, not to be extended to the next tick.
  init(
    logarithmic range: ClosedRange<Double>,
    format: ValueFormat = .automatic,
    isFixed: Bool = false
  ) {
    var lower = min(max(range.lowerBound, 1e-300), 1e300)
    var upper = min(max(range.upperBound, lower), 1e300)
    let (first, last) = (Self.exponent(of: lower), Self.exponent(of: upper))
    let round = ((first - 1)...(last + 1)).flatMap { exponent in
      [1, 2, 5].map { TickStep.decimal(mantissa: $0, exponent: exponent, unit: 1).value(1) }
    }
    if !isFixed || lower == upper {
      // One that all values equal lies between two ticks.
      lower = round.last { lower == upper ? $0 < lower : $0 <= lower } ?? lower / 2
      upper = round.first { $0 > lower && $0 >= upper } ?? upper * 2
      if upper == range.lowerBound { upper = round.first { $0 > range.upperBound } ?? upper * 2 }
    }
    let values = Self.thinned(round.filter { lower <= $0 && $0 <= upper })
    guard values.count > 1 else {
      self = Ticks(covering: lower...upper, format: format, isFixed: true)
      return
    }
    self.init(
      lower: lower,
      upper: upper,
      values: values,
      labels: values.map { Self.label($0, format) }
    )
  }

  /// Each number in as many digits as it needs.
  private static func label(_ number: Double, _ format: ValueFormat) -> String {
    guard format == .automatic else { return NumberFormat([number], as: format).string(number) }
    if number >= 1e6, number < 1e15 {
      return NumberFormat(scaling: [number], decimals: 0).string(number)
    }
    return NumberFormat(decimals: max(0, -exponent(of: number))).string(number)
  }

  /// All of them, or the powers of ten, or every second of those and so on.
  private static func thinned(_ round: [Double]) -> [Double] {
    guard round.count > mostTicks + 1 else { return round }
    let powers = round.filter {
      $0 == TickStep.decimal(mantissa: 1, exponent: exponent(of: $0), unit: 1).value(1)
    }
    let stride = (powers.count + mostTicks) / (mostTicks + 1)
    return powers.enumerated().filter { $0.offset.isMultiple(of: stride) }.map(\.element)
  }

  /// The power of ten at or below a positive number.
  private static func exponent(of number: Double) -> Int {
    let estimate = Int(Logarithm.base10(number).rounded())
    let power = TickStep.decimal(mantissa: 1, exponent: estimate, unit: 1).value(1)
    return power <= number ? estimate : estimate - 1
  }
}
