internal import CNeighbors

extension NearestNeighbors {
  /// How many queries look at a block while it is in the cache: enough that to fetch it does not
  /// matter, and few enough that fifty are work for several threads.
  private static let batchSize = 32
  /// From here on it takes longer to keep the nearest than to look at all rows in double precision.
  private static let largestCount = 256

  /// The nearest rows of each point: `k` of them, or all rows when there are fewer.
  func nearest(_ k: Int, to points: Points) -> NeighborTable {
    precondition(points.dimension == space.dimension, "points have the matrix's features")
    let width = k.clamped(to: 0...space.rowCount)
    var table = NeighborTable(width: width)
    guard width > 0 else { return table }
    let points = space.points(points)
    let batches = (points.count + Self.batchSize - 1) / Self.batchSize
    let tables = concurrently(batches) { batch in
      nearest(
        width,
        to: points,
        points.count * batch / batches..<points.count * (batch + 1) / batches
      )
    }
    for part in tables { table.append(part) }
    return table
  }

  /// The nearest rows of some of the points.
  private func nearest(_ k: Int, to points: Points, _ batch: Range<Int>) -> NeighborTable {
    var searches = batch.map { point in
      points.withCoordinates(of: point) {
        k > Self.largestCount
          ? nil : FloatSearch(k, near: $0, space.metric, magnitudes: blocks.magnitudes)
      }
    }
    visitBlocks(&searches)
    var table = NeighborTable(width: k)
    for (point, search) in zip(batch, searches) {
      table.append(
        points.withCoordinates(of: point) { point in
          search?.nearest(k, to: point, in: space) ?? space.nearest(k, to: point)
        }
      )
    }
    return table
  }

  private func visitBlocks(_ searches: inout [FloatSearch?]) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: FloatBlocks.size) { rows in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: FloatBlocks.size) { sums in
        for block in 0..<blocks.count {
          guard let values = blocks.block(block) else { return }
          for index in searches.indices {
            searches[index]?.visit(values, firstRow: block * FloatBlocks.size, rows, sums)
          }
        }
      }
    }
  }
}

/// The search for the nearest rows of one query in single precision.
struct FloatSearch {
  private let query: [Float]
  private let metric: Metric
  private var candidates: Candidates

  /// A search for the `k` nearest rows; nil when single precision cannot be trusted with the query.
  init?(
    _ k: Int,
    near query: UnsafeBufferPointer<Double>,
    _ metric: Metric,
    magnitudes: [Double]
  ) {
    guard let margin = FloatMargin(query, metric: metric, magnitudes: magnitudes) else {
      return nil
    }
    self.query = query.map { Float($0) }
    self.metric = metric
    candidates = Candidates(k, margin: margin)
  }

  /// Looks at a block of rows; `rows` and `sums` are room for what is found in it.
  mutating func visit(
    _ block: UnsafePointer<Float>,
    firstRow: Int,
    _ rows: UnsafeMutableBufferPointer<UInt16>,
    _ sums: UnsafeMutableBufferPointer<Float>
  ) {
    let (limit, rowsStart, sumsStart) = (candidates.limit, rows.baseAddress, sums.baseAddress)
    let found =
      switch metric {
      case .euclidean, .cosine:
        cneighbors_within_squared(block, query, query.count, limit, rowsStart, sumsStart)
      case .manhattan:
        cneighbors_within_absolute(block, query, query.count, limit, rowsStart, sumsStart)
      }
    for index in 0..<found { candidates.offer(sums[index], row: firstRow + Int(rows[index])) }
  }

  /// The nearest rows, by their sums in double precision; nil when there were too many candidates,
  /// or too few.
  func nearest(
    _ k: Int,
    to query: UnsafeBufferPointer<Double>,
    in space: MetricSpace
  ) -> [Neighbor]? {
    guard !candidates.areTooMany else { return nil }
    let rows = candidates.nearRows + space.rowsWithoutDirection.prefix(k)
    guard rows.count >= k else { return nil }
    let sums = rows.map { (sum: space.sum(of: $0, to: query), row: $0) }
    return sums.sorted { ($0.sum, $0.row) < ($1.sum, $1.row) }.prefix(k)
      .map { Neighbor(row: $0.row, distance: space.distance(ofSum: $0.sum)) }
  }
}
