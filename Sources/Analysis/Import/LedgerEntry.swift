/// What became of one file of an import: rows read = rows kept + rows dropped, always.
///
/// ```swift
/// history.ledger.map(\.rowsKept)
/// ```
public struct LedgerEntry: TableRow, Equatable {
  /// The file's name, with the folder inside the export where there is one.
  public let file: String
  /// What the file is, such as `music`, `podcasts` or `catalogue`.
  public let kind: String
  /// How many records were met.
  public let rowsRead: Int
  /// How many of them are used.
  public let rowsKept: Int
  /// How many of them are not.
  public var rowsDropped: Int { rowsRead - rowsKept }
  /// Why records were dropped or the file was not read to its end; nil when all is well.
  public let reason: String?
  /// What else is to be known of the rows that were kept; nil when it is nothing.
  public let note: String?

  init(
    file: String,
    kind: String,
    rowsRead: Int = 0,
    rowsKept: Int = 0,
    reason: String? = nil,
    note: String? = nil
  ) {
    self.file = file
    self.kind = kind
    self.rowsRead = rowsRead
    self.rowsKept = rowsKept
    self.reason = reason
    self.note = note
  }

  /// File, kind, rows read, kept and dropped, why, and what else.
  public static let columns: [Column<LedgerEntry>] = [
    Column("file", "File") { $0.file },
    Column("kind", "Kind") { $0.kind },
    Column("rowsRead", "Rows read", unit: .count) { $0.rowsRead },
    Column("rowsKept", "Rows kept", unit: .count) { $0.rowsKept },
    Column("rowsDropped", "Rows dropped", unit: .count) { $0.rowsDropped },
    Column("reason", "Reason") { $0.reason },
    Column("note", "Note") { $0.note },
  ]

  static let definition = "Rows read are the rows kept and the rows dropped together."
}

/// How many rows of one file were dropped for one reason.
///
/// ```swift
/// history.droppedRows.map(\.reason)
/// ```
public struct DroppedRows: TableRow, Equatable {
  /// The file's name, as in the ledger.
  public let file: String
  /// Why they were dropped, such as `duplicates`.
  public let reason: String
  /// How many they are, at least 1.
  public let rows: Int

  /// File, reason and rows.
  public static let columns: [Column<DroppedRows>] = [
    Column("file", "File") { $0.file },
    Column("reason", "Reason") { $0.reason },
    Column("rows", "Rows", unit: .count) { $0.rows },
  ]
}
