/// How the distance between two rows is measured.
public enum Metric: String, CaseIterable, Sendable {
  /// The root of the sum of squared differences.
  case euclidean
  /// The sum of absolute differences.
  case manhattan
}

/// A row and its distance from a query.
public struct Neighbor: TableRow, Equatable {
  /// The row of the matrix, counted from 0.
  public let row: Int
  /// The distance, at least 0.
  public let distance: Double

  /// Row and distance.
  public static let columns: [Column<Neighbor>] = [
    Column("row", "Row", unit: .row) { $0.row },
    Column("distance", "Distance", unit: .distance) { $0.distance },
  ]
}

/// Finds the nearest rows of a matrix exactly, by looking at all of them.
///
/// The matrix is used as it is; standardize it first where features differ in size. With 13 features
/// a tree is slower than this, and an approximate index is not exact.
public struct NearestNeighbors: Sendable {
  private let matrix: FeatureMatrix
  private let metric: Metric

  /// Makes a search over the rows of a matrix.
  public init(_ matrix: FeatureMatrix, metric: Metric = .euclidean) {
    self.matrix = matrix
    self.metric = metric
  }

  /// Returns the `k` rows closest to `query`, nearest first.
  ///
  /// - Parameters:
  ///   - k: How many neighbors at most; fewer come back when the matrix has fewer rows.
  ///   - query: One value a feature, on the scale of the matrix.
  /// - Returns: Rows with their distances; equal distances keep row order.
  /// - Throws: `FeatureError.length` when the query has not one value a feature.
  /// - Complexity: O(rows × features).
  /// - SeeAlso: Cover and Hart, “Nearest Neighbor Pattern Classification”, 1967.
  public func nearest(_ k: Int, to query: [Double]) throws(FeatureError) -> [Neighbor] {
    guard query.count == matrix.names.count else {
      throw .length(expected: matrix.names.count, found: query.count)
    }
    return nearest(k, to: [query])[0]
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

  /// The neighbors of several rows of the matrix, in one pass over it.
  func nearest(_ k: Int, toRows rows: [Int], excludingSelf: Bool) -> [[Neighbor]] {
    let queries = rows.map { row in
      matrix.names.indices.map { matrix.value(row: row, feature: $0) }
    }
    let found = nearest(excludingSelf ? k + 1 : k, to: queries)
    guard excludingSelf else { return found }
    return zip(rows, found).map { row, neighbors in
      Array(neighbors.filter { $0.row != row }.prefix(max(k, 0)))
    }
  }

  private func nearest(_ k: Int, to queries: [[Double]]) -> [[Neighbor]] {
    var nearest = queries.map { _ in NearestRows(capacity: min(max(k, 0), matrix.rowCount)) }
    guard k > 0, matrix.rowCount > 0 else { return nearest.map { _ in [] } }
    let kernel = DistanceKernel(matrix: matrix, metric: metric)
    // A block of all features stays in the cache while every query looks at it.
    for start in stride(from: 0, to: matrix.rowCount, by: DistanceKernel.blockSize) {
      let block = start..<min(start + DistanceKernel.blockSize, matrix.rowCount)
      for index in queries.indices {
        kernel.search(block, for: queries[index], into: &nearest[index])
      }
    }
    return nearest.map { $0.neighbors(metric) }
  }
}

/// The nearest rows met so far, in the order of (distance, row).
struct NearestRows {
  private let capacity: Int
  private var rows: [Int] = []
  /// The values by which rows are compared: squared distances for the Euclidean metric.
  private var values: [Double] = []
  /// No row at this value or beyond gets in, when rows come in ascending order.
  private(set) var limit = Double.infinity

  init(capacity: Int) { self.capacity = capacity }

  /// Takes a row in if it is near enough; rows must come in ascending order.
  mutating func offer(_ value: Double, row: Int) {
    guard value < limit || rows.count < capacity else { return }
    let position = values.firstPosition { $0 > value }
    values.insert(value, at: position)
    rows.insert(row, at: position)
    if rows.count > capacity {
      values.removeLast()
      rows.removeLast()
    }
    if rows.count == capacity { limit = values[capacity - 1] }
  }

  func neighbors(_ metric: Metric) -> [Neighbor] {
    zip(rows, values).map { row, value in
      switch metric {
      case .euclidean: Neighbor(row: row, distance: value.squareRoot())
      case .manhattan: Neighbor(row: row, distance: value)
      }
    }
  }
}
