/// Reads a catalogue file into a store; a row of another length than the header's is dropped.
struct CatalogReader {
  let path: String
  let file: String
  private(set) var store = CatalogStore()
  private(set) var issues: [ImportIssue] = []
  private(set) var droppedRows = 0

  init(path: String) {
    self.path = path
    file = path.lastComponent
  }

  mutating func read(_ text: Bytes) throws(ImportError) {
    guard var scanner = CSVScanner(text), !scanner.isAtEnd else { throw .empty(path: path) }
    guard text.count <= UInt32.max else {
      throw .damaged(path: path, reason: "is larger than 4 GB")
    }
    if let byte = firstInvalidUTF8(in: text) {
      let line = text.prefix(byte).count { $0 == .newline } + 1
      throw .notUTF8(path: path, byte: byte, line: line)
    }
    let names = headerNames(&scanner)
    let header = try CatalogHeader(names, path: path)
    let capacity = scanner.isAtEnd ? 0 : scanner.largestRowCount
    // A whole row takes at least one byte a column, so far more rows than that are no table.
    guard capacity <= 1000 + 2 * text.count / names.count else {
      throw .damaged(
        path: path,
        reason: "most rows do not have the \(names.count) cells of the header"
      )
    }
    store.textSlots = header.textSlots
    store.textsPerRow = header.textSlots.count { $0 != nil }
    store.featureStride = capacity
    readRows(scanner, header, capacity: capacity, byteCount: text.count)
    store.hashTitles()
  }

  private func headerNames(_ scanner: inout CSVScanner) -> [String] {
    var names: [String] = []
    var end = CSVScanner.End.comma
    while end == .comma {
      let cell = scanner.cell()
      names.append(String(decoding: scanner.decoded(cell), as: UTF8.self).trimmed)
      end = cell.end
    }
    return names
  }

  private mutating func readRows(
    _ scanner: CSVScanner,
    _ header: CatalogHeader,
    capacity: Int,
    byteCount: Int
  ) {
    var rows = CatalogRows(scanner: scanner, header: header, stride: capacity)
    let features = AudioFeature.allCases.count * capacity
    let ends = store.textsPerRow * capacity
    store.features = Array(unsafeUninitializedCapacity: features) { features, featureCount in
      store.textEnds = Array(unsafeUninitializedCapacity: ends) { ends, endCount in
        store.texts = Array(unsafeUninitializedCapacity: byteCount) { texts, textCount in
          store.popularity = Array(unsafeUninitializedCapacity: capacity) { popularity, count in
            if let output = CatalogRows.Output(texts, ends, features, popularity) {
              rows.read(into: output)
            }
            count = rows.rowCount
          }
          textCount = rows.textCount
        }
        endCount = rows.rowCount * store.textsPerRow
      }
      rows.fillTail(of: features)
      featureCount = features.count
    }
    store.rowCount = rows.rowCount
    droppedRows = rows.ragged.count
    issues = rows.ragged.map { ImportIssue(file: file, record: $0.record, reason: $0.reason) }
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = drop(while: isBlank)
    return String(
      start.prefix(
        upTo: start.lastIndex { !isBlank($0) }.map(start.index(after:)) ?? start.startIndex
      )
    )
  }
}
