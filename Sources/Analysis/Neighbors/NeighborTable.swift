/// The nearest rows of many queries, in flat arrays: as many for each query, nearest first.
package struct NeighborTable: Equatable, Sendable {
  /// How many neighbors each query has.
  package let width: Int
  /// The rows, query by query.
  package private(set) var rows: [Int] = []
  /// Their distances.
  package private(set) var distances: [Double] = []

  init(width: Int) { self.width = width }

  /// How many queries there are.
  package var count: Int { width == 0 ? 0 : rows.count / width }

  /// Where the neighbors of a query stand in `rows` and `distances`.
  package func indices(of query: Int) -> Range<Int> { query * width..<(query + 1) * width }

  /// The neighbors of a query, nearest first.
  package subscript(query: Int) -> [Neighbor] {
    indices(of: query).map { Neighbor(row: rows[$0], distance: distances[$0]) }
  }

  /// Adds the neighbors of the next query.
  mutating func append(_ neighbors: [Neighbor]) {
    precondition(neighbors.count == width, "every query has as many neighbors")
    rows += neighbors.lazy.map(\.row)
    distances += neighbors.lazy.map(\.distance)
  }

  /// Adds the queries of another table.
  mutating func append(_ table: NeighborTable) {
    precondition(table.width == width, "every query has as many neighbors")
    rows += table.rows
    distances += table.distances
  }
}
