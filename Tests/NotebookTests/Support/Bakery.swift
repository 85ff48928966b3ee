import Notebook

/// A made-up library, small enough to know by heart.
enum Bakery {
  static let library = Library {
    Function("Cakes(_:)", "The first of the cakes.", defaults: 3) { (count: Int) in
      Cakes(all: Array(Cakes.all.prefix(count)))
    }
    Function("bake(_:by:)", "Says what was asked for.", defaults: 3, .name) {
      (count: Int, order: Order) in "\(count) by \(order.rawValue)"
    }
    Function("ice(cake:color:)", "Two labels, no default.") { (cake: String, color: String) in
      "\(cake) in \(color)"
    }
    Function("half(_:)", "Half of a number.") { (number: Double) in number / 2 }
    Function("slice(_:)", "A cake in equal parts.") { (count: Int) in
      guard count > 0 else { throw Mismatch(.bounds, "a cake has at least one slice") }
      return 1 / Double(count)
    }
    Function("open(_:)", "Reads a file.", throwing: true) { (path: InputPath) in path.written }
    Function("each(_:_:)", "Calls a closure for an argument.") {
      (number: Int, body: Calculation) in try body.result(number)
    }
    Function("list(_:)", "The parts of a closure.") { (parts: Parts) in parts.texts }
    Function("pair(_:)", "One of two.") { (first: Int) in "\(first)" }
    Function("pair(_:with:)", "Both of two.") { (first: Int, second: Int) in "\(first)+\(second)" }
    Function("maybe(_:)", "A number that may be missing.") { (number: Int?) in number }
    Function("sum(_:)", "The sum of numbers.") { (numbers: [Double]) in numbers.reduce(0, +) }
    Function.method("total(_:)", "The sum of a column.") {
      (cakes: Cakes, column: CakeColumn) in
      try cakes.all.reduce(0) { try $0 + column.number($1) }
    }
    Property("best", "The first cake.") { (cakes: Cakes) in cakes.all[0] }
    Cake.columns
    Library.Entry.cases(Order.self, "What to sort by.")
  }

  enum Order: String, CaseIterable, NamedCases { case name, price }

  struct Cake: NativeRow {
    var name: String
    var price: Double
    var stars: Int
    var note: String?

    static let outputColumns = ["name", "price", "stars", "note"].map {
      TableOutput.Column(name: $0, title: $0.uppercased())
    }

    var outputFields: [TableOutput.Field] {
      [.text(name), .number(price), .integer(stars), note.map { .text($0) } ?? .missing]
    }

    var text: String { name }

    @LibraryBuilder static var columns: [Library.Entry] {
      Property("name", "The name.") { (cake: Cake) in cake.name }
      Property("price", "In crowns.") { (cake: Cake) in cake.price }
      Property("stars", "Out of five.") { (cake: Cake) in cake.stars }
      Property("note", "If there is one.") { (cake: Cake) in cake.note }
    }
  }

  struct Cakes: NativeTable {
    var all: [Cake]

    static let all = [
      Cake(name: "apple", price: 2.5, stars: 4, note: "warm"),
      Cake(name: "plum", price: 3.0, stars: 5, note: nil),
      Cake(name: "nut", price: 1.5, stars: 3, note: nil),
    ]

    static var elementType: Notebook.`Type` { Cake.type }
    var text: String { "\(all.count) cakes" }
    var rowCount: Int { all.count }
    func row(at index: Int) -> Value { .native(all[index]) }

    func column(_ name: String) -> ColumnReader? {
      let cakes = all
      return switch name {
      case "name": .texts { cakes[$0].name }
      case "price": .numbers { cakes[$0].price }
      case "stars": .integers { cakes[$0].stars }
      case "note": .values { cakes[$0].note.value }
      default: nil
      }
    }

    func selecting(_ positions: [Int]) -> any NativeTable {
      Cakes(all: positions.map { all[$0] })
    }

    func tableOutput(limit: Int?) -> TableOutput {
      TableOutput(
        columns: Cake.outputColumns,
        rows: all.prefix(limit ?? all.count).map(\.outputFields),
        totalRows: all.count
      )
    }
  }

  /// A function from a number to a number.
  struct Calculation: ValueConvertible {
    static let typeName = "a closure of a number"
    static var type: Notebook.`Type` { .function([.int], .int) }
    let result: @Sendable (Int) throws -> Int
    let value: Value

    init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
      guard case .closure(let closure) = value else {
        throw Mismatch(expected: Self.typeName, found: value.kindName)
      }
      result = { try Int(closure.call([.int($0)]), in: context) }
      self.value = value
    }
  }

  /// A cake's column, or what a closure makes of a cake.
  struct CakeColumn: ValueConvertible {
    static let typeName = "a key path or a closure"
    static var type: Notebook.`Type` { .function([Cake.type], .double) }
    let number: @Sendable (Cake) throws -> Double
    let value: Value

    init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
      guard case .closure(let closure) = value else {
        throw Mismatch(expected: Self.typeName, found: value.kindName)
      }
      number = { try Double(closure.call([.native($0)]), in: context) }
      self.value = value
    }
  }

  /// What a builder's closure lists.
  struct Parts: ValueConvertible {
    static let typeName = "a closure that lists texts"
    static var type: Notebook.`Type` { .builder(typeName, .string) }
    let texts: [String]
    let value: Value

    init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
      guard case .closure(let closure) = value else {
        throw Mismatch(expected: Self.typeName, found: value.kindName)
      }
      texts = try closure.parts().map { part in
        if case .string(let text) = part.value { text } else { "?" }
      }
      self.value = value
    }
  }
}
