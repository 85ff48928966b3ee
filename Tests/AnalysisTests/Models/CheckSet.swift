@testable import Analysis

/// 200 rows of 13 features with labels, made by a congruential generator that any language has, to
/// compare numbers with those of scikit-learn 1.9.1 on the same rows.
struct CheckSet {
  var rows: [[Double]] = []
  var labels: [Bool] = []

  init() {
    var state = 12345
    func next() -> Double {
      state = (state * 1_103_515_245 + 12345) % (1 << 31)
      return Double(state) / Double(1 << 31)
    }
    for _ in 0..<200 {
      var row = AudioFeature.allCases.map { _ in next() }
      row[2] = (12 * row[2]).rounded(.down)
      row[3] *= -60
      row[4] = row[4] > 0.5 ? 1 : 0
      row[10] = 60 + 140 * row[10]
      row[11] = (60000 + 300_000 * row[11]).rounded(.down)
      row[12] = 3 + (3 * row[12]).rounded(.down)
      rows.append(row)
    }
    labels = rows.map { $0[0] + $0[1] + 0.6 * next() > 1.25 }
  }
}
