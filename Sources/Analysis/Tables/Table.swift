/// A table that holds its rows as values.
public struct Table<Row: TableRow>: TableProtocol {
  /// One row.
  public typealias Element = Row

  /// The rows, in order.
  public let rows: [Row]
  /// One sentence that says how the numbers are defined, if they need one.
  public let definition: String?

  /// Makes a table of rows that are already in order.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - definition: One sentence that says how the numbers are defined.
  public init(_ rows: [Row], definition: String? = nil) {
    self.rows = rows
    self.definition = definition
  }

  /// The position of the first row, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last row.
  public var endIndex: Int { rows.count }

  /// The row at `position`, counted from 0.
  public subscript(position: Int) -> Row { rows[position] }
}
