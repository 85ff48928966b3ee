/// Queries of a search, one after the other.
package struct Points: Sendable {
  package let count: Int
  let dimension: Int
  private var values: [Double]

  /// Points from their coordinates; each has `dimension` of them.
  package init(_ points: [[Double]], dimension: Int) {
    precondition(points.allSatisfy { $0.count == dimension }, "every point has all coordinates")
    count = points.count
    self.dimension = dimension
    values = points.flatMap(\.self)
  }

  /// The rows of a matrix.
  package init(_ matrix: FeatureMatrix) {
    count = matrix.rowCount
    dimension = matrix.names.count
    let (count, dimension) = (count, dimension)
    values = Array(unsafeUninitializedCapacity: count * dimension) { result, total in
      matrix.values.withUnsafeBufferPointer { values in
        for row in 0..<count {
          for feature in 0..<dimension {
            result[row * dimension + feature] = values[feature * matrix.stride + row]
          }
        }
      }
      total = count * dimension
    }
  }

  /// The same points scaled to length 1.
  func directions() -> Points {
    var directions = self
    Directions.normalize(
      &directions.values,
      Directions.Layout(count: count, dimension: dimension, step: dimension, stride: 1)
    )
    return directions
  }

  func withCoordinates<Result>(
    of point: Int,
    _ body: (UnsafeBufferPointer<Double>) -> Result
  ) -> Result {
    precondition(point >= 0 && point < count, "a point is one of the points")
    return values.withUnsafeBufferPointer { body($0.part(point * dimension, dimension)) }
  }
}
