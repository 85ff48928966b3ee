import Analysis

/// A row with a value of each kind, for tests of tables.
struct Fruit: TableRow, Equatable {
  var name: String
  var count = 0
  var weight = 0.0
  var isRipe = false
  var origin: String?

  static let columns: [Column<Fruit>] = [
    Column("name", "Fruit") { $0.name },
    Column("count", "Count", unit: .count) { $0.count },
    Column("weight", "Weight") { $0.weight },
    Column("isRipe", "Ripe") { $0.isRipe },
    Column("origin", "Origin") { $0.origin },
  ]
}

extension Table<Fruit> {
  /// Fruits with these names.
  static func named(_ names: String...) -> Table { Table(names.map { Fruit(name: $0) }) }

  var names: [String] { map(\.name) }
}
