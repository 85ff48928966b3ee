/// Reads the chunks of a catalogue file side by side and puts their rows together.
///
/// Each chunk is read as if a row began where it begins. Where that proves wrong, since a cell holds
/// line ends, the rows concerned are read again, one after another: the result is always that of
/// reading from the beginning to the end.
struct CatalogChunks: Sendable {
  /// The rows of a stretch of the file.
  struct Part {
    var rows: Range<Int>
    /// Where the row after them starts.
    let position: Int
    let textEnd: Int
    var dropped: [CatalogRows.DroppedRow]
    let censuses: [CatalogCensus]
  }

  private let text: SharedMemory<UInt8>
  private let chunks: [CSVChunk]
  private let dialect: CSVDialect
  let header: CatalogHeader
  /// How many rows there are at most before each chunk.
  private let firstRows: [Int]
  let largestRowCount: Int

  init(
    _ text: Bytes,
    _ chunks: [CSVChunk],
    _ dialect: CSVDialect,
    _ header: CatalogHeader
  ) {
    self.text = SharedMemory(text)
    self.chunks = chunks
    self.dialect = dialect
    self.header = header
    var count = 0
    firstRows = chunks.map { chunk in
      defer { count += chunk.largestRowCount }
      return count
    }
    largestRowCount = count
  }

  /// Reads all rows; they may leave gaps between the parts.
  func read(
    into memory: CatalogRows.Memory,
    _ didRead: @Sendable (Range<Int>) -> Void
  ) -> [Part] {
    var parts = [Part?](repeating: nil, count: chunks.count)
    parts.withUnsafeMutableBufferPointer { parts in
      let parts = SharedMemory(parts)
      Parts.forEachIndex(chunks.count) { index in
        let start = chunks[index].range.lowerBound
        parts.mutableBuffer[index] =
          part(from: start, through: index, firstRow: firstRows[index], into: memory)
        didRead(chunks[index].range)
      }
    }
    return joined(&parts, into: memory)
  }

  private func part(
    from position: Int,
    through chunk: Int,
    firstRow: Int,
    into memory: CatalogRows.Memory
  ) -> Part? {
    guard let base = text.buffer.baseAddress, let output = CatalogRows.Output(memory) else {
      return nil
    }
    let range = position..<chunks[chunk].range.upperBound
    var rows = CatalogRows(base, range, dialect, header, output, firstRow: firstRow)
    rows.read(isLast: chunk == chunks.count - 1)
    // Now, while the numbers are in the cache.
    let censuses = header.features.enumerated().map { slot, feature in
      let start = output.features + (slot * output.stride + firstRow)
      var census = CatalogCensus()
      census.add(Doubles(start: start, count: rows.rows.count), of: feature)
      return census
    }
    return Part(
      rows: rows.rows,
      position: rows.position,
      textEnd: rows.textEnd,
      dropped: rows.dropped,
      censuses: censuses
    )
  }

  /// The parts that begin where the one before ends, with parts read again where none does.
  private func joined(_ parts: inout [Part?], into memory: CatalogRows.Memory) -> [Part] {
    var joined: [Part] = []
    var (index, reach) = (0, 1)
    var position = chunks.first?.range.lowerBound ?? 0
    while index < chunks.count {
      let before = position
      var next = position == chunks[index].range.lowerBound ? parts[index].take() : nil
      if next == nil {
        let last = min(index + reach, chunks.count - 1)
        let firstRow = joined.last?.rows.upperBound ?? 0
        next = part(from: position, through: last, firstRow: firstRow, into: memory)
      }
      guard let next else { return joined }
      joined.append(next)
      position = next.position
      // A cell may reach over many chunks, of which not each should be read once for each.
      reach = position == before ? reach * 2 : 1
      while index < chunks.count, chunks[index].range.upperBound <= position { index += 1 }
    }
    return joined
  }
}
