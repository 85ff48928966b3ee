extension MarkdownWriter {
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
        let caption = caption(words.table, number, cell.options.tableCaption, id: id)
        return [caption] + self.table(table, folds: true)
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
}
