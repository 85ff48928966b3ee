extension Sequence {
  /// All pairs of an element here and one there that have a value in common.
  ///
  /// ```swift
  /// history.topTracks(50).joined(
  ///   with: library.tracks,
  ///   on: { [$0.artist, $0.track] },
  ///   equals: { [$0.artist, $0.track] }
  /// ).map { (track: $0.left.track, hours: $0.left.hours, album: $0.right.album) }
  /// ```
  ///
  /// - Parameters:
  ///   - others: The other elements.
  ///   - key: The value of an element here; nil pairs with nothing.
  ///   - otherKey: The value of an element there; nil pairs with nothing.
  /// - Returns: The pairs in the order of the elements here and, for one of them, of those there.
  /// - Complexity: O(elements here + elements there + pairs).
  public func joined<Others: Sequence, Key: Hashable>(
    with others: Others,
    on key: (Element) throws -> Key?,
    equals otherKey: (Others.Element) throws -> Key?
  ) rethrows -> [(left: Element, right: Others.Element)] {
    let matches = try others.elements(by: otherKey)
    return try flatMap { element in
      (try key(element).flatMap { matches[$0] } ?? []).map { (left: element, right: $0) }
    }
  }

  /// The pairs of `joined(with:on:equals:)`, and each element here that has no partner there with nil.
  ///
  /// ```swift
  /// history.topArtists(50)
  ///   .leftJoined(with: library.artists, on: \.artist, equals: \.artist)
  ///   .filter { $0.right == nil }
  /// ```
  ///
  /// - Parameters:
  ///   - others: The other elements.
  ///   - key: The value of an element here; nil pairs with nothing.
  ///   - otherKey: The value of an element there; nil pairs with nothing.
  /// - Returns: The pairs in the order of the elements here, each of which is in at least one.
  /// - Complexity: O(elements here + elements there + pairs).
  public func leftJoined<Others: Sequence, Key: Hashable>(
    with others: Others,
    on key: (Element) throws -> Key?,
    equals otherKey: (Others.Element) throws -> Key?
  ) rethrows -> [(left: Element, right: Others.Element?)] {
    let matches = try others.elements(by: otherKey)
    return try flatMap { element -> [(left: Element, right: Others.Element?)] in
      guard let partners = try key(element).flatMap({ matches[$0] }) else {
        return [(left: element, right: nil)]
      }
      return partners.map { (left: element, right: $0) }
    }
  }

  /// The elements of each value, in their order.
  private func elements<Key: Hashable>(
    by key: (Element) throws -> Key?
  ) rethrows -> [Key: [Element]] {
    var elements: [Key: [Element]] = [:]
    for element in self {
      if let key = try key(element) { elements[key, default: []].append(element) }
    }
    return elements
  }
}
