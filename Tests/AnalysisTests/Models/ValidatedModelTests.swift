import Testing

@testable import Analysis

@Suite struct ValidatedModelTests {
  /// A model that gave these scores to songs in two folds.
  private func model(_ labels: [Int], _ scores: [Double]) throws -> ValidatedModel {
    let matrix = try FeatureMatrix(names: ["x"], rows: labels.map { [Double($0)] })
    let samples = Samples(
      matrix,
      rows: Array(labels.indices),
      labels: labels.map { $0 == 1 }
    )
    return ValidatedModel(
      classifier: .dummy,
      validation: CrossValidation(samples, folds: 2, grouped: false, scaling: .raw),
      judgement: Judgement(scores: scores, valuesRead: 0)
    )
  }

  @Test func `the curve runs from no song to all songs`() throws {
    let curve = try model([1, 1, 0, 0, 1], [0.9, 0.8, 0.7, 0.6, 0.5]).rocCurve
    #expect(curve.map(\.threshold) == [nil, 0.8, 0.6, 0.5])
    #expect(curve.map(\.falsePositiveRate) == [0, 0, 1, 1])
    #expect(curve.map(\.truePositiveRate) == [0, 2.0 / 3, 2.0 / 3, 1])
  }

  @Test func `the curve of a model that knows nothing is one line`() throws {
    let curve = try model([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.5]).rocCurve
    #expect(curve.map(\.falsePositiveRate) == [0, 1])
    #expect(curve.map(\.truePositiveRate) == [0, 1])
  }

  @Test func `scores are put into bins of equal width, edges below`() throws {
    let bins = try model([1, 0, 1, 0, 1], [0, 0.25, 0.5, 0.6, 1]).calibration(bins: 4)
    #expect(bins.map(\.lower) == [0, 0.25, 0.5, 0.75])
    #expect(bins.map(\.upper) == [0.25, 0.5, 0.75, 1])
    #expect(bins.map(\.songs) == [2, 1, 1, 1])
    #expect(bins.map(\.predicted) == [0.125, 0.5, 0.6, 1])
    #expect(bins.map(\.observed) == [0.5, 1, 0, 1])
  }

  @Test func `bins without songs are left out`() throws {
    let bins = try model([1, 0, 1, 0], [0.05, 0.05, 0.95, 0.95]).calibration()
    #expect(bins.map(\.lower) == [0, 0.9])
    #expect(try model([1, 0, 1, 0], [0, 0, 1, 1]).calibration(bins: 0).map(\.songs) == [4])
  }

  @Test func `there are a thousand bins and shuffles at most`() throws {
    let model = try model([1, 0, 1, 0], [0.05, 0.0009, 0.9995, 1])
    let bins = model.calibration(bins: .max)
    #expect(bins.map(\.lower) == [0, 0.049, 0.999])
    #expect(bins.definition?.contains("are put into 1000 bins of equal width") == true)
    let importance = model.importance(by: .accuracy, repeats: .max)
    #expect(importance.definition?.contains("over 1,000 shuffles a fold.") == true)
  }

  /// Rows 140 to 199 of the check set are judged after rows 0 to 139 as by scikit-learn 1.9.1, each
  /// column rotated by 7, 19, 31, 43 and 53 rows.
  @Test func `importance is by how much the score falls with fixed orders`() throws {
    let samples = try CheckSet().samples
    let training = samples.trainingSet(Array(0..<140))
    let scaler = Scaler(training.features)
    let scaled = TrainingSet(features: scaler.scaled(training.features), labels: training.labels)
    let hold = HoldOut(
      Classifier.nearestNeighbors(5).fitted(to: scaled),
      scaler.scaled(samples.features.selecting(Array(140..<200))),
      labels: Array(samples.labels[140...])
    )
    let orders = [7, 19, 31, 43, 53].map { shift in (0..<60).map { ($0 - shift + 60) % 60 } }
    let spreads = (0..<13).compactMap { feature in
      Spread(orders.compactMap { hold.fall(of: .accuracy, shuffling: feature, by: $0) })
    }
    let means = [
      0.153333, 0.203333, 0.036667, 0.033333, 0.023333, 0, 0.053333, 0.03, 0.023333, -0.033333,
      0.053333, 0.046667, 0.02,
    ]
    let deviations = [
      0.04761, 0.041366, 0.006667, 0.03496, 0.02708, 0.027889, 0.030551, 0.022111, 0.03266,
      0.038006, 0.01633, 0.059067, 0.012472,
    ]
    #expect(spreads.count == 13)
    #expect(zip(spreads, means).allSatisfy { abs($0.mean - $1) < 5e-7 })
    #expect(zip(spreads, deviations).allSatisfy { abs($0.deviation - $1) < 5e-7 })
  }

  @Test func `the features that make the label are the most important`() throws {
    let samples = try CheckSet().samples
    let validation = CrossValidation(samples, folds: 5, grouped: true, scaling: .withinFolds)
    let importance = validation.model(.naiveBayes).importance(by: .auc, seed: 3)
    #expect(importance.map(\.feature) == AudioFeature.allCases.map(\.name))
    let order = importance.sorted { ($0.mean ?? 0) > ($1.mean ?? 0) }.map(\.feature)
    #expect(Set(order.prefix(2)) == ["danceability", "energy"])
    #expect(importance[1].mean ?? 0 > 0.1)
    let again = validation.model(.naiveBayes).importance(by: .auc, seed: 3)
    #expect(again.rows == importance.rows)
    let other = validation.model(.naiveBayes).importance(by: .auc, seed: 4)
    #expect(other.rows != importance.rows)
  }
}
