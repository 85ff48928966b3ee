extension PageWriter {
  mutating func blocks(_ blocks: [Block]) {
    var rest = blocks[...]
    while let block = rest.first {
      let figures = rest.prefix { keyFigure($0) != nil }
      if figures.isEmpty {
        write(block)
        rest = rest.dropFirst()
      } else {
        keyFigures(figures.compactMap(keyFigure), "div", "p")
        rest = rest.dropFirst(figures.count)
      }
      html.raw("\n")
    }
  }

  private mutating func write(_ block: Block) {
    switch block.kind {
    case .paragraph(let text): paragraph(text)
    case .heading: heading()
    case .list(let list): self.list(list)
    case .quote(let blocks):
      element("blockquote") { $0.blocks(blocks) }
    case .callout(let callout): self.callout(callout)
    case .division(let division): self.division(division)
    case .code(let language, let text): code(text, isSwift: language?.lowercased() == "swift")
    case .cell(let index): cell(document.cells[index])
    case .table(let table): self.table(table)
    case .thematicBreak: html.open("hr")
    case .rawHTML(let text): html.element("pre", text: text)
    }
  }

  /// The one place where a footnote may stand in the margin: its line is the column's.
  private mutating func paragraph(_ text: [Inline]) {
    element("p") { $0.text(text) }
  }

  private mutating func text(_ text: [Inline]) {
    isInText = containerDepth == 0
    inlines(text)
    isInText = false
  }

  /// Blocks that are framed or stand elsewhere, so that nothing of them may leave for the margin.
  mutating func contained(_ blocks: [Block]) {
    containerDepth += 1
    self.blocks(blocks)
    containerDepth -= 1
  }

  private mutating func heading() {
    let heading = outline.headings[headingIndex]
    headingIndex += 1
    element("h\(heading.level)", ["id": heading.id]) { page in
      page.sectionNumber(heading.number)
      page.inlines(heading.text)
      page.html.raw(" ")
      let label = page.words.link.filled(with: page.plainText(heading.text))
      page.html.element(
        "a",
        ["class": "anchor", "href": "#\(heading.id)", "aria-label": label],
        text: "#"
      )
    }
  }

  private mutating func list(_ list: Block.List) {
    let figures = list.items.map { $0.blocks.count == 1 ? keyFigure($0.blocks[0]) : nil }
    if list.start == nil, !figures.contains(where: { $0 == nil }) {
      return keyFigures(figures.compactMap(\.self), "ul", "li")
    }
    parts.insert(.lists)
    let start = list.start.flatMap { $0 == 1 ? nil : String($0) }
    let isTaskList = list.items.contains { $0.isChecked != nil }
    let name = list.start == nil ? "ul" : "ol"
    element(name, ["start": start, "class": isTaskList ? "tasks" : nil]) { page in
      for item in list.items {
        page.html.raw("\n")
        page.element("li") { $0.write(item, isTight: list.isTight) }
      }
      page.html.raw("\n")
    }
  }

  private mutating func write(_ item: Block.List.Item, isTight: Bool) {
    if let isChecked = item.isChecked {
      let label = isChecked ? words.done : words.open
      html.open(
        "input",
        [
          "type": "checkbox", "disabled": "", "checked": isChecked ? "" : nil, "aria-label": label,
        ]
      )
      html.raw(" ")
    }
    for block in item.blocks {
      if isTight, case .paragraph(let text) = block.kind {
        self.text(text)
      } else {
        blocks([block])
      }
    }
  }

  mutating func code(_ text: String, isSwift: Bool) {
    parts.insert(.code)
    html.open("pre")
    html.open("code")
    let code = text.last == "\n" ? String(text.dropLast()) : text
    if isSwift {
      SwiftHighlighter.write(code, to: &html)
    } else {
      html.text(code)
    }
    html.raw("</code></pre>")
  }

  private mutating func table(_ table: MarkdownTable) {
    parts.insert(.tables)
    let classes = table.alignments.map { alignment -> String? in
      switch alignment {
      case .center: "center"
      case .right: "n"
      case .left, nil: nil
      }
    }
    scroller(columns: table.header.count, label: "Table") { page in
      page.element("table") { page in
        page.element("thead") { $0.row(table.header, "th", classes) }
        page.element("tbody") { page in
          table.rows.forEach { page.row($0, "td", classes) }
        }
      }
    }
  }

  private mutating func row(_ cells: [[Inline]], _ name: String, _ classes: [String?]) {
    element("tr") { page in
      for (column, cell) in cells.enumerated() {
        let scope = name == "th" ? "col" : nil
        let cssClass = column < classes.count ? classes[column] : nil
        page.element(name, ["scope": scope, "class": cssClass]) { $0.inlines(cell) }
      }
    }
    html.raw("\n")
  }

  /// What scrolls by itself when it is wider than the page; the keyboard reaches it when it has
  /// columns enough for that.
  ///
  /// With `keepsHead` it scrolls only on a narrow screen.
  mutating func scroller(
    columns: Int,
    keepsHead: Bool = false,
    label: String,
    _ content: (inout PageWriter) -> Void
  ) {
    let isWide = columns > 2
    element(
      "div",
      [
        "class": keepsHead ? "scroll fits" : "scroll", "tabindex": isWide ? "0" : nil,
        "role": isWide ? "region" : nil,
        "aria-label": isWide ? label : nil,
      ],
      content
    )
  }
}
