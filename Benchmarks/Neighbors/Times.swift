internal import Analysis

/// The searches that are compared with other tools.
struct Times {
  private static let songs = 34_000
  private static let folds = 5

  let rows: CatalogRows

  func run() {
    for (count, runs) in [(114_000, 15), (1_200_000, 7)] {
      let matrix = rows.first(count)
      let seeds = rows.seeds(among: count)
      let search = NearestNeighbors(matrix)
      report("copy \(count)", runs: runs) { _ = NearestNeighbors(matrix) }
      report("search \(count)", runs: runs) {
        _ = search.nearest(10, toRows: seeds, excludingSelf: false)
      }
      if count == 114_000 {
        searchOtherwise(matrix, seeds)
        checkRecall(matrix, search, seeds)
      }
    }
    searchFolds()
  }

  private func report(_ name: String, runs: Int, _ body: () -> Void) {
    Console.write("\(name)\t\(leastMilliseconds(runs: runs, body).text)")
  }

  /// By the other metrics.
  private func searchOtherwise(_ matrix: FeatureMatrix, _ seeds: [Int]) {
    for metric in Metric.allCases where metric != .euclidean {
      let search = NearestNeighbors(matrix, metric: metric)
      report("\(metric) 114000", runs: 15) {
        _ = search.nearest(10, toRows: seeds, excludingSelf: false)
      }
    }
  }

  /// For every song the nearest of the other folds, which is most of what it takes to cross-validate a
  /// classifier of 5 neighbors.
  private func searchFolds() {
    let songs = (0..<Self.songs).map { $0 * rows.matrix.rowCount / Self.songs }
    let folds = (0..<Self.folds).map { fold in
      (
        training: rows.select(songs.indices.filter { $0 % Self.folds != fold }.map { songs[$0] }),
        test: rows.select(songs.indices.filter { $0 % Self.folds == fold }.map { songs[$0] })
      )
    }
    report("fold searches \(Self.songs)", runs: 5) {
      for fold in folds { _ = NearestNeighbors(fold.training).nearest(5, to: fold.test) }
    }
  }

  /// How many of the neighbors are those that sorting all distances in double precision gives.
  private func checkRecall(_ matrix: FeatureMatrix, _ search: NearestNeighbors, _ seeds: [Int]) {
    var found = 0
    let neighbors = search.nearest(10, toRows: seeds, excludingSelf: false)
    for (seed, neighbors) in zip(seeds, neighbors) {
      let sums = (0..<matrix.rowCount).map { row in
        matrix.names.indices.reduce(0.0) { sum, feature in
          let other = matrix.value(row: seed, feature: feature)
          let difference = matrix.value(row: row, feature: feature) - other
          return sum + difference * difference
        }
      }
      let best = sums.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }.prefix(10)
      for (row, neighbor) in zip(best, neighbors)
      where row == neighbor.row && sums[row].squareRoot() == neighbor.distance {
        found += 1
      }
    }
    Console.write("recall\t\((Double(found) / Double(10 * seeds.count)).text)")
  }
}
