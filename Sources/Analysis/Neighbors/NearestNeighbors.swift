/// Finds the nearest rows of a matrix exactly, by looking at all of them.
///
/// Rows are compared in single precision first, and those that may be among the nearest, by the bound
/// of `FloatMargin`, again in double precision: the result is the one of double precision alone, on
/// every machine and with any number of threads.
///
/// The matrix is used as it is; standardize it first where features differ in size. With 13 features
/// a tree is slower than this, and an approximate index is not exact.
public struct NearestNeighbors: Sendable {
  private let matrix: FeatureMatrix
  let space: MetricSpace
  let blocks: FloatBlocks

  /// Makes a search over the rows of a matrix.
  ///
  /// - Complexity: O(rows × features); it keeps a copy in single precision.
  public init(_ matrix: FeatureMatrix, metric: Metric = .euclidean) {
    self.matrix = matrix
    space = MetricSpace(matrix, metric: metric)
    blocks = FloatBlocks(space)
  }

  /// Returns the `k` rows closest to `query`, nearest first.
  ///
  /// - Parameters:
  ///   - k: How many neighbors at most; fewer come back when the matrix has fewer rows.
  ///   - query: One value a feature, on the scale of the matrix.
  /// - Returns: Rows with their distances; equal distances keep row order. From a query that is not
  ///   finite every row is infinitely far, by the cosine metric at distance 1.
  /// - Throws: `FeatureError.length` when the query has not one value a feature.
  /// - Complexity: O(rows × features).
  /// - SeeAlso: Cover and Hart, “Nearest Neighbor Pattern Classification”, 1967.
  public func nearest(_ k: Int, to query: [Double]) throws(FeatureError) -> [Neighbor] {
    guard query.count == matrix.names.count else {
      throw .length(expected: matrix.names.count, found: query.count)
    }
    return nearest(k, to: Points([query], dimension: query.count))[0]
  }

  /// Returns the `k` rows closest to a row of the matrix, nearest first.
  ///
  /// - Parameters:
  ///   - k: How many neighbors at most.
  ///   - row: The row, counted from 0.
  ///   - excludingSelf: Whether the row itself is left out; its duplicates are not.
  /// - Returns: Rows with their distances; equal distances keep row order.
  /// - Throws: `FeatureError.row` when there is no such row.
  public func nearest(
    _ k: Int,
    toRow row: Int,
    excludingSelf: Bool = true
  ) throws(FeatureError) -> [Neighbor] {
    _ = try matrix.row(row)
    return nearest(k, toRows: [row], excludingSelf: excludingSelf)[0]
  }

  /// The neighbors of many queries: `k` for each, or all rows when there are fewer.
  package func nearest(_ k: Int, to queries: FeatureMatrix) -> NeighborTable {
    precondition(queries.names.count == matrix.names.count, "queries have the matrix's features")
    return nearest(k, to: Points(queries))
  }

  /// The neighbors of several rows of the matrix, in one pass over it.
  package func nearest(_ k: Int, toRows rows: [Int], excludingSelf: Bool) -> [[Neighbor]] {
    let queries = rows.map { row in
      matrix.names.indices.map { matrix.value(row: row, feature: $0) }
    }
    let points = Points(queries, dimension: matrix.names.count)
    let k = k.clamped(to: 0...space.rowCount)
    let table = nearest(excludingSelf ? k + 1 : k, to: points)
    return rows.indices.map { index in
      let found = table[index]
      guard excludingSelf else { return found }
      return Array(found.filter { $0.row != rows[index] }.prefix(k))
    }
  }
}
