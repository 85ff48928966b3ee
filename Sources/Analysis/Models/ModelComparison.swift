/// Models side by side.
///
/// ```swift
/// let comparison = validation.compare()
/// comparison.verdict
/// ```
public struct ModelComparison: Sendable {
  /// One row a model, the best first; equally good ones in the order in which they were given,
  /// those without the score in some fold after the others.
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
    let results = ModelResult.ordered(judged.dropLast(), by: score)
    let rows = results.map { ModelScores(model: $0.name, scores: $0.scores.means, work: $0.work) }
    let notes = judged.dropLast().map(\.note).joined()
    return ModelComparison(
      leaderboard: Table(
        rows,
        definition: definition + neighborNote(on: classifiers) + notes
          + (rows.isEmpty ? "" : Scores.meansDefinition + ModelScores.workDefinition)
      ),
      verdict: verdict(on: results, dummy: judged.last, by: score)
    )
  }

  private func results(of classifiers: [Classifier]) -> [ModelResult] {
    zip(classifiers, judgements(by: classifiers)).map { classifier, judgement in
      ModelResult(
        classifier: classifier,
        scores: ScoreSummary(foldScores(of: judgement)),
        work: Double(judgement.valuesRead) / 1e6,
        note: solutionNote(on: classifier, judgement)
      )
    }
  }
}

/// A model's scores over all folds.
struct ModelResult {
  let classifier: Classifier
  let scores: ScoreSummary
  let work: Double
  /// What there is to know of its solutions.
  let note: String

  var name: String { classifier.name }

  /// Results from the best to the worst by a score, equally good ones in the order given.
  static func ordered(_ results: some Sequence<ModelResult>, by score: Score) -> [ModelResult] {
    let ranked = results.enumerated().map { ($0, $1, rank: $1.scores.rank(by: score)) }
    return ranked.sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.0 < $1.0 }.map(\.1)
  }
}
