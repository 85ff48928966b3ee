extension PageWriter {
  /// The most rows that the numbers behind a chart take: a year of days fits.
  static let mostDataRows = 400

  mutating func cell(_ cell: Cell) {
    guard hasContent(cell) else { return }
    let outputs = run.shownOutputs(of: cell)
    let numbers = outline.numbers[cell.index]
    let isTarget = numbers.figure == nil && numbers.table == nil
    let column = cell.options.column.map { " " + use($0) } ?? ""
    element(
      "div",
      ["class": "cell" + column, "id": isTarget ? cell.options.label?.name : nil]
    ) { page in
      page.html.raw("\n")
      if cell.showsCode, cell.options.codeFold != .folded { page.listing(cell) }
      page.side(by: cell.options.columnCount, outputs.count) {
        $0.write(outputs, of: cell, numbers)
      }
      page.failure(of: cell)
      page.folds(outputs, of: cell)
      page.foldedListing(cell)
    }
  }

  private func hasContent(_ cell: Cell) -> Bool {
    cell.showsCode || !run.shownOutputs(of: cell).isEmpty || showsFailure(of: cell)
  }

  /// Several outputs in a grid; one needs none.
  private mutating func side(
    by columns: Int,
    _ count: Int,
    _ content: (inout PageWriter) -> Void
  ) {
    guard columns > 1, count > 1 else { return content(&self) }
    parts.insert(.columns)
    element("div", ["class": "grid-\(columns)"], content)
    html.raw("\n")
  }

  private mutating func write(_ outputs: [Output], of cell: Cell, _ numbers: Outline.Numbers) {
    let firstFigure = outputs.firstIndex(where: \.isFigure)
    let firstTable = outputs.firstIndex(where: \.isTable)
    // A label names one element: the one that its prefix asks for, else whatever has a number.
    let label = cell.options.label?.name
    let labelsTable = numbers.table != nil && (numbers.figure == nil || label?.first == "t")
    for (index, output) in outputs.enumerated() {
      switch output {
      case .text(let text): html.element("pre", ["class": "out"], text: text)
      case .table(let table):
        let isFirst = index == firstTable
        var caption = Caption(words.table, isFirst ? numbers.table : nil, cell.options.tableCaption)
        caption.place = cell.options.captionPlace ?? .top
        write(table, caption, id: isFirst && labelsTable ? label : nil)
      case .figure(let figure):
        let isFirst = index == firstFigure
        var caption = Caption(
          words.figure,
          isFirst ? numbers.figure : nil,
          cell.options.figureCaption
        )
        caption.place = cell.options.captionPlace ?? .bottom
        let id = isFirst && !labelsTable && numbers.figure != nil ? label : nil
        write(figure, caption, id: id, isFirst ? cell.options.figureAlternative : nil)
      }
      html.raw("\n")
    }
  }

  /// "Figure 1." and the words behind it; nothing without a number.
  private struct Caption {
    var name: String?
    var text: [Inline]
    var place = CellOptions.CaptionPlace.top

    init(_ kind: String, _ number: Int?, _ text: [Inline]?) {
      name = number.map { "\(kind)\u{A0}\($0)" }
      self.text = number == nil ? [] : text ?? []
    }
  }

  /// A figure around what `content` writes, its caption above or below it; in the margin it is
  /// read first.
  private mutating func figure(
    _ kind: String,
    _ caption: Caption,
    id: String?,
    _ content: (inout PageWriter) -> Void
  ) {
    parts.insert(.figures)
    let isInMargin = caption.place == .margin && caption.name != nil
    if isInMargin { parts.insert(.marginNotes) }
    element("figure", ["class": isInMargin ? kind + " cap-margin" : kind, "id": id]) { page in
      page.html.raw("\n")
      if caption.place != .bottom { page.write(caption) }
      content(&page)
      if caption.place == .bottom { page.write(caption) }
    }
  }

  private mutating func write(_ caption: Caption) {
    guard let name = caption.name else { return }
    element("figcaption") { page in
      page.word("b", text: caption.text.isEmpty ? name : name + ".")
      guard !caption.text.isEmpty else { return }
      page.html.raw(" ")
      page.inlines(caption.text)
    }
    html.raw("\n")
  }

  private mutating func write(_ table: TableOutput, _ caption: Caption, id: String?) {
    figure("table", caption, id: id) { page in
      page.rows(of: table, label: caption.name ?? page.words.table)
    }
  }

  /// The rows with what is said below them; those of a long table fold by the rule in the style
  /// that looks for an open `<details>` behind them.
  private mutating func rows(of table: TableOutput, label: String) {
    parts.insert(.tables)
    let markup = TableHTML(table, words: words, language: isForeign ? words.language : nil)
    scroller(columns: markup.columnCount, keepsHead: markup.keepsHead, label: label) {
      markup.write(folds: true, to: &$0.html)
    }
    html.raw("\n")
    if let open = table.foldStart {
      let count = NumberText.grouped(table.rows.count)
      html.raw("<details class=\"more\">")
      word("summary", text: words.allRows.filled(with: count))
      word("p", text: words.rowsAbove.filled(with: "\(open + 1)–\(count)"))
      html.raw("</details>\n")
    }
    about(table)
  }

  /// How much of a table is here, and how its numbers are defined.
  private mutating func about(_ table: TableOutput) {
    let notes = table.notes(words)
    guard !notes.isEmpty else { return }
    html.element("p", ["class": "about"], text: notes.joined(separator: " "))
  }

  private mutating func write(
    _ figure: FigureOutput,
    _ caption: Caption,
    id: String?,
    _ alternative: [Inline]?
  ) {
    chartCount += 1
    let prefix = "chart-\(chartCount)"
    self.figure("figure", caption, id: id) { page in
      let title = caption.text.isEmpty ? nil : page.plainText(caption.text).onOneLine
      page.html.raw(figure.svg(prefix, title, alternative.map(page.plainText)))
      page.html.raw("\n")
    }
  }

  // MARK: Code and data

  /// Code with a caption and a number where it has them.
  private mutating func listing(_ cell: Cell) {
    guard let number = outline.numbers[cell.index].listing else { return source(of: cell) }
    let caption = Caption(words.listing, number, cell.options.listingCaption)
    figure("listing", caption, id: cell.options.listingLabel?.name) { $0.source(of: cell) }
    html.raw("\n")
  }

  /// A listing is no footnote of its outputs: it does not hide among their folds.
  private mutating func foldedListing(_ cell: Cell) {
    guard cell.showsCode, cell.options.codeFold == .folded,
      outline.numbers[cell.index].listing != nil
    else { return }
    listing(cell)
  }

  private mutating func source(of cell: Cell) {
    guard cell.options.codeFold != .unfolded else {
      code(cell.code.text, isSwift: true)
      return html.raw("\n")
    }
    parts.insert(.folds)
    let isOpen = cell.options.codeFold == .open
    element("details", ["class": "code", "open": isOpen ? "" : nil]) { page in
      if let summary = cell.options.codeSummary {
        page.html.element("summary", text: summary)
      } else {
        page.word("summary", text: page.words.code)
      }
      page.code(cell.code.text, isSwift: true)
    }
    html.raw("\n")
  }

  /// The closed folds below a cell's outputs: the numbers behind each chart, then the code.
  private mutating func folds(_ outputs: [Output], of cell: Cell) {
    let figures = outputs.compactMap { output in
      if case .figure(let figure) = output { figure } else { nil }
    }
    let isListing = outline.numbers[cell.index].listing != nil
    let foldsCode = cell.showsCode && cell.options.codeFold == .folded && !isListing
    guard foldsCode || !figures.isEmpty else { return }
    if !figures.isEmpty { parts.formUnion([.folds, .tables]) }
    element("div", ["class": "folds"]) { page in
      for (index, figure) in figures.enumerated() {
        page.data(of: figure, chart: page.chartCount - figures.count + index + 1)
      }
      if foldsCode { page.source(of: cell) }
    }
    html.raw("\n")
  }

  private mutating func data(of figure: FigureOutput, chart number: Int) {
    var table = figure.data
    table.rows = Array(table.rows.prefix(PageWriter.mostDataRows))
    element("details", ["class": "data"]) { page in
      page.word("summary", text: page.words.data)
      page.scroller(columns: table.columns.count, label: "\(page.words.data) \(number)") {
        TableHTML(table, words: $0.words).write(folds: false, to: &$0.html)
      }
      page.about(table)
    }
    html.raw("\n")
  }
}
