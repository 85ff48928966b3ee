extension Documentation {
  /// The documentation comments of `Models`, as `RECORD=1 swift test` copied them.
  static let modelsComments = #"""
    ## Catalog.labelled(_ history, over milliseconds?)
    Labels the songs of a history that are in the catalogue by how long they were played.

    ```swift
    catalog.labelled(history, over: 30_000).likedShare
    ```

    - Parameters:
      - history: The songs.
      - milliseconds: A song is liked when all of its plays together are longer than this.
    - Returns: The songs that were found, longest played first.

    ## Catalog.labelled(_ history, likedIn library)
    Labels the songs of a history that are in the catalogue by whether they were saved.

    A song is liked when its recording, under any spelling, is among the saved tracks or in a
    playlist, unless the track or one of its artists is banned. All other songs of the history are not
    liked.

    ```swift
    catalog.labelled(history, likedIn: library).likedCount
    ```

    - Parameters:
      - history: The songs.
      - library: What the listener saved.
    - Returns: The songs that were found, longest played first.

    ## NeighborWeights
    How much the nearest songs count when they vote.

    ```swift
    validation.model(.nearestNeighbors(5, weights: .distance)).folds
    ```

    ## NeighborWeights.uniform
    All of them the same.

    ## NeighborWeights.distance
    Each by one over its distance; where some are at distance 0, only these.

    ## Classifier
    A way to tell liked songs from the others by their features.

    Each is that of scikit-learn with its default settings, unless it says otherwise. A song is called
    liked when its score, the estimated chance, is above one half. Learning from songs of one label
    only, every model answers with that label; one that cannot be solved answers as `.dummy`.

    ```swift
    validation.model(.nearestNeighbors(5)).folds
    ```

    ## Classifier.logisticRegression
    Logistic regression with the penalty ½ |w|² on the weights and none on the intercept, solved
    until nothing changes.

    ## Classifier.naiveBayes
    Gaussian naive Bayes: in each class each feature has a normal distribution of its own, whose
    variance is raised by a billionth of the largest.

    ## Classifier.decisionStump
    A decision tree of one question: the feature and the threshold, halfway between two values, that
    leave the least Gini impurity; of equally good ones the first feature and the lowest threshold.

    ## Classifier.dummy
    The share of liked songs among those learned from, whatever the song is like.

    ## CrossValidation
    Tells how well models know liked songs from others that they have not learned from.

    The songs are cut into folds of nearly equal size and share of liked songs. Each fold is judged by
    models that learned from the others. Nothing is shuffled: the same songs give the same numbers.

    ```swift
    let validation = CrossValidation(catalog.labelled(history), folds: 5)
    validation.compare().leaderboard
    ```

    ## CrossValidation.init(_ songs, folds?, grouped?, scaling?)
    Cuts songs into folds.

    There are as many folds as asked for, 2...100, but no more than there are songs of the rarer
    label, so that each fold can have one. Where there are fewer than 2 of these nothing can be
    measured, and all tables are empty.

    ```swift
    CrossValidation(catalog.labelled(history), folds: 5, scaling: .catalog)
    ```

    - Parameters:
      - songs: The songs and their labels.
      - folds: How many folds, 2...100.
      - grouped: Whether the songs that are one recording stay in one fold, as by scikit-learn's
        `StratifiedGroupKFold`; otherwise folds are those of `StratifiedKFold`, and a model may be
        judged by a song that it learned under another spelling.
      - scaling: How features are made comparable.

    ## CrossValidation.foldCount
    How many folds there are; 0 when nothing can be measured.

    ## CrossValidation.definition
    What was measured and how, in sentences, or why nothing was.

    ## FoldScores
    What a model scored in one fold, or the mean or the standard deviation over all of them.

    ```swift
    validation.model(.naiveBayes).folds.map(\.accuracy)
    ```

    ## FoldScores.fold
    The fold, counted from 0; then `Mean` and `Std`.

    ## FoldScores.songs
    How many songs were judged; nil for mean and deviation.

    ## FoldScores.accuracy
    The share of songs that are labelled right.

    ## FoldScores.auc
    The chance that a liked song has a higher score than one that is not.

    ## FoldScores.recall
    The share of the liked songs that are called liked.

    ## FoldScores.precision
    The share of the songs called liked that are.

    ## FoldScores.f1
    The harmonic mean of recall and precision.

    ## FoldScores.kappa
    Cohen's kappa.

    ## FoldScores.mcc
    Matthews' correlation coefficient.

    ## FoldScores.balancedAccuracy
    The mean of the shares labelled right among the liked and among the others.

    ## ConfusionRow
    How the songs of one label were called.

    ```swift
    validation.model(.naiveBayes).confusion.map(\.calledLiked)
    ```

    ## ConfusionRow.likedOrNot
    What they are: 1 for liked, 0 for not.

    ## ConfusionRow.calledNotLiked
    How many of them were called not liked.

    ## ConfusionRow.calledLiked
    How many of them were called liked.

    ## ConfusionRow.rightShare
    The share that was called what it is, in 0...1; nil when there are none.

    ## ConfusionCell
    How many songs of one label a model called what: a cell of the confusion matrix.

    ```swift
    validation.model(.logisticRegression).confusionCells.map(\.songs)
    ```

    ## ConfusionCell.label
    `liked` or `not liked`, by the label.

    ## ConfusionCell.called
    `liked` or `not liked`, by the model.

    ## ConfusionCell.songs
    How many songs there are.

    ## ConfusionCell.share
    Their part of the songs of the label, in 0...1; nil when there is none.

    ## LabelledSong
    A song of a history that is in a catalogue, with its label.

    ```swift
    catalog.labelled(history).prefix(3).map(\.track)
    ```

    ## LabelledSong.artist
    The artist, as in the history.

    ## LabelledSong.track
    The title, as in the history.

    ## LabelledSong.msPlayed
    How long it was played, in milliseconds.

    ## LabelledSong.likedOrNot
    1 when it is liked, else 0.

    ## LabelledSong.catalogRow
    Its row in the catalogue, counted from 0.

    ## LabelledSong.recording
    The number of its recording, counted from 1: songs with the same one are the same recording.

    ## LabelledSongs
    The songs of a history that are in a catalogue, each labelled as liked or not: what models learn.

    They are in the order of listening time, ties by artist, then track.

    ```swift
    let songs = catalog.labelled(history)
    "\(songs.likedCount) of \(songs.count) songs are liked"
    ```

    ## LabelledSongs.likedCount
    How many songs are liked.

    ## LabelledSongs.notLikedCount
    How many songs are not liked.

    ## LabelledSongs.likedShare
    The share of songs that are liked, in 0...1; nil when there are none.

    ## LabelledSongs.recordingCount
    How many different recordings the songs are.

    ## ModelComparison
    Models side by side.

    ```swift
    let comparison = validation.compare()
    comparison.verdict
    ```

    ## ModelComparison.leaderboard
    One row a model, the best first; equally good ones in the order in which they were given,
    those without the score in some fold after the others.

    ## ModelComparison.verdict
    What the numbers say: whether the label is too lopsided to learn from, and whether the best
    model does better than the dummy by more than it varies from fold to fold.

    ## CrossValidation.compare(_ classifiers?, by score?)
    Compares models by cross-validation.

    ```swift
    validation.compare(by: .auc).leaderboard.prefix(3)
    ```

    - Parameters:
      - classifiers: The models.
      - score: By which they are ordered, and of which the verdict speaks.
    - Returns: The models in order, and a verdict; no models when nothing can be measured.
    - Complexity: Models by neighbors share one search a metric, O(songs² × features).

    ## ModelScores
    What a model scored, on average over the folds.

    ```swift
    validation.compare().leaderboard.map(\.model)
    ```

    ## ModelScores.model
    The model.

    ## ModelScores.accuracy
    The share of songs that are labelled right.

    ## ModelScores.auc
    The chance that a liked song has a higher score than one that is not.

    ## ModelScores.recall
    The share of the liked songs that are called liked.

    ## ModelScores.precision
    The share of the songs called liked that are.

    ## ModelScores.f1
    The harmonic mean of recall and precision.

    ## ModelScores.kappa
    Cohen's kappa.

    ## ModelScores.mcc
    Matthews' correlation coefficient.

    ## ModelScores.balancedAccuracy
    The mean of the shares labelled right among the liked and among the others.

    ## ModelScores.work
    How many feature values it looked at in all folds, in millions.

    ## NeighborScores
    What nearest neighbors scored with one number of them, on average over the folds.

    ```swift
    validation.tuned(upTo: 50).scores.map(\.k)
    ```
    """#
}
