/// A model that judged each song after learning from the other folds.
///
/// ```swift
/// let model = validation.model(.nearestNeighbors(5))
/// model.folds
/// ```
public struct ValidatedModel: Sendable {
  let classifier: Classifier
  let validation: CrossValidation
  let judgement: Judgement

  /// What it is called in tables.
  public var name: String { classifier.name }

  /// The model, what it was judged by, and what there is to know of its neighbors and solutions.
  var definition: String {
    "\(name). " + validation.definition + validation.neighborNote(on: [classifier])
      + validation.solutionNote(on: classifier, judgement)
  }

  /// What the model scored in each fold, then the mean and the standard deviation of these.
  public var folds: Table<FoldScores> {
    guard validation.foldCount > 0 else { return Table([], definition: validation.definition) }
    let scores = validation.foldScores(of: judgement)
    let counts = (0..<scores.count).map { validation.folds.testRows($0).count }
    let rows = scores.indices.map {
      FoldScores(fold: "\($0)", songs: counts[$0], scores: scores[$0])
    }
    let summary = [
      FoldScores(fold: "Mean", songs: nil, scores: .means(of: scores)),
      FoldScores(fold: "Std", songs: nil, scores: .deviations(of: scores)),
    ]
    return Table(
      rows + summary,
      definition:
        "\(definition) Mean and Std, which is that of the population, "
        + "are over the folds in which a score is defined."
    )
  }

  /// How many songs of each label were called what: two rows, not liked and liked.
  public var confusion: Table<ConfusionRow> {
    guard validation.foldCount > 0 else { return Table([], definition: validation.definition) }
    let counts = ConfusionCounts(labels: validation.samples.labels, scores: judgement.scores)
    return Table(
      [
        ConfusionRow(
          likedOrNot: 0,
          calledNotLiked: counts.trueNegatives,
          calledLiked: counts.falsePositives,
          rightShare: counts.specificity
        ),
        ConfusionRow(
          likedOrNot: 1,
          calledNotLiked: counts.falseNegatives,
          calledLiked: counts.truePositives,
          rightShare: counts.recall
        ),
      ],
      definition: "\(definition) Liked is what has a score above 0.5."
    )
  }
}

extension ValidatedModel {
  /// The confusion matrix as four rows, for a chart; none when nothing could be measured.
  public var confusionCells: Table<ConfusionCell> {
    let cells = confusion.flatMap { row in
      let songs = row.calledNotLiked + row.calledLiked
      return [("not liked", row.calledNotLiked), ("liked", row.calledLiked)].map { called, count in
        ConfusionCell(
          label: row.likedOrNot == 1 ? "liked" : "not liked",
          called: called,
          songs: count,
          share: songs > 0 ? Double(count) / Double(songs) : nil
        )
      }
    }
    return Table(cells, definition: confusion.definition)
  }
}

extension CrossValidation {
  /// Judges all songs by one model.
  ///
  /// ```swift
  /// validation.model(.logisticRegression).confusion
  /// ```
  ///
  /// - Parameter classifier: The model.
  /// - Returns: What it said of each song, to be read as tables.
  public func model(_ classifier: Classifier) -> ValidatedModel {
    ValidatedModel(
      classifier: classifier,
      validation: self,
      judgement: judgements(by: [classifier])[0]
    )
  }
}
