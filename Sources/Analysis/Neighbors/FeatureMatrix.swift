/// Why numbers do not fit a feature matrix.
public enum FeatureError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A row or query with another number of values than there are features.
  case length(expected: Int, found: Int)
  /// A row number that is not in the matrix.
  case row(Int, count: Int)

  /// One line for a person.
  public var description: String {
    switch self {
    case .length(let expected, let found):
      "expected \(expected) values, one a feature, found \(found)"
    case .row(let row, let count): "row \(row) is not one of the \(count) rows of the matrix"
    }
  }
}

/// Numbers of the same features for many rows, stored feature by feature.
///
/// Only rows whose values are all finite are in it; `rowNumber(at:)` says which they were.
///
/// ```swift
/// catalog.features.summary
/// ```
public struct FeatureMatrix: Sendable {
  /// The names of the features, in order.
  public let names: [String]
  /// How many rows there are.
  public let rowCount: Int
  /// The mean of each feature, 0 when there are no rows.
  public let means: [Double]
  /// The population standard deviation of each feature (divided by n), 0 when there are no rows.
  public let standardDeviations: [Double]

  /// Feature by feature, `stride` numbers each, of which the first `rowCount` count.
  let values: [Double]
  let stride: Int
  /// What the values of each feature are divided by when they are standardized.
  private let scales: [Double]
  /// The number of each row where it came from; nil when that is its place.
  private let rowNumbers: [Int]?

  /// Makes a matrix from rows; rows with a value that is not finite are left out.
  ///
  /// - Throws: `FeatureError.length` when a row has not one value a feature.
  public init(names: [String], rows: [[Double]]) throws(FeatureError) {
    for row in rows where row.count != names.count {
      throw .length(expected: names.count, found: row.count)
    }
    let values = names.indices.flatMap { feature in rows.map { $0[feature] } }
    self.init(names: names, values: values, stride: rows.count, count: rows.count)
  }

  /// Makes a matrix from the columns of its features, one after the other.
  package init(names: [String], columns values: [Double], rowCount: Int) {
    precondition(values.count == names.count * rowCount, "every feature has as many values")
    self.init(names: names, values: values, stride: rowCount, count: rowCount)
  }

  /// The features of a catalogue's usable rows.
  init(catalog store: CatalogStore) {
    self.init(
      names: store.featureColumns.map(\.name),
      values: store.features,
      stride: store.featureStride,
      count: store.rowCount,
      isComplete: store.isComplete
    )
  }

  /// Takes over columns, without a copy when every row is usable.
  private init(
    names: [String],
    values: [Double],
    stride: Int,
    count: Int,
    isComplete: Bool = false
  ) {
    self.names = names
    let usable =
      isComplete
      ? nil : Self.usableRows(values, features: names.count, stride: stride, count: count)
    if let usable {
      self.values = names.indices.flatMap { feature in usable.map { values[feature * stride + $0] }
      }
      self.stride = usable.count
    } else {
      self.values = values
      self.stride = stride
    }
    rowNumbers = usable
    rowCount = usable?.count ?? count
    let moments = Self.moments(self.values, names.count, stride: self.stride, count: rowCount)
    means = moments.map(\.mean)
    standardDeviations = moments.map(\.standardDeviation)
    scales = moments.map(\.scale)
  }

  /// The moments of each feature; they do not depend on one another.
  private static func moments(
    _ values: [Double],
    _ features: Int,
    stride: Int,
    count: Int
  ) -> [Moments] {
    var moments = [Moments](repeating: Moments(Doubles(start: nil, count: 0)), count: features)
    moments.withUnsafeMutableBufferPointer { moments in
      values.withUnsafeBufferPointer { values in
        let (moments, values) = (SharedMemory(moments), SharedMemory(values))
        Parts.forEachIndex(features) {
          moments.mutableBuffer[$0] = Moments(values.buffer.part($0 * stride, count))
        }
      }
    }
    return moments
  }

  /// The standardized form of a matrix; its means are 0 and its deviations 1 by construction.
  private init(standardizing matrix: FeatureMatrix) {
    names = matrix.names
    rowCount = matrix.rowCount
    stride = matrix.rowCount
    rowNumbers = matrix.rowNumbers
    means = matrix.means.map { _ in 0 }
    standardDeviations = zip(matrix.standardDeviations, matrix.scales).map {
      $0 == $1 && $1.isFinite ? 1 : 0
    }
    scales = matrix.means.map { _ in 1 }
    let total = matrix.names.count * matrix.rowCount
    values = Array(unsafeUninitializedCapacity: total) { result, count in
      matrix.values.withUnsafeBufferPointer { values in
        for feature in matrix.names.indices {
          let scale = matrix.scales[feature]
          let mean = scale.isFinite ? matrix.means[feature] : 0
          let (from, to) = (feature * matrix.stride, feature * matrix.rowCount)
          for row in 0..<matrix.rowCount { result[to + row] = (values[from + row] - mean) / scale }
        }
      }
      count = total
    }
  }

  /// The rows whose values are all finite; nil when all are.
  private static func usableRows(
    _ values: [Double],
    features: Int,
    stride: Int,
    count: Int
  ) -> [Int]? {
    let isUsable = [Bool](unsafeUninitializedCapacity: count) { flags, flagCount in
      flags.initialize(repeating: true)
      values.withUnsafeBufferPointer { values in
        for feature in 0..<features {
          for row in 0..<count where !values[feature * stride + row].isFinite { flags[row] = false }
        }
      }
      flagCount = count
    }
    guard isUsable.contains(false) else { return nil }
    return isUsable.indices.filter { isUsable[$0] }
  }

  /// The same rows with each feature shifted and scaled to mean 0 and standard deviation 1.
  ///
  /// A feature that never changes, but for rounding errors, is only shifted: its scale counts as 1. One
  /// with numbers too large to be squared becomes 0.
  public func standardized() -> FeatureMatrix { FeatureMatrix(standardizing: self) }

  /// What a value is divided by when it is standardized.
  func scale(of feature: Int) -> Double { scales[feature] }

  /// The value of a feature of a row, both counted from 0.
  ///
  /// - Precondition: There are such a row and such a feature.
  public func value(row: Int, feature: Int) -> Double {
    precondition(row >= 0 && row < rowCount, "a row is one of the matrix")
    return values[feature * stride + row]
  }

  /// The values of one row, in the order of the features.
  ///
  /// - Throws: `FeatureError.row` when there is no such row.
  public func row(_ row: Int) throws(FeatureError) -> [Double] {
    guard row >= 0, row < rowCount else { throw .row(row, count: rowCount) }
    return names.indices.map { value(row: row, feature: $0) }
  }

  /// The number that a row had where it came from, such as its row in the catalogue.
  ///
  /// - Precondition: There is such a row.
  public func rowNumber(at row: Int) -> Int {
    precondition(row >= 0 && row < rowCount, "a row is one of the matrix")
    return rowNumbers?[row] ?? row
  }

  /// How many rows came from rows with these numbers.
  func count(in numbers: Range<Int>) -> Int {
    guard let rowNumbers else { return numbers.count }
    return rowNumbers.firstPosition { $0 >= numbers.upperBound }
      - rowNumbers.firstPosition { $0 >= numbers.lowerBound }
  }

  /// The row that came from the row with a number, if it is usable.
  public func position(ofRowNumber number: Int) -> Int? {
    guard let rowNumbers else { return number >= 0 && number < rowCount ? number : nil }
    let position = rowNumbers.firstPosition { $0 >= number }
    return position < rowNumbers.count && rowNumbers[position] == number ? position : nil
  }
}
