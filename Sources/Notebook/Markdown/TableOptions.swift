/// How a cell's tables are shown, as its `tbl-` options say.
///
/// Columns are named as in code or by their headings; which there are is known when there is a table.
package struct TableOptions: Sendable {
  /// A column as the author called it.
  package struct ColumnName: Sendable {
    package var text: String
    package var range: SourceRange

    package init(_ text: String, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// `tbl-format`: how one column is written.
  package struct Format: Sendable {
    package var column: ColumnName
    package var format: any TableFormat
    package var range: SourceRange

    package init(_ column: ColumnName, _ format: any TableFormat, at range: SourceRange) {
      self.column = column
      self.format = format
      self.range = range
    }
  }

  /// `tbl-columns`: which columns are shown, in this order; nil shows what a page shows by itself.
  package var columns: [ColumnName]?
  /// `tbl-bars`: the columns whose numbers have a bar beside them.
  package var bars: [ColumnName] = []
  /// `tbl-totals`: the columns whose sums stand below.
  package var totals: [ColumnName] = []
  /// `tbl-group-by`: the column whose equal values in a row become a heading above their rows.
  package var group: ColumnName?
  package var formats: [Format] = []
  /// `tbl-rows`: how many rows are open; nil where the page decides.
  package var openRows: Int?
  /// The first of these options in the file; nil without any.
  package var place: SourceRange?

  package init() {}
}
