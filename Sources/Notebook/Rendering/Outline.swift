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

  /// The numbers of a cell's first figure, its first table and its code, for those that have one.
  struct Numbers: Sendable {
    var figure: Int?
    var table: Int?
    var listing: Int?
  }

  /// Where a reference leads.
  struct Target: Sendable {
    enum Kind: Sendable {
      case figure, table, listing, section
      case callout(CalloutKind)
    }

    var kind: Kind
    /// Nil for a section where sections have none, and for what a cell withholds, since it failed,
    /// was skipped or was not run.
    var number: String?
    /// The caption or the title.
    var text: [Inline]?
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

  /// The name that stands for a reference; nil where the title of a section does.
  func name(of id: String, _ form: ReferenceForm) -> String? {
    guard let target = targets[id] else { return "@\(id)" }
    guard let number = target.number else {
      if case .section = target.kind { return nil }
      return words.name(of: target.kind)
    }
    switch form {
    case .whole: return "\(words.name(of: target.kind))\u{A0}\(number)"
    case .number: return number
    case .prefixed(let prefix): return "\(prefix)\u{A0}\(number)"
    }
  }

  /// What a reference reads as; `plain` gives the text of a title.
  func text(
    of id: String,
    _ form: ReferenceForm,
    plain: ([Inline]) -> String
  ) -> String {
    name(of: id, form) ?? targets[id]?.text.map { plain($0.withoutReferences) } ?? ""
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
    var listings = 0
    var callouts: [CalloutKind: Int] = [:]
    document.forEachBlock { block, _ in
      if case .callout(let callout) = block.kind, let id = callout.id {
        let number = callouts[callout.kind, default: 0] + 1
        callouts[callout.kind] = number
        targets[id] = Target(
          kind: .callout(callout.kind),
          number: String(number),
          text: callout.title
        )
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
      if cell.numbersListing, cell.showsCode {
        listings += 1
        numbers[index].listing = listings
      }
      addTargets(of: cell, run.cells[index])
    }
  }

  private mutating func addTargets(of cell: Cell, _ result: Run.CellResult) {
    let options = cell.options
    if let label = options.listingLabel?.name, let number = numbers[cell.index].listing {
      targets[label] = Target(
        kind: .listing,
        number: String(number),
        text: options.listingCaption
      )
    }
    guard let label = options.label?.name else { return }
    if label.hasPrefix("fig-") {
      add(.figure, label, numbers[cell.index].figure, options.figureCaption, result)
    } else if label.hasPrefix("tbl-") {
      add(.table, label, numbers[cell.index].table, options.tableCaption, result)
    }
  }

  private mutating func add(
    _ kind: Target.Kind,
    _ label: String,
    _ number: Int?,
    _ caption: [Inline]?,
    _ result: Run.CellResult
  ) {
    let withholds =
      switch result {
      case .failed, .skipped, .notRun: true
      case .outputs: false
      }
    guard number != nil || withholds else { return }
    targets[label] = Target(kind: kind, number: number.map { String($0) }, text: caption)
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
      targets[id] =
        targets[id] ?? Target(kind: .section, number: number, text: heading.text)
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

  /// The same for its code.
  fileprivate var numbersListing: Bool {
    options.listingCaption != nil || options.listingLabel != nil
  }

  /// Whether its code is on the page.
  var showsCode: Bool { options.include && options.echo && !code.text.isEmpty }

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
