package import Analysis
package import Notebook

/// The one place where a table of the analysis becomes a table of a notebook.

extension NativeRow where Self: TableRow {
  package static var outputColumns: [TableOutput.Column] {
    columns.map { column in
      TableOutput.Column(
        name: column.name,
        title: column.title,
        format: column.unit.format,
        isDetail: column.isDetail
      )
    }
  }

  package var outputFields: [TableOutput.Field] {
    Self.columns.map { $0.value(self).outputField }
  }
}

extension NativeTable where Self: TableProtocol, Element: NativeRow {
  package static var typeName: String {
    Self.self == Table<Element>.self
      ? "Table<\(Element.typeName)>" : String(describing: Self.self)
  }

  package var text: String { "\(Self.typeName) with \(count) rows" }
  package var rowCount: Int { count }

  package func row(at index: Int) -> Value { .native(self[index]) }

  package func tableOutput(limit: Int?) -> TableOutput {
    TableOutput(
      columns: Element.outputColumns,
      rows: prefix(limit ?? count).map(\.outputFields),
      totalRows: count,
      definition: definition
    )
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
    case .missing: .missing
    }
  }

  /// As a cell reads it.
  fileprivate var value: Value {
    switch self {
    case .text(let text): .string(text)
    case .integer(let integer): .int(integer)
    case .number(let number): .double(number)
    case .flag(let flag): .bool(flag)
    case .missing: .none
    }
  }
}

extension Unit {
  /// How a page prints what a unit measures.
  fileprivate var format: TableOutput.Format {
    switch self {
    case .none, .count, .milliseconds, .time: .plain
    case .rank: .rank
    case .row: .identifier
    case .minutes, .hours: .decimal(1)
    case .share: .percent(1)
    case .distance: .decimal(3)
    case .names: .names(separator: ";")
    case .url: .link("open")
    }
  }
}

/// A row type's columns as properties: `$0.hours` and `\.hours` come from the one list.
func rowType<Row: TableRow & NativeRow>(_ type: Row.Type) -> Notebook.Library.Entry {
  .group(
    Row.columns.map { column in
      .property(
        Property(column.name, column.title, resultName: column.valueType, of: type) { row in
          column.value(row).value
        }
      )
    }
  )
}
