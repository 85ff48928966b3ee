/// Which rows of a store a table shows, and in which order.
enum RowSelection: Sendable {
  /// All rows, of which there are so many, in the order of the store.
  case all(Int)
  /// The rows with these numbers.
  case listed([Int])

  var count: Int {
    switch self {
    case .all(let count): count
    case .listed(let rows): rows.count
    }
  }

  /// The number of the row at a position.
  subscript(position: Int) -> Int {
    switch self {
    case .all(let count):
      precondition(position >= 0 && position < count, "a position lies inside the table")
      return position
    case .listed(let rows): return rows[position]
    }
  }

  func selecting(_ positions: [Int]) -> RowSelection { .listed(positions.map { self[$0] }) }

  /// Turns a reader of rows by number into one by position; that of a whole store is itself.
  func reader<Value>(_ value: @escaping @Sendable (Int) -> Value) -> @Sendable (Int) -> Value {
    switch self {
    case .all: value
    case .listed(let rows): { value(rows[$0]) }
    }
  }
}
