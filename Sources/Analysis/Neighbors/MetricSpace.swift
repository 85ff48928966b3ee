/// The rows of a matrix as points, and what orders them by their distance from a query.
///
/// This is what a neighbor *is*: plain sums in double precision, feature by feature in order and never
/// fused, so that they are the same on every machine. `NearestNeighbors` finds the same rows sooner.
struct MetricSpace: Sendable {
  let metric: Metric
  let rowCount: Int
  let dimension: Int
  /// Coordinate by coordinate, `stride` numbers each: all finite, or none for a row without direction.
  let values: [Double]
  let stride: Int
  /// The rows of zeros, in ascending order, where only directions count.
  let rowsWithoutDirection: [Int]

  init(_ matrix: FeatureMatrix, metric: Metric) {
    self.metric = metric
    rowCount = matrix.rowCount
    dimension = matrix.names.count
    stride = matrix.stride
    guard metric == .cosine else {
      (values, rowsWithoutDirection) = (matrix.values, [])
      return
    }
    var values = matrix.values
    Directions.normalize(
      &values,
      Directions.Layout(count: rowCount, dimension: dimension, step: 1, stride: stride)
    )
    rowsWithoutDirection = dimension == 0 ? [] : (0..<rowCount).filter { values[$0].isNaN }
    self.values = values
  }

  /// Queries as points of this space.
  func points(_ points: Points) -> Points { metric == .cosine ? points.directions() : points }

  /// The sum over the coordinates by which rows are ordered, for one row; equal sums keep row order.
  ///
  /// The squared distance in a Euclidean space.
  func sum(of row: Int, to query: UnsafeBufferPointer<Double>) -> Double {
    values.withUnsafeBufferPointer { values in
      var sum = 0.0
      for coordinate in 0..<dimension {
        add(values[coordinate * stride + row] - query[coordinate], to: &sum)
      }
      return sum.isNaN ? undefinedSum : sum
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
        for row in sums.indices where sums[row].isNaN { sums[row] = undefinedSum }
      }
    }
    return sums
  }

  /// What counts where there is no sum: from a query that is not finite every row is infinitely far,
  /// and without direction as far as at a right angle.
  private var undefinedSum: Double { metric == .cosine ? 2 : .infinity }

  @inline(__always)
  private func add(_ difference: Double, to sum: inout Double) {
    switch metric {
    case .euclidean, .cosine: sum += difference * difference
    case .manhattan: sum += difference.magnitude
    }
  }

  /// The distance that belongs to a sum.
  func distance(ofSum sum: Double) -> Double {
    switch metric {
    case .euclidean: sum.squareRoot()
    case .cosine: min(sum / 2, 2)
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
