/// What is known of a page before it is written: its title, the ids and numbers of its headings,
/// figures and tables, and so where each reference leads.
struct Outline: Sendable {
  struct Heading: Sendable {
    /// From 2 to 6: the title alone is of level 1.
    var level: Int
    var id: String
    var number: String?
    var text: [Inline]
    /// Whether the table of contents may list it: not inside a list, a quote or a footnote.
    var isListed: Bool
  }

  /// The numbers of a cell's first figure and first table, for those that have one.
  struct Numbers: Sendable {
    var figure: Int?
    var table: Int?
  }

  /// Where a reference leads.
  enum Target: Sendable {
    case figure(Int)
    case table(Int)
    case section(number: String?, [Inline])
    case callout(CalloutKind, Int)
    /// The label's cell has nothing to show, since it failed, was skipped or was not run.
    case withheld(String)
  }

  let words: Words
  private(set) var title: [Inline]
  /// The document's blocks but for a first heading that became the title.
  private(set) var body: [Block]
  /// In the order of the page.
  private(set) var headings: [Heading] = []
  /// By cell index.
  private(set) var numbers: [Numbers]
  private(set) var targets: [String: Target] = [:]

  init(_ document: Document, _ run: Run) {
    words = Words(of: document.frontMatter.language)
    (title, body) = Outline.title(of: document)
    numbers = Array(repeating: Numbers(), count: document.cells.count)
    var page = document
    page.blocks = body
    number(page, run)
    list(page)
  }

  /// The text that stands for a reference in plain text.
  func name(of id: String) -> String {
    switch targets[id] {
    case .figure(let number): "\(words.figure)\u{A0}\(number)"
    case .table(let number): "\(words.table)\u{A0}\(number)"
    case .section(let number?, _): "\(words.section)\u{A0}\(number)"
    case .callout(let kind, let number): "\(words.name(of: kind))\u{A0}\(number)"
    case .section(nil, let text): text.plainText(expression: { _ in "…" })
    case .withheld(let kind): kind
    case nil: "@\(id)"
    }
  }

  /// The number of a callout that references may call by its id.
  func calloutNumber(of id: String) -> Int? {
    if case .callout(_, let number) = targets[id] { number } else { nil }
  }

  /// The front matter's title, else a heading of level 1 that opens the text.
  private static func title(of document: Document) -> ([Inline], [Block]) {
    if let title = document.frontMatter.title { return (title, document.blocks) }
    guard case .heading(level: 1, _, let text)? = document.blocks.first?.kind else {
      return ([.text("Report")], document.blocks)
    }
    return (text, Array(document.blocks.dropFirst()))
  }

  // MARK: Figures and tables

  private mutating func number(_ document: Document, _ run: Run) {
    var figures = 0
    var tables = 0
    var callouts: [CalloutKind: Int] = [:]
    document.forEachBlock { block, _ in
      if case .callout(let callout) = block.kind, let id = callout.id {
        callouts[callout.kind, default: 0] += 1
        targets[id] = .callout(callout.kind, callouts[callout.kind, default: 0])
      }
      guard case .cell(let index) = block.kind else { return }
      let cell = document.cells[index]
      let outputs = run.shownOutputs(of: cell)
      if cell.numbersFigure, outputs.contains(where: \.isFigure) {
        figures += 1
        numbers[index].figure = figures
      }
      if cell.numbersTable, outputs.contains(where: \.isTable) {
        tables += 1
        numbers[index].table = tables
      }
      addTarget(cell, run.cells[index])
    }
  }

  private mutating func addTarget(_ cell: Cell, _ result: Run.CellResult) {
    guard let label = cell.options.label?.name else { return }
    let numbers = numbers[cell.index]
    if label.hasPrefix("fig-"), let figure = numbers.figure {
      targets[label] = .figure(figure)
    } else if label.hasPrefix("tbl-"), let table = numbers.table {
      targets[label] = .table(table)
    } else if label.hasPrefix("fig-") || label.hasPrefix("tbl-") {
      switch result {
      case .failed, .skipped, .notRun:
        targets[label] = .withheld(label.hasPrefix("fig-") ? words.figure : words.table)
      case .outputs: break
      }
    }
  }

  // MARK: Headings

  private mutating func list(_ document: Document) {
    var found: [(level: Int, id: String?, text: [Inline], isListed: Bool)] = []
    document.forEachBlock { block, isNested in
      guard case .heading(let level, let id, let text) = block.kind else { return }
      found.append((level, id, text, !isNested))
    }
    let top = found.filter(\.isListed).map(\.level).min() ?? found.map(\.level).min() ?? 1
    var slugs = Slugs()
    for cell in document.cells {
      for label in [cell.options.label, cell.options.listingLabel].compactMap(\.self) {
        _ = slugs.reserve(label.name)
      }
    }
    document.forEachBlock { block, _ in
      if let id = block.divisionID { _ = slugs.reserve(id) }
    }
    let reserved = found.map { $0.id.map { slugs.reserve($0) } ?? false }
    var counter = SectionCounter()
    for (heading, isReserved) in zip(found, reserved) {
      let level = min(max(heading.level - top + 2, 2), 6)
      let plain = heading.text.plainText(expression: { _ in "" })
      let id = isReserved ? heading.id ?? "" : slugs.id(for: heading.id ?? plain)
      let isNumbered = document.frontMatter.numbersSections && heading.isListed
      let number = isNumbered ? counter.next(level: level - 1) : nil
      headings.append(
        Heading(
          level: level,
          id: id,
          number: number,
          text: heading.text,
          isListed: heading.isListed
        )
      )
      targets[id] = targets[id] ?? .section(number: number, heading.text)
    }
  }
}

/// Section numbers, such as 1, 1.1, 1.2 and 2.
private struct SectionCounter {
  private var counts: [Int] = []

  mutating func next(level: Int) -> String {
    while counts.count < level { counts.append(0) }
    counts.removeLast(counts.count - level)
    counts[level - 1] += 1
    return counts.map(String.init).joined(separator: ".")
  }
}

extension Cell {
  /// Whether its first figure is called "Figure n": it has a caption or a label to refer to.
  fileprivate var numbersFigure: Bool {
    options.figureCaption != nil || options.label?.name.hasPrefix("fig-") == true
  }

  /// The same for its first table.
  fileprivate var numbersTable: Bool {
    options.tableCaption != nil || options.label?.name.hasPrefix("tbl-") == true
  }
}

extension Run {
  /// What a cell puts on the page.
  func shownOutputs(of cell: Cell) -> [Output] {
    guard cell.options.include, cell.options.output else { return [] }
    switch cells[cell.index] {
    case .outputs(let outputs), .failed(_, let outputs): return outputs
    case .skipped, .notRun: return []
    }
  }
}

extension Block {
  /// The id of a fenced div or a callout.
  fileprivate var divisionID: String? {
    switch kind {
    case .callout(let callout): callout.id
    case .division(let division): division.id
    case .paragraph, .heading, .list, .quote, .code, .cell, .table, .thematicBreak, .rawHTML: nil
    }
  }
}

extension Output {
  var isFigure: Bool {
    if case .figure = self { true } else { false }
  }

  var isTable: Bool {
    if case .table = self { true } else { false }
  }
}
