/// A table as markup, as short as HTML allows: end tags that a browser supplies are left out, and
/// what is the same for a whole column is said once, in the table's `class`.
package struct TableHTML {
  /// For how many columns, from the left, the table's classes speak; the style knows as many.
  static let mostColumnClasses = 12

  private let table: TableOutput
  private let columns: [TableColumn]
  /// The column whose equal values head their rows.
  private let group: TableColumn?
  private let words: Words
  /// The language of the words where it is not that of the page.
  private let language: String?

  init(_ table: TableOutput, words: Words = .english, language: String? = nil) {
    self.words = words
    self.language = language
    let table = table.withoutDetails
    self.table = table
    let group = table.columns.firstIndex(where: \.headsGroups)
    let shown = table.columns.indices.filter { $0 != group }
    self.group = group.map { TableColumn(table, $0, place: 0, words: words) }
    columns = shown.enumerated().map { TableColumn(table, $1, place: $0, words: words) }
  }

  /// One `<table>` element; all of its text is escaped.
  package static func markup(of table: TableOutput) -> String {
    var html = HTML()
    TableHTML(table).write(folds: false, to: &html)
    return html.markup
  }

  var columnCount: Int { columns.count }

  /// Rows behind the fold go into a body of their own, and so does each group.
  ///
  /// A line ends where the markup's own blanks mean nothing: never behind a cell, which would take it
  /// for text.
  func write(folds: Bool, to html: inout HTML) {
    writeHead(to: &html)
    let open = folds ? table.foldStart : nil
    for (index, row) in table.rows.enumerated() {
      let startsGroup = startsGroup(at: index)
      if index == 0 || index == open || startsGroup {
        html.raw(open.map { index < $0 } ?? true ? "<tbody>" : "<tbody class=rest>")
      }
      if startsGroup { group?.writeGroup(row, at: index, span: columns.count, to: &html) }
      html.raw("<tr>\n")
      for column in columns { column.write(row, at: index, to: &html) }
    }
    if table.rows.isEmpty { writeNoRows(to: &html) }
    writeTotals(to: &html)
    html.raw("</table>")
  }

  private func writeHead(to html: inout HTML) {
    html.raw("<table")
    let classes = columns.compactMap(\.tableClass)
    if !classes.isEmpty { html.attribute("class", classes.joined(separator: " ")) }
    if let group { html.attribute("data-v", group.heading) }
    html.raw(">\n<thead><tr>\n")
    columns.forEach { $0.writeHeading(to: &html) }
  }

  private func startsGroup(at index: Int) -> Bool {
    guard let group else { return false }
    return index == 0 || !group.isSame(table.rows[index], table.rows[index - 1])
  }

  /// A heading over nothing looks like a mistake of the page.
  private func writeNoRows(to html: inout HTML) {
    html.raw("<tbody><tr>\n<td class=none")
    if columns.count > 1 { html.attribute("colspan", String(columns.count)) }
    write(words.noRows, to: &html)
  }

  private func writeTotals(to html: inout HTML) {
    guard columns.contains(where: { $0.total != nil }) else { return }
    let label = table.totalsLabel(among: columns.map(\.index))
    html.raw("<tfoot><tr>\n")
    for column in columns {
      if column.index == label {
        html.raw("<th scope=row")
        write(words.total, to: &html)
      } else {
        column.writeTotal(to: &html)
      }
    }
  }
}

extension TableHTML {
  /// Ends a start tag and writes one of the page's own words.
  private func write(_ word: String, to html: inout HTML) {
    if let language { html.attribute("lang", language) }
    html.raw(">")
    html.text(word)
  }
}

extension TableOutput {
  /// More rows than this are folded, unless the author says how many are open.
  private static let longest = 30
  /// How many rows of a folded table are open.
  private static let usuallyOpen = 25

  /// At which row a fold begins; nil where all are open.
  var foldStart: Int? {
    if let open = openRows { return rows.count > open ? open : nil }
    return rows.count > Self.longest ? Self.usuallyOpen : nil
  }

  /// The column that names the sums: the first of text that has none, else the first that has none;
  /// nil where no sum is shown.
  func totalsLabel(among columns: [Int]) -> Int? {
    guard columns.contains(where: { self.columns[$0].total != nil }) else { return nil }
    let free = columns.filter { self.columns[$0].total == nil }
    return free.first { !isNumeric($0) } ?? free.first
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
