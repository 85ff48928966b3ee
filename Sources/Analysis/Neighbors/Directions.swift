/// Points reduced to their directions, for the cosine metric.
enum Directions {
  /// Scales points to length 1; a point of zeros has no direction, and its coordinates become NaN.
  ///
  /// Each is first divided by a power of two, which is exact, so that no square is too large or small.
  ///
  /// - Parameters:
  ///   - values: The coordinates.
  ///   - count: How many points there are.
  ///   - dimension: How many coordinates each has.
  ///   - step: How far a coordinate of one point is from that of the next point.
  ///   - stride: How far a coordinate of a point is from the next coordinate.
  static func normalize(
    _ values: inout [Double],
    count: Int,
    dimension: Int,
    step: Int,
    stride: Int
  ) {
    var (scales, norms) = (
      [Double](repeating: 0, count: count), [Double](repeating: 0, count: count)
    )
    func forEach(_ body: (_ index: Int, _ point: Int) -> Void) {
      for coordinate in 0..<dimension {
        for point in 0..<count { body(coordinate * stride + point * step, point) }
      }
    }
    values.withUnsafeMutableBufferPointer { values in
      scales.withUnsafeMutableBufferPointer { scales in
        norms.withUnsafeMutableBufferPointer { norms in
          forEach { scales[$1] = max(scales[$1], values[$0].magnitude) }
          for point in 0..<count { scales[point] = scales[point].binade }
          forEach {
            values[$0] /= scales[$1]
            norms[$1] += values[$0] * values[$0]
          }
          for point in 0..<count { norms[point] = norms[point].squareRoot() }
          forEach { values[$0] /= norms[$1] }
        }
      }
    }
  }
}
