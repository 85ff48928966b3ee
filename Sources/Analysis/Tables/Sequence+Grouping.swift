extension Sequence {
  /// The elements in groups that have a value in common.
  ///
  /// ```swift
  /// ["fig", "kiwi", "pea"].grouped(by: \.count)  // 3: fig and pea, 4: kiwi
  /// ```
  ///
  /// - Parameter key: The value.
  /// - Returns: The groups in the order in which their values first appear, none of them empty.
  /// - Complexity: O(count).
  public func grouped<Key: Hashable>(
    by key: (Element) throws -> Key
  ) rethrows -> [Group<Key, [Element]>] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, rows: [Element])] = []
    for element in self {
      let key = try key(element)
      if let place = places[key] {
        groups[place].rows.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups.map { Group(key: $0.key, rows: $0.rows) }
  }

  /// One value a group, such as a tuple of its key and its sums.
  ///
  /// ```swift
  /// history.plays.grouped(by: \.artist).summarized {
  ///   (artist: $0.key, plays: $0.count, ms: $0.sum(of: \.msPlayed))
  /// }
  /// ```
  ///
  /// - Parameter summary: Makes the value of a group.
  /// - Returns: The values in the order of the groups.
  public func summarized<Key, Rows, Summary>(
    _ summary: (Group<Key, Rows>) throws -> Summary
  ) rethrows -> [Summary] where Element == Group<Key, Rows> {
    try map(summary)
  }
}

extension TableProtocol {
  /// The rows in groups that have a value in common, each a table like this one.
  ///
  /// ```swift
  /// history.topTracks(100).grouped(by: \.artist).filter { $0.count > 5 }
  /// ```
  ///
  /// - Parameter key: The value; it is read once a row.
  /// - Returns: The groups in the order in which their values first appear, none of them empty.
  /// - Complexity: O(count).
  public func grouped<Key: Hashable>(
    by key: (Element) throws -> Key
  ) rethrows -> [Group<Key, Self>] {
    try indices.grouped { try key(self[$0]) }.map {
      Group(key: $0.key, rows: selecting($0.rows))
    }
  }
}
