extension MarkdownWriter {
  /// The rows, those of a long table in two parts of which the second is folded, and what is said
  /// below them.
  func table(_ table: TableOutput, folds: Bool) -> [String] {
    let notes = MarkdownText.paragraph(
      MarkdownText.escaped(table.notes(words).joined(separator: " "))
    )
    let table = table.withoutDetails.withGroupsFirst
    return (parts(of: table, folds: folds) + [notes]).filter { !$0.isEmpty }
  }

  /// The numbers behind a chart, as many as on the page.
  func data(of figure: FigureOutput) -> String {
    var table = figure.data
    table.rows = Array(table.rows.prefix(PageWriter.mostDataRows))
    let parts = self.table(table, folds: false)
    return MarkdownText.details(words.data, parts.joined(separator: "\n\n"))
  }

  /// Sums stand below the open rows, where they are seen.
  private func parts(of table: TableOutput, folds: Bool) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let columns = table.columns.indices.map { MarkdownColumn(table, $0) }
    let texts = columns.map(\.texts)
    var rows = table.rows.indices.map { row in texts.map { $0[row] } }
    if rows.isEmpty { rows = [[words.noRows] + columns.dropFirst().map { _ in "" }] }
    let total = totals(of: columns, label: table.totalsLabel(among: Array(table.columns.indices)))
    guard folds, let open = table.foldStart else {
      return [markup(of: columns, rows + total)]
    }
    let last = NumberText.grouped(rows.count)
    let summary = open + 1 == rows.count ? "Row \(last)" : "Rows \(open + 1) to \(last)"
    return [
      markup(of: columns, Array(rows[..<open]) + total),
      MarkdownText.details(summary, markup(of: columns, Array(rows[open...]))),
    ]
  }

  /// The row of sums; none where the author asked for none.
  private func totals(of columns: [MarkdownColumn], label: Int?) -> [[String]] {
    guard columns.contains(where: { $0.total != nil }) else { return [] }
    let row = columns.indices.map { index in
      let text = index == label ? words.total : columns[index].total
      return text.map { MarkdownRun([.strong(MarkdownText.escaped($0))]).text } ?? ""
    }
    return [row]
  }

  private func markup(of columns: [MarkdownColumn], _ rows: [[String]]) -> String {
    Self.table(
      columns.map { MarkdownText.escaped($0.column.heading) },
      rows,
      // A code host centers the heading of a column that says nothing.
      alignments: columns.map { $0.isNumeric ? .right : .left }
    )
  }
}

/// A column of a table that a cell shows.
private struct MarkdownColumn {
  /// How many scalars of a text are shown, as on the page.
  private static let longestText = 200

  let column: TableOutput.Column
  let isNumeric: Bool
  /// The cells, from the first row to the last.
  let texts: [String]
  /// The sum, where the author asked for one.
  var total: String? { column.total?.shown(as: column.format) }

  init(_ table: TableOutput, _ index: Int) {
    column = table.columns[index]
    isNumeric = table.isNumeric(index)
    let format = column.format
    let fields = table.rows.map { $0[index] }
    let shown = fields.map { $0.shown(as: format) }
    let best = table.bestText(ofColumn: index, shownAs: shown)
    let headsGroups = column.headsGroups
    texts = fields.indices.map { row in
      if headsGroups, row > 0, fields[row] == fields[row - 1] { return "" }
      guard let text = shown[row] else { return "–" }
      let cell = Self.text(text, of: fields[row], as: format)
      return headsGroups || best == text ? MarkdownRun([.strong(cell)]).text : cell
    }
  }

  private static func text(
    _ text: String,
    of field: TableOutput.Field,
    as format: any TableFormat
  ) -> String {
    if let label = format.linkText, case .text = field, let link = Destination(text) {
      return "[\(MarkdownText.escaped(label))](\(MarkdownText.destination(link.address)))"
    }
    return MarkdownText.escaped(text.clamped(to: longestText) ?? text)
  }
}

extension TableOutput {
  /// The table with the column in front whose values head their rows: a row of Markdown cannot reach
  /// over all columns.
  fileprivate var withGroupsFirst: TableOutput {
    guard let group = columns.firstIndex(where: \.headsGroups), group > 0 else { return self }
    var table = self
    table.columns.insert(table.columns.remove(at: group), at: 0)
    table.rows = rows.map { row in
      var row = row
      row.insert(row.remove(at: group), at: 0)
      return row
    }
    return table
  }
}
