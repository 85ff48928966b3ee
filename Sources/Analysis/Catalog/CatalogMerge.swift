/// Two catalogues as one: the rows of the first, then those of the second that it does not have.
struct CatalogMerge {
  private let first: CatalogStore
  private let second: CatalogStore
  /// For each row of the first, the row of the second that is the same track.
  private let partners: [Int?]
  /// The rows of the second that the first does not have.
  private let newRows: [Int]

  init(_ first: CatalogStore, _ second: CatalogStore) {
    self.first = first
    self.second = second
    let keys = CatalogKeys(first, second)
    var groups = StringTable()
    var firstOfGroup: [Int] = []
    let groupOfRow = (0..<second.rowCount).map { row -> UInt32? in
      let group = keys.withKey(of: row, in: second) { groups.intern($0) }
      if let group, group == firstOfGroup.count { firstOfGroup.append(row) }
      return group
    }
    var isFound = [Bool](repeating: false, count: firstOfGroup.count)
    partners = (0..<first.rowCount).map { row in
      guard let group = keys.withKey(of: row, in: first, { groups.find($0) }) ?? nil else {
        return nil
      }
      isFound[Int(group)] = true
      return firstOfGroup[Int(group)]
    }
    newRows = groupOfRow.indices.filter { row in groupOfRow[row].map { !isFound[Int($0)] } ?? true }
  }

  /// How many rows of the second are rows of the first.
  var mergedRows: Int { second.rowCount - newRows.count }

  /// How many bytes of text both have at most.
  var textCount: Int { first.texts.count + second.texts.count }

  func merged() -> CatalogStore {
    let texts = first.textColumns + second.textColumns.filter { !first.has($0) }
    let features = AudioFeature.allCases.filter { feature in
      first.featureColumns.contains(feature) || second.featureColumns.contains(feature)
    }
    var store = CatalogStore(textColumns: texts, featureColumns: features)
    store.rowCount = first.rowCount + newRows.count
    store.featureStride = store.rowCount
    store.sources = first.sources
    store.sources.append(second.sources, rows: newRows)
    store.texts.reserveCapacity(textCount)
    store.textEnds.reserveCapacity(store.rowCount * (texts.count + 1))
    for row in 0..<first.rowCount { append(row, of: first, partner: partners[row], to: &store) }
    for row in newRows { append(row, of: second, partner: nil, to: &store) }
    for feature in features {
      store.features += (0..<first.rowCount).map { value(feature, of: $0, partner: partners[$0]) }
      store.features += newRows.map { second.feature(feature, of: $0) }
    }
    store.isComplete = !store.features.contains { $0.isNaN }
    return store
  }

  /// Appends the texts and the popularity of a row, what it lacks taken from its partner.
  private func append(
    _ row: Int,
    of source: CatalogStore,
    partner: Int?,
    to store: inout CatalogStore
  ) {
    store.textEnds.append(UInt32(store.texts.count))
    for column in store.textColumns {
      let count = store.texts.count
      source.withText(column, of: row) { store.texts.append(contentsOf: $0) }
      if let partner, store.texts.count == count {
        second.withText(column, of: partner) { store.texts.append(contentsOf: $0) }
      }
      store.textEnds.append(UInt32(store.texts.count))
    }
    let own = source.popularity[row]
    store.popularity.append(own < 0 ? partner.map { second.popularity[$0] } ?? own : own)
  }

  /// A feature of a row of the first, or of its partner where that one is known and the row's is not.
  private func value(_ feature: AudioFeature, of row: Int, partner: Int?) -> Double {
    let own = first.feature(feature, of: row)
    guard let partner, !feature.isKnown(own) else { return own }
    let other = second.feature(feature, of: partner)
    return own.isNaN || feature.isKnown(other) ? other : own
  }
}

/// What rows of two catalogues have in common when they are the same track.
private struct CatalogKeys {
  private let byID: Bool

  /// Ids where both have them, else names.
  init(_ first: CatalogStore, _ second: CatalogStore) {
    byID = first.has(.trackID) && second.has(.trackID)
  }

  /// Lends the key of a row; nil for a row without an id or a name.
  func withKey<Result>(
    of row: Int,
    in store: CatalogStore,
    _ body: (Bytes) -> Result
  ) -> Result? {
    if byID { return store.withText(.trackID, of: row) { $0.isEmpty ? nil : body($0) } }
    let artists = store.foldedText(.artists, of: row)
    let track = store.foldedText(.track, of: row)
    guard !artists.isEmpty, !track.isEmpty else { return nil }
    // No UTF-8 text holds the byte FF, so that it separates the two for certain.
    return (artists + [0xFF] + track).withUnsafeBufferPointer(body)
  }
}
