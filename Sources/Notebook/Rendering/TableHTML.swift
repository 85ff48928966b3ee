/// A table as markup, as short as HTML allows: end tags that a browser supplies are left out, and
/// what is the same for a whole column is said once, in the table's `class`.
package struct TableHTML {
  /// More rows than this are folded.
  static let longest = 30
  /// How many rows of a folded table are open.
  static let openRows = 25
  /// For how many columns, from the left, the table's classes speak; the style knows as many.
  static let mostColumnClasses = 12

  private let table: TableOutput
  private let columns: [TableColumn]

  init(_ table: TableOutput) {
    let table = table.withoutDetails
    self.table = table
    columns = table.columns.indices.map { TableColumn(table, $0) }
  }

  /// One `<table>` element; all of its text is escaped.
  package static func markup(of table: TableOutput) -> String {
    var html = HTML()
    TableHTML(table).write(folds: false, to: &html)
    return html.markup
  }

  /// Rows behind the first ``openRows`` of a long table go into a body of their own.
  ///
  /// A line ends where the markup's own blanks mean nothing: never behind a cell, which would take it
  /// for text.
  func write(folds: Bool, to html: inout HTML) {
    html.raw("<table")
    let classes = columns.compactMap(\.tableClass)
    if !classes.isEmpty { html.attribute("class", classes.joined(separator: " ")) }
    html.raw(">\n<thead><tr>\n")
    columns.forEach { $0.writeHeading(to: &html) }
    html.raw("<tbody>")
    if table.rows.isEmpty { writeNoRows(to: &html) }
    let open = folds && table.rows.count > Self.longest ? Self.openRows : table.rows.count
    for (index, row) in table.rows.enumerated() {
      if index == open { html.raw("<tbody class=rest>") }
      html.raw("<tr>\n")
      for (field, column) in zip(row, columns) { column.write(field, row: index, to: &html) }
    }
    html.raw("</table>")
  }

  /// A heading over nothing looks like a mistake of the page.
  private func writeNoRows(to html: inout HTML) {
    html.raw("<tr>\n<td class=none")
    if columns.count > 1 { html.attribute("colspan", String(columns.count)) }
    html.raw(">no rows")
  }
}

extension TableHTML {
  /// A table with more rows than this keeps its head in sight where it fits the page.
  private static let mostRowsInSight = 12
  /// What fits into a tablet's width at 0.65 em each.
  private static let mostCharacters = 72
  /// The room between two columns, in characters.
  private static let gap = 3

  /// Whether a page may keep the head in sight: the table is long, and narrow enough not to scroll,
  /// whatever the fonts.
  var keepsHead: Bool {
    guard table.rows.count > Self.mostRowsInSight else { return false }
    return columns.reduce(0) { $0 + $1.leastWidth + Self.gap } <= Self.mostCharacters
  }
}
