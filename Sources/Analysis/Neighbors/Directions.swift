/// Points reduced to their directions, for the cosine metric.
enum Directions {
  /// How many points are scaled while they are in the cache.
  private static let batchSize = 512

  /// How the coordinates of points stand in memory.
  struct Layout {
    let count: Int
    let dimension: Int
    /// How far a coordinate of one point is from that of the next point.
    let step: Int
    /// How far a coordinate of a point is from the next coordinate.
    let stride: Int
  }

  /// Scales points to length 1; a point of zeros has no direction, and its coordinates become NaN.
  ///
  /// Each is first divided by a power of two, which is exact, so that no square is too large or small.
  static func normalize(_ values: inout [Double], _ layout: Layout) {
    values.withUnsafeMutableBufferPointer { values in
      let memory = SharedMemory(values)
      Parts.forEach(of: layout.count) { part in
        for start in Swift.stride(from: part.lowerBound, to: part.upperBound, by: batchSize) {
          let batch = start..<min(start + batchSize, part.upperBound)
          normalize(memory.mutableBuffer, batch, layout)
        }
      }
    }
  }

  private static func normalize(
    _ values: UnsafeMutableBufferPointer<Double>,
    _ points: Range<Int>,
    _ layout: Layout
  ) {
    var scales = [Double](repeating: 0, count: points.count)
    var norms = scales
    func forEach(_ body: (_ index: Int, _ place: Int) -> Void) {
      for coordinate in 0..<layout.dimension {
        let first = coordinate * layout.stride + points.lowerBound * layout.step
        for place in 0..<points.count { body(first + place * layout.step, place) }
      }
    }
    forEach { scales[$1] = max(scales[$1], values[$0].magnitude) }
    for place in scales.indices { scales[place] = scales[place].binade }
    forEach {
      values[$0] /= scales[$1]
      norms[$1] += values[$0] * values[$0]
    }
    for place in norms.indices { norms[place] = norms[place].squareRoot() }
    forEach { values[$0] /= norms[$1] }
  }
}
