/// How many songs were labelled how, and the scores that follow from that.
struct ConfusionCounts: Equatable, Sendable {
  /// Liked and called so.
  var truePositives = 0
  /// Not liked and called liked.
  var falsePositives = 0
  /// Not liked and called so.
  var trueNegatives = 0
  /// Liked and called not liked.
  var falseNegatives = 0

  /// Counts songs, of which those with a score above one half are called liked.
  init(labels: some Sequence<Bool>, scores: some Sequence<Double>) {
    for (isLiked, score) in zip(labels, scores) {
      switch (isLiked, score > 0.5) {
      case (true, true): truePositives += 1
      case (false, true): falsePositives += 1
      case (false, false): trueNegatives += 1
      case (true, false): falseNegatives += 1
      }
    }
  }

  var total: Int { calledLiked + calledNotLiked }
  var liked: Int { truePositives + falseNegatives }
  var notLiked: Int { trueNegatives + falsePositives }
  var calledLiked: Int { truePositives + falsePositives }
  var calledNotLiked: Int { trueNegatives + falseNegatives }

  var accuracy: Double? { Self.ratio(truePositives + trueNegatives, total) }
  var recall: Double? { Self.ratio(truePositives, liked) }
  /// The share of the songs that are not liked that are called so.
  var specificity: Double? { Self.ratio(trueNegatives, notLiked) }
  var precision: Double? { Self.ratio(truePositives, calledLiked) }
  var f1: Double? { Self.ratio(2 * truePositives, liked + calledLiked) }

  var balancedAccuracy: Double? {
    guard let recall, let specificity else { return nil }
    return (recall + specificity) / 2
  }

  /// - SeeAlso: Jacob Cohen, “A coefficient of agreement for nominal scales”, 1960.
  var kappa: Double? {
    guard let accuracy else { return nil }
    let pairs = calledLiked * liked + calledNotLiked * notLiked
    // Labels that all are the same agree by chance alone.
    guard pairs < total * total else { return nil }
    let chance = Double(pairs) / Double(total) / Double(total)
    return (accuracy - chance) / (1 - chance)
  }

  /// - SeeAlso: Brian Matthews, “Comparison of the predicted and observed secondary structure of T4
  ///   phage lysozyme”, 1975.
  var mcc: Double? {
    let sizes = [calledLiked, liked, notLiked, calledNotLiked].map { Double($0) }
    let product = sizes.reduce(1, *)
    guard product > 0 else { return nil }
    let difference = truePositives * trueNegatives - falsePositives * falseNegatives
    return Double(difference) / product.squareRoot()
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
