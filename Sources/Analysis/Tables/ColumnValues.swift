/// The values of one column of a table, read by position without a detour over `Field`.
///
/// Numbers are as the row has them: what is not finite comes as it is, not as a missing value.
package enum ColumnValues: Sendable {
  case integers(@Sendable (Int) -> Int)
  case numbers(@Sendable (Int) -> Double)
  case texts(@Sendable (Int) -> String)
  /// Texts of which each is stored once: the number of the text at a position, and all texts.
  ///
  /// Each text differs from the others as `Plays` tells names apart, code point by code point; two
  /// may still be equal as Swift compares strings, and some may stand at no position.
  case internedTexts(ids: @Sendable (Int) -> Int, texts: [String])
  case flags(@Sendable (Int) -> Bool)
  /// Values of any other type, such as optionals.
  case fields(@Sendable (Int) -> Field)
}

/// A table that can read a column without making rows.
package protocol StoredByColumn: TableProtocol {
  /// The values of a column; nil for a column that is read from rows.
  func storedValues(of column: String) -> ColumnValues?
}

extension TableProtocol {
  /// The values of the column called `name`, by position; nil when there is no such column.
  ///
  /// - Complexity: O(distinct texts) for texts that a table stores once each, else O(columns).
  package func columnValues(_ name: String) -> ColumnValues? {
    if let stored = (self as? any StoredByColumn)?.storedValues(of: name) { return stored }
    guard let column = columns.first(where: { $0.name == name }) else { return nil }
    return switch column.reader {
    case .integer(let read): .integers { read(self[$0]) }
    case .number(let read): .numbers { read(self[$0]) }
    case .text(let read): .texts { read(self[$0]) }
    case .flag(let read): .flags { read(self[$0]) }
    case .field(let read): .fields { read(self[$0]) }
    }
  }
}
