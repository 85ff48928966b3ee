/// Labelled rows of a feature matrix, and which of them are one recording.
struct Samples: Sendable {
  let features: FeatureColumns
  let labels: [Bool]
  /// The number of each row's recording, from 0.
  let recordings: [Int]
  /// The shift and scale of the features over the matrix that the rows come from.
  let catalogScaler: Scaler

  /// Takes rows of a matrix.
  ///
  /// - Parameters:
  ///   - matrix: The features of the whole catalogue.
  ///   - rows: One row of it for each label; a row may come several times.
  ///   - labels: Whether each is liked.
  ///   - recordings: Which rows are the same recording; each is one of its own unless given.
  init(_ matrix: FeatureMatrix, rows: [Int], labels: [Bool], recordings: [Int]? = nil) {
    features = FeatureColumns(matrix, rows: rows)
    self.labels = labels
    self.recordings = recordings ?? Array(labels.indices)
    catalogScaler = Scaler(matrix)
  }

  var count: Int { labels.count }
  var likedCount: Int { labels.count { $0 } }

  func trainingSet(_ rows: [Int]) -> TrainingSet {
    TrainingSet(features: features.selecting(rows), labels: rows.map { labels[$0] })
  }

  /// How many recordings, or rows, there are of the label of which there are fewer.
  func countOfRarerLabel(byRecording: Bool) -> Int {
    guard byRecording else { return min(likedCount, count - likedCount) }
    let liked = Set(labels.indices.filter { labels[$0] }.map { recordings[$0] })
    let notLiked = Set(labels.indices.filter { !labels[$0] }.map { recordings[$0] })
    return min(liked.count, notLiked.count)
  }
}
