/// A sum of doubles whose rounding errors are summed as well: as good as twice the precision.
///
/// Four sums run side by side and are put together at the end.
///
/// - SeeAlso: Donald Knuth, “The Art of Computer Programming”, volume 2, 4.2.2, theorem B (TwoSum).
struct CompensatedSum {
  private var sums = SIMD4<Double>.zero
  private var errors = SIMD4<Double>.zero

  @inline(__always)
  mutating func add(_ values: SIMD4<Double>) {
    let sums = self.sums + values
    let part = sums - self.sums
    errors += (self.sums - (sums - part)) + (values - part)
    self.sums = sums
  }

  mutating func add(_ value: Double) {
    add(SIMD4(value, 0, 0, 0))
  }

  var value: Double {
    var (sum, error) = (0.0, errors.sum())
    for lane in 0..<4 {
      let next = sum + sums[lane]
      let part = next - sum
      error += (sum - (next - part)) + (sums[lane] - part)
      sum = next
    }
    // The errors of an infinite sum are NaN and mean nothing.
    return sum.isFinite ? sum + error : sum
  }
}
