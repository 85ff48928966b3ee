internal import CNeighbors

extension NearestNeighbors {
  /// How many blocks the rows make.
  var blockCount: Int { blocks.count }

  /// Calls `body` with the distances of all rows of some blocks from each query, block by block and
  /// then query by query, so that a block stays in the cache.
  ///
  /// They are squared Euclidean distances in single precision, of the unit vectors for the cosine
  /// metric; the same bits on every machine, within the bound of `FloatMargin` of the true ones. They
  /// are infinite or NaN where single precision does not reach.
  ///
  /// - Parameters:
  ///   - blocks: Which blocks, of 0..<`blockCount`.
  ///   - queries: Where distances are from.
  ///   - body: Takes the rows, the number of the query, and room for a block in which the distances of
  ///     the rows come first.
  func forEachBlock(
    in blocks: Range<Int>,
    from queries: Points,
    _ body: (_ rows: Range<Int>, _ query: Int, _ distances: UnsafePointer<Float>) -> Void
  ) {
    precondition(queries.dimension == space.dimension, "queries have the matrix's features")
    precondition(blocks.lowerBound >= 0 && blocks.upperBound <= blockCount, "blocks are there")
    let points = space.points(queries)
    let queries = (0..<points.count).map { query in
      points.withCoordinates(of: query) { $0.map { Float($0) } }
    }
    let size = FloatBlocks.size
    withUnsafeTemporaryAllocation(byteCount: size * 4, alignment: 64) { bytes in
      let distances = bytes.bindMemory(to: Float.self)
      guard let start = distances.baseAddress else { return }
      for block in blocks {
        guard let values = self.blocks.block(block) else { return }
        let rows = block * size..<min((block + 1) * size, space.rowCount)
        for (index, query) in queries.enumerated() {
          cneighbors_squared_distances(values, query, query.count, start)
          body(rows, index, start)
        }
      }
    }
  }
}
