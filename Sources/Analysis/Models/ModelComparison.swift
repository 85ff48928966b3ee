/// Models side by side.
///
/// ```swift
/// let comparison = validation.compare()
/// comparison.verdict
/// ```
public struct ModelComparison: Sendable {
  /// One row a model, the best first; equally good ones in the order in which they were given, those
  /// without the score last.
  public let leaderboard: Table<ModelScores>
  /// What the numbers say: whether the label is too lopsided to learn from, and whether the best
  /// model does better than the dummy by more than it varies from fold to fold.
  public let verdict: String
}

extension CrossValidation {
  /// Compares models by cross-validation.
  ///
  /// ```swift
  /// validation.compare(by: .auc).leaderboard.prefix(3)
  /// ```
  ///
  /// - Parameters:
  ///   - classifiers: The models.
  ///   - score: By which they are ordered, and of which the verdict speaks.
  /// - Returns: The models in order, and a verdict; no models when nothing can be measured.
  /// - Complexity: Models by neighbors share one search a metric, O(songs² × features).
  public func compare(
    _ classifiers: [Classifier] = Classifier.usual,
    by score: Score = .balancedAccuracy
  ) -> ModelComparison {
    // The dummy is always judged, for the verdict speaks of it.
    let judged = foldCount > 0 ? results(of: classifiers + [.dummy]) : []
    let order = classifiers.indices.prefix(judged.count).sorted { first, second in
      let (a, b) = (judged[first].means[score], judged[second].means[score])
      return a != b ? (a ?? -.infinity) > (b ?? -.infinity) : first < second
    }
    let results = order.map { judged[$0] }
    let rows = results.map { ModelScores(model: $0.name, scores: $0.means, work: $0.work) }
    return ModelComparison(
      leaderboard: Table(
        rows,
        definition: definition + neighborNote(on: classifiers)
          + (rows.isEmpty ? "" : ModelScores.workDefinition)
      ),
      verdict: verdict(on: results, dummy: judged.last, by: score)
    )
  }

  private func results(of classifiers: [Classifier]) -> [ModelResult] {
    zip(classifiers, judgements(by: classifiers)).map { classifier, judgement in
      let folds = foldScores(of: judgement)
      return ModelResult(
        classifier: classifier,
        means: .means(of: folds),
        deviations: .deviations(of: folds),
        work: Double(judgement.valuesRead) / 1e6
      )
    }
  }
}

/// A model's scores over all folds.
struct ModelResult {
  let classifier: Classifier
  let means: Scores
  let deviations: Scores
  let work: Double

  var name: String { classifier.name }
}
