internal import Analysis
internal import Notebook

extension Prelude {
  /// The model table: labelled songs, cross-validation and what models say.
  @LibraryBuilder static var models: [Notebook.Library.Entry] {
    Function.method(
      "labelled(_:over:)",
      "The songs of a history that are in the catalogue, liked when played for longer.",
      defaults: nil,
      1000
    ) { (c: Catalog, history: StreamingHistory, over: Int) in c.labelled(history, over: over) }
    Function.method(
      "labelled(_:likedIn:)",
      "The songs of a history that are in the catalogue, liked when saved or in a playlist."
    ) { (c: Catalog, history: StreamingHistory, library: Analysis.Library) in
      c.labelled(history, likedIn: library)
    }
    Property("likedCount", "How many songs are liked.") { (s: LabelledSongs) in s.likedCount }
    Property("notLikedCount", "How many songs are not.") { (s: LabelledSongs) in s.notLikedCount }
    Property("likedShare", "The share of the songs that are liked.") { (s: LabelledSongs) in
      s.likedShare
    }
    Property("recordingCount", "How many recordings the songs are.") { (s: LabelledSongs) in
      s.recordingCount
    }
    classifiers
    validation
    rowType(CalibrationBin.self)
    rowType(ConfusionCell.self)
    rowType(ConfusionRow.self)
    rowType(CurvePoint.self)
    rowType(FeatureImportance.self)
    rowType(FoldScores.self)
    rowType(LabelledSong.self)
    rowType(ModelScores.self)
    rowType(NeighborScores.self)
  }

  @LibraryBuilder private static var classifiers: [Notebook.Library.Entry] {
    Function(
      "Classifier.nearestNeighbors(_:weights:metric:)",
      "The share of liked songs among the nearest ones.",
      defaults: nil,
      .uniform,
      .euclidean
    ) { (k: Int, weights: NeighborWeights, metric: Metric) in
      Classifier.nearestNeighbors(k, weights: weights, metric: metric)
    }
    Notebook.Library.Entry.cases(Classifier.self, "A way to tell liked songs from the others.")
    Notebook.Library.Entry.cases(Metric.self, "How the distance between two rows is measured.")
    Notebook.Library.Entry.cases(NeighborWeights.self, "How much the nearest songs count.")
    Notebook.Library.Entry.cases(Scaling.self, "How features are made comparable.")
    Notebook.Library.Entry.cases(Score.self, "How well a model does, as one number.")
  }

  @LibraryBuilder private static var validation: [Notebook.Library.Entry] {
    Function(
      "CrossValidation(_:folds:grouped:scaling:)",
      "Cuts songs into folds, each judged by models that learned from the others.",
      defaults: nil,
      10,
      true,
      .withinFolds
    ) { (songs: LabelledSongs, folds: Int, grouped: Bool, scaling: Scaling) in
      CrossValidation(songs, folds: folds, grouped: grouped, scaling: scaling)
    }
    Property("foldCount", "How many folds there are.") { (v: CrossValidation) in v.foldCount }
    Property("definition", "What was measured and how.") { (v: CrossValidation) in v.definition }
    Function.method(
      "compare(_:by:)",
      "Models side by side, the best first.",
      defaults: Classifier.usual,
      .balancedAccuracy
    ) { (v: CrossValidation, classifiers: [Classifier], score: Score) in
      v.compare(classifiers, by: score)
    }
    Property("leaderboard", "One row a model, the best first.") { (c: ModelComparison) in
      c.leaderboard
    }
    Property("verdict", "What the numbers say.") { (c: ModelComparison) in c.verdict }
    Function.method("model(_:)", "Judges all songs by one model.") {
      (v: CrossValidation, classifier: Classifier) in v.model(classifier)
    }
    Property("name", "What the model is called.") { (m: ValidatedModel) in m.name }
    Property("folds", "The scores of each fold, their mean and deviation.") {
      (m: ValidatedModel) in m.folds
    }
    Property("confusion", "How many songs of each label were called what.") {
      (m: ValidatedModel) in m.confusion
    }
    Property("confusionCells", "The same as four rows, for a chart.") {
      (m: ValidatedModel) in m.confusionCells
    }
    Property("rocCurve", "The receiver operating characteristic.") { (m: ValidatedModel) in
      m.rocCurve
    }
    Function.method("calibration(bins:)", "How often what is likely is so.", defaults: 10) {
      (m: ValidatedModel, bins: Int) in m.calibration(bins: bins)
    }
    Function.method(
      "importance(by:repeats:seed:)",
      "How much a score falls when a feature is shuffled.",
      defaults: .balancedAccuracy,
      5,
      1
    ) { (m: ValidatedModel, score: Score, repeats: Int, seed: Int) in
      m.importance(by: score, repeats: repeats, seed: seed)
    }
    Function.method(
      "tuned(upTo:weights:metric:by:)",
      "Nearest neighbours at every number of them.",
      defaults: 50,
      .uniform,
      .euclidean,
      .balancedAccuracy
    ) { (v: CrossValidation, k: Int, weights: NeighborWeights, metric: Metric, score: Score) in
      v.tuned(upTo: k, weights: weights, metric: metric, by: score)
    }
    Property("scores", "The scores of each number of neighbours.") { (t: NeighborTuning) in
      t.scores
    }
    Property("bestK", "The number with the highest score.") { (t: NeighborTuning) in t.bestK }
  }
}
