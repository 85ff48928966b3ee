/// How many songs have at least each score that was given, from the highest score down.
///
/// Both the receiver operating characteristic and the area under it are read from this.
struct ScoreSteps {
  /// All songs with at least a score.
  struct Step: Equatable {
    let score: Double
    /// How many of them are liked, and how many are not.
    let liked, notLiked: Int
  }

  /// One step a different score, the highest first.
  let steps: [Step]

  init(labels: [Bool], scores: [Double]) {
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    var steps: [Step] = []
    var (liked, notLiked) = (0, 0)
    for (place, song) in order.enumerated() {
      if labels[song] { liked += 1 } else { notLiked += 1 }
      let isLast = place + 1 == order.count || scores[order[place + 1]] != scores[song]
      if isLast { steps.append(Step(score: scores[song], liked: liked, notLiked: notLiked)) }
    }
    self.steps = steps
  }

  var liked: Int { steps.last?.liked ?? 0 }
  var notLiked: Int { steps.last?.notLiked ?? 0 }

  /// The area under the curve: the chance that a liked song has the higher score, ties counting half;
  /// nil when all songs have one label.
  var area: Double? {
    guard liked > 0, notLiked > 0 else { return nil }
    var (doubled, before) = (0, Step(score: .infinity, liked: 0, notLiked: 0))
    for step in steps {
      doubled += (step.notLiked - before.notLiked) * (step.liked + before.liked)
      before = step
    }
    return Double(doubled) / 2 / Double(liked * notLiked)
  }

  /// The steps at which the curve turns, the first and the last included: those between lie on a
  /// straight line.
  var corners: [Step] {
    steps.indices.filter { place in
      guard place + 1 < steps.count else { return true }
      let (here, next) = (steps[place], steps[place + 1])
      let before = place > 0 ? steps[place - 1] : Step(score: .infinity, liked: 0, notLiked: 0)
      return (here.liked - before.liked) * (next.notLiked - here.notLiked)
        != (next.liked - here.liked) * (here.notLiked - before.notLiked)
    }.map { steps[$0] }
  }
}
