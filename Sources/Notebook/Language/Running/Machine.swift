/// What compiled code needs beside its frame: constants of a run, so that closures share it.
final class Machine: Sendable {
  let context: EvaluationContext
  let limits: Limits
  let sink: OutputSink
  /// How many rows of a table `show` keeps; nil keeps all.
  let rowLimit: Int?

  init(context: EvaluationContext, limits: Limits, sink: OutputSink, rowLimit: Int?) {
    self.context = context
    self.limits = limits
    self.sink = sink
    self.rowLimit = rowLimit
  }
}

/// The storage of one call: a slot a name, at positions that the checker gave them.
struct Frame {
  let slots: UnsafeMutablePointer<Value>
  let machine: Machine
  /// The columns that a closure reads while it runs over the rows of a table.
  ///
  /// A parameter then holds a row's position. Not counted, since every row asks for it: the loop that
  /// made the frame holds it.
  var columns: Unmanaged<TableColumns>?

  /// Makes a frame for the length of `body`.
  static func with<Result>(
    _ count: Int,
    _ machine: Machine,
    _ body: (Frame) throws -> Result
  ) rethrows -> Result {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: max(1, count)) { buffer in
      buffer.initialize(repeating: .void)
      defer { buffer.deinitialize() }
      guard let slots = buffer.baseAddress else { preconditionFailure("a frame has a slot") }
      return try body(Frame(slots: slots, machine: machine))
    }
  }

  /// The row at a position, made for what wants all of it.
  func row(at index: Int) -> Value {
    columns?._withUnsafeGuaranteedRef { $0.table.row(at: index) } ?? .void
  }

  func int(_ column: Int, at row: Int) -> Int {
    columns?._withUnsafeGuaranteedRef { $0.columns[column].int(at: row) } ?? 0
  }

  func double(_ column: Int, at row: Int) -> Double {
    columns?._withUnsafeGuaranteedRef { $0.columns[column].double(at: row) } ?? 0
  }

  func string(_ column: Int, at row: Int) -> String {
    columns?._withUnsafeGuaranteedRef { $0.columns[column].string(at: row) } ?? ""
  }

  /// Whether a column holds a text at a row; `number` tells this comparison from others of the code.
  func matches(_ column: Int, at row: Int, _ text: String, number: Int) -> Bool {
    columns?._withUnsafeGuaranteedRef {
      $0.columns[column].matches(text, at: row, number: number)
    } ?? false
  }

  func value(_ column: Int, at row: Int) -> Value {
    columns?._withUnsafeGuaranteedRef { $0.columns[column].value(at: row) } ?? .void
  }
}

/// A table as a closure over its rows reads it: the columns that the closure names, each laid out
/// by position.
final class TableColumns {
  /// The values of a column, in memory that a row reads without counting references.
  struct Values {
    let integers: UnsafeMutableBufferPointer<Int>
    let numbers: UnsafeMutableBufferPointer<Double>
    let texts: UnsafeMutableBufferPointer<String>
    let reader: ColumnReader
    /// Which of the distinct texts are the one that the comparison of this number, the first to ask,
    /// looks for.
    private var matching = UnsafeMutableBufferPointer<Bool>(start: nil, count: 0)
    private var number = -1

    mutating func matches(_ text: String, at row: Int, number: Int) -> Bool {
      guard !integers.isEmpty else { return reader.string(at: row) == text }
      if self.number < 0 {
        matching = .allocate(capacity: texts.count)
        for (index, other) in texts.enumerated() {
          matching.initializeElement(at: index, to: other == text)
        }
        self.number = number
      }
      // A second comparison of the same column compares the texts.
      return self.number == number ? matching[integers[row]] : texts[integers[row]] == text
    }

    func deallocate() {
      integers.deallocate()
      numbers.deallocate()
      texts.deinitialize()
      texts.deallocate()
      matching.deallocate()
    }

    func int(at row: Int) -> Int { integers[row] }
    func double(at row: Int) -> Double { numbers[row] }

    /// A text that occurs often stands there once, and its number at the row.
    func string(at row: Int) -> String {
      integers.isEmpty ? reader.string(at: row) : texts[integers[row]]
    }

    func value(at row: Int) -> Value { reader.value(at: row) }
  }

  let table: any NativeTable
  let columns: UnsafeMutableBufferPointer<Values>

  init(_ table: any NativeTable, _ names: [String]) {
    self.table = table
    let count = table.rowCount
    columns = .allocate(capacity: names.count)
    for (index, name) in names.enumerated() {
      let reader =
        table.column(name) ?? .values { _ in preconditionFailure("'\(name)' is no column") }
      columns.initializeElement(at: index, to: Values(reader, count))
    }
  }

  deinit {
    for values in columns { values.deallocate() }
    columns.deinitialize()
    columns.deallocate()
  }
}

extension TableColumns.Values {
  init(_ reader: ColumnReader, _ count: Int) {
    self.reader = reader
    var (integers, numbers, texts) = (0, 0, 0)
    switch reader {
    case .integers: integers = count
    case .numbers: numbers = count
    case .interned(_, let distinct): (integers, texts) = (count, distinct.count)
    case .texts, .flags, .values: break
    }
    self.integers = .allocate(capacity: integers)
    self.numbers = .allocate(capacity: numbers)
    self.texts = .allocate(capacity: texts)
    switch reader {
    case .integers(let read):
      for row in 0..<count { self.integers.initializeElement(at: row, to: read(row)) }
    case .numbers(let read):
      for row in 0..<count { self.numbers.initializeElement(at: row, to: read(row)) }
    case .interned(let read, let distinct):
      for row in 0..<count { self.integers.initializeElement(at: row, to: read(row)) }
      _ = self.texts.initialize(from: distinct)
    case .texts, .flags, .values: break
    }
  }
}

/// How a column is read by the position of a row.
package enum ColumnReader: Sendable {
  case integers(@Sendable (Int) -> Int)
  case numbers(@Sendable (Int) -> Double)
  case texts(@Sendable (Int) -> String)
  /// Texts that occur often, each once, and the number of a row's.
  case interned(@Sendable (Int) -> Int, texts: [String])
  case flags(@Sendable (Int) -> Bool)
  case values(@Sendable (Int) -> Value)

  func value(at index: Int) -> Value {
    switch self {
    case .integers(let read): .int(read(index))
    case .numbers(let read): .double(read(index))
    case .texts(let read): .string(read(index))
    case .interned(let read, let texts): .string(texts[read(index)])
    case .flags(let read): .bool(read(index))
    case .values(let read): read(index)
    }
  }

  func string(at index: Int) -> String {
    switch self {
    case .interned(let read, let texts): return texts[read(index)]
    case .texts(let read): return read(index)
    default:
      guard case .string(let value) = value(at: index) else {
        preconditionFailure("the column holds texts")
      }
      return value
    }
  }
}
