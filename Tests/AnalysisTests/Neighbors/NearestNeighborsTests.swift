import Testing

@testable import Analysis

@Suite struct NearestNeighborsTests {
  private let line = [0.0, 1, 3, 3, 6, 10].map { [$0, 0] }

  @Test func `neighbors come nearest first, equal distances in row order`() throws {
    let search = try NearestNeighbors(FeatureMatrix(names: ["x", "y"], rows: line))
    let found = try search.nearest(4, to: [2, 0])
    #expect(found.map(\.row) == [1, 2, 3, 0])
    #expect(found.map(\.distance) == [1, 1, 1, 2])
  }

  @Test func `the row itself is left out and its duplicates are not`() throws {
    let search = try NearestNeighbors(FeatureMatrix(names: ["x", "y"], rows: line))
    #expect(try search.nearest(3, toRow: 3).map(\.row) == [2, 1, 0])
    #expect(try search.nearest(3, toRow: 3, excludingSelf: false).map(\.row) == [2, 3, 1])
  }

  @Test func `distances are Euclidean or Manhattan`() throws {
    let matrix = try FeatureMatrix(names: ["x", "y"], rows: [[3, 4], [-1, -1]])
    #expect(try NearestNeighbors(matrix).nearest(1, to: [0, 0])[0].distance == 2.0.squareRoot())
    let manhattan = NearestNeighbors(matrix, metric: .manhattan)
    #expect(try manhattan.nearest(2, to: [0, 0]).map(\.distance) == [2, 7])
  }

  @Test func `the cosine distance is that of the directions`() throws {
    let rows = [[0.0, 5], [3, 3], [-2, 0], [7, 0], [0, 0]]
    let search = try NearestNeighbors(
      FeatureMatrix(names: ["x", "y"], rows: rows),
      metric: .cosine
    )
    let found = try search.nearest(5, to: [0.5, 0])
    #expect(found.map(\.row) == [3, 1, 0, 4, 2])
    let expected = [0, 1 - 0.5.squareRoot(), 1, 1, 2]
    for (neighbor, distance) in zip(found, expected) {
      #expect(abs(neighbor.distance - distance) < 1e-15)
    }
  }

  @Test func `zeros have no direction and are at cosine distance 1 from everything`() throws {
    let rows = [[1.0, 0], [0, 0], [0, 2], [0, 0]]
    let search = try NearestNeighbors(
      FeatureMatrix(names: ["x", "y"], rows: rows),
      metric: .cosine
    )
    let found = try search.nearest(4, to: [0, 0])
    #expect(found.map(\.row) == [0, 1, 2, 3])
    #expect(found.map(\.distance) == [1, 1, 1, 1])
    #expect(try search.nearest(3, to: [1, 0]).map(\.row) == [0, 1, 2])
  }

  @Test func `lengths far apart have a direction all the same`() throws {
    let rows = [[0x1p-1030, 0x1p-1030], [1e300, -1e300], [1e300, 1e300]]
    let search = try NearestNeighbors(
      FeatureMatrix(names: ["x", "y"], rows: rows),
      metric: .cosine
    )
    let found = try search.nearest(3, to: [1, 1])
    #expect(found.map(\.row) == [0, 2, 1])
    #expect(abs(found[1].distance) < 1e-15 && abs(found[2].distance - 1) < 1e-15)
  }

  @Test func `no more neighbors come back than there are rows`() throws {
    let search = try NearestNeighbors(FeatureMatrix(names: ["x"], rows: [[1], [2]]))
    #expect(try search.nearest(9, to: [0]).count == 2)
    #expect(try search.nearest(9, toRow: 0).count == 1)
    #expect(try search.nearest(.max, toRow: 0).map(\.row) == [1])
    #expect(try search.nearest(0, to: [0]).isEmpty)
    #expect(try search.nearest(-1, to: [0]).isEmpty)
  }

  @Test func `a wrong query is an error`() throws {
    let search = try NearestNeighbors(FeatureMatrix(names: ["x"], rows: [[1]]))
    #expect(throws: FeatureError.length(expected: 1, found: 2)) {
      try search.nearest(1, to: [1, 2])
    }
    #expect(throws: FeatureError.row(1, count: 1)) { try search.nearest(1, toRow: 1) }
  }

  @Test func `without features every row is at distance 0`() throws {
    let search = try NearestNeighbors(FeatureMatrix(names: [], rows: [[], [], []]))
    #expect(try search.nearest(2, to: []).map(\.row) == [0, 1])
    #expect(try search.nearest(2, to: []).map(\.distance) == [0, 0])
  }

  @Test(arguments: [(Metric.euclidean, Double.infinity), (.cosine, 1), (.manhattan, .infinity)])
  func `from a query that is not finite every row is equally far`(
    metric: Metric,
    distance: Double
  ) throws {
    let search = try NearestNeighbors(
      FeatureMatrix(names: ["x", "y"], rows: line),
      metric: metric
    )
    for query in [[Double.nan, 1], [.infinity, 0], [0, -.infinity]] {
      let found = try search.nearest(2, to: query)
      #expect(found.map(\.row) == [0, 1])
      #expect(found.map(\.distance) == [distance, distance])
    }
  }

  @Test func `rows that single precision cannot tell apart are told apart`() throws {
    // 2^-40 apart, which a significand of 24 bits does not show beside 1.
    let step = 0x1p-40
    let rows = (0..<600).map { [1 + step * Double(($0 * 7) % 600)] }
    let search = try NearestNeighbors(FeatureMatrix(names: ["x"], rows: rows))
    let found = try search.nearest(3, to: [1 + step * 300])
    // 300 = 7 × 300 mod 600, and 7 × 343 = 4 × 600 + 1, so ±1 is 343 rows on or back.
    #expect(found.map(\.row) == [300, 43, 557])
    #expect(found.map(\.distance) == [0, step, step])
  }
}
