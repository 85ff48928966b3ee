import Testing

@testable import Analysis

/// Rows 0 to 139 of the check set are learned from and rows 140 to 199 judged; what is expected is what
/// scikit-learn 1.9.1 says.
@Suite struct ClassifierTests {
  private let training: TrainingSet
  private let test: FeatureColumns
  private let rawTraining: TrainingSet
  private let rawTest: FeatureColumns
  private let testLabels: [Bool]

  init() throws {
    let set = CheckSet()
    let matrix = try FeatureMatrix(names: AudioFeature.allCases.map(\.name), rows: set.rows)
    rawTraining = TrainingSet(
      features: FeatureColumns(matrix, rows: Array(0..<140)),
      labels: Array(set.labels[0..<140])
    )
    rawTest = FeatureColumns(matrix, rows: Array(140..<200))
    let scaler = Scaler(rawTraining.features)
    training = TrainingSet(
      features: scaler.scaled(rawTraining.features),
      labels: rawTraining.labels
    )
    test = scaler.scaled(rawTest)
    testLabels = Array(set.labels[140...])
  }

  /// Compares the first numbers, as many as are expected.
  private func expect(_ found: [Double], _ expected: [Double], to error: Double) {
    #expect(found.count >= expected.count)
    #expect(zip(found, expected).allSatisfy { ($0 - $1).magnitude < error })
  }

  @Test func `the five nearest agree with scikit-learn`() {
    let scores = Classifier.nearestNeighbors(5).fitted(to: training).scores(of: test)
    let counts = ConfusionCounts(labels: testLabels, scores: scores)
    #expect(counts.accuracy == 0.8)
    #expect([counts.trueNegatives, counts.falsePositives] == [18, 4])
    #expect([counts.falseNegatives, counts.truePositives] == [8, 30])
  }

  @Test func `logistic regression has the weights of scikit-learn`() throws {
    let model = try #require(LogisticRegression(training))
    expect(
      model.weights,
      [
        1.842844258, 2.053275432, -0.022103656, -0.016217755, 0.171590679, 0.277409519,
        -0.301255567, 0.24775162, 0.095277014, 0.039147236, 0.048948282, -0.479141325, 0.1285409,
      ],
      to: 1e-8
    )
    #expect((model.intercept - 0.3279366).magnitude < 1e-7)
    expect(
      model.scores(of: test),
      [0.538626093, 0.55305082, 0.919911148, 0.949463774, 0.166892533, 0.913820711],
      to: 1e-8
    )
  }

  @Test func `logistic regression of unscaled numbers finds its minimum too`() throws {
    let model = try #require(LogisticRegression(rawTraining))
    let chances = model.scores(of: rawTraining.features)
    // At the minimum the penalty of each weight equals the slope of the loss.
    for (weight, column) in zip(model.weights, rawTraining.features.columns) {
      var (slope, size) = (weight, 0.0)
      for row in column.indices {
        slope += (chances[row] - (rawTraining.labels[row] ? 1 : 0)) * column[row]
        size += column[row].magnitude
      }
      #expect(slope.magnitude < 1e-9 * size)
    }
  }

  @Test func `naive Bayes has the chances of scikit-learn`() throws {
    let scaled = try #require(NaiveBayes(training)).scores(of: test)
    expect(
      scaled,
      [0.43462386, 0.456370167, 0.828849166, 0.822248856, 0.13166936, 0.906037735],
      to: 1e-8
    )
    let raw = try #require(NaiveBayes(rawTraining)).scores(of: rawTest)
    expect(
      raw,
      [0.493510029, 0.567783309, 0.406412286, 0.549431412, 0.53070355, 0.451362761],
      to: 1e-8
    )
  }

  @Test func `a stump asks the question of scikit-learn`() throws {
    let stump = try #require(DecisionStump(rawTraining))
    #expect(stump.feature == 1)
    // scikit-learn stores features in single precision.
    #expect((stump.threshold - 0.356228768825531).magnitude < 1e-7)
    #expect(stump.scoreBelow == 16.0 / 61)
    #expect(stump.scoreAbove == 59.0 / 79)
  }

  @Test func `the dummy answers with the share of the liked`() {
    #expect(Set(Classifier.dummy.fitted(to: training).scores(of: test)) == [75.0 / 140])
  }

  private func line(_ values: [Double], _ labels: [Int]) -> TrainingSet {
    TrainingSet(
      features: FeatureColumns(names: ["x"], rowCount: values.count, columns: [values]),
      labels: labels.map { $0 == 1 }
    )
  }

  private func score(_ classifier: Classifier, at value: Double, _ training: TrainingSet) -> Double
  {
    let row = FeatureColumns(names: ["x"], rowCount: 1, columns: [[value]])
    return classifier.fitted(to: training).scores(of: row)[0]
  }

  @Test func `nearer songs weigh more by distance, and the same song alone`() {
    let songs = line([0, 1, 3, 3], [1, 0, 0, 1])
    #expect(score(.nearestNeighbors(2), at: 0.25, songs) == 0.5)
    // Weights 1 / 0.25 for liked and 1 / 0.75 for the other.
    let weighted = score(.nearestNeighbors(2, weights: .distance), at: 0.25, songs)
    #expect((weighted - 0.75).magnitude < 1e-15)
    #expect(score(.nearestNeighbors(4, weights: .distance), at: 1, songs) == 0)
    #expect(score(.nearestNeighbors(4, weights: .distance), at: 3, songs) == 0.5)
  }

  @Test func `of equally near songs the earlier one votes`() {
    #expect(score(.nearestNeighbors(1), at: 1, line([0, 2], [1, 0])) == 1)
    #expect(score(.nearestNeighbors(1), at: 1, line([2, 0], [0, 1])) == 0)
  }

  @Test func `more neighbors than songs are all songs, fewer than one is one`() {
    let songs = line([0, 1, 2], [1, 0, 0])
    #expect(score(.nearestNeighbors(50), at: 0, songs) == 1.0 / 3)
    #expect(score(.nearestNeighbors(0), at: 0, songs) == 1)
  }

  @Test func `of equally good questions the first is asked`() throws {
    let set = TrainingSet(
      features: FeatureColumns(names: ["x", "y"], rowCount: 3, columns: [[1, 2, 3], [1, 2, 3]]),
      labels: [true, false, true]
    )
    let stump = try #require(DecisionStump(set))
    #expect(stump.feature == 0)
    #expect(stump.threshold == 1.5)
    #expect(stump.scoreBelow == 1)
    #expect(stump.scoreAbove == 0.5)
  }

  @Test(arguments: Classifier.usual)
  func `features that never change teach no more than the share`(classifier: Classifier) {
    let songs = line([7, 7, 7, 7], [1, 0, 1, 1])
    let share = score(classifier, at: 7, songs)
    switch classifier {
    case .nearestNeighbors(1, _, _): #expect(share == 1)
    default: #expect((share - 0.75).magnitude < 1e-9)
    }
  }

  @Test(arguments: Classifier.usual)
  func `songs of one label teach that label`(classifier: Classifier) {
    #expect(score(classifier, at: 5, line([1, 2], [1, 1])) == 1)
    #expect(score(classifier, at: 5, line([1, 2], [0, 0])) == 0)
    #expect(score(classifier, at: 5, line([], [])) == 0)
  }

  @Test(arguments: Classifier.usual)
  func `numbers too large to be squared give a share`(classifier: Classifier) {
    let songs = line([-1.7e308, 1.7e308, 1, 2], [1, 0, 1, 0])
    #expect((0...1).contains(score(classifier, at: 1.7e308, songs)))
  }

  @Test(arguments: [0x1p499, 0x1p512, 1e-160, 0x1p-460])
  func `naive Bayes says the share where numbers leave its reach`(size: Double) {
    let songs = line([1, 2, 4, 8].map { $0 * size }, [1, 0, 1, 0])
    #expect(score(.naiveBayes, at: size, songs) == 0.5)
    #expect(score(.naiveBayes, at: 1e300, line([1, 2, 4, 8, 9], [1, 0, 1, 0, 1])) == 0.6)
  }

  @Test func `large numbers with a gap have a logistic regression`() throws {
    let values = (0..<100).map { Double($0 < 50 ? $0 : $0 + 100) * 1000 }
    let songs = line(values, values.map { $0 < 50_000 ? 0 : 1 })
    let model = try #require(LogisticRegression(songs))
    // The slope of the penalty is that of the loss, turned around, to four digits.
    let chances = model.scores(of: songs.features)
    let slope = zip(chances, zip(songs.labels, values)).reduce(0.0) { sum, song in
      sum + ((song.1.0 ? 1 : 0) - song.0) * song.1.1
    }
    #expect((model.weights[0] - slope).magnitude < 1e-4 * model.weights[0])
    #expect(score(.logisticRegression, at: 0, songs) < 0.001)
    #expect(score(.logisticRegression, at: 199_000, songs) > 0.999)
  }

  @Test func `songs that a question parts are parted by logistic regression too`() {
    let songs = line([1, 2, 3, 101, 102, 103], [0, 0, 0, 1, 1, 1])
    #expect(score(.logisticRegression, at: 1, songs) < 0.01)
    #expect(score(.logisticRegression, at: 103, songs) > 0.99)
  }
}
