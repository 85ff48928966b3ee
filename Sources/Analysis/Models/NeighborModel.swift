/// Learned songs and the rule by which the nearest of them vote.
struct NeighborModel: FittedModel {
  private let search: NeighborSearch
  private let k: Int
  private let weights: NeighborWeights

  init(_ training: TrainingSet, k: Int, weights: NeighborWeights, metric: Metric) {
    search = NeighborSearch(training, metric: metric)
    self.k = k.clamped(to: Classifier.neighborCounts)
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
  private let search: NearestNeighbors
  private let labels: [Bool]
  /// How many feature values are looked at for each row.
  let valuesPerRow: Int

  init(_ training: TrainingSet, metric: Metric) {
    search = NearestNeighbors(training.features.matrix, metric: metric)
    labels = training.labels
    valuesPerRow = training.rowCount * training.features.names.count
  }

  /// The nearest learned songs of each row, at least one and at most as many as there are.
  func nearest(_ k: Int, to features: FeatureColumns) -> LabelledNeighbors {
    let found = search.nearest(max(k, 1), to: features.matrix)
    return LabelledNeighbors(
      k: found.width,
      labels: found.rows.map { labels[$0] },
      distances: found.distances
    )
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
    let k = k.clamped(to: 1...self.k)
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
