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
      (number: Int, body: Transform<Int>) in try body.body(.int(number))
    }
    Function("list(_:)", "The parts of a closure.") { (parts: Parts) in parts.texts }
    Function("pair(_:)", "One of two.") { (first: Int) in "\(first)" }
    Function("pair(_:with:)", "Both of two.") { (first: Int, second: Int) in "\(first)+\(second)" }
    Function("maybe(_:)", "A number that may be missing.") { (number: Int?) in number }
    Function("sum(_:)", "The sum of numbers.") { (numbers: [Double]) in numbers.reduce(0, +) }
    Function.method("total(_:)", "The sum of a column.") {
      (cakes: Cakes, column: Transform<Double>) in
      try cakes.all.reduce(0) { try $0 + column.body($1.value) }
    }
    Property("best", "The first cake.") { (cakes: Cakes) in cakes.all[0] }
    Cake.columns
    Library.Entry.cases(name: "Order", summary: "What to sort by.", ["name", "price"])
  }

  enum Order: String, NamedCases { case name, price }

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

    var text: String { "\(all.count) cakes" }
    var rowCount: Int { all.count }
    func row(at index: Int) -> Value { .native(all[index]) }

    func tableOutput(limit: Int?) -> TableOutput {
      TableOutput(
        columns: Cake.outputColumns,
        rows: all.prefix(limit ?? all.count).map(\.outputFields),
        totalRows: all.count
      )
    }
  }

  /// What a builder's closure lists.
  struct Parts: ValueConvertible {
    static let typeName = "a closure that lists texts"
    let texts: [String]
    let value: Value

    init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
      guard case .closure(let closure) = value else {
        throw Mismatch(expected: Self.typeName, found: value.typeName)
      }
      texts = try closure.parts().map(\.value.text)
      self.value = value
    }
  }
}
