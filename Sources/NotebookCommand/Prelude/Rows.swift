internal import Analysis
internal import Notebook
internal import NotebookReport

/// A row type's columns as properties: `$0.hours` and `\.hours` come from the one list.
func rowType<Row: TableRow & NativeRow>(_ type: Row.Type) -> Notebook.Library.Entry {
  .group(
    Row.columns.map { column in
      .property(
        Property(column: column.name, column.title, typeName: column.valueType, of: type) { row in
          column.value(row).value
        }
      )
    }
  )
}
