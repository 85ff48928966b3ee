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

  init(file: String, kind: String, rowsRead: Int = 0, rowsKept: Int = 0, reason: String? = nil) {
    self.file = file
    self.kind = kind
    self.rowsRead = rowsRead
    self.rowsKept = rowsKept
    self.reason = reason
  }

  /// File, kind, rows read, kept and dropped, and why.
  public static let columns: [Column<LedgerEntry>] = [
    Column("file", "File") { $0.file },
    Column("kind", "Kind") { $0.kind },
    Column("rowsRead", "Rows read", unit: .count) { $0.rowsRead },
    Column("rowsKept", "Rows kept", unit: .count) { $0.rowsKept },
    Column("rowsDropped", "Rows dropped", unit: .count) { $0.rowsDropped },
    Column("reason", "Reason") { $0.reason },
  ]

  static let definition = "Rows read are the rows kept and the rows dropped together."
}
