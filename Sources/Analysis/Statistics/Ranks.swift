extension Array<Int> {
  /// The places that some items have in the order of all of these, counted from 1.
  ///
  /// - Parameters:
  ///   - items: Some items; a place is one more than the number of these that come before.
  ///   - precedes: A strict order in which no two different items are equal.
  /// - Returns: The places in the order of `items`.
  /// - Complexity: O(count × log(count of `items`)) comparisons, so that not all are sorted.
  func ranks(of items: [Int], by precedes: (Int, Int) -> Bool) -> [Int] {
    let order = items.indices.sorted { precedes(items[$0], items[$1]) }
    // How many of these come before the item at a place in that order and not before an earlier one.
    var before = Array(repeating: 0, count: items.count + 1)
    for other in self { before[order.firstPosition { precedes(other, items[$0]) }] += 1 }
    var ranks = Array(repeating: 0, count: items.count)
    var rank = 1
    for (item, count) in zip(order, before) {
      rank += count
      ranks[item] = rank
    }
    return ranks
  }
}
