internal import Analysis
internal import Notebook

extension Prelude {
  /// What `.balanced` weighs, what a listener's taste is, and how good recommendations are.
  @LibraryBuilder static var taste: [Notebook.Library.Entry] {
    balance
    Property("weights", "What each feature becomes and weighs.") { (b: Balance) in b.weights }
    Property("tasteProfile", "The listener's music in each feature, beside the catalogue's.") {
      (r: Recommender) in r.tasteProfile
    }
    Property("coverage", "How much of the history the catalogue knows.") { (r: Recommender) in
      r.coverage
    }
    Function.method(
      "tasteClusters(_:from:)",
      "Songs that sound alike, named after the one at their middle.",
      defaults: 10,
      .some(nil)
    ) { (r: Recommender, count: Int, tracks: Table<TrackRanking>?) in
      r.tasteClusters(count, from: tracks)
    }
    evaluation
    rowType(CatalogCoverage.self)
    rowType(FeatureContribution.self)
    rowType(FeatureProfile.self)
    rowType(FeatureWeight.self)
    rowType(RecommendationScore.self)
    rowType(TasteCluster.self)
  }

  @LibraryBuilder private static var evaluation: [Notebook.Library.Entry] {
    Function.method(
      "evaluate(resamples:seed:)",
      "How well recommendations find what was heard next.",
      defaults: 1000,
      1
    ) { (r: Recommender, resamples: Int, seed: Int) in
      r.evaluate(resamples: resamples, seed: seed)
    }
    Property("splitTime", "When the first song to be found was heard.") { (e: Evaluation) in
      e.splitTime
    }
    Property("targets", "How many songs were to be found.") { (e: Evaluation) in e.targets }
    Property("artists", "By how many artists they are.") { (e: Evaluation) in e.artists }
    Property("candidates", "Among how many songs.") { (e: Evaluation) in e.candidates }
    Property("resamples", "How often the songs were drawn anew.") { (e: Evaluation) in e.resamples }
    Property("scores", "The scores of each method.") { (e: Evaluation) in e.scores }
    Property("lists", "What the list of each method is like.") { (e: Evaluation) in e.lists }
    Function.method("intervals(of:)", "A score of each method with its interval.") {
      (e: Evaluation, score: RankingScore) in e.intervals(of: score)
    }
    Function.method("comparisons(by:)", "How '.balanced' compares with the other methods.") {
      (e: Evaluation, score: RankingScore) in e.comparisons(by: score)
    }
    Function.method(
      "verdict(by:)",
      "What was found, in words.",
      defaults: .recallAt500
    ) { (e: Evaluation, score: RankingScore) in e.verdict(by: score) }
    Notebook.Library.Entry.cases(RankingScore.self, "A score by which rankings are compared.")
    rowType(MethodComparison.self)
    rowType(MethodList.self)
    rowType(MethodScores.self)
    rowType(ScoreInterval.self)
  }
}
