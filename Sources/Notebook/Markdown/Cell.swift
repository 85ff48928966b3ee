/// A `{swift}` fence: code that runs, and how its output is shown.
package struct Cell: Sendable {
  package var index: Int
  /// The code behind the option lines.
  package var code: CodeSource
  package var options: CellOptions
  /// From the opening fence to the end of the closing one.
  package var range: SourceRange

  package init(index: Int, code: CodeSource, options: CellOptions, range: SourceRange) {
    self.index = index
    self.code = code
    self.options = options
    self.range = range
  }
}

/// A cell's options, with Quarto's names and meanings, after the document's defaults were applied.
package struct CellOptions: Sendable {
  package enum CodeFold: Sendable { case folded, open, unfolded }
  package enum CaptionPlace: String, CaseIterable, Sendable { case top, bottom, margin }

  /// Unique in the document; `fig-` and `tbl-` make it a cross reference's target.
  package var label: Label?
  /// Show the source.
  package var echo = true
  /// Run the cell.
  package var eval = true
  /// False: run it, show nothing at all.
  package var include = true
  /// Show the results.
  package var output = true
  /// True: a failure is part of the document and does not fail the render.
  package var error = false
  /// `true`: folded (the default), `show`: foldable but open, `false`: plain.
  package var codeFold = CodeFold.folded
  /// The words on a fold, where they are not the language's own.
  package var codeSummary: String?
  /// How wide the outputs may be.
  package var column: PageColumn?
  /// How many outputs stand side by side.
  package var columnCount = 1
  /// Nil: below a figure, above a table and a listing.
  package var captionPlace: CaptionPlace?
  /// The label of the code itself, which makes it a listing.
  package var listingLabel: Label?
  package var listingCaption: [Inline]?
  package var figureCaption: [Inline]?
  package var figureAlternative: [Inline]?
  package var tableCaption: [Inline]?
  package var tables = TableOptions()

  package struct Label: Hashable, Sendable {
    package var name: String
    package var range: SourceRange

    package init(_ name: String, at range: SourceRange) {
      self.name = name
      self.range = range
    }
  }

  package init() {}
}

/// How much of a page's width something takes.
package enum PageColumn: String, CaseIterable, Sendable {
  /// The column of the text.
  case body
  /// The text and the margin beside it.
  case page
  /// The whole window.
  case screen
  /// Beside the text.
  case margin
}
