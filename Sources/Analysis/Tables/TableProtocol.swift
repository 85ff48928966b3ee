/// A row type of a table; it lists its columns once, and everything else follows from that list.
public protocol TableRow: Sendable {
  /// The columns, in the order in which they are shown.
  static var columns: [Column<Self>] { get }
}

/// A table: rows of one type in a fixed order, stored in whatever way suits them.
///
/// Filtering, sorting and cutting a table give a table of the same type, with its definition and its
/// columns:
///
/// ```swift
/// history.topArtists(50).filter { $0.tracks > 10 }.sorted(by: \.plays, .descending).prefix(5)
/// ```
public protocol TableProtocol<Element>: RandomAccessCollection, Sendable
where Element: TableRow, Index == Int {
  /// The columns of this table, in the order in which they are shown.
  var columns: [Column<Element>] { get }

  /// One sentence that says how the numbers are defined, shown under the table.
  var definition: String? { get }

  /// The rows at these positions, in this order.
  ///
  /// - Parameter positions: Positions of this table, each as often as it is wanted; one that lies
  ///   outside the table is a programming mistake.
  /// - Returns: A table with the definition and the columns of this one.
  /// - Complexity: O(count of `positions`).
  func selecting(_ positions: [Int]) -> Self
}

extension TableProtocol {
  /// The columns of the row type.
  public var columns: [Column<Element>] { Element.columns }

  /// No sentence.
  public var definition: String? { nil }
}
