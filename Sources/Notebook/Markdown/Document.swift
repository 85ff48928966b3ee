/// A parsed notebook: front matter, a tree of blocks, and the code found in it.
package struct Document: Sendable {
  package var source: SourceFile
  package var frontMatter: FrontMatter
  package var blocks: [Block]
  /// The directive cells in the order of the file; `Block.Kind.cell` holds an index into it.
  package var cells: [Cell]
  /// The inline expressions in the order of the file, those of front matter and captions included;
  /// `Inline.expression` holds an index into it.
  package var expressions: [InlineExpression]
  /// Footnote definitions in the order of their first reference.
  package var footnotes: [Footnote]

  package init(
    source: SourceFile,
    frontMatter: FrontMatter = FrontMatter(),
    blocks: [Block] = [],
    cells: [Cell] = [],
    expressions: [InlineExpression] = [],
    footnotes: [Footnote] = []
  ) {
    self.source = source
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.cells = cells
    self.expressions = expressions
    self.footnotes = footnotes
  }
}

/// A block of Markdown, with the range of its lines in the file.
package struct Block: Sendable {
  package indirect enum Kind: Sendable {
    case paragraph([Inline])
    /// `id` is what the author wrote as `{#sec-x}`, if anything.
    case heading(level: Int, id: String?, [Inline])
    case list(List)
    case quote([Block])
    /// A code host's alert, `> [!NOTE]`, or `::: {.callout-note}`.
    case callout(Callout)
    /// Any other fenced div.
    case division(Division)
    /// A fence that is shown and not run; `language` is the first word of its info string.
    case code(language: String?, text: String)
    /// An index into `Document.cells`.
    case cell(Int)
    case table(MarkdownTable)
    case thematicBreak
    /// Raw HTML, which a report shows as text: it never reaches the page as markup.
    case rawHTML(String)
  }

  package struct List: Sendable {
    package struct Item: Sendable {
      /// For a task list's item, whether its box is ticked.
      package var isChecked: Bool?
      package var blocks: [Block]

      package init(isChecked: Bool? = nil, blocks: [Block]) {
        self.isChecked = isChecked
        self.blocks = blocks
      }
    }

    /// The first number of an ordered list.
    package var start: Int?
    package var isTight: Bool
    package var items: [Item]

    package init(start: Int?, isTight: Bool, items: [Item]) {
      self.start = start
      self.isTight = isTight
      self.items = items
    }
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// The five kinds of callout that code hosts know.
package enum CalloutKind: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution
}

/// What stands off from the text, under the name of its kind.
package struct Callout: Sendable {
  package enum Fold: Sendable { case folded, open }

  package var kind: CalloutKind
  /// What references call it by, such as `tip-x`.
  package var id: String?
  package var title: [Inline]?
  /// Nil: it cannot be folded.
  package var fold: Fold?
  package var blocks: [Block]

  package init(
    _ kind: CalloutKind,
    id: String? = nil,
    title: [Inline]? = nil,
    fold: Fold? = nil,
    _ blocks: [Block]
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.fold = fold
    self.blocks = blocks
  }
}

/// Blocks that stand in a place of their own.
package struct Division: Sendable {
  package enum Role: Hashable, Sendable {
    case group
    case abstract
    case column(PageColumn)
  }

  package var role: Role
  package var id: String?
  /// How many of its blocks stand side by side.
  package var columnCount: Int
  package var blocks: [Block]

  package init(role: Role, id: String? = nil, columnCount: Int = 1, blocks: [Block]) {
    self.role = role
    self.id = id
    self.columnCount = columnCount
    self.blocks = blocks
  }

  /// Whether it stands beside the run of the text.
  package var isAside: Bool { role == .abstract || role == .column(.margin) }
}

/// A table written in Markdown.
package struct MarkdownTable: Sendable {
  package enum Alignment: Sendable { case left, center, right }

  /// One a column; nil where the author set none.
  package var alignments: [Alignment?]
  package var header: [[Inline]]
  package var rows: [[[Inline]]]

  package init(alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// The body of a footnote.
package struct Footnote: Sendable {
  package var label: String
  package var blocks: [Block]

  package init(label: String, blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}

/// What stands inside a paragraph, a heading, a caption or a title.
package indirect enum Inline: Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case link(destination: String, title: String, [Inline])
  /// `alternative` is the text between the brackets.
  case image(source: String, title: String, alternative: [Inline])
  /// Raw HTML, which a report shows as text.
  case rawHTML(String)
  /// An index into `Document.expressions`.
  case expression(Int)
  /// An index into `Document.footnotes`.
  case footnote(Int)
  /// `@fig-x`, `@tbl-x`, `@sec-x` and their like, without the `@`.
  case reference(id: String, range: SourceRange, form: ReferenceForm = .whole)
}

/// How a reference names what it leads to.
package enum ReferenceForm: Hashable, Sendable {
  /// "Figure 1".
  case whole
  /// "1", of `[-@fig-x]`.
  case number
  /// "Fig. 1", of `[Fig. @fig-x]`.
  case prefixed(String)

  /// What an id starts with that Markdown reads `@` before as a reference.
  static let prefixes = ["fig-", "tbl-", "lst-", "sec-", "nte-", "tip-", "imp-", "wrn-", "cau-"]
}

/// `` `{swift} code` `` in prose, a heading, a caption, alternative text or the front matter.
package struct InlineExpression: Sendable {
  package var code: CodeSource
  /// The code's range in the file, without backticks and `{swift}`.
  package var range: SourceRange

  package init(code: CodeSource, range: SourceRange) {
    self.code = code
    self.range = range
  }
}
