extension Documentation {
  /// The documentation comments of `Models2`, as `RECORD=1 swift test` copied them.
  static let models2Comments = #"""
    ## NeighborScores.k
    How many neighbors vote.

    ## NeighborScores.accuracy
    The share of songs that are labelled right.

    ## NeighborScores.auc
    The chance that a liked song has a higher score than one that is not.

    ## NeighborScores.recall
    The share of the liked songs that are called liked.

    ## NeighborScores.precision
    The share of the songs called liked that are.

    ## NeighborScores.f1
    The harmonic mean of recall and precision.

    ## NeighborScores.kappa
    Cohen's kappa.

    ## NeighborScores.mcc
    Matthews' correlation coefficient.

    ## NeighborScores.balancedAccuracy
    The mean of the shares labelled right among the liked and among the others.

    ## NeighborTuning
    Nearest neighbors at every number of them.

    ```swift
    let tuning = validation.tuned(by: .auc)
    validation.model(.nearestNeighbors(tuning.bestK)).folds
    ```

    ## NeighborTuning.scores
    One row a number of neighbors, from 1.

    ## NeighborTuning.bestK
    The number with the highest score, the smallest of equally good ones; one without the score in
    some fold only when there is no other, and 1 when nothing can be
    measured.

    ## CrossValidation.tuned(upTo k?, weights?, metric?, by score?)
    Tries nearest neighbors with every number of them up to a largest.

    The best of many is a little lucky: its score is no estimate for songs that are new.

    ```swift
    validation.tuned(upTo: 30, by: .auc).bestK
    ```

    - Parameters:
      - k: The largest number, 1...256; it is cut to the number of songs that the smallest fold learns
        from.
      - weights: How much each neighbor counts.
      - metric: How distances are measured.
      - score: By which the best number is chosen.
    - Returns: The scores of each number, and the best.
    - Complexity: One search for the neighbors, and a sort of the songs for each number.

    ## Scaling
    How features of different size are made comparable before a model learns from them.

    ```swift
    CrossValidation(catalog.labelled(history), scaling: .raw).model(.nearestNeighbors(5)).folds
    ```

    ## Scaling.withinFolds
    Each feature is shifted and scaled to mean 0 and standard deviation 1 over the songs that a fold
    learns from, so that a fold knows nothing of the songs that it is tested with.

    ## Scaling.catalog
    Each feature is shifted and scaled by its mean and deviation over the whole catalogue.

    ## Scaling.raw
    The numbers are used as they are, as PyCaret does unless told otherwise: then the length in
    milliseconds decides which songs are near.

    ## Score
    How well a model tells liked songs from the others, as one number.

    Liked is the positive class. A score that nothing is known of, such as the precision of a model
    that calls no song liked, is missing; PyCaret and scikit-learn show 0 there.

    ```swift
    validation.compare(by: .auc).leaderboard
    ```

    ## Score.accuracy
    The share of songs that are labelled right.

    ## Score.auc
    The chance that a liked song has a higher score than one that is not, ties counting half: the
    area under the receiver operating characteristic.

    ## Score.recall
    The share of the liked songs that are called liked.

    ## Score.precision
    The share of the songs called liked that are.

    ## Score.f1
    The harmonic mean of recall and precision.

    ## Score.kappa
    Cohen's kappa: how much better than chance the labels agree, 1 at best.

    ## Score.mcc
    Matthews' correlation coefficient between the labels, in −1...1.

    ## Score.balancedAccuracy
    The mean of the shares labelled right among the liked and among the others; 0.5 is chance.

    ## CurvePoint
    A point of the receiver operating characteristic.

    ```swift
    validation.model(.naiveBayes).rocCurve.map(\.truePositiveRate)
    ```

    ## CurvePoint.threshold
    Songs with at least this score are called liked; nil at the first point, where none is.

    ## CurvePoint.falsePositiveRate
    The share of the songs that are not liked that are then called liked.

    ## CurvePoint.truePositiveRate
    The share of the liked songs that are then called liked.

    ## CalibrationBin
    Songs with about the same score, and how many of them are liked.

    ```swift
    validation.model(.naiveBayes).calibration().map(\.observed)
    ```

    ## CalibrationBin.lower
    Scores above this, in the first bin from this on.

    ## CalibrationBin.upper
    Scores up to this one.

    ## CalibrationBin.songs
    How many songs have such a score, at least 1.

    ## CalibrationBin.predicted
    Their mean score, the share that the model expects to be liked.

    ## CalibrationBin.observed
    The share that is liked.

    ## ValidatedModel.rocCurve
    How many liked songs are found for how many mistakes, at every threshold.

    The curve runs from the point where no song is called liked to that where all are; points on a
    straight line between two others are left out. The scores of all folds are put together, so that
    the area under it differs a little from the mean of the folds.

    ## ValidatedModel.calibration(bins?)
    Whether of the songs with a score of about 0.7 about 7 in 10 are liked, and so on.

    ```swift
    validation.model(.logisticRegression).calibration(bins: 5)
    ```

    - Parameter bins: How many bins of equal width 0...1 is cut into, 1...1000; a score on an edge
      belongs to the lower one.
    - Returns: One row a bin with at least one song.

    ## FeatureImportance
    How much a model needs a feature.

    ```swift
    validation.model(.naiveBayes).importance().prefix(3).map(\.feature)
    ```

    ## FeatureImportance.feature
    The feature.

    ## FeatureImportance.mean
    By how much the score falls on average when the feature is shuffled, below 0 when it rises; nil
    when the score is undefined.

    ## FeatureImportance.deviation
    The population standard deviation of that over all shuffles.

    ## ValidatedModel.importance(by score?, repeats?, seed?)
    How much worse the model judges when the numbers of a feature change places among the songs that
    a fold judges; what it learned stays the same.

    ```swift
    validation.model(.logisticRegression).importance(by: .auc)
    ```

    - Parameters:
      - score: What falls.
      - repeats: How often each feature is shuffled in each fold, 1...1000.
      - seed: The same seed gives the same shuffles.
    - Returns: One row a feature, in the order of the features.
    - Complexity: Every song is judged `repeats` × features times more.
    - SeeAlso: Leo Breiman, “Random Forests”, 2001; scikit-learn, `permutation_importance`.

    ## ValidatedModel
    A model that judged each song after learning from the other folds.

    ```swift
    let model = validation.model(.nearestNeighbors(5))
    model.folds
    ```

    ## ValidatedModel.name
    What it is called in tables.

    ## ValidatedModel.folds
    What the model scored in each fold, then the mean and the standard deviation of these.

    ## ValidatedModel.confusion
    How many songs of each label were called what: two rows, not liked and liked.

    ## ValidatedModel.confusionCells
    The confusion matrix as four rows, for a chart; none when nothing could be measured.

    ## CrossValidation.model(_ classifier)
    Judges all songs by one model.

    ```swift
    validation.model(.logisticRegression).confusion
    ```

    - Parameter classifier: The model.
    - Returns: What it said of each song, to be read as tables.
    """#
}
