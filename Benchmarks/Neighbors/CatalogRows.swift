internal import Analysis
internal import Foundation

/// The rows of a catalogue, and as many others like them as are wanted.
struct CatalogRows {
  let matrix: FeatureMatrix

  init(_ matrix: FeatureMatrix) { self.matrix = matrix }

  /// The first rows; behind the last they come once more, each time a little larger.
  func first(_ count: Int) -> FeatureMatrix {
    select(Array(0..<count))
  }

  /// Some rows, counted on behind the last.
  func select(_ rows: [Int]) -> FeatureMatrix {
    var values: [Double] = []
    values.reserveCapacity(rows.count * matrix.names.count)
    for feature in matrix.names.indices {
      for row in rows {
        let (round, row) = row.quotientAndRemainder(dividingBy: matrix.rowCount)
        values.append(matrix.value(row: row, feature: feature) * (1 + Double(round) / 1000))
      }
    }
    return FeatureMatrix(names: matrix.names, columns: values, rowCount: rows.count)
  }

  /// Fifty rows spread over the first `count`.
  func seeds(among count: Int) -> [Int] { (0..<50).map { $0 * count / 50 } }

  /// Writes the values as doubles, row by row.
  func write(to path: String) throws {
    var data = Data(capacity: matrix.rowCount * matrix.names.count * 8)
    for row in 0..<matrix.rowCount {
      for feature in matrix.names.indices {
        withUnsafeBytes(of: matrix.value(row: row, feature: feature)) {
          data.append(contentsOf: $0)
        }
      }
    }
    try data.write(to: URL(filePath: path))
  }
}
