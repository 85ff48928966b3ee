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
    let models = results.filter { $0.classifier != .dummy }
    guard let best = models.first, let mean = best.means[score],
      let deviation = best.deviations[score], let chance = dummy.means[score]
    else { return "No model here has a value of \(score.words) to compare." }
    let numbers = "\(mean.formatted(3)) ± \(deviation.formatted(3)) against \(chance.formatted(3))"
    guard mean - chance > deviation else {
      return "By \(score.words) no model here is better than the dummy by more than it varies from "
        + "fold to fold; \(best.name) comes first with \(numbers)."
    }
    return
      "By \(score.words) the best is \(best.name), better than the dummy by more than it varies "
      + "from fold to fold: \(numbers)."
  }
}
