extension MarkdownWriter {
  /// How many scalars of a table's text are shown, as on the page.
  private static let longestText = 200

  /// What a cell shows, in the order of the page.
  mutating func cell(_ cell: Cell) -> [String] {
    let code = cell.showsCode ? source(of: cell) : []
    let isFolded = cell.options.codeFold == .folded
    return (isFolded ? [] : code) + outputs(of: cell) + failure(of: cell) + (isFolded ? code : [])
  }

  /// The code, below its caption where it is a listing.
  private mutating func source(of cell: Cell) -> [String] {
    let code = MarkdownText.fence(cell.code.text, language: "swift")
    let summary = cell.options.codeSummary ?? words.code
    let shown =
      switch cell.options.codeFold {
      case .unfolded: code
      case .open: MarkdownText.details(summary, isOpen: true, code)
      case .folded: MarkdownText.details(summary, code)
      }
    let caption = caption(
      words.listing,
      outline.numbers[cell.index].listing,
      cell.options.listingCaption,
      id: cell.options.listingLabel?.name
    )
    return [caption, shown].filter { !$0.isEmpty }
  }

  private mutating func outputs(of cell: Cell) -> [String] {
    let outputs = run.shownOutputs(of: cell)
    let numbers = outline.numbers[cell.index]
    let firstFigure = outputs.firstIndex(where: \.isFigure)
    let firstTable = outputs.firstIndex(where: \.isTable)
    // A label names one element: the one that its prefix asks for, else whatever has a number.
    let label = cell.options.label?.name
    let labelsTable = numbers.table != nil && (numbers.figure == nil || label?.first == "t")
    return outputs.enumerated().flatMap { index, output -> [String] in
      switch output {
      case .text(let text): return [MarkdownText.fence(text)]
      case .table(let table):
        let number = index == firstTable ? numbers.table : nil
        let id = number != nil && labelsTable ? label : nil
        _ = nextExhibitName()
        return [caption(words.table, number, cell.options.tableCaption, id: id)]
          + self.table(table, folds: true)
      case .figure(let figure):
        let number = index == firstFigure ? numbers.figure : nil
        let id = number != nil && !labelsTable ? label : nil
        let text = index == firstFigure ? cell.options.figureAlternative : nil
        return [
          MarkdownText.anchor(id) + image(of: figure, text),
          caption(words.figure, number, cell.options.figureCaption),
          data(of: figure),
        ]
      }
    }.filter { !$0.isEmpty }
  }

  private mutating func image(of figure: FigureOutput, _ alternative: [Inline]?) -> String {
    let text = alternative.map(plainText) ?? figure.alternativeText
    let drawing = Array(figure.standaloneSVG().utf8) + [UInt8(ascii: "\n")]
    return image(nextExhibitName() + ".svg", drawing, alternative: text)
  }

  /// "Figure 1." and the words behind it; nothing without a number.
  private mutating func caption(
    _ kind: String,
    _ number: Int?,
    _ text: [Inline]?,
    id: String? = nil
  ) -> String {
    guard let number else { return "" }
    let name = "\(kind)\u{A0}\(number)"
    let words = text ?? []
    let head = MarkdownText.anchor(id) + (words.isEmpty ? "**\(name)**" : "**\(name).** ")
    return head + line(words)
  }

  // MARK: Tables

  /// The rows, those of a long table in two parts of which the second is folded, and what is said
  /// below them.
  private func table(_ table: TableOutput, folds: Bool) -> [String] {
    let sentences = table.notes(.english).joined(separator: " ")
    let notes = MarkdownText.paragraph(MarkdownText.escaped(sentences))
    let table = table.withoutDetails
    var parts: [String] = []
    if table.columns.isEmpty {
      parts = []
    } else if folds, let open = table.foldStart {
      let summary = "Rows \(open + 1) to \(NumberText.grouped(table.rows.count))"
      let rows = lines(of: table)
      parts = [
        markup(of: table, Array(rows[..<open]) + totals(of: table)),
        MarkdownText.details(summary, markup(of: table, Array(rows[open...]))),
      ]
    } else {
      parts = [markup(of: table, lines(of: table) + totals(of: table))]
    }
    return (parts + [notes]).filter { !$0.isEmpty }
  }

  private func markup(of table: TableOutput, _ rows: [[String]]) -> String {
    Self.table(
      table.columns.map { MarkdownText.escaped($0.heading) },
      rows,
      // A code host centers the heading of a column that says nothing.
      alignments: table.columns.indices.map { table.isNumeric($0) ? .right : .left }
    )
  }

  private func lines(of table: TableOutput) -> [[String]] {
    guard !table.rows.isEmpty else {
      return [[words.noRows] + table.columns.dropFirst().map { _ in "" }]
    }
    let best = table.columns.indices.map { column in
      let format = table.columns[column].format
      return table.bestText(
        ofColumn: column,
        shownAs: table.rows.map { $0[column].shown(as: format) }
      )
    }
    return table.rows.map { row in
      row.indices.map { text(of: row[$0], in: table.columns[$0], best: best[$0]) }
    }
  }

  /// The row of sums; none where the author asked for none.
  private func totals(of table: TableOutput) -> [[String]] {
    let columns = Array(table.columns.indices)
    guard columns.contains(where: { table.columns[$0].total != nil }) else { return [] }
    let label = table.totalsLabel(among: columns)
    let row = columns.map { index in
      let column = table.columns[index]
      let text = index == label ? "Total" : column.total?.shown(as: column.format)
      return text.map { MarkdownRun([.strong(MarkdownText.escaped($0))]).text } ?? ""
    }
    return [row]
  }

  /// The numbers behind a chart, as many as on the page.
  private func data(of figure: FigureOutput) -> String {
    var table = figure.data
    table.rows = Array(table.rows.prefix(PageWriter.mostDataRows))
    let parts = self.table(table, folds: false)
    return MarkdownText.details(words.data, parts.joined(separator: "\n\n"))
  }

  private func text(
    of field: TableOutput.Field,
    in column: TableOutput.Column,
    best: String?
  ) -> String {
    guard let text = field.shown(as: column.format) else { return "–" }
    let shown = MarkdownText.escaped(text.clamped(to: Self.longestText) ?? text)
    if let label = column.format.linkText, case .text = field, let link = Destination(text) {
      let address = MarkdownText.destination(link.address)
      return "[\(MarkdownText.escaped(label))](\(address))"
    }
    return best == text ? MarkdownRun([.strong(shown)]).text : shown
  }
}
