import Testing

@testable import Analysis

/// The check set, judged as scikit-learn 1.9.1 judges it: the same folds, means and deviations.
@Suite struct CrossValidationTests {
  private func validation(
    _ scaling: Scaling = .withinFolds,
    folds: Int = 10
  ) throws -> CrossValidation {
    CrossValidation(try CheckSet().samples, folds: folds, grouped: false, scaling: scaling)
  }

  private func means(_ classifier: Classifier, _ scaling: Scaling = .withinFolds) throws
    -> [Double?]
  {
    try row("Mean", classifier, scaling)
  }

  private func row(
    _ name: String,
    _ classifier: Classifier,
    _ scaling: Scaling = .withinFolds
  ) throws -> [Double?] {
    let folds = try validation(scaling).model(classifier).folds
    let row = try #require(folds.first { $0.fold == name })
    return Score.allCases.map { row.scores[$0].map { ($0 * 1e6).rounded() / 1e6 } }
  }

  @Test func `raw numbers are judged by chance`() throws {
    #expect(
      try means(.nearestNeighbors(5), .raw).prefix(7)
        == [0.52, 0.500426, 0.60303, 0.579974, 0.584158, 0.017089, 0.018182]
    )
    #expect(try row("Std", .nearestNeighbors(5), .raw).prefix(2) == [0.107703, 0.151024])
  }

  @Test func `scaled numbers are judged as by scikit-learn`() throws {
    #expect(
      try means(.nearestNeighbors(5))
        == [0.775, 0.820234, 0.849242, 0.774267, 0.807998, 0.534105, 0.542196, 0.762816]
    )
    #expect(
      try row("Std", .nearestNeighbors(5))
        == [0.095525, 0.094118, 0.115214, 0.074575, 0.087204, 0.195954, 0.197899, 0.096448]
    )
  }

  @Test func `every fold has its scores`() throws {
    let folds = try validation().model(.nearestNeighbors(5)).folds
    #expect(folds.map(\.fold) == ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Mean", "Std"])
    #expect(folds.map(\.songs) == Array(repeating: 20, count: 10) + [nil, nil])
    #expect(
      folds.prefix(10).map(\.accuracy) == [0.85, 0.75, 0.7, 0.8, 0.65, 0.9, 0.75, 0.65, 0.95, 0.75]
    )
    let areas = [
      0.942708, 0.807292, 0.760417, 0.838384, 0.722222, 0.868687, 0.69697, 0.712121, 0.989899,
      0.863636,
    ]
    #expect(folds.prefix(10).map { (($0.auc ?? 0) * 1e6).rounded() / 1e6 } == areas)
  }

  @Test func `weights and metric are those of scikit-learn`() throws {
    let weighted = try means(.nearestNeighbors(5, weights: .distance))
    #expect(weighted.prefix(2) == [0.775, 0.824747])
    let manhattan = try means(.nearestNeighbors(5, metric: .manhattan))
    #expect(manhattan.prefix(2) == [0.75, 0.823785])
  }

  @Test(arguments: [
    (
      Classifier.logisticRegression,
      [0.84, 0.927557, 0.866667, 0.865559, 0.858761, 0.672845, 0.686942, 0.835417],
      [0.066332, 0.041973, 0.099135, 0.094064, 0.056413, 0.136764, 0.136097, 0.068321]
    ),
    (
      .naiveBayes, [0.81, 0.908333, 0.85, 0.830951, 0.835356, 0.610206, 0.619835, 0.804167],
      [0.04899, 0.049514, 0.067658, 0.08224, 0.038441, 0.102653, 0.102439, 0.053302]
    ),
    (
      .decisionStump,
      [0.695, 0.700758, 0.684848, 0.768473, 0.71417, 0.392483, 0.406309, 0.700758],
      [0.052202, 0.052136, 0.107895, 0.091283, 0.054912, 0.103204, 0.108905, 0.052136]
    ),
  ])
  func `each model scores what it does in scikit-learn`(
    classifier: Classifier,
    means: [Double],
    deviations: [Double]
  ) throws {
    #expect(try row("Mean", classifier) == means)
    #expect(try row("Std", classifier) == deviations)
  }

  @Test func `what the dummy does not show is missing`() throws {
    #expect(try means(.dummy) == [0.565, 0.5, 1, 0.565, 0.721774, 0, nil, 0.5])
  }

  @Test func `the cells of the confusion matrix are its numbers`() throws {
    let model = try validation().model(.nearestNeighbors(5))
    let (confusion, cells) = (model.confusion, model.confusionCells)
    #expect(cells.map(\.label) == ["not liked", "not liked", "liked", "liked"])
    #expect(cells.map(\.called) == ["not liked", "liked", "not liked", "liked"])
    #expect(
      cells.map(\.songs) == confusion.flatMap { [$0.calledNotLiked, $0.calledLiked] }
    )
    #expect(cells[1].share == Double(confusion[0].calledLiked) / 87)
    #expect(cells[3].share == confusion[1].rightShare)
  }

  @Test func `the confusion matrix counts every song once`() throws {
    let confusion = try validation().model(.nearestNeighbors(5)).confusion
    #expect(confusion.map(\.likedOrNot) == [0, 1])
    #expect(confusion.map { $0.calledNotLiked + $0.calledLiked } == [87, 113])
    // Ten folds with an accuracy of 0.775 on average are 155 right of 200.
    #expect(confusion[0].calledNotLiked + confusion[1].calledLiked == 155)
    #expect(confusion[1].calledLiked == 96)
  }

  @Test func `models are listed by a score, best first`() throws {
    let comparison = try validation().compare(by: .auc)
    #expect(
      comparison.leaderboard.map(\.model) == [
        "Logistic regression", "Naive Bayes", "KNN, k = 45", "KNN, k = 15", "KNN, k = 5",
        "Decision stump", "KNN, k = 1", "Dummy",
      ]
    )
    #expect(
      comparison.verdict
        == "56.5\u{A0}% of the 200 songs are liked. By AUC the best is Logistic regression, better "
        + "than the dummy by more than it varies from fold to fold: 0.928 ± 0.042 against 0.500."
    )
  }

  @Test func `models with the same score keep the order in which they were given`() throws {
    let same = try validation().compare([.dummy, .nearestNeighbors(5), .dummy], by: .accuracy)
    #expect(same.leaderboard.map(\.model) == ["KNN, k = 5", "Dummy", "Dummy"])
    // The dummy has no value of its own, and comes last.
    let undefined = try validation().compare([.dummy, .nearestNeighbors(5)], by: .mcc)
    #expect(undefined.leaderboard.map(\.model) == ["KNN, k = 5", "Dummy"])
    #expect(
      undefined.verdict.hasSuffix(
        "By MCC the best is KNN, k = 5, better than the dummy by more than it varies from fold to "
          + "fold: 0.542 ± 0.198 against 0.000."
      )
    )
  }

  @Test func `work counts the values looked at`() throws {
    let rows = try validation().compare([.nearestNeighbors(5), .decisionStump, .dummy]).leaderboard
    let work = Dictionary(uniqueKeysWithValues: rows.map { ($0.model, $0.work) })
    // In each of 10 folds 20 songs against 180, and 180 songs to learn from and 20 to judge.
    #expect(work["KNN, k = 5"] == 10 * 20 * 180 * 13 / 1e6)
    #expect(work["Decision stump"] == 10 * (180 * 13 + 20) / 1e6)
    #expect(work["Dummy"] == 0)
  }

  @Test func `comparing models gives the same as judging one`() throws {
    let validation = try validation()
    let compared = validation.compare(Classifier.usual).leaderboard
    for classifier in Classifier.usual {
      let alone = try #require(validation.model(classifier).folds.first { $0.fold == "Mean" })
      #expect(compared.first { $0.model == classifier.name }?.scores == alone.scores)
    }
  }

  @Test func `the best number of neighbors is the smallest of equally good ones`() throws {
    let tuning = try validation().tuned(upTo: 50, by: .accuracy)
    #expect(tuning.scores.map(\.k) == Array(1...50))
    let accuracies = tuning.scores.map { (($0.accuracy ?? 0) * 1e6).rounded() / 1e6 }
    #expect([0, 4, 14, 24, 48].map { accuracies[$0] } == [0.71, 0.775, 0.77, 0.795, 0.78])
    let best = try #require(accuracies.max())
    #expect(accuracies.firstIndex(of: best) == tuning.bestK - 1)
  }

  @Test func `numbers of neighbors end where the songs do`() throws {
    let tuning = try validation(folds: 2).tuned(upTo: 500)
    #expect(tuning.scores.count == 100)
    let note = "A fold learns from 100 songs at least, and no more than it has are neighbors."
    #expect(tuning.scores.definition?.hasSuffix(note) == true)
  }
}

extension CheckSet {
  /// The rows as songs, each a recording of its own.
  var samples: Samples {
    get throws {
      let matrix = try FeatureMatrix(names: AudioFeature.allCases.map(\.name), rows: rows)
      return Samples(matrix, rows: Array(rows.indices), labels: labels)
    }
  }
}
