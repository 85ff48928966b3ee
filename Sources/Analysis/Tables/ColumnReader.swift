/// How the value of a column is read from a row, as the Swift type that it has there.
package enum ColumnReader<Row: Sendable>: Sendable {
  case integer(@Sendable (Row) -> Int)
  case number(@Sendable (Row) -> Double)
  case text(@Sendable (Row) -> String)
  case flag(@Sendable (Row) -> Bool)
  /// Any other type, such as an optional.
  case field(@Sendable (Row) -> Field)

  init<Value: FieldConvertible>(_ value: @escaping @Sendable (Row) -> Value) {
    self =
      if let integer = value as? @Sendable (Row) -> Int {
        .integer(integer)
      } else if let number = value as? @Sendable (Row) -> Double {
        .number(number)
      } else if let text = value as? @Sendable (Row) -> String {
        .text(text)
      } else if let flag = value as? @Sendable (Row) -> Bool {
        .flag(flag)
      } else {
        .field { value($0).field }
      }
  }

  /// Reads the value as a cell.
  var field: @Sendable (Row) -> Field {
    switch self {
    case .integer(let read): { read($0).field }
    case .number(let read): { read($0).field }
    case .text(let read): { read($0).field }
    case .flag(let read): { read($0).field }
    case .field(let read): read
    }
  }
}
