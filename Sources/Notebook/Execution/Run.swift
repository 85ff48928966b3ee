/// What came of running a document: one result a cell, one an inline expression.
package struct Run: Sendable {
  package enum CellResult: Sendable {
    case outputs([Output])
    /// It failed; what it had shown before is kept.
    case failed(Diagnostic, outputs: [Output])
    /// It reads `name`, which failed at `range`.
    case skipped(name: String, cause: SourceRange)
    /// `eval: false`.
    case notRun
  }

  package enum ExpressionResult: Sendable {
    case text(String)
    case failed(Diagnostic)
    case skipped(name: String, cause: SourceRange)
  }

  /// A file that the run read.
  package struct Input: Hashable, Sendable {
    /// The last component of its path: no machine path reaches a report.
    package var name: String
    package var byteCount: Int
    /// Lower-case hexadecimal.
    package var sha256: String

    package init(name: String, byteCount: Int, sha256: String) {
      self.name = name
      self.byteCount = byteCount
      self.sha256 = sha256
    }
  }

  /// By cell index.
  package var cells: [CellResult]
  /// By expression index.
  package var expressions: [ExpressionResult]
  /// Everything that was found, in the order of the file.
  package var diagnostics: [Diagnostic]
  /// In the order of first reading.
  package var inputs: [Input]

  /// The run of a document of which nothing has run.
  package init(notRunning document: Document) {
    self.init(
      cells: document.cells.map { _ in .notRun },
      expressions: document.expressions.map { _ in .text("") },
      diagnostics: [],
      inputs: []
    )
  }

  package init(
    cells: [CellResult],
    expressions: [ExpressionResult],
    diagnostics: [Diagnostic],
    inputs: [Input]
  ) {
    self.cells = cells
    self.expressions = expressions
    self.diagnostics = diagnostics
    self.inputs = inputs
  }
}
