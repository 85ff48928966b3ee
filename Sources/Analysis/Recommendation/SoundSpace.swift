/// The recordings of a catalogue as points in the space in which `Method.balanced` measures how alike
/// songs sound.
///
/// Fitted on one row a recording, so that copies under several genres count once. A feature that is
/// not known counts as the median of the known ones, and nothing is ever said of it.
struct SoundSpace: Sendable {
  /// A row a recording; squared distances are weighted already.
  let matrix: FeatureMatrix
  let search: NearestNeighbors
  /// The feature of each column of the matrix.
  let features: [AudioFeature]

  init(_ catalog: Catalog, _ weights: FeatureWeights) {
    let transformations = catalog.store.featureColumns.flatMap(FeatureTransformation.all(of:))
    let rows = catalog.recordings.representatives
    let columns = concurrently(transformations.count) { index in
      transformations[index].columns(of: rows, in: catalog.store, weights)
    }
    features = zip(transformations, columns).flatMap { transformation, columns in
      columns.map { _ in transformation.feature }
    }
    matrix = FeatureMatrix(
      names: features.map(\.name),
      columns: Array(columns.joined().joined()),
      rowCount: rows.count
    )
    search = NearestNeighbors(matrix)
  }

  /// A recording as one that others are compared with.
  func source(at recording: Int, weight: Double) -> SoundKernel.Source {
    let coordinates = features.indices.map { matrix.value(row: recording, feature: $0) }
    return SoundKernel.Source(coordinates: coordinates, weight: Float(weight))
  }

  /// What each feature adds to the squared distance of two recordings, in the order of `AudioFeature`.
  func contributions(_ first: Int, _ second: Int) -> [(feature: AudioFeature, square: Double)] {
    var contributions: [(feature: AudioFeature, square: Double)] = []
    for (column, feature) in features.enumerated() {
      let difference =
        matrix.value(row: first, feature: column) - matrix.value(row: second, feature: column)
      if contributions.last?.feature == feature {
        contributions[contributions.count - 1].square += difference * difference
      } else {
        contributions.append((feature, difference * difference))
      }
    }
    return contributions
  }

  /// The squared distance of two recordings: the sum of the contributions of the features.
  func squaredDistance(_ first: Int, _ second: Int) -> Double {
    contributions(first, second).reduce(0) { $0 + $1.square }
  }
}

extension Catalog {
  /// The recordings in the space of some weights; kept for the weights that were asked for last.
  func soundSpace(_ weights: FeatureWeights) -> SoundSpace {
    store.soundSpace.value(for: weights) { SoundSpace(self, weights) }
  }
}
