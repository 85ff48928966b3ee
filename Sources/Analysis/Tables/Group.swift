/// Rows that have one value in common; a collection of them.
///
/// ```swift
/// history.plays.grouped(by: \.artist).map { "\($0.key): \($0.sum(of: \.msPlayed)) ms" }
/// ```
public struct Group<Key: Hashable, Rows: RandomAccessCollection> {
  /// The value that the rows have in common.
  public let key: Key
  /// The rows, in the order of what was grouped; a table when that was one.
  public let rows: Rows

  /// Makes a group of rows that have `key` in common.
  ///
  /// - Parameters:
  ///   - key: The common value.
  ///   - rows: The rows, in order.
  public init(key: Key, rows: Rows) {
    self.key = key
    self.rows = rows
  }
}

extension Group: RandomAccessCollection {
  /// The position of the first row.
  public var startIndex: Rows.Index { rows.startIndex }
  /// The position after the last row.
  public var endIndex: Rows.Index { rows.endIndex }

  /// The row at a position.
  public subscript(position: Rows.Index) -> Rows.Element { rows[position] }

  /// The position after another.
  public func index(after position: Rows.Index) -> Rows.Index { rows.index(after: position) }

  /// The position before another.
  public func index(before position: Rows.Index) -> Rows.Index { rows.index(before: position) }

  /// The position some steps away.
  public func index(_ position: Rows.Index, offsetBy distance: Int) -> Rows.Index {
    rows.index(position, offsetBy: distance)
  }

  /// How many steps lie between two positions.
  public func distance(from start: Rows.Index, to end: Rows.Index) -> Int {
    rows.distance(from: start, to: end)
  }
}

extension Group: Sendable where Key: Sendable, Rows: Sendable {}
extension Group: Equatable where Rows: Equatable {}
