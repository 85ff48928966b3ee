extension CatalogStore {
  /// What is to be known of the rows beside their content.
  struct Content {
    var dropped: [CatalogRows.DroppedRow] = []
    /// One a feature of the store.
    var censuses: [CatalogCensus] = []
  }

  init(textColumns: [CatalogHeader.TextColumn], featureColumns: [AudioFeature]) {
    self.textColumns = textColumns
    self.featureColumns = featureColumns
  }

  /// Reads all rows of a file into an empty store.
  mutating func fill(
    from chunks: CatalogChunks,
    byteCount: Int,
    _ didRead: @Sendable (Range<Int>) -> Void
  ) -> Content {
    let stride = chunks.largestRowCount
    let textsPerRow = textColumns.count + 1
    featureStride = stride
    var content = Content(censuses: featureColumns.map { _ in CatalogCensus() })
    var (rows, textEnd) = (0, 0)
    // Memory that nothing is written to costs nothing, so each array has room for the largest case.
    features = Array(unsafeUninitializedCapacity: featureColumns.count * stride) {
      features,
      count in
      count = features.count
      textEnds = Array(unsafeUninitializedCapacity: textsPerRow * stride) { textEnds, count in
        texts = Array(unsafeUninitializedCapacity: byteCount) { texts, count in
          popularity = Array(unsafeUninitializedCapacity: stride) { popularity, count in
            let memory = CatalogRows.Memory(
              texts: SharedMemory(texts),
              textEnds: SharedMemory(textEnds),
              features: SharedMemory(features),
              popularity: SharedMemory(popularity)
            )
            memory.features.preferLargePages()
            memory.textEnds.preferLargePages()
            var parts = chunks.read(into: memory, didRead)
            let output = CatalogRows.Output(memory)
            rows = output?.closeGaps(&parts, textsPerRow, featureColumns.count) ?? 0
            textEnd = parts.last?.textEnd ?? 0
            for part in parts { content.add(part) }
            count = rows
          }
          count = textEnd
        }
        count = textsPerRow * rows
      }
    }
    rowCount = rows
    return content
  }

  /// Brings the numbers of a feature to the unit that all catalogues share.
  mutating func scale(_ slot: Int, _ unit: CatalogHeader.Unit) {
    let rows = slot * featureStride..<slot * featureStride + rowCount
    switch unit {
    case .asIs: break
    case .percent: for index in rows { features[index] /= 100 }
    case .seconds: for index in rows { features[index] = (features[index] * 1000).rounded() }
    case .minutes: for index in rows { features[index] = (features[index] * 60_000).rounded() }
    }
  }
}

extension CatalogStore.Content {
  fileprivate mutating func add(_ part: CatalogChunks.Part) {
    dropped += part.dropped
    for slot in censuses.indices { censuses[slot].add(part.censuses[slot]) }
  }
}

extension CatalogRows.Output {
  /// Moves the rows of the parts together where there were fewer than lines, and makes the numbers
  /// after the last row missing ones.
  ///
  /// - Returns: How many rows there are.
  fileprivate func closeGaps(
    _ parts: inout [CatalogChunks.Part],
    _ textsPerRow: Int,
    _ featureCount: Int
  ) -> Int {
    var count = 0
    for index in parts.indices {
      let rows = parts[index].rows
      if rows.lowerBound > count {
        for slot in 0..<featureCount { move(features + slot * stride, rows, to: count) }
        move(popularity, rows, to: count)
        let ends = rows.lowerBound * textsPerRow..<rows.upperBound * textsPerRow
        move(textEnds, ends, to: count * textsPerRow)
        for row in parts[index].dropped.indices {
          parts[index].dropped[row].row -= rows.lowerBound - count
        }
      }
      count += rows.count
    }
    for slot in 0..<featureCount {
      (features + (slot * stride + count)).update(repeating: .nan, count: stride - count)
    }
    return count
  }

  private func move<Value>(_ column: UnsafeMutablePointer<Value>, _ rows: Range<Int>, to row: Int) {
    (column + row).update(from: column + rows.lowerBound, count: rows.count)
  }
}
