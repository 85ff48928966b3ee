/// Moves places apart, each as little as possible, so that neighbors keep their distance.
///
/// - Parameters:
///   - places: Where things would lie.
///   - distance: How far apart they must be.
///   - range: Where they may lie; a range too short for all of them is exceeded at its end.
/// - Returns: The places in the order of `places`.
/// - SeeAlso: Barlow et al., “Statistical Inference Under Order Restrictions”, 1972: pooling adjacent
///   violators gives the least squares.
func spread(_ places: [Double], by distance: Double, in range: ClosedRange<Double>) -> [Double] {
  let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
  var blocks: [(sum: Double, count: Int)] = []
  for (rank, index) in order.enumerated() {
    blocks.append((places[index] - Double(rank) * distance, 1))
    while blocks.count > 1, mean(blocks[blocks.count - 2]) > mean(blocks[blocks.count - 1]) {
      let last = blocks.removeLast()
      blocks[blocks.count - 1].sum += last.sum
      blocks[blocks.count - 1].count += last.count
    }
  }
  let starts = blocks.flatMap { [Double](repeating: mean($0), count: $0.count) }
  let last = max(range.lowerBound, range.upperBound - Double(max(places.count - 1, 0)) * distance)
  var result = places
  for (rank, index) in order.enumerated() {
    result[index] = min(max(starts[rank], range.lowerBound), last) + Double(rank) * distance
  }
  return result
}

private func mean(_ block: (sum: Double, count: Int)) -> Double { block.sum / Double(block.count) }
