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
  /// Where the record starts, in bytes from the start of the file; nil when it was not noted.
  public let byteOffset: Int?
  /// What is wrong with it.
  public let reason: String

  init(file: String, record: Int?, byteOffset: Int? = nil, reason: String) {
    self.file = file
    self.record = record
    self.byteOffset = byteOffset
    self.reason = reason
  }

  /// File, record, byte offset and reason.
  public static let columns: [Column<ImportIssue>] = [
    Column("file", "File") { $0.file },
    Column("record", "Record", unit: .rank) { $0.record },
    Column("byteOffset", "Byte", unit: .row) { $0.byteOffset },
    Column("reason", "Reason") { $0.reason },
  ]
}
