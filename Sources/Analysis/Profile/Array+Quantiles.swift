extension [Double] {
  /// The smallest elements below or at which lie these shares of the elements, which may not be NaN.
  ///
  /// The array is brought into another order on the way, which takes a part of the time of sorting.
  ///
  /// - Parameter shares: Shares in 0...1, in ascending order.
  /// - Returns: One element a share; none of an empty array.
  /// - Complexity: O(n) on average.
  mutating func quantiles(_ shares: [Double]) -> [Double] {
    guard !isEmpty else { return [] }
    var start = 0
    return shares.map { share in
      let rank = Int((share * Double(count)).rounded(.up)) - 1
      let place = Swift.min(Swift.max(rank, start), count - 1)
      select(place, from: start)
      start = place
      return self[place]
    }
  }
}
