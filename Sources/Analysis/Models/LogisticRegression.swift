/// Logistic regression with a quadratic penalty, solved by Newton's method (iteratively reweighted
/// least squares).
///
/// What is minimised is ½ |w|² + Σ ln(1 + exp(−y (w·x + b))) with y = ±1, as by scikit-learn with
/// `C=1`. The features are centred and scaled for the solution, and the penalty with them, which
/// leaves the minimum where it is and makes the steps safe for features of any size.
struct LogisticRegression: FittedModel {
  /// The weight of each feature.
  let weights: [Double]
  let intercept: Double
  let valuesLearnedFrom: Int

  private static let steps = 100

  /// Nil when no minimum is found.
  init?(_ training: TrainingSet) {
    let scaler = Scaler(training.features)
    let features = training.features.columns.indices
    let scales = features.map { scaler.scale(of: $0) }
    let problem = LogisticProblem(
      scaler.scaled(training.features),
      labels: training.labels,
      // A feature that cannot be scaled is 0 everywhere and gets no weight.
      penalties: scales.map { $0.isFinite ? 1 / ($0 * $0) : 1 }
    )
    guard let (solution, passes) = Self.minimum(of: problem) else { return nil }
    let weights = features.map { solution[$0] / scales[$0] }
    let shift = features.reduce(0) { $0 + weights[$1] * scaler.mean(of: $1) }
    guard weights.allSatisfy(\.isFinite), shift.isFinite else { return nil }
    self.weights = weights
    intercept = solution[solution.count - 1] - shift
    valuesLearnedFrom = passes * training.rowCount * features.count
  }

  var valuesPerRow: Int { weights.count }

  func scores(of features: FeatureColumns) -> [Double] {
    var sums = Array(repeating: intercept, count: features.rowCount)
    for (weight, column) in zip(weights, features.columns) {
      for row in column.indices { sums[row] += weight * column[row] }
    }
    return sums.map { Binary.logistic($0) }
  }

  /// The parameters at which the slope is nothing, and how often all rows were looked at.
  private static func minimum(of problem: LogisticProblem) -> ([Double], passes: Int)? {
    var here = problem.start
    var slope = problem.slope(at: here)
    var passes = 1
    for _ in 1...steps {
      guard let direction = slope.hessian.solved(slope.gradient.map { -$0 }) else { return nil }
      let size = direction.reduce(0) { max($0, $1.magnitude) }
      let descent = dot(slope.gradient, direction)
      // What is still to gain counts too: features of large numbers have a small penalty, and the step
      // never becomes as small as that.
      guard size > 1e-10, -descent > 1e-18 else { return (here, passes) }
      var length = 1.0
      var next = here
      // The function is convex, so that a slope that rises steeply means the step went too far.
      repeat {
        next = zip(here, direction).map { $0 + length * $1 }
        slope = problem.slope(at: next)
        passes += 1
        length /= 2
      } while dot(slope.gradient, direction) > -descent / 2 && length > 1e-10
      here = next
    }
    return nil
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
