import Testing

@testable import Analysis

/// What is said of results that are made up fold by fold.
@Suite struct VerdictTests {
  /// Ten songs of which every other one is liked.
  private let labels = (0..<10).map { $0 % 2 == 0 }

  /// A fold in which so many songs are called what they are.
  private func fold(right count: Int) -> Scores {
    Scores(labels: labels, scores: (0..<10).map { labels[$0] == ($0 < count) ? 1 : 0 })
  }

  /// A fold in which no song is called liked.
  private var silent: Scores { Scores(labels: labels, scores: labels.map { _ in 0 }) }

  private func result(_ classifier: Classifier, _ folds: [Scores]) -> ModelResult {
    ModelResult(classifier: classifier, scores: ScoreSummary(folds), work: 0, note: "")
  }

  private func verdict(_ results: [ModelResult], by score: Score) throws -> String {
    let matrix = try FeatureMatrix(names: ["x"], rows: labels.map { [$0 ? 1 : 0] })
    let samples = Samples(matrix, rows: Array(0..<10), labels: labels)
    let validation = CrossValidation(samples, folds: 3, grouped: false, scaling: .raw)
    let dummy = result(.dummy, [silent, silent, silent])
    return validation.verdict(on: ModelResult.ordered(results, by: score), dummy: dummy, by: score)
  }

  private let shares = "50.0\u{A0}% of the 10 songs are liked. "

  @Test func `the first that is better than it varies is named beside the best`() throws {
    let results = [
      result(.decisionStump, [fold(right: 7), fold(right: 7), fold(right: 7)]),
      result(.naiveBayes, [fold(right: 10), fold(right: 10), fold(right: 2)]),
    ]
    // 1, 1 and 0.2: mean 0.7333, deviation 0.3771.
    #expect(
      try verdict(results, by: .accuracy)
        == shares
        + "By accuracy Naive Bayes comes first with 0.733 ± 0.377 against 0.500; the first "
        + "that is better than the dummy by more than it varies from fold to fold is Decision stump "
        + "with 0.700 ± 0.000."
    )
  }

  @Test func `a model with a score in one fold of three does not compete`() throws {
    let rare = result(.naiveBayes, [fold(right: 10), silent, silent])
    let usual = result(.decisionStump, [fold(right: 10), fold(right: 9), fold(right: 0)])
    #expect(rare.scores.means[.precision] == 1)
    #expect(
      ModelResult.ordered([rare, usual], by: .precision).map(\.name) == [
        "Decision stump", "Naive Bayes",
      ]
    )
    // Of the called ones 5 of 5, 5 of 6 and 0 of 5 are liked.
    #expect(
      try verdict([rare, usual], by: .precision)
        == shares
        + "By precision the best is Decision stump with 0.611 ± 0.437; the dummy has none, "
        + "since it calls no song liked."
    )
    #expect(
      try verdict([rare], by: .precision)
        == shares + "Beside the dummy no model here has a value of precision in every fold."
    )
  }
}
