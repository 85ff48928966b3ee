extension Array where Element: Comparable {
  /// The element that would stand at a place if these were sorted in ascending order.
  ///
  /// - Parameter rank: The place, counted from 0; one of those that there are.
  /// - Returns: The element.
  /// - Complexity: O(count) on average.
  func element(ofRank rank: Int) -> Element {
    precondition(indices.contains(rank), "only places that there are hold an element")
    var elements = self
    elements.select(rank)
    return elements[rank]
  }

  /// Brings the element with a rank to its place, smaller ones before it and larger ones behind it.
  ///
  /// - Parameters:
  ///   - rank: The place, counted from 0; one of those that there are.
  ///   - start: A place up to which all elements are in order already, not behind `rank`.
  /// - Complexity: O(count) on average.
  /// - SeeAlso: Hoare, “Algorithm 65: Find”, 1961.
  mutating func select(_ rank: Int, from start: Int = 0) {
    withUnsafeMutableBufferPointer { elements in
      var (low, high) = (start, elements.count - 1)
      while low < high {
        let pivot = elements[low + (high - low) / 2]
        var (left, right) = (low, high)
        while left <= right {
          while elements[left] < pivot { left += 1 }
          while pivot < elements[right] { right -= 1 }
          if left <= right {
            elements.swapAt(left, right)
            left += 1
            right -= 1
          }
        }
        if rank <= right { high = right } else if rank >= left { low = left } else { return }
      }
    }
  }
}
