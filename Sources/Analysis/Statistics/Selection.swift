extension Array {
  /// The first `count` elements of the sorted array, without sorting the rest.
  ///
  /// - Complexity: O(n) comparisons and a few more where `count` is small beside the array.
  func smallest(_ count: Int, by precedes: (Element, Element) -> Bool) -> [Element] {
    let wanted = Swift.min(Swift.max(count, 0), self.count)
    guard wanted > 0 else { return [] }
    if wanted > self.count / 8 { return Array(sorted(by: precedes).prefix(wanted)) }
    var best = Array(prefix(wanted)).sorted(by: precedes)
    for element in dropFirst(wanted) where precedes(element, best[wanted - 1]) {
      best.removeLast()
      best.insert(element, at: best.firstPosition { precedes(element, $0) })
    }
    return best
  }

  /// The first position at which a condition holds that, once it holds, holds to the end.
  func firstPosition(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
