extension CrossValidation {
  /// From this share of one label on a table of accuracies looks good whatever the models know.
  private static let lopsided = 0.9

  /// What a comparison says, in words.
  ///
  /// - Parameters:
  ///   - results: The models, the best first.
  ///   - dummy: The dummy; nil when nothing was measured.
  ///   - score: Of which score to speak.
  /// - Returns: Sentences, the first of which is about the labels.
  func verdict(on results: [ModelResult], dummy: ModelResult?, by score: Score) -> String {
    guard samples.count > 0 else { return "No song was found in the catalogue." }
    guard let dummy else { return sharesInWords + " " + definition }
    return sharesInWords + " " + bestInWords(results, dummy: dummy, by: score)
  }

  private var sharesInWords: String {
    let (count, liked) = (samples.count, samples.likedCount)
    let songs = count.counted("song")
    guard liked > 0, liked < count else {
      let label = liked > 0 ? "liked" : "not liked"
      return "All of the \(songs) are \(label), so there is nothing to tell apart."
    }
    let isMostlyLiked = liked * 2 >= count
    let share = Double(isMostlyLiked ? liked : count - liked) / Double(count)
    let label = isMostlyLiked ? "liked" : "not liked"
    guard share >= Self.lopsided else {
      return "\(share.percent(1)) of the \(songs) are \(label)."
    }
    return
      "\(share.percent(1)) of the \(songs) are \(label), so a model that always says so is right "
      + "in \(share.percent(1)) of cases: the label is too lopsided for accuracy to mean anything."
  }

  private func bestInWords(
    _ results: [ModelResult],
    dummy: ModelResult,
    by score: Score
  ) -> String {
    let rivals = results.compactMap { Rival($0, score) }
    guard let best = rivals.first else {
      return "Beside the dummy no model here has a value of \(score.words) in every fold."
    }
    let start = "By \(score.words) "
    // The dummy's labels never change, so that they are correlated with nothing.
    guard let chance = dummy.scores.means[score] ?? (score == .mcc ? 0 : nil) else {
      return start + "the best is \(best.name) with \(best.numbers); the dummy has none, since it "
        + "calls no song liked."
    }
    let numbers = "\(best.numbers) against \(chance.formatted(3))"
    let better = rivals.first { $0.mean - chance > $0.deviation }
    guard let better else {
      return start + "no model here is better than the dummy by more than it varies from "
        + "fold to fold; \(best.name) comes first with \(numbers)."
    }
    guard better == best else {
      return start + "\(best.name) comes first with \(numbers); the first that is better than the "
        + "dummy by more than it varies from fold to fold is \(better.name) with \(better.numbers)."
    }
    return start + "the best is \(best.name), better than the dummy by more than it varies "
      + "from fold to fold: \(numbers)."
  }
}

/// A model that is compared with the dummy, and what it scored.
private struct Rival: Equatable {
  let name: String
  let mean: Double
  let deviation: Double

  /// Nil for the dummy itself, and for a model without the score in some fold.
  init?(_ result: ModelResult, _ score: Score) {
    let scores = result.scores
    guard result.classifier != .dummy, scores.isComplete(score), let mean = scores.means[score],
      let deviation = scores.deviations[score]
    else { return nil }
    (name, self.mean, self.deviation) = (result.name, mean, deviation)
  }

  var numbers: String { "\(mean.formatted(3)) ± \(deviation.formatted(3))" }
}
