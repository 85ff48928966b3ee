/// The features of some rows, column by column, as models learn from them.
struct FeatureColumns: Sendable {
  let names: [String]
  let rowCount: Int
  /// One array a feature, each of `rowCount` numbers.
  let columns: [[Double]]

  init(names: [String], rowCount: Int, columns: [[Double]]) {
    self.names = names
    self.rowCount = rowCount
    self.columns = columns
  }

  /// The features of some rows of a matrix, a row as often as it is listed.
  init(_ matrix: FeatureMatrix, rows: [Int]) {
    let columns = matrix.names.indices.map { feature in
      rows.map { matrix.value(row: $0, feature: feature) }
    }
    self.init(names: matrix.names, rowCount: rows.count, columns: columns)
  }

  func selecting(_ rows: [Int]) -> FeatureColumns {
    let columns = columns.map { column in rows.map { column[$0] } }
    return FeatureColumns(names: names, rowCount: rows.count, columns: columns)
  }

  /// The same rows with the numbers of one feature in another order.
  func permuting(_ feature: Int, by order: [Int]) -> FeatureColumns {
    var columns = columns
    columns[feature] = order.map { self.columns[feature][$0] }
    return FeatureColumns(names: names, rowCount: rowCount, columns: columns)
  }

  /// The mean and the deviation of each feature.
  var moments: [Moments] {
    columns.map { column in column.withUnsafeBufferPointer { Moments($0) } }
  }

  /// The rows as a matrix to search; all of their numbers are finite.
  var matrix: FeatureMatrix {
    let rows = (0..<rowCount).map { row in columns.map { $0[row] } }
    guard let matrix = try? FeatureMatrix(names: names, rows: rows) else {
      preconditionFailure("every row has all features")
    }
    return matrix
  }
}

/// Rows to learn from.
struct TrainingSet: Sendable {
  let features: FeatureColumns
  let labels: [Bool]

  var rowCount: Int { labels.count }

  /// The share of the rows that are liked, 0 of no rows.
  var likedShare: Double {
    labels.isEmpty ? 0 : Double(labels.count { $0 }) / Double(labels.count)
  }
}
