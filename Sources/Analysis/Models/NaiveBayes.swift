/// Gaussian naive Bayes.
///
/// - SeeAlso: scikit-learn, `GaussianNB` with `var_smoothing=1e-9`.
struct NaiveBayes: FittedModel {
  /// What is known of one class: its share, and the mean and variance of each feature.
  private struct LabelClass: Sendable {
    let logarithmOfShare: Double
    let means: [Double]
    let variances: [Double]
    /// −½ Σ ln(2πσ²), the logarithm of what the densities are scaled by.
    let logarithmOfScale: Double
  }

  private let liked: LabelClass
  private let notLiked: LabelClass
  private let likedShare: Double
  let valuesLearnedFrom: Int
  let valuesPerRow: Int

  /// Nil when every feature is constant, or a variance is too large or small to be reckoned with.
  init?(_ training: TrainingSet) {
    let features = training.features
    let variances = features.moments.map { $0.standardDeviation * $0.standardDeviation }
    guard let largest = variances.max(), largest > 0x1p-900,
      variances.allSatisfy({ $0 < 0x1p1000 })
    else { return nil }
    liked = Self.learn(training, label: true, smoothing: largest * 1e-9)
    notLiked = Self.learn(training, label: false, smoothing: largest * 1e-9)
    likedShare = training.likedShare
    valuesLearnedFrom = 2 * features.columns.count * features.rowCount
    valuesPerRow = 2 * features.columns.count
  }

  private static func learn(_ training: TrainingSet, label: Bool, smoothing: Double) -> LabelClass {
    let rows = training.labels.indices.filter { training.labels[$0] == label }
    let moments = training.features.selecting(rows).moments
    let variances = moments.map { $0.standardDeviation * $0.standardDeviation + smoothing }
    return LabelClass(
      logarithmOfShare: Binary.naturalLogarithm(of: Double(rows.count) / Double(training.rowCount)),
      means: moments.map(\.mean),
      variances: variances,
      logarithmOfScale: variances.reduce(0) { $0 - Binary.naturalLogarithm(of: 2 * .pi * $1) / 2 }
    )
  }

  func scores(of features: FeatureColumns) -> [Double] {
    let (liked, notLiked) = (logarithms(liked, features), logarithms(notLiked, features))
    return zip(liked, notLiked).map { liked, notLiked in
      // What is infinitely far from both classes is like neither.
      let difference = liked - notLiked
      return difference.isNaN ? likedShare : Binary.logistic(difference)
    }
  }

  /// The logarithm of the density of each row in a class, times the share of the class.
  private func logarithms(_ known: LabelClass, _ features: FeatureColumns) -> [Double] {
    let start = known.logarithmOfShare + known.logarithmOfScale
    var sums = Array(repeating: start, count: features.rowCount)
    for (feature, column) in features.columns.enumerated() {
      let (mean, variance) = (known.means[feature], known.variances[feature])
      for row in column.indices {
        let difference = column[row] - mean
        sums[row] -= difference * difference / variance / 2
      }
    }
    return sums
  }
}
