/// The mean and the population standard deviation of numbers, both 0 when there are none.
struct Moments {
  let mean: Double
  let standardDeviation: Double
  /// What the numbers are divided by for a standard deviation of 1.
  ///
  /// 1 where the deviation may be all rounding error, by scikit-learn's rule for constant features, and
  /// infinite where the numbers are too large to be squared.
  let scale: Double

  init(_ values: Doubles) {
    guard !values.isEmpty else {
      (mean, standardDeviation, scale) = (0, 0, 1)
      return
    }
    let count = Double(values.count)
    let mean = Self.sum(values, by: { $0 }, padding: 0) / count
    let squares = Self.sum(values, by: { ($0 - mean) * ($0 - mean) }, padding: mean)
    self.mean = mean
    standardDeviation = (squares / count).squareRoot()
    scale = Self.scale(standardDeviation, mean: mean, count: count)
  }

  private static func scale(_ deviation: Double, mean: Double, count: Double) -> Double {
    let (variance, precision) = (deviation * deviation, 0x1p-52)
    guard variance.isFinite else { return .infinity }
    let meanError = count * mean * precision
    let isConstant = variance <= count * precision * variance + meanError * meanError
    return isConstant ? 1 : deviation
  }

  /// The sum of a function of the values; `padding` is a value for which the function is 0.
  @inline(__always)
  private static func sum(
    _ values: Doubles,
    by function: (SIMD4<Double>) -> SIMD4<Double>,
    padding: Double
  ) -> Double {
    var sum = CompensatedSum()
    var index = 0
    while index + 4 <= values.count {
      let four = SIMD4(values[index], values[index + 1], values[index + 2], values[index + 3])
      sum.add(function(four))
      index += 4
    }
    var rest = SIMD4(repeating: padding)
    for lane in 0..<(values.count - index) { rest[lane] = values[index + lane] }
    sum.add(function(rest))
    return sum.value
  }
}

/// Numbers in memory that belongs to someone else.
typealias Doubles = UnsafeBufferPointer<Double>

extension Doubles {
  /// The part that starts at `offset`.
  func part(_ offset: Int, _ count: Int) -> Doubles {
    Doubles(start: baseAddress.map { $0 + offset }, count: count)
  }
}
