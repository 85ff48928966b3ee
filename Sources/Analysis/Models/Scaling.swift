/// How features of different size are made comparable before a model learns from them.
///
/// ```swift
/// CrossValidation(catalog.labelled(history), scaling: .raw).model(.nearestNeighbors(5)).folds
/// ```
public enum Scaling: String, CaseIterable, Sendable {
  /// Each feature is shifted and scaled to mean 0 and standard deviation 1 over the songs that a fold
  /// learns from, so that a fold knows nothing of the songs that it is tested with.
  case withinFolds
  /// Each feature is shifted and scaled by its mean and deviation over the whole catalogue.
  case catalog
  /// The numbers are used as they are, as PyCaret does unless told otherwise: then the length in
  /// milliseconds decides which songs are near.
  case raw

  var words: String {
    switch self {
    case .withinFolds:
      "each feature is scaled to mean 0 and deviation 1 within the fold's learning part"
    case .catalog: "each feature is scaled by its mean and deviation over the catalogue"
    case .raw: "features are used as they are, so that those with large numbers decide"
    }
  }
}

/// The shift and the scale of each feature.
struct Scaler: Sendable {
  private let means: [Double]
  private let scales: [Double]

  /// The scaler of a whole matrix, as `FeatureMatrix.standardized()` applies it.
  init(_ matrix: FeatureMatrix) {
    let scales = matrix.names.indices.map { matrix.scale(of: $0) }
    self.init(means: matrix.means, scales: scales)
  }

  /// The scaler that makes the means of these rows 0 and their deviations 1.
  init(_ features: FeatureColumns) {
    let moments = features.moments
    self.init(means: moments.map(\.mean), scales: moments.map(\.scale))
  }

  /// Numbers too large to be squared have no scale: all of them become 0.
  private init(means: [Double], scales: [Double]) {
    self.means = zip(means, scales).map { $1.isFinite ? $0 : 0 }
    self.scales = scales
  }

  func scaled(_ features: FeatureColumns) -> FeatureColumns {
    let columns = features.columns.indices.map { feature in
      let (mean, scale) = (means[feature], scales[feature])
      // A number that is new to the scaler may be so far out that its square would be infinite.
      return features.columns[feature].map { min(max(($0 - mean) / scale, -1e150), 1e150) }
    }
    return FeatureColumns(names: features.names, rowCount: features.rowCount, columns: columns)
  }

  func mean(of feature: Int) -> Double { means[feature] }

  /// What a feature is divided by.
  func scale(of feature: Int) -> Double { scales[feature] }
}
