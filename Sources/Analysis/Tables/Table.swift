/// A table that holds its rows as values.
public struct Table<Row: TableRow>: TableProtocol {
  /// One row.
  public typealias Element = Row

  /// The rows, in order.
  public let rows: [Row]
  /// One sentence that says how the numbers are defined, if they need one.
  public let definition: String?
  /// The columns that this table shows after those of its row type.
  let addedColumns: [Column<Row>]

  /// Makes a table of rows that are already in order.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - definition: One sentence that says how the numbers are defined.
  public init(_ rows: [Row], definition: String? = nil) {
    self.init(rows, definition: definition, addedColumns: [])
  }

  init(_ rows: [Row], definition: String?, addedColumns: [Column<Row>]) {
    self.rows = rows
    self.definition = definition
    self.addedColumns = addedColumns
  }

  /// The columns of the row type, then those that were added.
  public var columns: [Column<Row>] { Row.columns + addedColumns }

  /// The position of the first row, always 0.
  public var startIndex: Int { 0 }
  /// The position after the last row.
  public var endIndex: Int { rows.count }

  /// The row at `position`, counted from 0.
  public subscript(position: Int) -> Row { rows[position] }

  /// The rows at these positions, in this order.
  ///
  /// - Parameter positions: Positions of this table, each as often as it is wanted.
  /// - Returns: A table of the same columns.
  /// - Complexity: O(count of `positions`).
  public func selecting(_ positions: [Int]) -> Table {
    Table(positions.map { rows[$0] }, definition: definition, addedColumns: addedColumns)
  }
}
