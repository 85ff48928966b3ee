/// A table as markup.
package enum TableHTML {
  /// More rows than this are folded.
  static let longest = 30
  /// How many rows of a folded table are open.
  static let openRows = 25
  /// How many scalars of a text are shown; the whole of it is in its `title`.
  private static let longestText = 200

  /// One `<table>` element; all of its text is escaped.
  package static func markup(of table: TableOutput) -> String {
    var html = HTML()
    write(table, folds: false, to: &html)
    return html.markup
  }

  /// Rows behind the first ``openRows`` of a long table go into a body of their own.
  static func write(_ table: TableOutput, folds: Bool, to html: inout HTML) {
    let table = table.withoutDetails
    let columns = table.columns.indices.map { Column(table, $0) }
    html.open("table")
    html.open("thead")
    html.open("tr")
    for column in columns {
      // An empty heading heads nothing.
      let name = column.column.title.isEmpty ? "td" : "th"
      html.element(
        name,
        ["scope": name == "th" ? "col" : nil, "class": column.headingClass],
        text: column.column.title
      )
    }
    html.raw("</tr></thead>\n<tbody>\n")
    let open = folds && table.rows.count > longest ? openRows : table.rows.count
    if table.rows.isEmpty { writeNoRows(columns: columns.count, to: &html) }
    table.rows.prefix(open).forEach { write($0, columns, to: &html) }
    if open < table.rows.count {
      html.raw("</tbody>\n<tbody class=\"rest\">\n")
      table.rows.dropFirst(open).forEach { write($0, columns, to: &html) }
    }
    html.raw("</tbody></table>")
  }

  /// A heading over nothing looks like a mistake of the page.
  private static func writeNoRows(columns: Int, to html: inout HTML) {
    html.open("tr")
    html.element("td", ["class": "missing", "colspan": String(max(1, columns))], text: "no rows")
    html.raw("</tr>\n")
  }

  private static func write(_ row: [TableOutput.Field], _ columns: [Column], to html: inout HTML) {
    html.open("tr")
    for (field, column) in zip(row, columns) {
      html.open("td", ["class": column.fieldClass])
      let isBest =
        column.bestText != nil && field.shown(as: column.column.format) == column.bestText
      if isBest { html.open("strong") }
      write(field, as: column.column.format, to: &html)
      if isBest { html.close("strong") }
      html.close("td")
    }
    html.raw("</tr>\n")
  }

  private static func write(
    _ field: TableOutput.Field,
    as format: TableOutput.Format,
    to html: inout HTML
  ) {
    guard let text = field.shown(as: format) else {
      html.element(
        "span",
        ["class": "missing", "role": "img", "aria-label": "no value"],
        text: "–"
      )
      return
    }
    if case .link(let label) = format, case .text = field, let link = Destination(text) {
      html.element("a", ["href": link.address, "rel": link.relation], text: label)
    } else {
      html.dataText(text, limit: longestText)
    }
  }

  /// A column and the classes of its cells.
  private struct Column {
    var column: TableOutput.Column
    var headingClass: String?
    var fieldClass: String?
    /// The best number as it is shown, so that numbers which look the same are marked alike; nil when
    /// all do.
    var bestText: String?

    /// From these many bytes on a browser must be asked to leave a column room.
    private static let name = 24
    private static let sentence = 70

    init(_ table: TableOutput, _ index: Int) {
      column = table.columns[index]
      if table.isNumeric(index) {
        headingClass = "n"
        fieldClass = column.format == .rank ? "n rank" : "n"
        bestText = table.bestText(ofColumn: index)
      } else if !column.format.isLink {
        let longest = table.rows.map { $0[index].textLength }.max() ?? 0
        fieldClass = longest > Self.sentence ? "long sentence" : longest > Self.name ? "long" : nil
      }
    }
  }
}

extension HTML {
  /// Appends text that came from a file: cut at `limit` scalars with the whole in a `title`, and
  /// kept from turning its surroundings round.
  mutating func dataText(_ text: String, limit: Int) {
    let shown = text.clamped(to: limit)
    guard shown != nil || text.mayChangeDirection else { return self.text(text) }
    element("bdi", ["title": shown == nil ? nil : text], text: shown ?? text)
  }
}

extension TableOutput {
  /// The best number of a column as it is shown; nil when none is, or when all look the same.
  fileprivate func bestText(ofColumn index: Int) -> String? {
    let column = columns[index]
    let numbers = rows.compactMap { row in row[index].number.map { (value: $0, field: row[index]) }
    }
    let best: (value: Double, field: Field)? =
      switch column.best {
      case .highest: numbers.max { $0.value < $1.value }
      case .lowest: numbers.min { $0.value < $1.value }
      case nil: nil
      }
    let text = best?.field.shown(as: column.format)
    return numbers.contains { $0.field.shown(as: column.format) != text } ? text : nil
  }
}

extension TableOutput.Field {
  /// The field as a number that can be compared; nil for anything else.
  fileprivate var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value.isNaN ? nil : value
    case .text, .flag, .missing: nil
    }
  }

  /// How many bytes a text has; 0 for anything else.
  fileprivate var textLength: Int {
    if case .text(let text) = self { text.utf8.count } else { 0 }
  }
}

extension TableOutput.Format {
  fileprivate var isLink: Bool {
    if case .link = self { true } else { false }
  }
}
