extension Documentation {
  /// The documentation comments of `Evaluation`, as `RECORD=1 swift test` copied them.
  static let evaluationComments = #"""
    ## Evaluation
    How well recommendations find the songs that a listener heard next.

    The history is cut where the last fifth of the songs that were heard for the first time begins.
    What came before is all that a method may know; the songs after it, as far as the catalogue has
    them, are to be found among all of its songs that were not heard before.

    ```swift
    let evaluation = recommender.evaluate()
    evaluation.verdict()
    ```

    ## Evaluation.splitTime
    When the first of the songs to be found was heard, `2021-03-29 04:29`; empty without any.

    ## Evaluation.targets
    How many songs were to be found.

    ## Evaluation.artists
    By how many main artists they are.

    ## Evaluation.candidates
    Among how many.

    ## Evaluation.resamples
    How often the songs were resampled for the intervals.

    ## Evaluation.lists
    What the list of each method is like.

    ## Evaluation.scores
    The scores of each method: first `.balanced`, then what it is compared with.

    ## Evaluation.intervals(of score)
    A score of each method with its 95 % interval.

    MRR and Hit@10 go by the first of the songs alone: a resample can lose it, but find no earlier
    one, so that their intervals end at the value.

    ```swift
    evaluation.intervals(of: .recallAt50)
    ```

    - Parameter score: The score.
    - Returns: One row a method; the random order has no spread.

    ## Evaluation.comparisons(by score)
    How `.balanced` compares with every other method by a score.

    ```swift
    evaluation.comparisons(by: .ndcgAt10)
    ```

    - Parameter score: The score.
    - Returns: One row a method, with the 95 % interval of the difference.

    ## Evaluation.verdict(by score?)
    What was found, in words: how many of the songs, and than which methods `.balanced` is better.

    ```swift
    evaluation.verdict(by: .recallAt50)
    ```

    - Parameter score: By which score the methods are compared.
    - Returns: One or several sentences.

    ## MethodScores
    How well one method finds the songs that were heard next.

    ```swift
    recommender.evaluate().scores.map { (method: $0.method, found: $0.recallAt500) }
    ```

    ## MethodScores.method
    The method, in words.

    ## MethodScores.hitAt10
    1 when one of the songs is in the first 10; of the random order the probability of it.

    ## MethodScores.recallAt10
    The part of the songs in the first 10.

    ## MethodScores.recallAt50
    The part of the songs in the first 50.

    ## MethodScores.recallAt500
    The part of the songs in the first 500.

    ## MethodScores.mapAt10
    The mean average precision of the first 10.

    ## MethodScores.ndcgAt10
    The normalized discounted cumulative gain of the first 10.

    ## MethodScores.mrr
    The reciprocal rank of the first of the songs.

    ## MethodScores.rPrecision
    With m songs to find, the part of the first m that are among them.

    ## MethodScores.auc
    The part of the pairs of such a song and another one in which it comes first.

    ## MethodList
    What the first songs of one method are like.

    ```swift
    recommender.evaluate().lists.map { (method: $0.method, new: $0.newArtistShare) }
    ```

    ## MethodList.method
    The method, in words.

    ## MethodList.diversity
    The mean distance between two of the 10 songs; nil when there are fewer than two.

    ## MethodList.distance
    The mean distance of a song to the nearest seed; nil when there is none.

    ## MethodList.newArtistShare
    The part of the 10 songs of which no artist was ever played; nil when there is none.

    ## MethodList.popularity
    The mean popularity of the 10, in 0...100; nil when the catalogue does not say.

    ## MethodList.genreCoverage
    The part of the catalogue's genres that are among the first 500; nil when it has none.

    ## ScoreInterval
    A score of one method, and how far chance may have moved it.

    ```swift
    recommender.evaluate().intervals(of: .recallAt500).map { (from: $0.low, to: $0.high) }
    ```

    ## ScoreInterval.method
    The method, in words.

    ## ScoreInterval.score
    The score, such as `Recall@500`.

    ## ScoreInterval.value
    Its value.

    ## ScoreInterval.low
    Below it lie 2.5 % of the resamples; of the random order the value.

    ## ScoreInterval.high
    Above it lie 2.5 % of the resamples; of the random order the value.

    ## MethodComparison
    How the recommended list compares with another method.

    ```swift
    recommender.evaluate().comparisons(by: .recallAt500).map(\.finding)
    ```

    ## MethodComparison.method
    The other method, in words.

    ## MethodComparison.score
    The score, such as `Recall@500`.

    ## MethodComparison.difference
    The score of `.balanced` minus that of the other method.

    ## MethodComparison.low
    Below it lie 2.5 % of the resampled differences.

    ## MethodComparison.high
    Above it lie 2.5 % of the resampled differences.

    ## MethodComparison.finding
    `better than` when the whole interval is above 0, `worse than` when it is below, else
    `no better than`; `not comparable with` when the songs are by too few artists to tell.

    ## RankingScore
    A score by which rankings are compared.

    ```swift
    recommender.evaluate().comparisons(by: .recallAt50)
    ```

    ## RankingScore.hitAt10
    Whether a target is in the list of 10.

    ## RankingScore.recallAt10
    The part of the targets in the first 10.

    ## RankingScore.recallAt50
    The part of the targets in the first 50.

    ## RankingScore.recallAt500
    The part of the targets in the first 500.

    ## RankingScore.mapAt10
    The mean average precision over the first 10.

    ## RankingScore.ndcgAt10
    The normalized discounted cumulative gain of the first 10.

    ## RankingScore.mrr
    The reciprocal rank of the first target.

    ## RankingScore.rPrecision
    The part of the first m that are targets, m being the number of targets.

    ## RankingScore.auc
    The part of the pairs of a target and another song in which the target comes first.

    ## Recommender.evaluate(resamples?, seed?)
    Measures how well recommendations find what the listener heard next.

    The history is cut where the last fifth of the recordings that are in the catalogue begins, by
    when they were first heard. Each method knows only what came before, and orders all recordings
    that were new then; nothing is sampled. The methods are `.balanced` and `.nearest` and, to
    compare them with: the artists, or the genres, that were played most first; artists that were
    ever heard first; no such preference, each of these by popularity; and a random order. Saved
    songs and playlists, which have no dates, take no part.

    ```swift
    recommender.evaluate().verdict()
    ```

    - Parameters:
      - resamples: How often the artists of the songs to be found are drawn anew for the intervals, 1...10,000.
      - seed: Where the random numbers begin.
    - Returns: The scores of all methods; without any when no song is to be found.
    - Complexity: O(rows × seeds + resamples × songs to be found).
    - SeeAlso: Bonnin and Jannach, “Automated Generation of Music Playlists”, 2014, on how strong
      popularity and artists are as predictors.
    """#
}
