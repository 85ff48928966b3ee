extension Sequence {
  /// The elements in the order of a value of theirs.
  ///
  /// ```swift
  /// let sums = history.plays.grouped(by: \.artist).summarized { (artist: $0.key, plays: $0.count) }
  /// sums.sorted(by: \.plays, .descending)
  /// ```
  ///
  /// - Parameters:
  ///   - key: The value; it is read once an element. Elements where it is nil or NaN come last, in
  ///     either direction.
  ///   - direction: From which end the order runs.
  /// - Returns: All elements; those with equal values keep their order.
  public func sorted<Key: Comparable>(
    by key: (Element) throws -> Key?,
    _ direction: SortDirection = .ascending
  ) rethrows -> [Element] {
    let elements = Array(self)
    return direction.order(of: try elements.map(key)).map { elements[$0] }
  }
}

extension TableProtocol {
  /// The rows in the order of a value of theirs.
  ///
  /// ```swift
  /// history.topArtists(20).sorted(by: \.tracks, .descending)
  /// ```
  ///
  /// - Parameters:
  ///   - key: The value; it is read once a row. Rows where it is nil or NaN come last, in either
  ///     direction.
  ///   - direction: From which end the order runs.
  /// - Returns: All rows; those with equal values keep their order.
  public func sorted<Key: Comparable>(
    by key: (Element) throws -> Key?,
    _ direction: SortDirection = .ascending
  ) rethrows -> Self {
    selecting(direction.order(of: try map(key)))
  }

  /// The rows in the order of a comparison.
  ///
  /// ```swift
  /// history.byHour.sorted { ($0.plays, $1.hour) > ($1.plays, $0.hour) }
  /// ```
  ///
  /// - Parameter areInIncreasingOrder: Whether the first row comes before the second, a strict weak
  ///   order.
  /// - Returns: All rows; those of which neither comes before the other keep their order.
  public func sorted(
    by areInIncreasingOrder: (Element, Element) throws -> Bool
  ) rethrows -> Self {
    // A comparison reads rows many times, and a row may be costly to make.
    let rows = Array(self)
    return selecting(try indices.sorted { try areInIncreasingOrder(rows[$0], rows[$1]) })
  }
}
