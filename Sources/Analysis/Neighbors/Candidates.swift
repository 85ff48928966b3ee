/// The rows that may be among the nearest of a query, by sums in single precision.
struct Candidates {
  private let k: Int
  private let capacity: Int
  private let margin: FloatMargin
  /// The k smallest sums so far, in order.
  private var nearest: [Float] = []
  private var rows: [Int] = []
  private var sums: [Float] = []

  /// No row with a larger sum can be one of the nearest.
  private(set) var limit = Float.infinity
  /// Whether so many rows are equally near that there is no use in a choice of them.
  private(set) var areTooMany = false

  init(_ k: Int, margin: FloatMargin) {
    self.k = k
    self.margin = margin
    capacity = 8 * k + 256
  }

  /// Takes in a row if it is near enough; rows come in ascending order.
  mutating func offer(_ sum: Float, row: Int) {
    guard sum <= limit else { return }
    if rows.count == capacity {
      removeFar()
      guard rows.count <= capacity / 2 else { return giveUp() }
    }
    rows.append(row)
    sums.append(sum)
    guard nearest.count < k || sum < nearest[k - 1] else { return }
    if nearest.count == k { nearest.removeLast() }
    nearest.insert(sum, at: nearest.firstPosition { $0 > sum })
    if nearest.count == k { limit = margin.limit(nearest[k - 1]) }
  }

  /// The rows that may be among the nearest, in ascending order.
  var nearRows: [Int] { rows.indices.filter { sums[$0] <= limit }.map { rows[$0] } }

  /// Drops the rows that were near enough when they came but no longer are.
  private mutating func removeFar() {
    var kept = 0
    for index in rows.indices where sums[index] <= limit {
      (rows[kept], sums[kept]) = (rows[index], sums[index])
      kept += 1
    }
    rows.removeLast(rows.count - kept)
    sums.removeLast(sums.count - kept)
  }

  private mutating func giveUp() {
    areTooMany = true
    limit = -.infinity
  }
}
