package import Notebook

/// A made-up library for made-up notebooks: a table with a row of every kind of column.
package enum Pantry {
  package static let library = Library {
    Function("Jars(_:)", "The first of the jars.", defaults: 3) { (count: Int) in
      guard count >= 0 else { throw Mismatch(.bounds, "a count cannot be negative") }
      return Jars(all: Array(Jars.all.prefix(count)))
    }
    Function("label(_:by:)", "Says what was asked for.", defaults: 3, .name) {
      (count: Int, order: Order) in "\(count) by \(order.rawValue)"
    }
    Function("half(_:)", "Half of a number.") { (number: Double) in number / 2 }
    Function("open(_:)", "Names a file.", throwing: true) { (path: InputPath) in path.written }
    Function("maybe(_:)", "A number that may be missing.") { (number: Int?) in number }
    Function("sum(_:)", "The sum of numbers.") { (numbers: [Double]) in numbers.reduce(0, +) }
    Function.method("total(_:)", "The sum of a column.") {
      (jars: Jars, column: Transform<Double>) in
      try jars.all.reduce(0) { try $0 + column.body($1.value) }
    }
    Property("best", "The first jar.") { (jars: Jars) in jars.all.first }
    Jar.columns
    Library.Entry.cases(Order.self, "What to sort by.")
  }

  package enum Order: String, CaseIterable, NamedCases { case name, weight }

  package struct Jar: NativeRow {
    var name: String
    var weight: Double
    var count: Int
    var note: String?

    package static let outputColumns = ["name", "weight", "count", "note"].map {
      TableOutput.Column(name: $0, title: $0.uppercased())
    }

    package var outputFields: [TableOutput.Field] {
      [.text(name), .number(weight), .integer(count), note.map { .text($0) } ?? .missing]
    }

    package var text: String { name }

    @LibraryBuilder static var columns: [Library.Entry] {
      Property("name", "The name.") { (jar: Jar) in jar.name }
      Property("weight", "In kilograms.") { (jar: Jar) in jar.weight }
      Property("count", "How many there are.") { (jar: Jar) in jar.count }
      Property("note", "If there is one.") { (jar: Jar) in jar.note }
    }
  }

  package struct Jars: NativeTable {
    var all: [Jar]

    static let all = [
      Jar(name: "plum", weight: 2.5, count: 4, note: "ripe"),
      Jar(name: "honey", weight: 3.0, count: 5, note: nil),
      Jar(name: "n\u{303}ut", weight: .nan, count: .max, note: nil),
    ]

    package static var elementType: Type { Jar.type }
    package var text: String { "\(all.count) jars" }
    package var rowCount: Int { all.count }
    package func row(at index: Int) -> Value { .native(all[index]) }

    package func column(_ name: String) -> ColumnReader? {
      switch name {
      case "name": .interned({ $0 }, texts: all.map(\.name))
      case "weight": .numbers { all[$0].weight }
      case "count": .integers { all[$0].count }
      case "note": .values { all[$0].note.value }
      default: nil
      }
    }

    package func selecting(_ positions: [Int]) -> any NativeTable {
      Jars(all: positions.map { all[$0] })
    }

    package func tableOutput(limit: Int?) -> TableOutput {
      TableOutput(
        columns: Jar.outputColumns,
        rows: all.prefix(limit ?? all.count).map(\.outputFields),
        totalRows: all.count
      )
    }
  }
}
