/// Learned songs and the rule by which the nearest of them vote.
struct NeighborModel: FittedModel {
  private let search: NeighborSearch
  private let k: Int
  private let weights: NeighborWeights

  init(_ training: TrainingSet, k: Int, weights: NeighborWeights, metric: Metric) {
    search = NeighborSearch(training, metric: metric)
    self.k = k
    self.weights = weights
  }

  var valuesLearnedFrom: Int { 0 }
  var valuesPerRow: Int { search.valuesPerRow }

  func scores(of features: FeatureColumns) -> [Double] {
    search.nearest(k, to: features).scores(k, weights: weights)
  }
}

/// A search for the nearest of the learned songs, each of which knows whether it is liked.
struct NeighborSearch: Sendable {
  private let matrix: FeatureMatrix
  private let metric: Metric
  private let labels: [Bool]

  init(_ training: TrainingSet, metric: Metric) {
    let features = training.features
    let rows = (0..<features.rowCount).map { features.row($0) }
    guard let matrix = try? FeatureMatrix(names: features.names, rows: rows) else {
      preconditionFailure("every row has all features")
    }
    self.matrix = matrix
    self.metric = metric
    labels = training.labels
  }

  var valuesPerRow: Int { matrix.rowCount * matrix.names.count }

  /// The nearest learned songs of each row, at least one and at most as many as there are.
  func nearest(_ k: Int, to features: FeatureColumns) -> LabelledNeighbors {
    let k = min(max(k, 1), matrix.rowCount)
    let search = NearestNeighbors(matrix, metric: metric)
    var (labels, distances): ([Bool], [Double]) = ([], [])
    for row in 0..<features.rowCount {
      guard let found = try? search.nearest(k, to: features.row(row)) else {
        preconditionFailure("every row has all features")
      }
      labels += found.map { self.labels[matrix.rowNumber(at: $0.row)] }
      distances += found.map(\.distance)
    }
    return LabelledNeighbors(k: k, labels: labels, distances: distances)
  }
}

/// The nearest songs of several rows, `k` of each, nearest first.
struct LabelledNeighbors: Sendable {
  let k: Int
  let labels: [Bool]
  let distances: [Double]

  private var rowCount: Int { labels.count / k }

  /// The share of liked songs among the nearest `k`, or all that there are, of each row.
  func scores(_ k: Int, weights: NeighborWeights) -> [Double] {
    let k = min(max(k, 1), self.k)
    return (0..<rowCount).map { row in
      let places = row * self.k..<row * self.k + k
      return switch weights {
      case .uniform: uniformScore(places)
      case .distance: distanceScore(places)
      }
    }
  }

  private func uniformScore(_ places: Range<Int>) -> Double {
    Double(labels[places].count { $0 }) / Double(places.count)
  }

  private func distanceScore(_ places: Range<Int>) -> Double {
    // What is so near that its weight is infinite outvotes all others.
    let hasInfinite = places.contains { (1 / distances[$0]).isInfinite }
    var (liked, all) = (0.0, 0.0)
    for place in places {
      let weight = 1 / distances[place]
      let vote = hasInfinite ? (weight.isInfinite ? 1 : 0) : weight
      all += vote
      if labels[place] { liked += vote }
    }
    // Distances too large for a number weigh nothing at all.
    return all > 0 ? liked / all : uniformScore(places)
  }
}
