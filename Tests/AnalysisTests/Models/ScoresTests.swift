import Testing

@testable import Analysis

@Suite struct ScoresTests {
  private func scores(_ labels: [Int], _ scores: [Double]) -> Scores {
    Scores(labels: labels.map { $0 == 1 }, scores: scores)
  }

  @Test func `scores follow from four counts`() {
    // 3 of 5 liked are found, 2 of 3 others are called liked: TP 3, FN 2, FP 2, TN 1.
    let scores = scores([1, 1, 1, 1, 1, 0, 0, 0], [0.9, 0.8, 0.7, 0.5, 0.1, 0.9, 0.6, 0.2])
    #expect(scores[.accuracy] == 4.0 / 8)
    #expect(scores[.recall] == 3.0 / 5)
    #expect(scores[.precision] == 3.0 / 5)
    #expect(scores[.f1] == 6.0 / 10)
    #expect(scores[.balancedAccuracy] == (3.0 / 5 + 1.0 / 3) / 2)
    // Chance: (5 · 5 + 3 · 3) / 64 = 0.53125.
    #expect(scores[.kappa] == (0.5 - 0.53125) / (1 - 0.53125))
    // (3 · 1 − 2 · 2) / √(5 · 5 · 3 · 3).
    #expect(scores[.mcc] == -1.0 / 15)
    // Of the 15 pairs 7 are right and one, 0.9 with 0.9, is a tie.
    #expect(scores[.auc] == 7.5 / 15)
  }

  @Test func `equal scores count half in the area under the curve`() {
    #expect(scores([0, 1, 0, 1], [0.5, 0.5, 0.2, 0.8])[.auc] == 0.875)
  }

  @Test func `kappa and Matthews' coefficient are those of scikit-learn`() throws {
    let scores = scores([1, 1, 1, 0, 0, 1, 0, 1], [1, 0, 1, 0, 1, 1, 0, 1])
    #expect(abs(try #require(scores[.kappa]) - 0.4666666667) < 1e-10)
    #expect(abs(try #require(scores[.mcc]) - 0.4666666667) < 1e-10)
  }

  @Test func `what a model that likes everything does not show is missing`() {
    let scores = scores([1, 1, 0], [1, 1, 1])
    #expect(scores[.accuracy] == 2.0 / 3)
    #expect(scores[.balancedAccuracy] == 0.5)
    #expect(scores[.kappa] == 0)
    #expect(scores[.mcc] == nil)
    #expect(scores[.auc] == 0.5)
  }

  @Test func `what songs of one label do not show is missing`() {
    let liked = scores([1, 1], [1, 1])
    #expect(liked[.accuracy] == 1)
    #expect(liked[.recall] == 1)
    #expect(
      [liked[.auc], liked[.kappa], liked[.mcc], liked[.balancedAccuracy]]
        == Array(repeating: nil, count: 4)
    )
    let notLiked = scores([0], [0])
    #expect([notLiked[.recall], notLiked[.precision], notLiked[.f1]] == [nil, nil, nil])
  }

  @Test func `no songs have no scores`() {
    let scores = scores([], [])
    #expect(Score.allCases.allSatisfy { scores[$0] == nil })
  }

  @Test func `a score of one half is not liked`() {
    #expect(ConfusionCounts(labels: [true], scores: [0.5]).falseNegatives == 1)
  }

  @Test func `means are over the folds in which a score is defined`() {
    let folds = [scores([1, 0], [1, 0]), scores([1, 0], [0, 0]), scores([1, 1], [0, 1])]
    // Areas 1, ½ and none; accuracies 1, ½ and ½.
    #expect(Scores.means(of: folds)[.auc] == 0.75)
    #expect(Scores.deviations(of: folds)[.auc] == 0.25)
    #expect(Scores.means(of: folds)[.accuracy] == 2.0 / 3)
    #expect(Scores.means(of: [])[.accuracy] == nil)
  }

  @Test func `the curve has a corner where its direction changes`() {
    let steps = ScoreSteps(
      labels: [true, true, false, false, true],
      scores: [0.9, 0.8, 0.7, 0.6, 0.5]
    )
    #expect(steps.steps.map(\.score) == [0.9, 0.8, 0.7, 0.6, 0.5])
    #expect(steps.corners.map(\.score) == [0.8, 0.6, 0.5])
    #expect(steps.corners.map(\.liked) == [2, 2, 3])
    #expect(steps.corners.map(\.notLiked) == [0, 2, 2])
    #expect(steps.area == 4.0 / 6)
  }
}
