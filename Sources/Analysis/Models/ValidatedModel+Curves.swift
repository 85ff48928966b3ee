/// A point of the receiver operating characteristic.
///
/// ```swift
/// validation.model(.naiveBayes).rocCurve.map(\.truePositiveRate)
/// ```
public struct CurvePoint: TableRow, Equatable {
  /// Songs with at least this score are called liked; nil at the first point, where none is.
  public let threshold: Double?
  /// The share of the songs that are not liked that are then called liked.
  public let falsePositiveRate: Double
  /// The share of the liked songs that are then called liked.
  public let truePositiveRate: Double

  /// The threshold and both rates.
  public static let columns: [Column<CurvePoint>] = [
    Column("threshold", "Threshold", unit: .score) { $0.threshold },
    Column("falsePositiveRate", "False positive rate", unit: .share) { $0.falsePositiveRate },
    Column("truePositiveRate", "True positive rate", unit: .share) { $0.truePositiveRate },
  ]
}

/// Songs with about the same score, and how many of them are liked.
///
/// ```swift
/// validation.model(.naiveBayes).calibration().map(\.observed)
/// ```
public struct CalibrationBin: TableRow, Equatable {
  /// Scores above this, in the first bin from this on.
  public let lower: Double
  /// Scores up to this one.
  public let upper: Double
  /// How many songs have such a score, at least 1.
  public let songs: Int
  /// Their mean score, the share that the model expects to be liked.
  public let predicted: Double
  /// The share that is liked.
  public let observed: Double

  /// The bin, its songs, and the share of liked songs as predicted and observed.
  public static let columns: [Column<CalibrationBin>] = [
    Column("lower", "Above") { $0.lower },
    Column("upper", "Up to") { $0.upper },
    Column("songs", "Songs", unit: .count) { $0.songs },
    Column("predicted", "Predicted", unit: .share) { $0.predicted },
    Column("observed", "Observed", unit: .share) { $0.observed },
  ]
}

extension ValidatedModel {
  /// How many liked songs are found for how many mistakes, at every threshold.
  ///
  /// The curve runs from the point where no song is called liked to that where all are; points on a
  /// straight line between two others are left out. The scores of all folds are put together, so that
  /// the area under it differs a little from the mean of the folds.
  public var rocCurve: Table<CurvePoint> {
    let samples = validation.samples
    guard validation.foldCount > 0 else { return Table([], definition: validation.definition) }
    let steps = ScoreSteps(labels: samples.labels, scores: judgement.scores)
    let first = CurvePoint(threshold: nil, falsePositiveRate: 0, truePositiveRate: 0)
    let points = steps.corners.map { step in
      CurvePoint(
        threshold: step.score,
        falsePositiveRate: Double(step.notLiked) / Double(steps.notLiked),
        truePositiveRate: Double(step.liked) / Double(steps.liked)
      )
    }
    return Table([first] + points, definition: "\(definition) The scores of all folds together.")
  }

  /// Whether of the songs with a score of about 0.7 about 7 in 10 are liked, and so on.
  ///
  /// ```swift
  /// validation.model(.logisticRegression).calibration(bins: 5)
  /// ```
  ///
  /// - Parameter bins: How many bins of equal width 0...1 is cut into, 1...1000; a score on an edge
  ///   belongs to the lower one.
  /// - Returns: One row a bin with at least one song.
  public func calibration(bins: Int = 10) -> Table<CalibrationBin> {
    guard validation.foldCount > 0 else { return Table([], definition: validation.definition) }
    let count = bins.clamped(to: 1...1000)
    let edges = (0...count).map { Double($0) / Double(count) }
    let inner = Array(edges[1..<count])
    var songs = [[Int]](repeating: [], count: count)
    for (song, score) in judgement.scores.enumerated() {
      songs[inner.firstPosition { score <= $0 }].append(song)
    }
    let rows = songs.indices.filter { !songs[$0].isEmpty }.map { bin in
      CalibrationBin(
        lower: edges[bin],
        upper: edges[bin + 1],
        songs: songs[bin].count,
        predicted: Spread(songs[bin].map { judgement.scores[$0] })?.mean ?? 0,
        observed: share(ofLiked: songs[bin])
      )
    }
    return Table(
      rows,
      definition: "\(definition) Scores are put into \(count) bins of equal "
        + "width; predicted is the mean score of a bin, observed the share of its songs that is liked."
    )
  }

  private func share(ofLiked songs: [Int]) -> Double {
    Double(songs.count { validation.samples.labels[$0] }) / Double(songs.count)
  }
}
