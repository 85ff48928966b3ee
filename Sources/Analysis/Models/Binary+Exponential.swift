extension Binary {
  /// The logarithm of two as 33 bits, so that a small whole number times it is exact, and the rest.
  private static let (upperLogarithm, lowerLogarithm) = (0x1.62e42feep-1, 0x1.a39ef35793c76p-33)
  /// One over the factorials of 13, 12 … 0.
  private static let weights: [Double] = {
    var factorials = [1.0]
    for number in 1...13 { factorials.append(factorials[number - 1] * Double(number)) }
    return factorials.reversed().map { 1 / $0 }
  }()

  /// e to the power of four numbers, to about 1 part in 10^15; numbers beyond ±708 count as ±708.
  @inline(__always)
  static func exponential(_ exponents: SIMD4<Double>) -> SIMD4<Double> {
    let x = exponents.clamped(
      lowerBound: SIMD4(repeating: -708),
      upperBound: SIMD4(repeating: 708)
    )
    // To a number of this size only the nearest whole number can be added, and it is then the lowest
    // bits of the sum.
    let shift = 0x1.8p52
    let shifted = x * (1 / logarithmOfTwo) + shift
    let whole = shifted - shift
    let rest = (x - whole * upperLogarithm) - whole * lowerLogarithm
    var series = SIMD4<Double>.zero
    for weight in weights { series = series * rest + weight }
    let bits = (unsafeBitCast(shifted, to: SIMD4<UInt64>.self) &+ 1023) &<< 52
    return series * unsafeBitCast(bits, to: SIMD4<Double>.self)
  }

  /// 1 / (1 + e⁻ˣ), in 0...1.
  static func logistic(_ x: Double) -> Double { logistic(SIMD4(repeating: x))[0] }

  /// 1 / (1 + e⁻ˣ) of four numbers.
  @inline(__always)
  static func logistic(_ x: SIMD4<Double>) -> SIMD4<Double> { 1 / (1 + exponential(-x)) }
}
