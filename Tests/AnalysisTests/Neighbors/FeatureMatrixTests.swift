import Testing

@testable import Analysis

@Suite struct FeatureMatrixTests {
  @Test func `columns are standardized with the population's deviation`() throws {
    // 1, 2, 4: mean 7/3, variance 14/9.
    let matrix = try FeatureMatrix(names: ["a", "b"], rows: [[1, 5], [2, 5], [4, 5]])
    #expect(abs(matrix.means[0] - 7.0 / 3) < 1e-15)
    #expect(abs(matrix.standardDeviations[0] - 1.247219128924647) < 1e-15)
    let standardized = matrix.standardized()
    let expected = [-1.0690449676496976, -0.2672612419124244, 1.3363062095621219]
    for (row, value) in expected.enumerated() {
      #expect(abs(standardized.value(row: row, feature: 0) - value) < 1e-15)
      #expect(standardized.value(row: row, feature: 1) == 0)
    }
    #expect(standardized.means == [0, 0])
    #expect(standardized.standardDeviations == [1, 0])
  }

  @Test func `rows that are not finite are left out and the others keep their number`() throws {
    let matrix = try FeatureMatrix(names: ["a"], rows: [[.nan], [1], [.infinity], [3]])
    #expect(matrix.rowCount == 2)
    #expect((0..<2).map { matrix.rowNumber(at: $0) } == [1, 3])
    #expect([0, 1, 2, 3, 4].map { matrix.position(ofRowNumber: $0) } == [nil, 0, nil, 1, nil])
    #expect(matrix.means == [2])
  }

  @Test func `the summary has one row a feature`() throws {
    let matrix = try FeatureMatrix(names: ["a", "b"], rows: [[1, -1], [3, -5]])
    #expect(matrix.summary.map(\.feature) == ["a", "b"])
    #expect(matrix.summary.map(\.mean) == [2, -3])
    #expect(matrix.summary.map(\.standardDeviation) == [1, 2])
    #expect(matrix.summary.map(\.minimum) == [1, -5])
    #expect(matrix.summary.map(\.maximum) == [3, -1])
  }

  @Test func `a row of another length is an error`() {
    #expect(throws: FeatureError.length(expected: 2, found: 1)) {
      try FeatureMatrix(names: ["a", "b"], rows: [[1, 2], [1]])
    }
    #expect(
      FeatureError.length(expected: 2, found: 1).description
        == "expected 2 values, one a feature, found 1"
    )
  }

  @Test func `sums do not lose small parts beside large ones`() throws {
    let rows = [[1e16], [1], [-1e16], [1], [1], [1]]
    #expect(try FeatureMatrix(names: ["a"], rows: rows).means == [4.0 / 6])
  }
}

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

  @Test func `no more neighbors come back than there are rows`() throws {
    let search = try NearestNeighbors(FeatureMatrix(names: ["x"], rows: [[1], [2]]))
    #expect(try search.nearest(9, to: [0]).count == 2)
    #expect(try search.nearest(9, toRow: 0).count == 1)
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

  @Test(arguments: Metric.allCases)
  func `the search agrees with sorting all distances`(metric: Metric) throws {
    var state: UInt64 = 7
    let rows = (0..<1303).map { _ in
      (0..<13).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 61)
      }
    }
    let search = try NearestNeighbors(
      FeatureMatrix(names: (0..<13).map { "f\($0)" }, rows: rows),
      metric: metric
    )
    for query in [0, 700, 1302] {
      let distances = rows.map { row in
        let parts = zip(row, rows[query]).map { $0 - $1 }
        return metric == .euclidean
          ? parts.reduce(0) { $0 + $1 * $1 }.squareRoot() : parts.reduce(0) { $0 + abs($1) }
      }
      let order = rows.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
      let found = try search.nearest(25, toRow: query, excludingSelf: false)
      #expect(found.map(\.row) == Array(order.prefix(25)))
      #expect(found.map(\.distance) == order.prefix(25).map { distances[$0] })
    }
  }
}
