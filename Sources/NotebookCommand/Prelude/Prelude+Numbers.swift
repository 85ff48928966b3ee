internal import Analysis
internal import Notebook

extension Prelude {
  /// How numbers are written in prose: fixed rules, no locale.
  @LibraryBuilder static var numbers: [Notebook.Library.Entry] {
    Function.method("formatted()", "With thousands separators: 24,901.") { (number: Int) in
      number.formatted()
    }
    Function.method(
      "formatted(_:)",
      "With this many decimals and thousands separators: 1,234.5.",
      defaults: 1
    ) { (number: Double, digits: Int) in number.formatted(try checked(digits)) }
    Function.method(
      "percent(_:)",
      "A share as a percentage with this many decimals: 12 %.",
      defaults: 0
    ) { (number: Double, digits: Int) in number.percent(try checked(digits)) }
    Function.method("formatted()", "In words: 3 h 24 min.") { (time: Duration) in
      time.formatted()
    }
    Function("Int(_:)", "A number without its fraction.") { (number: Number) in
      try number.integer()
    }
    Function("Double(_:)", "A whole number as one that may have a fraction.") { (number: Number) in
      number.double
    }
    Function("String(_:)", "The text that an interpolation would print.") { (value: AnyValue) in
      value.value.text
    }
    Function("abs(_:)", "A number without its sign.") { (number: Number) in number.magnitude }
    Function("min(_:_:)", "The smaller of two.") { (a: Number, b: Number) in
      try a.matched(b).double <= b.double ? a.like(b) : b.like(a)
    }
    Function("max(_:_:)", "The larger of two.") { (a: Number, b: Number) in
      try a.matched(b).double > b.double ? a.like(b) : b.like(a)
    }
  }

  /// More decimals than a Double has would be made up.
  private static func checked(_ digits: Int) throws(Mismatch) -> Int {
    guard (0...15).contains(digits) else {
      throw Mismatch(.bounds, "a number of decimals lies between 0 and 15, found \(digits)")
    }
    return digits
  }
}

/// An argument that may be an `Int` or a `Double`.
private struct Number: ValueConvertible {
  static var typeName: String { "Int or Double" }
  let value: Value
  let double: Double

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    switch value {
    case .int(let int): double = Double(int)
    case .double(let number), .numeral(_, let number): double = number
    default: throw Mismatch(expected: Self.typeName, found: value.typeName)
    }
    self.value = value
  }

  private init(_ value: Value, _ double: Double) {
    self.value = value
    self.double = double
  }

  func integer() throws(Mismatch) -> Int {
    if case .int(let int) = value { return int }
    guard let int = Int(exactly: double.rounded(.towardZero)) else {
      throw Mismatch(
        .arithmetic,
        "\(double.isNaN ? "nan" : "\(double)") is not in the range of Int"
      )
    }
    return int
  }

  var magnitude: Number {
    switch value {
    case .int(let int) where int > .min: Number(.int(Swift.abs(int)), double.magnitude)
    case .numeral(let int, let number) where int > .min:
      Number(.numeral(Swift.abs(int), Swift.abs(number)), double.magnitude)
    default: Number(.double(double.magnitude), double.magnitude)
    }
  }

  /// Itself; a literal is a `Double` beside one.
  func like(_ other: Number) -> Number {
    if case (.numeral(_, let number), .double) = (value, other.value) {
      Number(.double(number), number)
    } else {
      self
    }
  }

  /// Itself, after making sure that both are of one type.
  func matched(_ other: Number) throws(Mismatch) -> Number {
    switch (value, other.value) {
    case (.int, .double), (.double, .int):
      throw Mismatch(expected: value.typeName, found: other.value.typeName)
    default: self
    }
  }
}
