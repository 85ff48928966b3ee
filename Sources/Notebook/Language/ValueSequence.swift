/// The elements of an array, a range or a table, one at a time.
package protocol ValueSequence: Sendable {
  var count: Int { get }
  func element(at index: Int) -> Value
  /// All of them at once.
  var elements: [Value] { get }
}

extension ValueSequence {
  package var elements: [Value] { (0..<count).map(element(at:)) }
}

private struct ArraySequence: ValueSequence {
  let values: [Value]
  var count: Int { values.count }
  func element(at index: Int) -> Value { values[index] }
  var elements: [Value] { values }
}

private struct RangeSequence: ValueSequence {
  let range: Range<Int>
  var count: Int { range.count }
  func element(at index: Int) -> Value { .int(range.lowerBound + index) }
}

private struct TableSequence: ValueSequence {
  let table: any NativeTable
  var count: Int { table.rowCount }
  func element(at index: Int) -> Value { table.row(at: index) }
}

extension Value {
  package var sequence: (any ValueSequence)? {
    switch self {
    case .array(let values): ArraySequence(values: values)
    case .range(let lower, let upper): RangeSequence(range: lower..<upper)
    case .native(let table as any NativeTable): TableSequence(table: table)
    default: nil
    }
  }
}
