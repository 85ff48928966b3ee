/// A document and what came of running it, as one HTML file that loads nothing.
package struct Report: Sendable {
  package struct Options: Sendable {
    /// A parameter of the notebook, as the page's last lines show it.
    package struct Setting: Hashable, Sendable {
      package var name: String
      package var value: String

      package init(name: String, value: String) {
        self.name = name
        self.value = value
      }
    }

    package var toolName = "notebook"
    package var version: String
    /// CSS behind the page's own, such as that of the charts.
    package var styleSheets: [String] = []
    /// How many rows of a table the page shows; nil shows all that the run kept.
    package var rowLimit: Int?
    /// The author's own, behind everything else.
    package var authorStyles: [String] = []
    /// No machine path may stand in a value.
    package var parameters: [Setting] = []
    /// Lower-case hexadecimal.
    package var sourceSHA256: String
    /// SHA-256, for the content policy: the page applies the style whose hash it names, and no other.
    package var sha256: @Sendable ([UInt8]) -> [UInt8]

    package init(
      version: String,
      sourceSHA256: String,
      sha256: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) {
      self.version = version
      self.sourceSHA256 = sourceSHA256
      self.sha256 = sha256
    }
  }

  package let document: Document
  /// What the page shows of the run.
  let run: Run
  /// The run with all rows of its tables, for files of data.
  let wholeRun: Run
  let options: Options
  let outline: Outline
  private let tableDiagnostics: [Diagnostic]

  package init(_ document: Document, _ run: Run, options: Options) {
    precondition(run.cells.count == document.cells.count, "a run has one result a cell")
    precondition(
      run.expressions.count == document.expressions.count,
      "a run has one result an expression"
    )
    self.document = document
    self.options = options
    (wholeRun, tableDiagnostics) = run.arrangingTables(of: document)
    self.run = wholeRun.limited(toRows: options.rowLimit)
    outline = Outline(document, wholeRun)
  }

  /// What was found while the page was laid out: references that lead nowhere, and options that name
  /// no column of their table.
  package var diagnostics: [Diagnostic] {
    outline.unknownReferences(in: document) + tableDiagnostics
  }

  /// The whole page; the same document, run and options give the same bytes.
  package var html: String {
    var page = PageWriter(self)
    page.write()
    return page.html.markup
  }
}
