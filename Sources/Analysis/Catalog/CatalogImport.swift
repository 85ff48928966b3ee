/// Reads the files of a catalogue, one after another, into one store.
struct CatalogImport {
  private(set) var store = CatalogStore()
  private(set) var files: [CatalogFile] = []

  /// - Parameters:
  ///   - path: The file.
  ///   - name: What the ledger calls it.
  ///   - access: How files are reached.
  /// - Throws: `ImportError` when the file cannot be read or there is too much text.
  mutating func read(
    _ path: String,
    named name: String,
    using access: FileAccess
  ) throws(ImportError) {
    var reader = CatalogReader(path: path, file: name)
    try reader.read(access.contents(path.checkedAsPath()))
    var mergedRows = 0
    if files.isEmpty {
      store = reader.store
    } else {
      let merge = CatalogMerge(store, reader.store)
      guard merge.textCount <= UInt32.max else {
        throw .damaged(path: path, reason: "has more than 4 GB of text with the files before it")
      }
      store = merge.merged()
      mergedRows = merge.mergedRows
    }
    files.append(
      CatalogFile(
        name: name,
        rowsRead: reader.store.rowCount,
        mergedRows: mergedRows,
        dropped: reader.dropped,
        isConverted: reader.isConverted,
        notes: reader.notes
      )
    )
  }

  /// What the ledger calls files: the last component of each path, or the whole paths where that
  /// would be the same for two.
  static func names(of paths: [String]) -> [String] {
    let names = paths.map(\.lastComponent)
    return Set(names).count == names.count ? names : paths
  }

  /// The dropped rows of all files.
  var issues: [ImportIssue] {
    files.flatMap { file in
      file.dropped.map { row in
        ImportIssue(
          file: file.name,
          record: row.row + 1,
          byteOffset: file.isConverted ? nil : row.byteOffset,
          reason: row.damage.reason
        )
      }
    }
  }
}

/// What became of one file of a catalogue.
struct CatalogFile: Sendable {
  let name: String
  let rowsRead: Int
  /// How many of them are rows of earlier files too.
  let mergedRows: Int
  /// Those that were dropped; their places and offsets are those in the file.
  let dropped: [CatalogRows.DroppedRow]
  /// Whether their offsets are none in the file, which was unpacked or is not UTF-8.
  let isConverted: Bool
  let notes: [String]

  /// The file's row of the ledger.
  ///
  /// - Parameter unusableRows: How many of its rows lack a feature, dropped ones included.
  /// - Returns: How many rows were read and kept, and why others were not.
  func entry(unusableRows: Int) -> LedgerEntry {
    let unusable = unusableRows - dropped.count
    let reasons = droppedReasons
    let allNotes =
      (mergedRows > 0 ? ["\(mergedRows.formatted()) merged with rows of earlier files"] : [])
      + (unusable > 0 ? ["\(unusable.formatted()) without all features, which take no part"] : [])
      + notes
    return LedgerEntry(
      file: name,
      kind: "catalogue",
      rowsRead: rowsRead,
      rowsKept: rowsRead - dropped.count,
      reason: reasons.isEmpty ? nil : reasons.joined(separator: "; "),
      note: allNotes.isEmpty ? nil : allNotes.joined(separator: "; ")
    )
  }

  private var droppedReasons: [String] {
    var (ragged, open, empty) = (0, 0, 0)
    for row in dropped {
      switch row.damage {
      case .cellCount: ragged += 1
      case .openQuote: open += 1
      case .empty: empty += 1
      }
    }
    return [
      ragged > 0 ? "\(ragged) with another number of cells than the header" : nil,
      open > 0 ? "\(open) with a quote that is not closed" : nil,
      empty > 0 ? "\(empty) without any content" : nil,
    ].compactMap(\.self)
  }
}

extension CatalogRows.Damage {
  /// What is wrong with the row.
  var reason: String {
    switch self {
    case .cellCount(let count, let expected): "expected \(expected) cells, found \(count)"
    case .openQuote(isClosedLater: false): "a quote is never closed"
    case .openQuote(isClosedLater: true): "a quote is not closed on the line"
    case .empty: "no cell has a content"
    }
  }
}
