/// The function that logistic regression minimises, with its first and second derivatives.
struct LogisticProblem {
  /// The derivatives at a point.
  struct Slope {
    let gradient: [Double]
    let hessian: SymmetricMatrix
  }

  /// Feature by feature, then a column of ones for the intercept; four rows together, and zeros after
  /// the last row, which add nothing to any sum.
  private let columns: [SIMD4<Double>]
  private let labels: [SIMD4<Double>]
  /// How much the square of each parameter costs, twice over; nothing for the intercept.
  private let penalties: [Double]

  init(_ features: FeatureColumns, labels: [Bool], penalties: [Double]) {
    let ones = Array(repeating: 1.0, count: features.rowCount)
    columns = (features.columns + [ones]).flatMap(Self.fours)
    self.labels = Self.fours(labels.map { $0 ? 1 : 0 })
    self.penalties = penalties + [0]
  }

  private static func fours(_ values: [Double]) -> [SIMD4<Double>] {
    stride(from: 0, to: values.count, by: 4).map { start in
      var four = SIMD4<Double>.zero
      for lane in 0..<min(4, values.count - start) { four[lane] = values[start + lane] }
      return four
    }
  }

  /// No weights at all.
  var start: [Double] { penalties.map { _ in 0 } }

  /// How many fours of rows are looked at together, so that they stay in the cache.
  private static let blockSize = 64

  func slope(at parameters: [Double]) -> Slope {
    let size = parameters.count
    var gradient = [SIMD4<Double>](repeating: .zero, count: size)
    var hessian = [SIMD4<Double>](repeating: .zero, count: size * size)
    for start in stride(from: 0, to: labels.count, by: Self.blockSize) {
      let block = start..<min(start + Self.blockSize, labels.count)
      let chances = block.map { Binary.logistic(sum(at: $0, parameters)) }
      let errors = zip(chances, labels[block]).map { $0 - $1 }
      let weights = chances.map { $0 * (1 - $0) }
      for row in 0..<size {
        let values = column(row, block)
        gradient[row] += Self.dot(values, errors[...])
        let weighted = zip(values, weights).map { $0 * $1 }
        for other in 0...row {
          hessian[row * size + other] += Self.dot(column(other, block), weighted[...])
        }
      }
    }
    for index in 0..<size { hessian[index * size + index][0] += penalties[index] }
    return Slope(
      gradient: (0..<size).map { gradient[$0].sum() + penalties[$0] * parameters[$0] },
      hessian: SymmetricMatrix(size: size, values: hessian.map { $0.sum() })
    )
  }

  private func column(_ index: Int, _ block: Range<Int>) -> ArraySlice<SIMD4<Double>> {
    let start = index * labels.count
    return columns[(start + block.lowerBound)..<(start + block.upperBound)]
  }

  private func sum(at place: Int, _ parameters: [Double]) -> SIMD4<Double> {
    var sum = SIMD4<Double>.zero
    for index in parameters.indices {
      sum += columns[index * labels.count + place] * parameters[index]
    }
    return sum
  }

  private static func dot(
    _ first: ArraySlice<SIMD4<Double>>,
    _ second: ArraySlice<SIMD4<Double>>
  ) -> SIMD4<Double> {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var sum = SIMD4<Double>.zero
        for index in first.indices { sum += first[index] * second[index] }
        return sum
      }
    }
  }
}
