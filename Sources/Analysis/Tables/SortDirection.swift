/// From which end an order runs.
public enum SortDirection: String, CaseIterable, Sendable {
  /// The smallest first.
  case ascending
  /// The largest first.
  case descending
}

extension SortDirection {
  /// The positions of keys in this order; equal keys keep theirs, and what has no order, nil
  /// and NaN, comes last.
  ///
  /// Callers are in other modules, where a sort that does not know the type takes six times as long.
  @_specialize(where Key == Int)
  @_specialize(where Key == Double)
  @_specialize(where Key == String)
  package func order<Key: Comparable>(of keys: [Key?]) -> [Int] {
    var present: [(key: Key, position: Int)] = []
    var missing: [Int] = []
    for (position, key) in keys.enumerated() {
      // NaN is the one value that is not equal to itself.
      if let key, key == key {
        present.append((key, position))
      } else {
        missing.append(position)
      }
    }
    switch self {
    case .ascending: present.sort { $0.key < $1.key }
    case .descending: present.sort { $0.key > $1.key }
    }
    return present.map(\.position) + missing
  }
}
