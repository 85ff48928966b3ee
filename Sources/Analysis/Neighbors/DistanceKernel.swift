/// Distances from a query to a block of rows, four rows at a time, in double precision.
///
/// Differences are summed feature by feature in order and never fused, so that every distance is the
/// same on every machine. Partial sums only grow, so four rows that are all too far already are left
/// before their last feature without changing any result.
struct DistanceKernel {
  static let blockSize = 512

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
    var column = values
    var sum = SIMD4<Double>.zero
    var feature = 0
    // Four features at a time, written out, since this is where the time goes.
    while feature &+ 4 <= count {
      sum += contribution(Self.four(column) - query[feature])
      sum += contribution(Self.four(column + stride) - query[feature &+ 1])
      sum += contribution(Self.four(column + stride &* 2) - query[feature &+ 2])
      sum += contribution(Self.four(column + stride &* 3) - query[feature &+ 3])
      if Self.noneIsBelow(limit, sum) { return }
      column += stride &* 4
      feature &+= 4
    }
    while feature < count {
      sum += contribution(Self.four(column) - query[feature])
      column += stride
      feature &+= 1
    }
    for lane in 0..<4 { nearest.offer(sum[lane], row: row + lane) }
  }

  @inline(__always)
  private static func four(_ values: UnsafePointer<Double>) -> SIMD4<Double> {
    UnsafeRawPointer(values).loadUnaligned(as: SIMD4<Double>.self)
  }

  /// Whether no lane is below a finite limit, by the signs of the differences: a comparison of lanes
  /// takes many instructions on processors without wide vectors.
  @inline(__always)
  private static func noneIsBelow(_ limit: Double, _ sum: SIMD4<Double>) -> Bool {
    let gap = unsafeBitCast(sum - limit, to: SIMD4<UInt64>.self)
    let signs = gap.lowHalf | gap.highHalf
    return limit.isFinite && (signs[0] | signs[1]) >> 63 == 0
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
