/// Distances from a query to a block of rows, four rows at a time, in double precision.
///
/// Differences are summed feature by feature in order and never fused, so that every distance is the
/// same on every machine. Partial sums only grow, so four rows that are all too far already are left
/// before their last feature without changing any result.
struct DistanceKernel {
  static let blockSize = 512
  /// After how many features it is worth asking whether four rows are too far.
  private static let askEvery = 3

  let matrix: FeatureMatrix
  let metric: Metric

  /// Offers each row of a block to the nearest rows of a query.
  func search(_ block: Range<Int>, for query: [Double], into nearest: inout NearestRows) {
    matrix.values.withUnsafeBufferPointer { values in
      query.withUnsafeBufferPointer { query in
        guard let values = values.baseAddress, let query = query.baseAddress else {
          return offerAll(block, into: &nearest)
        }
        var row = block.lowerBound
        while row + 4 <= block.upperBound {
          switch metric {
          case .euclidean:
            searchFour(values + row, query, row: row, into: &nearest) { $0 * $0 }
          case .manhattan:
            searchFour(values + row, query, row: row, into: &nearest) { Self.magnitude($0) }
          }
          row += 4
        }
        for row in row..<block.upperBound {
          nearest.offer(distance(values + row, query), row: row)
        }
      }
    }
  }

  /// Without features all rows are at distance 0.
  private func offerAll(_ block: Range<Int>, into nearest: inout NearestRows) {
    for row in block { nearest.offer(0, row: row) }
  }

  @inline(__always)
  private func searchFour(
    _ values: UnsafePointer<Double>,
    _ query: UnsafePointer<Double>,
    row: Int,
    into nearest: inout NearestRows,
    _ contribution: (SIMD4<Double>) -> SIMD4<Double>
  ) {
    let (count, stride, limit) = (matrix.names.count, matrix.stride, nearest.limit)
    let raw = UnsafeRawPointer(values)
    var sum = SIMD4<Double>.zero
    var feature = 0
    while feature < count {
      let stop = min(feature + Self.askEvery, count)
      while feature < stop {
        let four = raw.loadUnaligned(
          fromByteOffset: feature * stride * MemoryLayout<Double>.stride,
          as: SIMD4<Double>.self
        )
        sum += contribution(four - query[feature])
        feature += 1
      }
      if all(sum .>= limit) { return }
    }
    for lane in 0..<4 { nearest.offer(sum[lane], row: row + lane) }
  }

  private func distance(_ values: UnsafePointer<Double>, _ query: UnsafePointer<Double>) -> Double {
    var sum = 0.0
    for feature in matrix.names.indices {
      let difference = values[feature * matrix.stride] - query[feature]
      switch metric {
      case .euclidean: sum += difference * difference
      case .manhattan: sum += difference.magnitude
      }
    }
    return sum
  }

  @inline(__always)
  private static func magnitude(_ values: SIMD4<Double>) -> SIMD4<Double> {
    values.replacing(with: -values, where: values .< 0)
  }
}
