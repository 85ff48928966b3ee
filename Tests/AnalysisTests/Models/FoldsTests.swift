import Testing

@testable import Analysis

@Suite struct FoldsTests {
  private let labels = [1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1]
    .map { $0 == 1 }

  @Test func `labels are dealt to folds in blocks, as scikit-learn does`() {
    #expect(
      Folds.stratified(labels, count: 5).foldOfRow
        == [0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 3, 4, 4, 4]
    )
  }

  @Test func `every row is tested once and learned from in all other folds`() {
    let folds = Folds.stratified(labels, count: 5)
    #expect((0..<5).flatMap { folds.testRows($0) }.sorted() == Array(0..<23))
    for fold in 0..<5 {
      #expect((folds.testRows(fold) + folds.trainingRows(fold)).sorted() == Array(0..<23))
    }
  }

  @Test func `no rows have no folds`() {
    #expect(Folds.stratified([], count: 3).foldOfRow == [])
    #expect(Folds.grouped([], groups: [], count: 3).foldOfRow == [])
  }

  /// The first 60 rows of the check set in 16 groups, dealt by scikit-learn 1.9.1.
  @Test func `groups are dealt to folds as scikit-learn does`() {
    let groups = (0..<60).map { ($0 * $0 * 7 + 3 * $0) % 23 }
    #expect(
      Folds.grouped(Array(CheckSet().labels.prefix(60)), groups: groups, count: 5).foldOfRow == [
        4, 0, 2, 0, 4, 1, 2, 3, 4, 3, 2, 1, 4, 0, 2, 0, 4, 1, 1, 3, 3, 1, 1, 4, 0, 2, 0, 4, 1, 2,
        3, 4, 3, 2, 1, 4, 0, 2, 0, 4, 1, 1, 3, 3, 1, 1, 4, 0, 2, 0, 4, 1, 2, 3, 4, 3, 2, 1, 4, 0,
      ]
    )
  }

  /// Rows in threes: most steps of this are ties that only scikit-learn's own arithmetic breaks so.
  @Test func `groups that suit several folds go to the one that scikit-learn chooses`() {
    let groups = (0..<200).map { $0 / 3 }
    let folds = Folds.grouped(CheckSet().labels, groups: groups, count: 10)
    #expect(
      stride(from: 0, to: 200, by: 3).map { folds.foldOfRow[$0] } == [
        0, 0, 1, 1, 2, 3, 8, 5, 7, 2, 4, 9, 6, 8, 3, 9, 9, 9, 0, 3, 1, 4, 2, 5, 7, 4, 6, 8, 8, 9, 5,
        0, 1, 3, 6, 5, 2, 7, 4, 6, 0, 7, 1, 4, 1, 8, 4, 2, 9, 2, 6, 3, 6, 5, 8, 7, 0, 3, 5, 2, 3, 7,
        5, 0, 1, 4, 6,
      ]
    )
    #expect((0..<200).allSatisfy { folds.foldOfRow[$0] == folds.foldOfRow[$0 / 3 * 3] })
  }

  @Test func `groups of one row are dealt as scikit-learn does`() {
    let labels = Array(CheckSet().labels.prefix(40))
    #expect(
      Folds.grouped(labels, groups: Array(0..<40), count: 4).foldOfRow == [
        0, 1, 2, 3, 0, 1, 2, 3, 1, 0, 2, 3, 0, 1, 3, 2, 2, 0, 1, 3, 0, 1, 2, 3, 0, 2, 1, 3, 1, 0,
        2, 3, 0, 1, 2, 3, 3, 0, 1, 2,
      ]
    )
  }

  @Test func `rows of one label are spread evenly too`() {
    let folds = Folds.grouped([true, true, true, true], groups: [0, 1, 2, 2], count: 2)
    #expect(folds.foldOfRow == [1, 1, 0, 0])
  }
}
