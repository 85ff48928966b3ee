/// Tells how well models know liked songs from others that they have not learned from.
///
/// The songs are cut into folds of nearly equal size and share of liked songs. Each fold is judged by
/// models that learned from the others. Nothing is shuffled: the same songs give the same numbers.
///
/// ```swift
/// let validation = CrossValidation(catalog.labelled(history), folds: 5)
/// validation.compare().leaderboard
/// ```
public struct CrossValidation: Sendable {
  let samples: Samples
  let folds: Folds
  let scaling: Scaling
  /// More folds take long to deal songs to and to learn from.
  private static let largestFoldCount = 100
  private let requestedFolds: Int
  private let isGrouped: Bool

  /// Cuts songs into folds.
  ///
  /// There are as many folds as asked for, 2...100, but no more than there are songs of the rarer
  /// label, so that each fold can have one. Where there are fewer than 2 of these nothing can be
  /// measured, and all tables are empty.
  ///
  /// ```swift
  /// CrossValidation(catalog.labelled(history), folds: 5, scaling: .catalog)
  /// ```
  ///
  /// - Parameters:
  ///   - songs: The songs and their labels.
  ///   - folds: How many folds, 2...100.
  ///   - grouped: Whether the songs that are one recording stay in one fold, as by scikit-learn's
  ///     `StratifiedGroupKFold`; otherwise folds are those of `StratifiedKFold`, and a model may be
  ///     judged by a song that it learned under another spelling.
  ///   - scaling: How features are made comparable.
  public init(
    _ songs: LabelledSongs,
    folds: Int = 10,
    grouped: Bool = true,
    scaling: Scaling = .withinFolds
  ) {
    self.init(songs.samples, folds: folds, grouped: grouped, scaling: scaling)
  }

  init(_ samples: Samples, folds: Int, grouped: Bool, scaling: Scaling) {
    self.samples = samples
    self.scaling = scaling
    requestedFolds = max(folds, 2)
    isGrouped = grouped
    let possible = samples.countOfRarerLabel(byRecording: grouped)
    let count = possible < 2 ? 0 : min(requestedFolds, possible, Self.largestFoldCount)
    self.folds =
      if count == 0 {
        Folds(count: 0, foldOfRow: [])
      } else if grouped {
        Folds.grouped(samples.labels, groups: samples.recordings, count: count)
      } else {
        Folds.stratified(samples.labels, count: count)
      }
  }

  /// How many folds there are; 0 when nothing can be measured.
  public var foldCount: Int { folds.count }

  /// What was measured and how, in sentences, or why nothing was.
  public var definition: String {
    let songs = "\(samples.count.counted("song")), \(samples.likedCount.formatted()) of them liked"
    guard foldCount > 0 else {
      return "Nothing can be measured with \(songs): it takes at least 2 \(unit)s of each label."
    }
    let together = isGrouped ? "; spellings of one recording stay in one fold" : ""
    return "Cross-validation of \(songs), by \(samples.features.names.count.counted("feature")) in "
      + "\(foldCount) folds of about the same share of liked songs\(fewerFolds)\(together); "
      + "\(scaling.words)\(constantFeatures). A score is empty where it is undefined."
  }

  /// Why there are fewer folds than asked for, in brackets; nothing when there are as many.
  private var fewerFolds: String {
    guard foldCount < requestedFolds else { return "" }
    let reason =
      foldCount == Self.largestFoldCount
      ? "which is the most" : "since only \(foldCount) \(unit)s have the rarer label"
    return " (not \(requestedFolds.formatted()), \(reason))"
  }

  /// The features that no model can learn from, as the end of a sentence.
  private var constantFeatures: String {
    let features = samples.features
    let names = features.names.indices.filter { feature in
      let column = features.columns[feature]
      return column.allSatisfy { $0 == column[0] }
    }.map { features.names[$0] }
    return names.isEmpty ? "" : "; \(names.listed()) never change\(names.count == 1 ? "s" : "")"
  }

  /// A sentence on models that ask for more neighbors than can vote; nothing without any.
  func neighborNote(on classifiers: [Classifier]) -> String {
    let counts = classifiers.compactMap { classifier -> Int? in
      guard case .nearestNeighbors(let k, _, _) = classifier else { return nil }
      return k
    }
    return neighborNote(asked: counts.max() ?? 0, most: Classifier.neighborCounts.upperBound)
  }

  /// A sentence when fewer neighbors than asked for can vote, and why; nothing otherwise.
  func neighborNote(asked count: Int, most: Int) -> String {
    let songs = leastTrainingCount
    guard foldCount > 0, count > min(songs, most) else { return "" }
    guard songs < most else { return " No more than \(most.formatted()) neighbors vote." }
    return
      " A fold learns from \(songs.counted("song")) at least, and no more than it has are neighbors."
  }

  /// A sentence on a model that found no solution in some folds; nothing when it did in all.
  func solutionNote(on classifier: Classifier, _ judgement: Judgement) -> String {
    guard judgement.unsolvedFolds > 0 else { return "" }
    return
      " \(classifier.name) has no solution in \(judgement.unsolvedFolds) of \(foldCount) folds, "
      + "where it answers as the dummy."
  }

  /// How many songs the fold learns from that has fewest to learn from.
  var leastTrainingCount: Int { (0..<foldCount).map { folds.trainingRows($0).count }.min() ?? 0 }

  private var unit: String { isGrouped ? "recording" : "song" }
}

/// How a model judged songs that it had not learned from.
struct Judgement: Sendable {
  /// The score of each song, in order.
  var scores: [Double]
  /// How many feature values were looked at.
  var valuesRead: Int
  /// In how many folds the model found no solution and the dummy judged.
  var unsolvedFolds = 0
}

extension CrossValidation {
  /// The part that a fold learns from and the features of the part that it judges, both scaled.
  func parts(of fold: Int) -> (training: TrainingSet, test: FeatureColumns) {
    let training = samples.trainingSet(folds.trainingRows(fold))
    let test = samples.features.selecting(folds.testRows(fold))
    let scaler: Scaler
    switch scaling {
    case .raw: return (training, test)
    case .catalog: scaler = samples.catalogScaler
    case .withinFolds: scaler = Scaler(training.features)
    }
    let scaled = TrainingSet(features: scaler.scaled(training.features), labels: training.labels)
    return (scaled, scaler.scaled(test))
  }

  /// How each of several models judges all songs.
  func judgements(by classifiers: [Classifier]) -> [Judgement] {
    let none = Judgement(scores: Array(repeating: 0, count: samples.count), valuesRead: 0)
    var judgements = classifiers.map { _ in none }
    let judged = concurrently(foldCount) { fold in
      let (training, test) = parts(of: fold)
      return FoldJudge(training, test, classifiers).judgements(by: classifiers)
    }
    for (fold, parts) in judged.enumerated() {
      let rows = folds.testRows(fold)
      for (index, part) in parts.enumerated() {
        for (row, score) in zip(rows, part.scores) { judgements[index].scores[row] = score }
        judgements[index].valuesRead += part.valuesRead
        judgements[index].unsolvedFolds += part.unsolvedFolds
      }
    }
    return judgements
  }

  /// The scores of a judgement fold by fold.
  func foldScores(of judgement: Judgement) -> [Scores] {
    (0..<foldCount).map { fold in
      let rows = folds.testRows(fold)
      return Scores(
        labels: rows.map { samples.labels[$0] },
        scores: rows.map { judgement.scores[$0] }
      )
    }
  }
}

/// Judges the songs of one fold; models of the same metric share one search for neighbors.
private struct FoldJudge {
  private let training: TrainingSet
  private let test: FeatureColumns
  private var neighbors: [Metric: LabelledNeighbors] = [:]
  private var searchedValues = 0

  init(_ training: TrainingSet, _ test: FeatureColumns, _ classifiers: [Classifier]) {
    self.training = training
    self.test = test
    for metric in Metric.allCases {
      let most = classifiers.compactMap { $0.neighborCount(metric) }.max()
      guard let most, training.rowCount > 0 else { continue }
      let search = NeighborSearch(training, metric: metric)
      neighbors[metric] = search.nearest(most, to: test)
      searchedValues = search.valuesPerRow * test.rowCount
    }
  }

  func judgements(by classifiers: [Classifier]) -> [Judgement] { classifiers.map(judgement) }

  private func judgement(by classifier: Classifier) -> Judgement {
    if case .nearestNeighbors(let k, let weights, let metric) = classifier,
      let neighbors = neighbors[metric]
    {
      return Judgement(scores: neighbors.scores(k, weights: weights), valuesRead: searchedValues)
    }
    let solution = classifier.solution(for: training)
    let model = solution ?? ConstantModel(training)
    return Judgement(
      scores: model.scores(of: test),
      valuesRead: model.valuesLearnedFrom + model.valuesPerRow * test.rowCount,
      unsolvedFolds: solution == nil ? 1 : 0
    )
  }
}

extension Classifier {
  /// How many neighbors it asks for by a metric; nil when it asks for none.
  fileprivate func neighborCount(_ metric: Metric) -> Int? {
    guard case .nearestNeighbors(let k, _, metric) = self else { return nil }
    return k.clamped(to: Self.neighborCounts)
  }
}
