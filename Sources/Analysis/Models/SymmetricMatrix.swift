/// A symmetric matrix, row by row; only the lower triangle counts.
struct SymmetricMatrix {
  let size: Int
  var values: [Double]

  /// Solves A x = b by Cholesky's decomposition; nil when A is not positive definite.
  func solved(_ right: [Double]) -> [Double]? {
    guard let lower = decomposed else { return nil }
    var x = right
    for row in 0..<size {
      for column in 0..<row { x[row] -= lower[row * size + column] * x[column] }
      x[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for column in (row + 1)..<max(size, row + 1) {
        x[row] -= lower[column * size + row] * x[column]
      }
      x[row] /= lower[row * size + row]
    }
    return x
  }

  /// The lower triangle L with A = L Lᵀ.
  private var decomposed: [Double]? {
    var lower = values
    for column in 0..<size {
      for row in column..<size {
        var sum = lower[row * size + column]
        for earlier in 0..<column {
          sum -= lower[row * size + earlier] * lower[column * size + earlier]
        }
        guard row > column || (sum > 0 && sum.isFinite) else { return nil }
        let diagonal = lower[column * size + column]
        lower[row * size + column] = row == column ? sum.squareRoot() : sum / diagonal
      }
    }
    return lower
  }
}
