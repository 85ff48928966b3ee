internal import Charts
internal import Notebook

/// `0...100`: the numbers that an axis covers.
struct NumberDomain: ValueConvertible {
  static var typeName: String { "a range such as 0...100" }
  static var type: Notebook.`Type` { .interval(typeName, or: .never) }
  let range: ClosedRange<Double>
  let value: Value

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    guard let range = Self.range(value) else {
      throw Mismatch(expected: Self.typeName, found: value.kindName)
    }
    self.range = range
    self.value = value
  }

  /// The ends, which the checker of cells has put in order; nil for any other value.
  fileprivate static func range(_ value: Value) -> ClosedRange<Double>? {
    guard case .tuple(let ends) = value, ends.count == 2, case .double(let lower) = ends[0].value,
      case .double(let upper) = ends[1].value, lower <= upper
    else { return nil }
    return lower...upper
  }
}

/// `0...100`, or the names of an axis in their order.
enum ScaleDomain: ValueConvertible {
  case numbers(ClosedRange<Double>)
  case names([String])

  static var typeName: String { "a range such as 0...100, or a list of names" }
  static var type: Notebook.`Type` { .interval(typeName, or: .array(.string)) }

  init(_ value: Value, in context: EvaluationContext) throws(Mismatch) {
    if let range = NumberDomain.range(value) {
      self = .numbers(range)
    } else {
      self = .names(try [String](value, in: context))
    }
  }

  var value: Value {
    switch self {
    case .numbers(let range):
      .tuple([
        .init(label: nil, value: .double(range.lowerBound)),
        .init(label: nil, value: .double(range.upperBound)),
      ])
    case .names(let names): names.value
    }
  }
}
