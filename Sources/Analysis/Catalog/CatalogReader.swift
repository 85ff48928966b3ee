/// Reads one catalogue file into a store; what does not fit the header is dropped.
struct CatalogReader {
  let path: String
  /// The file's name in the ledger.
  let file: String
  private(set) var store = CatalogStore()
  private(set) var dropped: [CatalogRows.DroppedRow] = []
  /// What a person should know of how the file was read.
  private(set) var notes: [String] = []

  /// Whether what was read are not the bytes of the file, so that no place in them is one in it.
  private(set) var isConverted = false

  /// More columns than this are no table.
  private static let largestColumnCount = 100_000

  init(path: String, file: String) {
    self.path = path
    self.file = file
  }

  mutating func read(_ content: FileBytes) throws(ImportError) {
    isConverted = content.withBytes(Gzip.isCompressed)
    let content = try unpacked(content)
    try content.withBytes { (text: Bytes) throws(ImportError) in
      try read(text) { content.discard($0) }
    }
    store.sources = CatalogSources(file, rowCount: store.rowCount)
  }

  /// The file, or what gzip made it of.
  private func unpacked(_ content: FileBytes) throws(ImportError) -> FileBytes {
    try content.withBytes { (text: Bytes) throws(ImportError) in
      guard Gzip.isCompressed(text) else { return content }
      do throws(ArchiveDamage) {
        return try Gzip.decompressed(text)
      } catch { throw .damaged(path: path, reason: error.reason) }
    }
  }

  /// Reads the text, and tells `didRead` which parts of it will hardly be looked at again.
  private mutating func read(
    _ text: Bytes,
    didRead: @Sendable (Range<Int>) -> Void
  ) throws(ImportError) {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard text.count > start, let base = text.baseAddress else { throw .empty(path: path) }
    guard text.count <= UInt32.max else {
      throw .damaged(path: path, reason: "is larger than 4 GB")
    }
    let dialect = CSVDialect(firstRowOf: text.part(start, text.count - start))
    var reader = CSVReader(base, start..<text.count, dialect)
    let names = try headerNames(&reader)
    let headerCount = reader.position - base
    var chunks = CSVChunk.chunks(of: text, from: headerCount)
    CSVChunk.survey(&chunks, of: text)
    let invalid =
      firstInvalidUTF8(in: text.part(0, headerCount))
      ?? chunks.lazy.compactMap(\.firstInvalidByte).first
    if let invalid { return try readWindows1252(text, invalidByte: invalid) }
    let header = try CatalogHeader(names, path: path)
    try readRows(CatalogChunks(text, chunks, dialect, header), byteCount: text.count, didRead)
  }

  private func headerNames(_ reader: inout CSVReader) throws(ImportError) -> [String] {
    var names: [String] = []
    let room = reader.limit - reader.position
    var end = CSVReader.End.delimiter
    let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    defer { scratch.deallocate() }
    while end == .delimiter {
      guard names.count < Self.largestColumnCount else {
        throw .damaged(
          path: path,
          reason: "its first row has more than \(Self.largestColumnCount) cells"
        )
      }
      let cell = reader.readCell(into: scratch)
      let text = Bytes(start: scratch, count: cell.count)
      names.append(String(decoding: text, as: UTF8.self).trimmingBlanks)
      end = cell.end
    }
    return names
  }

  /// Reads text that is not UTF-8 as Windows-1252, or refuses it.
  ///
  /// Catalogues from spreadsheets are in that character set, and to refuse them would help nobody.
  /// Text in another one, and UTF-8 that was damaged on its way, cannot be read without spoiling names.
  private mutating func readWindows1252(
    _ text: Bytes,
    invalidByte: Int
  ) throws(ImportError) {
    let isUTF16 = text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF])
    guard !isUTF16, Windows1252.isLikely(text) else {
      let line = text.prefix(invalidByte).count { $0 == .newline } + 1
      throw .notUTF8(path: path, byte: invalidByte, line: line)
    }
    notes.append("read as Windows-1252, since it is not UTF-8")
    isConverted = true
    let converted = Windows1252.utf8(text)
    try converted.withUnsafeBufferPointer { (text: Bytes) throws(ImportError) in
      try read(text) { _ in }
    }
  }

  private mutating func readRows(
    _ chunks: CatalogChunks,
    byteCount: Int,
    _ didRead: @Sendable (Range<Int>) -> Void
  ) throws(ImportError) {
    let header = chunks.header
    // A whole row takes at least one byte a column, so far more rows than that are no table.
    guard chunks.largestRowCount <= 1000 + 2 * byteCount / header.roles.count else {
      throw .damaged(
        path: path,
        reason: "most rows do not have the \(header.roles.count) cells of the header"
      )
    }
    store = CatalogStore(textColumns: header.texts, featureColumns: header.features)
    let content = store.fill(from: chunks, byteCount: byteCount, didRead)
    dropped = content.dropped
    store.isComplete = content.censuses.allSatisfy { $0.missing == 0 }
    bringToUnits(header, content.censuses)
  }

  /// Brings columns in percent, seconds and minutes to shares and milliseconds, and notes what is
  /// unknown or unusual in the columns.
  private mutating func bringToUnits(_ header: CatalogHeader, _ censuses: [CatalogCensus]) {
    var columns = Array(zip(header.features, censuses))
    let inPercent = CatalogCensus.inPercent(columns)
    for (slot, unit) in header.units.enumerated() {
      let isPercent = unit == .percent || inPercent.contains(header.features[slot])
      if isPercent { columns[slot].1.becomePercent() }
      store.scale(slot, isPercent ? .percent : unit)
    }
    notes += CatalogCensus.notes(columns, inPercent: inPercent)
  }
}
