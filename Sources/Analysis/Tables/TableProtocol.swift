/// A row type of a table; it lists its columns once, and everything else follows from that list.
public protocol TableRow: Sendable {
  /// The columns, in the order in which they are shown.
  static var columns: [Column<Self>] { get }
}

/// A table: rows of one type in a fixed order, stored in whatever way suits them.
public protocol TableProtocol<Element>: RandomAccessCollection, Sendable
where Element: TableRow, Index == Int {
  /// One sentence that says how the numbers are defined, shown under the table.
  var definition: String? { get }
}

extension TableProtocol {
  /// The columns of the row type.
  public var columns: [Column<Element>] { Element.columns }

  /// No sentence.
  public var definition: String? { nil }
}
