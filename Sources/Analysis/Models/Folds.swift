/// Which fold each row is tested in; all the others are learned from.
struct Folds: Equatable, Sendable {
  let count: Int
  /// The fold of each row, counted from 0.
  let foldOfRow: [Int]

  /// The rows that a fold tests, in order.
  func testRows(_ fold: Int) -> [Int] { foldOfRow.indices.filter { foldOfRow[$0] == fold } }

  /// The rows that a fold learns from, in order.
  func trainingRows(_ fold: Int) -> [Int] { foldOfRow.indices.filter { foldOfRow[$0] != fold } }

  /// Folds with nearly the same share of each label, as scikit-learn's `StratifiedKFold` makes them
  /// without shuffling.
  ///
  /// The labels are sorted, the one of the first row first; a fold gets as many rows of a label as
  /// stand at every `count`-th place of that list, and the rows of a label go to the folds in blocks of
  /// these sizes, in order.
  static func stratified(_ labels: [Bool], count: Int) -> Folds {
    guard let first = labels.first else { return Folds(count: count, foldOfRow: []) }
    let firstCount = labels.count { $0 == first }
    var sizes = [[Int]](repeating: Array(repeating: 0, count: count), count: 2)
    for place in labels.indices { sizes[place < firstCount ? 0 : 1][place % count] += 1 }
    var folds = [0, 0]
    let foldOfRow = labels.map { label in
      let number = label == first ? 0 : 1
      while sizes[number][folds[number]] == 0 { folds[number] += 1 }
      sizes[number][folds[number]] -= 1
      return folds[number]
    }
    return Folds(count: count, foldOfRow: foldOfRow)
  }

  /// Folds that keep the rows of each group together, as scikit-learn's `StratifiedGroupKFold` makes
  /// them without shuffling.
  ///
  /// Groups are dealt one after the other, those with the most uneven labels first: each goes to the
  /// fold where the labels are spread most evenly over the folds afterwards.
  ///
  /// - Parameters:
  ///   - labels: The label of each row.
  ///   - groups: The number of each row's group, from 0.
  ///   - count: How many folds.
  /// - Returns: The fold of each row.
  static func grouped(_ labels: [Bool], groups: [Int], count: Int) -> Folds {
    var sizes = [LabelCounts](repeating: LabelCounts(), count: (groups.max() ?? -1) + 1)
    for (label, group) in zip(labels, groups) { sizes[group].add(label) }
    // Sorted by the number as well, so that groups that are equally uneven keep their order.
    let order = sizes.indices.filter { sizes[$0].total > 0 }
      .sorted { (-sizes[$0].unevenness, $0) < (-sizes[$1].unevenness, $1) }
    var dealer = FoldDealer(labels: labels, count: count)
    var foldOfGroup = [Int](repeating: 0, count: sizes.count)
    for group in order { foldOfGroup[group] = dealer.deal(sizes[group]) }
    return Folds(count: count, foldOfRow: groups.map { foldOfGroup[$0] })
  }
}

/// How many rows have each label.
private struct LabelCounts {
  var notLiked = 0
  var liked = 0

  mutating func add(_ label: Bool) { if label { liked += 1 } else { notLiked += 1 } }

  var total: Int { liked + notLiked }

  /// Twice the standard deviation of the two counts, which sorts like it and is exact.
  var unevenness: Int { abs(liked - notLiked) }
}

/// Deals groups of rows to folds; the arithmetic is that of scikit-learn, operation by operation, so
/// that what is nearly even there is so here.
private struct FoldDealer {
  private var notLiked: LabelShares
  private var liked: LabelShares
  private var sizes: [Int]

  init(labels: [Bool], count: Int) {
    let likedCount = labels.count { $0 }
    notLiked = LabelShares(total: labels.count - likedCount, folds: count)
    liked = LabelShares(total: likedCount, folds: count)
    sizes = Array(repeating: 0, count: count)
  }

  /// Puts a group into the fold that suits it best, and says into which.
  mutating func deal(_ group: LabelCounts) -> Int {
    var (best, bestSpread, bestSize) = (0, Double.infinity, Int.max)
    for fold in sizes.indices {
      let spread = spread(adding: group, to: fold)
      if spread < bestSpread || (Self.isClose(spread, bestSpread) && sizes[fold] < bestSize) {
        (best, bestSpread, bestSize) = (fold, spread, sizes[fold])
      }
    }
    notLiked.add(group.notLiked, to: best)
    liked.add(group.liked, to: best)
    sizes[best] += group.total
    return best
  }

  /// How unevenly the labels are spread over the folds, on average over the labels that there are.
  private func spread(adding group: LabelCounts, to fold: Int) -> Double {
    let notLiked = notLiked.deviation(adding: group.notLiked, to: fold)
    let liked = liked.deviation(adding: group.liked, to: fold)
    guard let notLiked, let liked else { return notLiked ?? liked ?? 0 }
    return (notLiked + liked) / 2
  }

  /// NumPy's `isclose` with its own tolerances; nothing is close to infinity.
  private static func isClose(_ value: Double, _ other: Double) -> Bool {
    other.isFinite && (value - other).magnitude <= 1e-8 + 1e-5 * other.magnitude
  }
}

/// Which part of the rows of one label each fold has.
private struct LabelShares {
  private let total: Int
  private var counts: [Int]
  private var shares: [Double]

  init(total: Int, folds: Int) {
    self.total = total
    counts = Array(repeating: 0, count: folds)
    shares = Array(repeating: 0, count: folds)
  }

  mutating func add(_ count: Int, to fold: Int) {
    guard total > 0 else { return }
    counts[fold] += count
    shares[fold] = Double(counts[fold]) / Double(total)
  }

  /// The population standard deviation of the shares if a fold had more rows; nil when there are no
  /// rows of the label.
  func deviation(adding count: Int, to fold: Int) -> Double? {
    guard total > 0 else { return nil }
    let added = Double(counts[fold] + count) / Double(total)
    var sum = 0.0
    for index in shares.indices { sum += index == fold ? added : shares[index] }
    let mean = sum / Double(shares.count)
    var squares = 0.0
    for index in shares.indices {
      let difference = (index == fold ? added : shares[index]) - mean
      squares += difference * difference
    }
    return (squares / Double(shares.count)).squareRoot()
  }
}
