/// A choice among 0..<count where some are likelier than others.
struct WeightedChoice: Sendable {
  private let cumulative: [Double]

  /// - Parameter weights: At least one; none negative, not all zero.
  init(_ weights: [Double]) {
    var total = 0.0
    cumulative = weights.map { weight in
      total += weight
      return total
    }
    precondition(total > 0, "a choice needs a positive weight")
  }

  /// A choice by rank: the first of `count` is the likeliest, the weight of rank r is 1 / (r + flatness).
  init(ranked count: Int, flatness: Double) {
    self.init((0..<count).map { 1 / (Double($0) + flatness) })
  }

  func draw(using random: inout RandomSource) -> Int {
    let target = random.unit() * cumulative[cumulative.count - 1]
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > target {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
