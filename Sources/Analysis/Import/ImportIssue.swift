/// A record that could not be used as it was, and why.
///
/// ```swift
/// history.issues.map(\.reason)
/// ```
public struct ImportIssue: TableRow, Equatable {
  /// The file's name, as in the ledger.
  public let file: String
  /// Which record of the file, counted from 1; nil when the file as a whole is meant.
  public let record: Int?
  /// What is wrong with it.
  public let reason: String

  /// File, record and reason.
  public static let columns: [Column<ImportIssue>] = [
    Column("file", "File") { $0.file },
    Column("record", "Record", unit: .rank) { $0.record },
    Column("reason", "Reason") { $0.reason },
  ]
}
