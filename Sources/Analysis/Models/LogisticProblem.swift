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

  func slope(at parameters: [Double]) -> Slope {
    let size = parameters.count
    var gradient = [SIMD4<Double>](repeating: .zero, count: size)
    var hessian = [SIMD4<Double>](repeating: .zero, count: size * size)
    columns.withUnsafeBufferPointer { columns in
      gradient.withUnsafeMutableBufferPointer { gradient in
        hessian.withUnsafeMutableBufferPointer { hessian in
          for place in labels.indices {
            add(place, columns, parameters, to: gradient, hessian)
          }
        }
      }
    }
    for index in 0..<size { hessian[index * size + index][0] += penalties[index] }
    return Slope(
      gradient: (0..<size).map { gradient[$0].sum() + penalties[$0] * parameters[$0] },
      hessian: SymmetricMatrix(size: size, values: hessian.map { $0.sum() })
    )
  }

  /// Adds what four rows contribute.
  @inline(__always)
  private func add(
    _ place: Int,
    _ columns: UnsafeBufferPointer<SIMD4<Double>>,
    _ parameters: [Double],
    to gradient: UnsafeMutableBufferPointer<SIMD4<Double>>,
    _ hessian: UnsafeMutableBufferPointer<SIMD4<Double>>
  ) {
    let (size, stride) = (gradient.count, labels.count)
    var sum = SIMD4<Double>.zero
    for index in 0..<size { sum += columns[index &* stride &+ place] * parameters[index] }
    let chance = Binary.logistic(sum)
    let (error, weight) = (chance - labels[place], chance * (1 - chance))
    for row in 0..<size {
      let value = columns[row &* stride &+ place]
      gradient[row] += error * value
      let weighted = weight * value
      for column in 0...row {
        hessian[row &* size &+ column] += weighted * columns[column &* stride &+ place]
      }
    }
  }
}
