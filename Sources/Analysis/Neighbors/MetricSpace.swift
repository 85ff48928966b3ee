/// The rows of a matrix as points, and what orders them by their distance from a query.
///
/// This is what a neighbor *is*: plain sums in double precision, feature by feature in order and never
/// fused, so that they are the same on every machine. `NearestNeighbors` finds the same rows sooner.
struct MetricSpace: Sendable {
  let metric: Metric
  let rowCount: Int
  let dimension: Int
  /// Coordinate by coordinate, `stride` numbers each, all finite.
  let values: [Double]
  let stride: Int

  init(_ matrix: FeatureMatrix, metric: Metric) {
    self.metric = metric
    rowCount = matrix.rowCount
    dimension = matrix.names.count
    values = matrix.values
    stride = matrix.stride
  }

  /// The sum over the coordinates by which rows are ordered, for one row; equal sums keep row order.
  ///
  /// The squared distance in a Euclidean space. A sum that is not a number, as some are from a query
  /// that is not finite, counts as infinite.
  func sum(of row: Int, to query: UnsafeBufferPointer<Double>) -> Double {
    values.withUnsafeBufferPointer { values in
      var sum = 0.0
      for coordinate in 0..<dimension {
        add(values[coordinate * stride + row] - query[coordinate], to: &sum)
      }
      return sum.isNaN ? .infinity : sum
    }
  }

  /// The sums of all rows.
  func sums(to query: UnsafeBufferPointer<Double>) -> [Double] {
    var sums = [Double](repeating: 0, count: rowCount)
    sums.withUnsafeMutableBufferPointer { sums in
      values.withUnsafeBufferPointer { values in
        for coordinate in 0..<dimension {
          let (column, center) = (values.part(coordinate * stride, rowCount), query[coordinate])
          for row in sums.indices { add(column[row] - center, to: &sums[row]) }
        }
        for row in sums.indices where sums[row].isNaN { sums[row] = .infinity }
      }
    }
    return sums
  }

  @inline(__always)
  private func add(_ difference: Double, to sum: inout Double) {
    switch metric {
    case .euclidean: sum += difference * difference
    case .manhattan: sum += difference.magnitude
    }
  }

  /// The distance that belongs to a sum.
  func distance(ofSum sum: Double) -> Double {
    switch metric {
    case .euclidean: sum.squareRoot()
    case .manhattan: sum
    }
  }

  /// The `k` nearest rows, found by looking at the sum of every row.
  func nearest(_ k: Int, to query: UnsafeBufferPointer<Double>) -> [Neighbor] {
    let sums = sums(to: query)
    return Array(sums.indices).smallest(k) { (sums[$0], $0) < (sums[$1], $1) }
      .map { Neighbor(row: $0, distance: distance(ofSum: sums[$0])) }
  }
}
