extension [Double] {
  /// The smallest elements below or at which lie these shares of the elements, which may not be NaN.
  ///
  /// The array is brought into another order on the way, which takes a part of the time of sorting.
  ///
  /// - Parameter shares: Shares in 0...1, in ascending order.
  /// - Returns: One element a share; none of an empty array.
  /// - Complexity: O(n) on average.
  /// - SeeAlso: Hoare, “Algorithm 65: Find”, 1961.
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

  /// Brings the element with a rank to its place, smaller ones before it and larger ones behind it.
  private mutating func select(_ place: Int, from start: Int) {
    var (low, high) = (start, count - 1)
    while low < high {
      let pivot = medianOfThree(low, high)
      var (left, right) = (low, high)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        if left <= right {
          swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right { high = right } else if place >= left { low = left } else { return }
    }
  }

  private func medianOfThree(_ low: Int, _ high: Int) -> Double {
    let (first, middle, last) = (self[low], self[(low + high) / 2], self[high])
    return Swift.max(Swift.min(first, middle), Swift.min(Swift.max(first, middle), last))
  }
}
