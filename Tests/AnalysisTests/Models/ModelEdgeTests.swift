import Testing

@testable import Analysis

/// Songs that are too few, too alike or of one label: tables without a number that is none, and words.
@Suite struct ModelEdgeTests {
  /// Songs with one feature that is its own number, and labels.
  private func validation(
    _ labels: [Int],
    values: [Double]? = nil,
    recordings: [Int]? = nil,
    folds: Int = 10,
    grouped: Bool = true,
    scaling: Scaling = .withinFolds
  ) throws -> CrossValidation {
    let values = values ?? labels.indices.map { Double($0) }
    let matrix = try FeatureMatrix(names: ["energy"], rows: values.map { [$0] })
    let samples = Samples(
      matrix,
      rows: Array(labels.indices),
      labels: labels.map { $0 == 1 },
      recordings: recordings
    )
    return CrossValidation(samples, folds: folds, grouped: grouped, scaling: scaling)
  }

  @Test(arguments: [[], [1], [0], [1, 1, 1], [0, 0], [1, 0], [1, 1, 1, 0]])
  func `with fewer than two songs of a label nothing is measured, and it is said why`(
    labels: [Int]
  ) throws {
    let validation = try validation(labels)
    let model = validation.model(.nearestNeighbors(5))
    let (comparison, tuning) = (validation.compare(), validation.tuned())
    #expect(validation.foldCount == 0)
    #expect(comparison.leaderboard.isEmpty && tuning.scores.isEmpty && tuning.bestK == 1)
    #expect(model.folds.isEmpty && model.confusion.isEmpty && model.rocCurve.isEmpty)
    #expect(model.calibration().isEmpty && model.importance().isEmpty)
    let songs = "\(labels.count) song\(labels.count == 1 ? "" : "s")"
    let words =
      "Nothing can be measured with \(songs), \(labels.count { $0 == 1 }) of them liked: it takes at "
      + "least 2 recordings of each label."
    let definitions = [
      comparison.leaderboard.definition, tuning.scores.definition, model.folds.definition,
      model.confusion.definition, model.rocCurve.definition, model.calibration().definition,
      model.importance().definition,
    ]
    #expect(definitions.allSatisfy { $0 == words })
  }

  @Test func `songs that are one recording count once`() throws {
    #expect(try validation([1, 1, 0, 0], recordings: [0, 1, 2, 2]).foldCount == 0)
    #expect(try validation([1, 1, 0, 0], recordings: [0, 1, 2, 2], grouped: false).foldCount == 2)
  }

  @Test func `no songs, and songs of one label, are put into words`() throws {
    #expect(try validation([]).compare().verdict == "No song was found in the catalogue.")
    #expect(
      try validation([1, 1, 1]).compare().verdict
        == "All of the 3 songs are liked, so there is nothing to tell apart. Nothing can be measured "
        + "with 3 songs, 3 of them liked: it takes at least 2 recordings of each label."
    )
    #expect(
      try validation([0, 0]).compare().verdict.hasPrefix("All of the 2 songs are not liked, so")
    )
  }

  @Test func `there are no more folds than songs of the rarer label`() throws {
    let validation = try validation([1, 1, 1, 0, 0, 0, 1])
    #expect(validation.foldCount == 3)
    #expect(
      validation.definition
        == "Cross-validation of 7 songs, 4 of them liked, by 1 feature in 3 folds of about the same "
        + "share of liked songs (not 10, since only 3 recordings have the rarer label); spellings of "
        + "one recording stay in one fold; each feature is scaled to mean 0 and deviation 1 within "
        + "the fold's learning part. A score is empty where it is undefined."
    )
    #expect(try self.validation([1, 0, 1, 0], folds: -3).foldCount == 2)
  }

  @Test func `there are a hundred folds at most, and it is said why`() throws {
    let validation = try validation((0..<300).map { $0 % 2 }, folds: 1_000_000)
    #expect(validation.foldCount == 100)
    #expect(validation.definition.contains(" (not 1,000,000, which is the most); "))
  }

  @Test func `no more than a thousand neighbors vote`() throws {
    let validation = try validation((0..<2400).map { $0 % 2 }, folds: 2, grouped: false)
    let (most, more) = (Classifier.nearestNeighbors(1000), Classifier.nearestNeighbors(1_000_000))
    #expect(more.name == "KNN, k = 1000")
    #expect(Classifier.nearestNeighbors(-5).name == "KNN, k = 1")
    let judgements = validation.judgements(by: [most, more])
    #expect(judgements[0].scores == judgements[1].scores)
    let definition = validation.model(more).folds.definition
    #expect(definition?.contains(" No more than 1,000 neighbors vote. ") == true)
    #expect(validation.model(most).folds.definition?.contains("neighbors vote") == false)
  }

  @Test func `no more than 256 numbers of neighbors are tried`() throws {
    let validation = try validation((0..<600).map { $0 % 2 }, folds: 2, grouped: false)
    let tuning = validation.tuned(upTo: .max)
    #expect(tuning.scores.map(\.k) == Array(1...256))
    #expect(tuning.scores.definition?.hasSuffix(" No more than 256 neighbors vote.") == true)
    #expect(validation.tuned(upTo: 2).scores.definition?.contains("neighbors vote") == false)
  }

  @Test func `a label that nearly all songs have is called lopsided`() throws {
    let labels = (0..<60).map { $0 % 20 == 3 ? 0 : 1 }
    #expect(
      try validation(labels, folds: 3).compare([.dummy, .nearestNeighbors(5)]).verdict
        == "95.0\u{A0}% of the 60 songs are liked, so a model that always says so is right in "
        + "95.0\u{A0}% of cases: the label is too lopsided for accuracy to mean anything. By balanced "
        + "accuracy no model here is better than the dummy by more than it varies from fold to fold; "
        + "KNN, k = 5 comes first with 0.500 ± 0.000 against 0.500."
    )
    let flipped = try validation(labels.map { 1 - $0 }, folds: 3).compare([.dummy]).verdict
    #expect(
      flipped
        == "95.0\u{A0}% of the 60 songs are not liked, so a model that always says so is right in "
        + "95.0\u{A0}% of cases: the label is too lopsided for accuracy to mean anything. Beside "
        + "the dummy no model here has a value of balanced accuracy in every fold."
    )
  }

  @Test func `features that never change are named, and teach nothing`() throws {
    let validation = try validation([1, 0, 1, 0, 1, 0], values: Array(repeating: 4, count: 6))
    #expect(validation.definition.contains("; energy never changes."))
    for classifier in Classifier.usual {
      for row in validation.model(classifier).folds {
        #expect(row.balancedAccuracy == 0.5 || row.fold == "Std")
      }
    }
    let note = " Naive Bayes has no solution in 3 of 3 folds, where it answers as the dummy."
    #expect(
      validation.model(.naiveBayes).confusion.definition?.hasSuffix(
        "\(note) Liked is what has a score above 0.5."
      ) == true
    )
    #expect(validation.compare().leaderboard.definition?.contains(note) == true)
    let importance = validation.model(.nearestNeighbors(3)).importance()
    #expect(importance.map(\.mean) == [0])
  }

  @Test func `more neighbors than songs are all songs, and it is said`() throws {
    let folds = try validation([1, 0, 1, 0, 1, 0], folds: 3).model(.nearestNeighbors(50)).folds
    // Two of each label are all neighbors, so that no song is called liked.
    #expect(folds.map(\.recall) == [0, 0, 0, 0, 0])
    #expect(folds.map(\.precision) == [nil, nil, nil, nil, nil])
    let note = "A fold learns from 4 songs at least, and no more than it has are neighbors."
    #expect(folds.definition?.contains(note) == true)
  }

  @Test(arguments: Scaling.allCases)
  func `no number is left that is none, however large the features are`(scaling: Scaling) throws {
    let values = [1.7e308, -1.7e308, 1e-308, 0, 1e200, -1e154, 3, 3]
    let validation = try validation([1, 0, 1, 0, 1, 0, 1, 0], values: values, scaling: scaling)
    for row in validation.compare().leaderboard {
      #expect(Score.allCases.allSatisfy { row.scores[$0]?.isFinite != false })
    }
    for classifier in Classifier.usual {
      let judgement = validation.judgements(by: [classifier])[0]
      #expect(judgement.scores.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test func `a model that tells the labels apart is called better`() throws {
    let labels = (0..<40).map { $0 < 20 ? 1 : 0 }
    let values = (0..<40).map { Double($0 < 20 ? $0 : $0 + 100) }
    let verdict = try validation(labels, values: values, folds: 4)
      .compare([.decisionStump, .dummy]).verdict
    #expect(
      verdict
        == "50.0\u{A0}% of the 40 songs are liked. By balanced accuracy the best is Decision stump, "
        + "better than the dummy by more than it varies from fold to fold: 1.000 ± 0.000 against 0.500."
    )
  }

  @Test func `columns are named as their properties and mark the best value`() {
    let names = [
      "accuracy", "auc", "recall", "precision", "f1", "kappa", "mcc", "balancedAccuracy",
    ]
    #expect(ModelScores.columns.map(\.name) == ["model"] + names + ["work"])
    #expect(NeighborScores.columns.map(\.name) == ["k"] + names)
    #expect(FoldScores.columns.map(\.name) == ["fold"] + names + ["songs"])
    let best = Array(repeating: ColumnBest.highest, count: 8)
    #expect(ModelScores.columns.map(\.best) == [nil] + best + [.lowest])
    #expect(FoldScores.columns.allSatisfy { $0.best == nil })
    #expect(
      ModelScores.columns.map(\.title)
        == [
          "Model", "Accuracy", "AUC", "Recall", "Prec.", "F1", "Kappa", "MCC", "Balanced",
          "Work (M)",
        ]
    )
  }
}
