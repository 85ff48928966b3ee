/// How much the nearest songs count when they vote.
///
/// ```swift
/// validation.model(.nearestNeighbors(5, weights: .distance)).folds
/// ```
public enum NeighborWeights: String, CaseIterable, Sendable {
  /// All of them the same.
  case uniform
  /// Each by one over its distance; where some are at distance 0, only these.
  case distance
}

/// A way to tell liked songs from the others by their features.
///
/// Each is that of scikit-learn with its default settings, unless it says otherwise. A song is called
/// liked when its score, the estimated chance, is above one half. Learning from songs of one label
/// only, every model answers with that label; one that cannot be solved answers as `.dummy`.
///
/// ```swift
/// validation.model(.nearestNeighbors(5)).folds
/// ```
public enum Classifier: Hashable, Sendable {
  /// The share of liked songs among the nearest ones; equal distances keep the order of the songs.
  ///
  /// The number of neighbors is taken as at least 1, and at most 1000 and the number of songs learned
  /// from.
  case nearestNeighbors(
    Int = 5,
    weights: NeighborWeights = .uniform,
    metric: Metric = .euclidean
  )
  /// Logistic regression with the penalty ½ |w|² on the weights and none on the intercept, solved
  /// until nothing changes.
  case logisticRegression
  /// Gaussian naive Bayes: in each class each feature has a normal distribution of its own, whose
  /// variance is raised by a billionth of the largest.
  case naiveBayes
  /// A decision tree of one question: the feature and the threshold, halfway between two values, that
  /// leave the least Gini impurity; of equally good ones the first feature and the lowest threshold.
  case decisionStump
  /// The share of liked songs among those learned from, whatever the song is like.
  case dummy

  /// What it is called in tables.
  public var name: String {
    switch self {
    case .nearestNeighbors(let k, let weights, let metric):
      "KNN, k = \(k.clamped(to: Self.neighborCounts))"
        + (weights == .uniform ? "" : ", by distance")
        + (metric == .euclidean ? "" : ", \(metric.rawValue)")
    case .logisticRegression: "Logistic regression"
    case .naiveBayes: "Naive Bayes"
    case .decisionStump: "Decision stump"
    case .dummy: "Dummy"
    }
  }

  /// How many neighbors may vote; more are a search that sorts all songs for each of them.
  static let neighborCounts = 1...1000

  /// The models of a first comparison: neighbors at several k, and one of each other kind.
  public static let usual: [Classifier] = [
    .nearestNeighbors(1), .nearestNeighbors(5), .nearestNeighbors(15), .nearestNeighbors(45),
    .logisticRegression, .naiveBayes, .decisionStump, .dummy,
  ]
}

/// A classifier that has learned.
protocol FittedModel: Sendable {
  /// The estimated chance that each row is liked, in 0...1.
  func scores(of features: FeatureColumns) -> [Double]
  /// How many feature values it looked at to learn.
  var valuesLearnedFrom: Int { get }
  /// How many feature values it looks at to judge a row.
  var valuesPerRow: Int { get }
}

/// The same score for every row.
struct ConstantModel: FittedModel {
  let score: Double
  let valuesLearnedFrom = 0
  let valuesPerRow = 0

  /// The share of liked songs among those learned from.
  init(_ training: TrainingSet) { score = training.likedShare }

  func scores(of features: FeatureColumns) -> [Double] {
    Array(repeating: score, count: features.rowCount)
  }
}

extension Classifier {
  /// Learns from songs; as the dummy does when there is no solution.
  func fitted(to training: TrainingSet) -> any FittedModel {
    solution(for: training) ?? ConstantModel(training)
  }

  /// Learns from songs; nil when they have both labels and there is no solution.
  func solution(for training: TrainingSet) -> (any FittedModel)? {
    let dummy = ConstantModel(training)
    guard training.likedShare > 0, training.likedShare < 1 else { return dummy }
    switch self {
    case .nearestNeighbors(let k, let weights, let metric):
      return NeighborModel(training, k: k, weights: weights, metric: metric)
    case .logisticRegression: return LogisticRegression(training)
    case .naiveBayes: return NaiveBayes(training)
    case .decisionStump: return DecisionStump(training)
    case .dummy: return dummy
    }
  }
}
