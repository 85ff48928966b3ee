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

  @Test func `a deviation that is rounding error is not scaled`() throws {
    let matrix = try FeatureMatrix(names: ["a"], rows: [[0.1], [0.1], [0.1]])
    let standardized = matrix.standardized()
    #expect((0..<3).allSatisfy { abs(standardized.value(row: $0, feature: 0)) < 1e-16 })
    #expect(standardized.standardDeviations == [0])
    #expect(matrix.scale(of: 0) == 1)
  }

  @Test func `numbers too large to be squared are standardized to zero`() throws {
    for rows in [[[1.7e308], [1.6e308], [1.7e308]], [[-1.7e308], [1.7e308], [1]]] {
      let matrix = try FeatureMatrix(names: ["a"], rows: rows).standardized()
      #expect((0..<3).map { matrix.value(row: $0, feature: 0) } == [0, 0, 0])
      #expect(matrix.standardDeviations == [0])
      let found = try NearestNeighbors(matrix).nearest(2, toRow: 0)
      #expect(found.map(\.row) == [1, 2])
    }
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
