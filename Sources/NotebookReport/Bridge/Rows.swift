package import Analysis
package import Notebook

/// The one place where a table of the analysis becomes a table of a notebook.

extension NativeRow where Self: TableRow {
  package static var outputColumns: [TableOutput.Column] {
    columns.map(\.output)
  }

  package var outputFields: [TableOutput.Field] {
    Self.columns.map { $0.value(self).outputField }
  }
}

extension NativeTable where Self: TableProtocol, Element: NativeRow {
  package static var typeName: String {
    Self.self == Table<Element>.self
      ? "Table<\(Element.typeName)>" : plainName(of: Self.self)
  }

  package static var elementType: Notebook.`Type` { Element.type }
  package static var plainTable: Notebook.`Type`? { Table<Element>.type }
  package var text: String { "\(Self.typeName) with \(count) rows" }
  package var rowCount: Int { count }

  package func row(at index: Int) -> Value { .native(self[index]) }

  package func column(_ name: String) -> Notebook.ColumnReader? {
    switch columnValues(name) {
    case .integers(let read)?: .integers(read)
    case .numbers(let read)?: .numbers(read)
    case .texts(let read)?: .texts(read)
    case .internedTexts(let ids, let texts)?: .interned(ids, texts: texts)
    case .flags(let read)?: .flags(read)
    case .fields(let read)?: .values { read($0).value }
    case nil: nil
    }
  }

  package func selecting(_ positions: [Int]) -> any NativeTable {
    let part: Self = selecting(positions)
    return part
  }

  package func adding(
    _ title: String,
    unit: String?,
    _ value: Closure
  ) -> (any NativeTable)? {
    adding(title, unit: unit.flatMap(Unit.init(rawValue:)) ?? .none) { row in
      Field(value.repeated([.native(row)]))
    }
  }

  package func tableOutput(limit: Int?) -> TableOutput {
    let columns = columns
    let isWhole = limit.map { count <= $0 } ?? true
    return TableOutput(
      columns: columns.map { column in
        var output = column.output
        if !isWhole, column.unit.isSummable { output.sum = sum(of: column.name) }
        return output
      },
      rows: prefix(limit ?? count).map { row in columns.map { $0.value(row).outputField } },
      totalRows: count,
      definition: definition
    )
  }

  /// The sum of a whole column; nil for a column of anything but numbers.
  private func sum(of column: String) -> TableOutput.Field? {
    switch columnValues(column) {
    case .integers(let read)?: .sum(of: (0..<count).lazy.map { .integer(read($0)) })
    case .numbers(let read)?: .sum(of: (0..<count).lazy.map { read($0).field.outputField })
    case .fields(let read)?: .sum(of: (0..<count).lazy.map { read($0).outputField })
    case .texts?, .internedTexts?, .flags?, nil: nil
    }
  }
}

extension Analysis.Column {
  /// The column as a notebook shows it.
  fileprivate var output: TableOutput.Column {
    TableOutput.Column(
      name: name,
      title: title,
      format: unit.format,
      unit: unit.output,
      isDetail: isDetail,
      best: best?.output,
      isSummable: unit.isSummable
    )
  }
}

extension ColumnBest {
  fileprivate var output: TableOutput.Best {
    switch self {
    case .highest: .highest
    case .lowest: .lowest
    }
  }
}

extension Table: ValueConvertible where Row: NativeRow {}
extension Table: NativeValue where Row: NativeRow {}
extension Table: NativeTable where Row: NativeRow {}

extension Field {
  fileprivate var outputField: TableOutput.Field {
    switch self {
    case .text(let text): .text(text)
    case .integer(let integer): .integer(integer)
    case .number(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .series(let values): .series(values)
    case .missing: .missing
    }
  }

  /// As a cell reads it.
  package var value: Value {
    switch self {
    case .text(let text): .string(text)
    case .integer(let integer): .int(integer)
    case .number(let number): .double(number)
    case .flag(let flag): .bool(flag)
    case .series(let values): .array(values.map { .double($0 ?? .nan) })
    case .missing: .none
    }
  }
}

extension Unit {
  /// How a page prints what a unit measures.
  fileprivate var format: any TableFormat {
    switch self {
    case .none, .count, .milliseconds, .time: PlainFormat()
    case .rank: RankFormat()
    case .row: IdentifierFormat()
    case .minutes, .hours: DecimalFormat(decimals: 1)
    case .share: PercentFormat(decimals: 1)
    case .distance: DecimalFormat(decimals: 3)
    case .score: DecimalFormat(decimals: 4)
    case .names: NamesFormat(separator: ";")
    case .url: LinkFormat("open")
    }
  }

  /// Whether the sum of what a unit measures means something.
  fileprivate var isSummable: Bool {
    switch self {
    case .none, .count, .milliseconds, .minutes, .hours: true
    case .rank, .share, .distance, .score, .row, .time, .names, .url: false
    }
  }

  /// What a heading must say of the numbers, and a duration must know.
  fileprivate var output: TableOutput.Unit? {
    switch self {
    case .hours: .hours
    case .minutes: .minutes
    case .milliseconds: .milliseconds
    case .none, .rank, .count, .share, .distance, .score, .row, .time, .names, .url: nil
    }
  }
}

extension Unit: NamedCases {}

extension Field {
  /// A value that the checker let through.
  fileprivate init(_ value: Value?) {
    switch value {
    case .int(let value): self = value.field
    case .double(let value): self = value.field
    case .string(let value): self = value.field
    case .bool(let value): self = value.field
    case .array(let values): self = .series(values.map(\.number))
    default: self = .missing
    }
  }
}

extension Value {
  /// A number that can be drawn; nil for anything else.
  fileprivate var number: Double? {
    switch self {
    case .double(let value): value.isFinite ? value : nil
    case .int(let value): Double(value)
    default: nil
    }
  }
}
