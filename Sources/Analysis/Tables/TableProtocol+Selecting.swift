/// What a collection answers with an array or a slice, a table answers with a table.
extension TableProtocol {
  /// The rows that satisfy a condition, in their order.
  ///
  /// ```swift
  /// history.topTracks(100).filter { $0.artist == "Ada" }
  /// ```
  ///
  /// - Parameter isIncluded: Whether a row is kept.
  /// - Returns: A table of the same columns.
  public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
    selecting(try indices.filter { try isIncluded(self[$0]) })
  }

  /// The first rows, at most `maxLength` of them.
  ///
  /// ```swift
  /// history.byMonth.prefix(12)
  /// ```
  public func prefix(_ maxLength: Int) -> Self {
    precondition(maxLength >= 0, "a prefix has at least 0 rows")
    return selecting(Array(0..<Swift.min(maxLength, count)))
  }

  /// The last rows, at most `maxLength` of them, in their order.
  ///
  /// ```swift
  /// history.byMonth.suffix(12)
  /// ```
  public func suffix(_ maxLength: Int) -> Self {
    precondition(maxLength >= 0, "a suffix has at least 0 rows")
    return selecting(Array(Swift.max(0, count - maxLength)..<count))
  }

  /// All rows but the first `k`.
  ///
  /// ```swift
  /// history.topTracks(10).dropFirst(3)
  /// ```
  public func dropFirst(_ k: Int = 1) -> Self {
    precondition(k >= 0, "at least 0 rows are dropped")
    return selecting(Array(Swift.min(k, count)..<count))
  }

  /// All rows but the last `k`.
  ///
  /// ```swift
  /// history.byMonth.dropLast()
  /// ```
  public func dropLast(_ k: Int = 1) -> Self {
    precondition(k >= 0, "at least 0 rows are dropped")
    return selecting(Array(0..<Swift.max(0, count - k)))
  }

  /// The rows before the first that does not satisfy a condition.
  ///
  /// ```swift
  /// history.topTracks(100).prefix { $0.hours > 1 }
  /// ```
  public func prefix(while predicate: (Element) throws -> Bool) rethrows -> Self {
    prefix(try indices.first { try !predicate(self[$0]) } ?? count)
  }

  /// The rows from the first that does not satisfy a condition.
  ///
  /// ```swift
  /// history.byMonth.drop { $0.plays == 0 }
  /// ```
  public func drop(while predicate: (Element) throws -> Bool) rethrows -> Self {
    dropFirst(try indices.first { try !predicate(self[$0]) } ?? count)
  }

  /// The rows from last to first.
  ///
  /// ```swift
  /// history.byMonth.reversed()
  /// ```
  public func reversed() -> Self { selecting(Array(indices.lazy.reversed())) }
}
