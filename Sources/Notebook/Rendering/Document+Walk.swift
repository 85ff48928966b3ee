extension Document {
  /// Visits every block in the order of the page, those of footnotes last; a block inside a list,
  /// a quote or a footnote is nested.
  func forEachBlock(_ visit: (_ block: Block, _ isNested: Bool) -> Void) {
    blocks.walk(isNested: false, visit)
    footnotes.forEach { $0.blocks.walk(isNested: true, visit) }
  }
}

extension [Block] {
  fileprivate func walk(isNested: Bool, _ visit: (Block, Bool) -> Void) {
    for block in self {
      visit(block, isNested)
      switch block.kind {
      case .list(let list): list.items.forEach { $0.blocks.walk(isNested: true, visit) }
      case .quote(let blocks): blocks.walk(isNested: true, visit)
      case .callout(let callout): callout.blocks.walk(isNested: true, visit)
      case .division(let division):
        division.blocks.walk(isNested: isNested || division.isAside, visit)
      case .paragraph, .heading, .code, .cell, .table, .thematicBreak, .rawHTML: break
      }
    }
  }
}

extension Block {
  /// The runs of text that are the block's own and not another block's.
  var inlines: [[Inline]] {
    switch kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): [inlines]
    case .table(let table): table.header + table.rows.flatMap(\.self)
    case .callout(let callout): callout.title.map { [$0] } ?? []
    case .list, .quote, .division, .code, .cell, .thematicBreak, .rawHTML: []
    }
  }
}

extension [Inline] {
  /// Visits every inline, a parent before its children.
  func walk(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      inline.children.walk(visit)
    }
  }

  /// Titles may refer to each other in a circle; what stands for one shows no reference.
  var withoutReferences: [Inline] {
    filter { inline in
      if case .reference = inline { false } else { true }
    }
  }

  /// The text without its markup, for an attribute, a `<title>` or a slug.
  func plainText(
    expression: (Int) -> String,
    reference: (String, ReferenceForm) -> String = { id, _ in id }
  ) -> String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text), .rawHTML(let text): text
      case .softBreak, .lineBreak: " "
      case .expression(let index): expression(index)
      case .reference(let id, _, let form): reference(id, form)
      case .footnote: ""
      case .emphasis, .strong, .strikethrough, .link, .image:
        inline.children.plainText(expression: expression, reference: reference)
      }
    }.joined()
  }
}

extension Inline {
  fileprivate var children: [Inline] {
    switch self {
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines): inlines
    case .link(_, _, let inlines), .image(_, _, let inlines): inlines
    case .text, .softBreak, .lineBreak, .code, .rawHTML, .expression, .footnote, .reference: []
    }
  }
}
